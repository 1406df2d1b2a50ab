import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  AFTER_PROJECT_ENDS: {
    zh: '里程碑晚于项目结束日期（{endsOn}）。',
    en: 'It lies after the end of the project ({endsOn}).',
  },
  ALREADY_COMMENDED: { zh: '该项目已评为优秀。', en: 'This project is commended already.' },
  ALREADY_SCORED: { zh: '本单位已评分。', en: 'This organization has scored already.' },
  ALREADY_SIGNED: { zh: '本单位已签署方案。', en: 'This party has signed already.' },
  AMOUNT_INVALID: {
    zh: '金额须为不小于零的整数（分）。',
    en: 'An amount is a whole number of fen, not below nothing.',
  },
  BASELINE_FIXED: {
    zh: '项目已列入清单，基线已固定，不能修改；请说明理由调整计划。',
    en: 'The project is listed and its baseline fixed: replan with a reason instead.',
  },
  BASELINE_MISSING: { zh: '尚无基线，请直接修改。', en: 'There is no baseline yet: revise it instead.' },
  BEFORE_PROJECT_STARTS: {
    zh: '里程碑早于项目开始日期（{startsOn}）。',
    en: 'It lies before the start of the project ({startsOn}).',
  },
  BENEFICIARY_IS_PARTY: {
    zh: '受益单位不能同时为参与单位。',
    en: 'Whoever benefits cannot be a party: nobody judges their own work.',
  },
  COUNT_INVALID: { zh: '数量须为不小于零的整数。', en: 'A count is a whole number, not below nothing.' },
  DAY_NOT_OVER: { zh: '计划日期尚未过去。', en: 'Its day is not over.' },
  DAY_UNCHANGED: { zh: '新日期与原计划相同。', en: 'The day is the one that is planned already.' },
  DUE_DATE_PAST: { zh: '日期不能早于今天。', en: 'The day is past.' },
  DUPLICATE_LIST: {
    zh: '该单位本年度已有项目清单。',
    en: 'The organization has a list for this year already.',
  },
  ENDS_BEFORE_START: { zh: '结束日期早于开始日期。', en: 'It ends before it begins.' },
  EXCELLENT_SHARE_USED_UP: {
    zh: '优秀项目名额（{most} 个）已用完。',
    en: 'The list may have {most} excellent projects, and has them.',
  },
  EXTENSION_TOO_LATE: {
    zh: '计划日期已过，须在到期前申请延期。',
    en: 'The day is over: more time is asked for before.',
  },
  LIST_REQUIRED: { zh: '请先指定项目清单。', en: 'Name the list on which it shall stand.' },
  MILESTONES_OPEN: {
    zh: '尚有 {open} 个里程碑未达成；请先达成，或说明理由放弃。',
    en: '{open} milestones are open: reach them, or give them up with a reason.',
  },
  MILESTONE_OUTSIDE: {
    zh: '里程碑“{title}”将超出项目起止日期。',
    en: 'The milestone {title} would lie outside of the project.',
  },
  NOT_A_PARTY: { zh: '该单位不是本项目的参与单位或受益单位。', en: 'This organization has no part in the project.' },
  NOT_THE_PROJECT_LEAD: {
    zh: '只有牵头单位可以执行此操作。',
    en: 'Only the party that leads the project may do this.',
  },
  PARTIES_REQUIRED: { zh: '项目至少要有一个参与单位。', en: 'A project has at least one party.' },
  PARTY_HAS_MILESTONE: {
    zh: '该参与单位负责里程碑“{title}”。',
    en: 'A party that leaves answers for the milestone {title}.',
  },
  PARTY_REPEATED: { zh: '参与单位重复。', en: 'The party is named twice.' },
  PARTY_UNSTATED: { zh: '请指明代表哪个单位。', en: 'State the organization for which you act.' },
  PROJECT_NOT_RUNNING: { zh: '项目未在实施中。', en: 'The project is not being carried out.' },
  PROJECT_OVER: { zh: '项目已交付或结束，不能再设置里程碑。', en: 'The project is delivered or over.' },
  SCORE_INVALID: { zh: '分数须为 0 至 100 的整数。', en: 'A score is a whole number from 0 to 100.' },
  YEAR_INVALID: { zh: '年份须在 {first} 至 {last} 之间。', en: 'A year is a whole number from {first} to {last}.' },
} as const satisfies Catalogue;
