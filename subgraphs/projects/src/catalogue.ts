import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  AFTER_PROJECT_ENDS: {
    zh: '里程碑晚于项目结束日期（{endsOn}）。',
    en: 'It lies after the end of the project ({endsOn}).',
  },
  ALREADY_COMMENDED: { zh: '该项目已评为优秀。', en: 'This project is commended already.' },
  ALREADY_LEADING: { zh: '您已是该书记项目的负责书记。', en: 'You lead this secretary project already.' },
  ALREADY_REPORTED: {
    zh: '本单位已报送该月月报，如需修改请更正。',
    en: 'This party has reported that month; correct the report instead.',
  },
  ALREADY_SCORED: { zh: '本单位已评分。', en: 'This organization has scored already.' },
  ALREADY_SIGNED: { zh: '本单位已签署方案。', en: 'This party has signed already.' },
  ALREADY_TAKEN: { zh: '该攻坚题已被他人领取。', en: 'Somebody else was faster and has the topic.' },
  ALREADY_THE_OWNER: { zh: '该单位已是责任单位。', en: 'This party answers for it already.' },
  ALREADY_TOLD: { zh: '已提示逾期。', en: 'It was told already that this is overdue.' },
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
  BLOCKERS_OPEN: {
    zh: '尚有 {count} 个堵点未解决，不能交付。',
    en: '{count} blockers still stand in the way; nothing is delivered before they are out of it.',
  },
  CHAIN_TOO_LONG: { zh: '来源链条最多 {most} 级。', en: 'A chain has at most {most} links.' },
  COUNT_INVALID: { zh: '数量须为不小于零的整数。', en: 'A count is a whole number, not below nothing.' },
  DATE_IN_FUTURE: { zh: '日期不能晚于今天。', en: 'The day is still to come.' },
  DAY_NOT_OVER: { zh: '计划日期尚未过去。', en: 'Its day is not over.' },
  DAY_UNCHANGED: { zh: '新日期与原计划相同。', en: 'The day is the one that is planned already.' },
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
  EXTENSION_TOO_LATE: {
    zh: '计划日期已过，须在到期前申请延期。',
    en: 'The day is over: more time is asked for before.',
  },
  LEAD_REQUIRED: {
    zh: '此类项目须始终有一名路长，请先指定（或更换）路长。',
    en: 'A project of this kind always has a named lead: name one first, or another in its place.',
  },
  LIST_REQUIRED: { zh: '请先指定项目清单。', en: 'Name the list on which it shall stand.' },
  LOOK_BACK_AHEAD: {
    zh: '回头看时间未到（{dueOn}）。',
    en: 'Whether it holds is looked at from {dueOn} on.',
  },
  MILESTONES_OPEN: {
    zh: '尚有 {open} 个里程碑未达成；请先达成，或说明理由放弃。',
    en: '{open} milestones are open: reach them, or give them up with a reason.',
  },
  MILESTONE_OUTSIDE: {
    zh: '里程碑“{title}”将超出项目起止日期。',
    en: 'The milestone {title} would lie outside of the project.',
  },
  MONTH_AHEAD: { zh: '该月尚未开始，不能报送。', en: 'This month has not begun yet.' },
  MONTH_INVALID: { zh: '月份须为 2026-03 这样的格式。', en: 'A month is written such as 2026-03.' },
  MONTH_NOT_DUE: { zh: '该月项目未在实施，无需报送。', en: 'The project did not run in that month.' },
  NOT_A_PARTY: { zh: '该单位不是本项目的参与单位或受益单位。', en: 'This organization has no part in the project.' },
  NOT_A_SECRETARY_PROJECT: { zh: '关联项目不是书记项目类别。', en: 'The project named is not of the kind SECRETARY.' },
  NOT_THE_BLOCKER_OWNER: {
    zh: '只有责任单位（上报后也包括清单单位）可以解决堵点。',
    en: 'Only the party that answers for it, once it is escalated also whoever keeps the list, may say that it is out of the way.',
  },
  NOT_THE_PROJECT_LEAD: {
    zh: '只有牵头单位可以执行此操作。',
    en: 'Only the party that leads the project may do this.',
  },
  NOT_THE_REPORTING_PARTY: { zh: '只能处理本单位的月报。', en: 'Each party reports for itself.' },
  NO_LEAD: { zh: '该项目尚无路长。', en: 'The project has no named lead.' },
  ORIGIN_CYCLE: { zh: '来源不能由本事项产生。', en: 'What came of a thing cannot be its origin.' },
  ORIGIN_KIND_UNKNOWN: { zh: '来源类型未知。', en: 'This kind of origin is not known.' },
  ORIGIN_NOT_FOUND: { zh: '来源不存在。', en: 'There is no such origin.' },
  PARTIES_REQUIRED: { zh: '项目至少要有一个参与单位。', en: 'A project has at least one party.' },
  PARTY_HAS_MILESTONE: {
    zh: '该参与单位负责里程碑“{title}”。',
    en: 'A party that leaves answers for the milestone {title}.',
  },
  PARTY_REPEATED: { zh: '参与单位重复。', en: 'The party is named twice.' },
  PARTY_UNSTATED: { zh: '请指明代表哪个单位。', en: 'State the organization for which you act.' },
  PROGRESS_INVALID: { zh: '进度须为 0 至 100 的整数。', en: 'Progress is a whole number from 0 to 100.' },
  PROJECT_NOT_RUNNING: { zh: '项目未在实施。', en: 'The project is not being carried out.' },
  PROJECT_OVER: { zh: '该项目已结束。', en: 'The project is over.' },
  REQUESTS_OPEN: {
    zh: '尚有 {open} 项现场诉求未办结，请先更换路长或办结。',
    en: '{open} requests to this lead are open: name another lead, or see them confirmed first.',
  },
  RESPONSIBLE_REQUIRED: { zh: '成果至少要有一个责任单位。', en: 'Some organization answers for a result.' },
  SCORES_MISSING: { zh: '尚有单位未评分。', en: 'Somebody has not scored yet.' },
  SCORE_INVALID: { zh: '分数须为 0 至 100 的整数。', en: 'A score is a whole number from 0 to 100.' },
  SECOND_LEAD: {
    zh: '该项目已有路长；如需更换，请注明被更换的任职。',
    en: 'The project has a lead already; name the assignment that the new one replaces.',
  },
  TAKEOVER_REQUIRED: {
    zh: '该项目由另一位书记负责，请先签字接任。',
    en: 'Another secretary leads this project: sign the takeover first.',
  },
  TOLD_ALREADY: { zh: '已提醒过。', en: 'It was told already.' },
  VISIT_BEFORE_LEAD: { zh: '走访日期早于路长任职日期。', en: 'The visit lies before the lead began.' },
  YEAR_INVALID: { zh: '年份须在 {first} 至 {last} 之间。', en: 'A year is a whole number from {first} to {last}.' },
} as const satisfies Catalogue;
