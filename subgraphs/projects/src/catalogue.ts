import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  ALREADY_COMMENDED: { zh: '该项目已评为优秀。', en: 'This project is commended already.' },
  ALREADY_LEADING: { zh: '您已是该书记项目的负责书记。', en: 'You lead this secretary project already.' },
  ALREADY_SCORED: { zh: '本单位已评分。', en: 'This organization has scored already.' },
  ALREADY_SIGNED: { zh: '本单位已签署方案。', en: 'This party has signed already.' },
  ALREADY_TAKEN: { zh: '该攻坚题已被他人领取。', en: 'Somebody else was faster and has the topic.' },
  ALREADY_TOLD: { zh: '已提示逾期。', en: 'It was told already that this is overdue.' },
  AMOUNT_INVALID: {
    zh: '金额须为不小于零的整数（分）。',
    en: 'An amount is a whole number of fen, not below nothing.',
  },
  BENEFICIARY_IS_PARTY: {
    zh: '受益单位不能同时为参与单位。',
    en: 'Whoever benefits cannot be a party: nobody judges their own work.',
  },
  COUNT_INVALID: { zh: '数量须为不小于零的整数。', en: 'A count is a whole number, not below nothing.' },
  DUE_DATE_PAST: { zh: '期限已过。', en: 'The day has passed already.' },
  DUPLICATE_LIST: {
    zh: '该单位本年度已有项目清单。',
    en: 'The organization has a list for this year already.',
  },
  DUPLICATE_SECRETARY_PROJECT: {
    zh: '该单位本年度已有书记项目。',
    en: 'The organization has a secretary project for this year already.',
  },
  ENDS_BEFORE_START: { zh: '结束日期早于开始日期。', en: 'It ends before it begins.' },
  EXCELLENT_SHARE_USED_UP: {
    zh: '优秀项目名额（{most} 个）已用完。',
    en: 'The list may have {most} excellent projects, and has them.',
  },
  LIST_REQUIRED: { zh: '请先指定项目清单。', en: 'Name the list on which it shall stand.' },
  NOT_A_PARTY: { zh: '该单位不是本项目的参与单位或受益单位。', en: 'This organization has no part in the project.' },
  NOT_A_SECRETARY_PROJECT: { zh: '关联项目不是书记项目类别。', en: 'The project named is not of the kind SECRETARY.' },
  NOT_THE_PROJECT_LEAD: {
    zh: '只有牵头单位可以执行此操作。',
    en: 'Only the party that leads the project may do this.',
  },
  PARTIES_REQUIRED: { zh: '项目至少要有一个参与单位。', en: 'A project has at least one party.' },
  PARTY_REPEATED: { zh: '参与单位重复。', en: 'The party is named twice.' },
  PARTY_UNSTATED: { zh: '请指明代表哪个单位。', en: 'State the organization for which you act.' },
  SCORE_INVALID: { zh: '分数须为 0 至 100 的整数。', en: 'A score is a whole number from 0 to 100.' },
  TAKEOVER_REQUIRED: {
    zh: '该项目由另一位书记负责，请先签字接任。',
    en: 'Another secretary leads this project: sign the takeover first.',
  },
  YEAR_INVALID: { zh: '年份须在 {first} 至 {last} 之间。', en: 'A year is a whole number from {first} to {last}.' },
} as const satisfies Catalogue;
