import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  AGREEMENT_INCOMPLETE: {
    zh: '协议尚不完整，还缺：{missing}。',
    en: 'The agreement is not complete; it lacks: {missing}.',
  },
  AGREEMENT_SIGNED: {
    zh: '协议已签署，履行期间只能修改联络员和年度计划。',
    en: 'The agreement is signed; while it runs only contacts and the year plan may change.',
  },
  AGREEMENT_TERM_INVALID: { zh: '协议终止日不能早于起始日。', en: 'A term cannot end before it begins.' },
  AGREEMENT_TERM_OVER: {
    zh: '协议期限已过，请先修订终止日。',
    en: 'The term of the agreement is over; revise its last day first.',
  },
  ALREADY_ACCEPTED: { zh: '本方已同意。', en: 'This side has accepted already.' },
  ALREADY_DORMANT: { zh: '该结对已标记为沉寂。', en: 'The pair already counts as dormant.' },
  ALREADY_RENEWED: { zh: '本方已同意续签。', en: 'This side has agreed to renew already.' },
  ALREADY_REVERSED: { zh: '该条目已冲正。', en: 'The entry is reversed, or reverses another.' },
  ALREADY_SCORED: { zh: '本方已评分。', en: 'This side has scored already.' },
  ALREADY_SIGNED: { zh: '本方已签署。', en: 'This side has signed already.' },
  CONFIRMED_EFFECT_REQUIRED: {
    zh: '问题须有乙方确认的成效方可标记为已解决。',
    en: 'A problem is solved only through an effect that side B confirmed.',
  },
  DUPLICATE_CODE: { zh: '该编码已被使用。', en: 'This code is taken.' },
  DUPLICATE_PAIR: {
    zh: '双方已有同一类型的结对。',
    en: 'The two organizations already have a live pair of this kind.',
  },
  HELD_IN_FUTURE: { zh: '时间不能晚于现在。', en: 'What took place cannot lie in the future.' },
  LINK_INVALID: {
    zh: '只能关联同一结对的 {list} 清单条目。',
    en: 'It can only link to entries of the {list} list of its pair.',
  },
  LINK_NOT_ALLOWED: { zh: '问题条目不关联其他条目。', en: 'A problem answers to no other entry.' },
  LINK_REQUIRED: { zh: '须关联 {list} 清单的条目。', en: 'It must link to an entry of the {list} list.' },
  NUMBER_INVALID: { zh: '数字不能为负。', en: 'The number cannot be negative.' },
  OWNER_INVALID: { zh: '责任单位须为结对的一方。', en: 'The owner must be one of the two sides.' },
  PAIR_NOT_ACTIVE: { zh: '该结对不在履行中。', en: 'The pair is not active.' },
  QUANTITY_INVALID: {
    zh: '数量须为正数，且只能填写 {unit}。',
    en: 'The quantity must be positive and given as {unit} alone.',
  },
  REVIEW_INCOMPLETE: { zh: '双方评分后方可续签。', en: 'Both sides must have scored before the pair is renewed.' },
  SCORE_INVALID: { zh: '分数须为 0 至 100 的整数。', en: 'A score is a whole number from 0 to 100.' },
  SELF_PAIR: { zh: '甲乙双方不能为同一组织。', en: 'Both sides are the same organization.' },
  SIDE_REQUIRED: { zh: '请指明代表甲方还是乙方。', en: 'State the side for which you act.' },
  SUBORDINATE_PAIR: { zh: '甲乙双方不能有上下级关系。', en: 'One side stands above the other.' },
  TARGET_REQUIRED: { zh: '该问题尚无目标。', en: 'The problem has no target yet.' },
} as const satisfies Catalogue;
