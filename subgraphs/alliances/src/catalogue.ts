import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  ACTION_NOT_OPEN: {
    zh: '联合行动已交付或已结束，任务不能再变动。',
    en: 'The joint action is delivered or over; its tasks change no more.',
  },
  ACTION_NOT_RUNNING: { zh: '联合行动尚未启动。', en: 'The joint action has not started yet.' },
  ACTION_TASKS_REQUIRED: { zh: '联合行动至少要有一项任务。', en: 'A joint action has at least one task.' },
  AGENDA_EMPTY: { zh: '议程中还没有议题。', en: 'There is no topic on the agenda yet.' },
  AGENDA_LOCKED: {
    zh: '会前两个工作日起议程已锁定。',
    en: 'The agenda is locked from two working days before the session.',
  },
  ALLIANCE_DISSOLVED: { zh: '联盟已解散。', en: 'The alliance is dissolved.' },
  ALLIANCE_NOT_ACTIVE: { zh: '联盟尚未成立或已解散。', en: 'The alliance is not founded yet, or was dissolved.' },
  ALREADY_ACCEPTED: { zh: '对方已同意调换。', en: 'The swap is accepted already.' },
  ALREADY_ADMITTED: { zh: '该单位已获表决接纳。', en: 'The assembly has admitted this member already.' },
  ALREADY_MEMBER: {
    zh: '该单位已是成员或已受邀请。',
    en: 'The organization is a member already, or has been invited.',
  },
  ALREADY_SIGNED: { zh: '本方已签署。', en: 'This side has signed already.' },
  COLLECTION_NOT_OPEN: { zh: '议题自会前一周起征集。', en: 'Topics are collected from a week before the session.' },
  COLLECTION_OVER: { zh: '议题征集已结束。', en: 'The collection of topics is over.' },
  DAYS_INVALID: { zh: '工作日数须为 1 至 60 的整数。', en: 'Working days are a whole number from 1 to 60.' },
  DUE_DATE_PAST: { zh: '期限已过。', en: 'The day has passed already.' },
  EARLIER_SESSION_OPEN: {
    zh: '上一次会议尚未办结，不能确定议程。',
    en: 'The session before is not closed yet, so its report cannot be the first item.',
  },
  ENDS_BEFORE_START: { zh: '结束日期早于开始日期。', en: 'It ends before it begins.' },
  HASH_INVALID: {
    zh: '文件哈希须为 64 位十六进制 SHA-256。',
    en: 'The hash of a file is its SHA-256: 64 hexadecimal digits.',
  },
  LAST_MEMBER: {
    zh: '没有其他成员可以轮值；请由联盟大会决定解散。',
    en: 'No other member may lead; let the assembly dissolve the alliance instead.',
  },
  LEADS_ALREADY: { zh: '该单位正在轮值。', en: 'This member leads already.' },
  LEAD_MUST_HAND_OVER: {
    zh: '该单位正在轮值或尚未签署交接单，须先完成交接。',
    en: 'The member leads this quarter or has not signed its handover sheet; it hands over first.',
  },
  MEMBER_REQUIRED: { zh: '请指明代表哪个成员单位。', en: 'State the member for which you act.' },
  NAMED_TWICE: { zh: '同一对象被列出两次。', en: 'Something is named twice.' },
  NOT_A_MEMBER: { zh: '该组织不是可以轮值的成员单位。', en: 'The organization is not a member that may lead.' },
  NOT_A_PARTICIPANT: {
    zh: '该组织不是会议的主办或参加单位。',
    en: 'The organization neither hosts the conference nor takes part in it.',
  },
  NOT_A_PARTY_OF_HANDOVER: {
    zh: '只有交出方和接任方可以签署交接单。',
    en: 'Only the outgoing and the incoming lead sign the handover sheet.',
  },
  NOT_IN_ALLIANCE: { zh: '该组织不是本联盟成员。', en: 'The organization is not a member of this alliance.' },
  NOT_IN_SESSION: { zh: '会议不在进行中。', en: 'The conference is not in session.' },
  NOT_THE_ACTION_LEAD: {
    zh: '您不代表本季度轮值单位或该行动的牵头单位。',
    en: 'You act neither for the lead of this quarter nor for the lead of this action.',
  },
  NOT_THE_LEAD: { zh: '您不代表该季度的轮值单位。', en: 'You do not act for the lead of this quarter.' },
  NOT_THE_OTHER_LEAD: { zh: '您不代表调换的另一方。', en: 'You do not act for a member whom this swap asks.' },
  NOT_THE_PROPOSER: {
    zh: '您不代表提出该议题的单位。',
    en: 'You do not act for the organization that brought the topic in.',
  },
  NOT_THIS_MEMBER: { zh: '您不代表该成员单位。', en: 'You do not act for this member.' },
  NO_SWAP_RUNS: { zh: '该季度没有待处理的调换。', en: 'No swap is under way for this quarter.' },
  NUMBER_INVALID: { zh: '须为不小于 0 的整数。', en: 'It is a whole number, not below 0.' },
  OFFICE_REQUIRED: { zh: '须先确定联盟办公室。', en: 'The alliance needs an office first.' },
  OPEN_DUTIES: {
    zh: '尚有 {duties} 项联合行动未完成，不能解散。',
    en: '{duties} joint actions are open; the alliance cannot be dissolved before.',
  },
  RATING_INVALID: {
    zh: '评价须有评价人，满意人数不多于评价人数，评价人数不多于服务人次。',
    en: 'Somebody rates; no more are satisfied than rated, and no more rated than were served.',
  },
  RATING_REQUIRED: { zh: '服务了群众的行动须有群众评价。', en: 'Where people were served, their rating is needed.' },
  RESEARCH_REQUIRED: {
    zh: '议题须先有调研情况和工作方案。',
    en: 'The topic needs a research note and a draft plan first.',
  },
  SCHEDULED_TOO_SOON: {
    zh: '会议时间过近，议程已来不及确定。',
    en: 'The session is too soon: its agenda would be locked already.',
  },
  SESSION_NOT_DUE: { zh: '会议日期未到。', en: 'The day of the session has not come.' },
  SHARE_INVALID: {
    zh: '比例须为不大于 1 的正分数。',
    en: 'A share is a fraction above nothing and not above the whole.',
  },
  SIGNATURES_MISSING: {
    zh: '成立须有 {needed} 家签字，目前 {signatures} 家。',
    en: 'Founding needs {needed} signatures; there are {signatures}.',
  },
  SIGNING_NOT_OPEN: {
    zh: '尚未开始签约，或加入须先经联盟大会表决。',
    en: 'Signing is not open, or the assembly has not admitted this member yet.',
  },
  SWAP_IN_PAST: { zh: '较早的季度已经开始，不能调换。', en: 'The earlier of the two quarters has begun.' },
  SWAP_NOT_ACCEPTED: { zh: '另一方尚未同意调换。', en: 'The other lead has not accepted the swap yet.' },
  SWAP_RUNS_ALREADY: { zh: '该季度已有待处理的调换。', en: 'A swap is under way for this quarter.' },
  SWAP_WITH_ITSELF: { zh: '两个季度由同一单位轮值。', en: 'Both quarters are led by the same member.' },
  TASKS_OPEN: { zh: '尚有 {tasks} 项任务未核验或结转。', en: '{tasks} tasks are neither verified nor carried over.' },
  TASKS_REQUIRED: { zh: '每个议定事项至少须有一项任务。', en: 'Each decided topic yields at least one task.' },
  TASKS_UNACCEPTED: {
    zh: '尚有 {tasks} 项任务未接受，不能启动。',
    en: '{tasks} tasks are not accepted; the action cannot start before.',
  },
  TASKS_UNFINISHED: {
    zh: '尚有 {tasks} 项任务未完成，不能交付。',
    en: '{tasks} tasks are neither done nor waived; the action cannot be delivered before.',
  },
  TEXT_TOO_LONG: { zh: '文字不能超过 {most} 个字符。', en: 'The text has at most {most} characters.' },
  TOLD_ALREADY: { zh: '已提醒过。', en: 'It was told already.' },
  TOO_MANY: { zh: '最多 {most} 个。', en: 'There may be at most {most}.' },
  TOPICS_UNDECIDED: {
    zh: '尚有 {topics} 个议题未处理。',
    en: '{topics} topics are neither decided, deferred nor dropped.',
  },
  UNKNOWN_ORGANIZATION: {
    zh: '组织不存在，或已合并、撤销。',
    en: 'There is no such organization, or it was merged or dissolved.',
  },
} as const satisfies Catalogue;
