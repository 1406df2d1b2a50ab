import type { Catalogue } from '@cobuild/subgraph';

/** Texts of the refusals that only this subgraph gives. */
export const catalogue = {
  AGENDA_EMPTY: { zh: '议程中还没有议题。', en: 'There is no topic on the agenda yet.' },
  AGENDA_LOCKED: {
    zh: '会前两个工作日起议程已锁定。',
    en: 'The agenda is locked from two working days before the session.',
  },
  ALLIANCE_DISSOLVED: { zh: '联盟已解散。', en: 'The alliance is dissolved.' },
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
  NOT_IN_SESSION: { zh: '会议不在进行中。', en: 'The conference is not in session.' },
  NOT_THE_LEAD: { zh: '您不代表该季度的轮值单位。', en: 'You do not act for the lead of this quarter.' },
  NOT_THE_OTHER_LEAD: { zh: '您不代表调换的另一方。', en: 'You do not act for a member whom this swap asks.' },
  NOT_THE_PROPOSER: {
    zh: '您不代表提出该议题的单位。',
    en: 'You do not act for the organization that brought the topic in.',
  },
  NOT_THIS_MEMBER: { zh: '您不代表该成员单位。', en: 'You do not act for this member.' },
  NO_SWAP_RUNS: { zh: '该季度没有待处理的调换。', en: 'No swap is under way for this quarter.' },
  OFFICE_REQUIRED: { zh: '须先确定联盟办公室。', en: 'The alliance needs an office first.' },
  OPEN_DUTIES: {
    zh: '尚有 {duties} 项联合行动未完成，不能解散。',
    en: '{duties} joint actions are open; the alliance cannot be dissolved before.',
  },
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
  TEXT_TOO_LONG: { zh: '文字不能超过 {most} 个字符。', en: 'The text has at most {most} characters.' },
  TOO_MANY: { zh: '最多 {most} 个。', en: 'There may be at most {most}.' },
  TOPICS_UNDECIDED: {
    zh: '尚有 {topics} 个议题未处理。',
    en: '{topics} topics are neither decided, deferred nor dropped.',
  },
  UNKNOWN_ORGANIZATION: {
    zh: '组织不存在，或已合并、撤销。',
    en: 'There is no such organization, or it was merged or dissolved.',
  },
  ALREADY_CONFIRMED: { zh: '本单位已确认联合主办。', en: 'This co-host has confirmed already.' },
  ALREADY_INFORMED: { zh: '已告知提出人。', en: 'The author was informed already.' },
  AMOUNT_INVALID: { zh: '金额须为大于零的整数（分）。', en: 'An amount is a whole number of fen above nothing.' },
  AMOUNT_NOT_ALLOWED: { zh: '该类成果（{kind}）不记金额。', en: 'An outcome of this kind ({kind}) has no amount.' },
  AUTHORS_UNINFORMED: {
    zh: '尚有 {uninformed} 条意见建议未告知提出人。',
    en: 'The authors of {uninformed} settled suggestions are not informed.',
  },
  CHAIN_TOO_LONG: { zh: '圆桌会链条最多 {most} 级。', en: 'A chain has at most {most} roundtables.' },
  CO_HOST_IS_CONVENER: {
    zh: '召集单位不能同时为联合主办单位。',
    en: 'The convener cannot be a co-host of its own roundtable.',
  },
  CO_HOST_UNSTATED: { zh: '请指明代表哪个联合主办单位。', en: 'State the co-host for which you answer.' },
  CO_HOSTS_UNCONFIRMED: {
    zh: '尚有 {unconfirmed} 家联合主办单位未确认。',
    en: '{unconfirmed} co-hosts have not confirmed.',
  },
  CONVENER_DECIDES: {
    zh: '由召集单位决定；召集单位自行答复的，由联合主办单位决定。',
    en: 'The convener decides; a co-host does where the convener has answered itself.',
  },
  COUNT_INVALID: { zh: '数量须为正整数。', en: 'A count is a whole number above nothing.' },
  HELD_IN_FUTURE: { zh: '召开时间不能晚于当前时间。', en: 'It cannot have been held in the future.' },
  ISSUES_REQUIRED: { zh: '须先列明议题。', en: 'A roundtable needs an issue.' },
  MERGE_INVALID: {
    zh: '只能合并到同一圆桌会的另一条有效意见建议。',
    en: 'A suggestion is merged into another valid one of the same roundtable.',
  },
  MINUTES_MISSING: { zh: '尚未发布纪要。', en: 'The minutes are not published.' },
  NOBODY_TO_ACCEPT: {
    zh: '召集单位自行承办时，须有联合主办单位认可答复。',
    en: 'Where the convener answers itself, a co-host must be there to accept.',
  },
  NOT_A_CO_HOST: { zh: '您不代表该联合主办单位。', en: 'You do not act for this co-host.' },
  NUMBER_TAKEN: { zh: '该期号已被使用。', en: 'The convener has used this number already.' },
  OUTCOME_CARRIED_ON: { zh: '已有圆桌会承接该成果，不能撤回。', en: 'Another roundtable carries this outcome on.' },
  OUTCOMES_NOT_TAKEN: {
    zh: '圆桌会召开后、办结前方可登记成果。',
    en: 'Outcomes are recorded after a roundtable was held and before it is closed.',
  },
  OUTCOMES_UNCONFIRMED: {
    zh: '尚有 {unconfirmed} 项资金成果未经出资单位确认。',
    en: '{unconfirmed} amounts are not confirmed by who pays.',
  },
  PARENT_LINK_INVALID: {
    zh: '须指明承接的一项成果或一个议题。',
    en: 'Name one outcome or one issue that is carried on.',
  },
  PARENT_NOT_HELD: { zh: '前序圆桌会尚未召开。', en: 'The earlier roundtable has not been held.' },
  PAYER_REQUIRED: { zh: '有金额的成果须指明出资单位。', en: 'An amount needs the organization that pays it.' },
  REFERENCE_INVALID: {
    zh: '对象引用的类型或编号格式不正确。',
    en: 'The reference does not have the form of a type and an id.',
  },
  ROUNDTABLE_NOT_HELD: { zh: '圆桌会尚未召开。', en: 'The roundtable has not been held.' },
  SCALE_NARROWER: {
    zh: '范围不能小于前序圆桌会（{scale}）。',
    en: 'It cannot reach less far than what it carries on ({scale}).',
  },
  SUGGESTIONS_NOT_TAKEN: {
    zh: '公告后、完成研判前方可登记意见建议。',
    en: 'Suggestions are taken down from the announcement to the end of the triage.',
  },
  SUGGESTIONS_UNSETTLED: {
    zh: '尚有 {unsettled} 条有效意见建议未办结。',
    en: '{unsettled} valid suggestions are not settled.',
  },
  SUGGESTIONS_UNTRIAGED: { zh: '尚有 {untriaged} 条意见建议未研判。', en: '{untriaged} suggestions are not judged.' },
} as const satisfies Catalogue;
