import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, AllianceMapper, AllianceConnectionMapper, AllianceNoticeMapper, AllianceVotingRuleMapper, ImportSourceMapper, DelegateMapper, MembershipMapper, MembershipConnectionMapper, HandoverItemMapper, HandoverSheetMapper, HandoverSignatureMapper, RotationLeadNoticeMapper, RotationSwapMapper, RotationTermMapper, RotationTermConnectionMapper, AssemblyMapper, AssemblyAttendanceMapper, AssemblyConnectionMapper, AssemblyQuorumMapper, CharterChangeMapper, CharterVotingRuleMapper, ObjectionMapper, ObjectionWindowMapper, ProposalMapper, ProposalConnectionMapper, VoteMapper, VoteTallyMapper, VoteTallyNoticeMapper, ParticipantCountMapper, RoundtableMapper, RoundtableChainMapper, RoundtableCoHostMapper, RoundtableConnectionMapper, RoundtableIssueMapper, RoundtableNoticeMapper, RoundtableParentMapper, RoundtableTriggerMapper, ThingReferenceMapper, SuggestionMapper, SuggestionAuthorMapper, SuggestionCountsMapper, OutcomeMapper, ActionBoardMapper, ActionBoardRowMapper, ActionColumnMapper, ActionOriginMapper, ActionReviewMapper, ActionTaskMapper, ActionTaskConnectionMapper, ActionTaskNoticeMapper, JointActionMapper, JointActionConnectionMapper, JointActionNoticeMapper, JointConferenceMapper, JointConferenceConnectionMapper, ConferenceNoticeMapper, ConferenceRuleMapper, ConferenceAgendaItemMapper, ConferenceReportMapper, ConferenceReportLineMapper, ConferenceTopicMapper, ConferenceTopicOriginMapper, ConferenceTaskDraftMapper, ConferenceTaskMapper, ConferenceTaskConnectionMapper, EvidenceMapper, AllianceFiguresMapper, JointActionOrganizationFiguresMapper, LeadFiguresMapper, AllianceDutyMapper, AllianceDutiesMapper, AllianceDutiesNoticeMapper } from '../mappers.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A place in a list or in a log. Opaque: keep it as it came and hand it back to go on from there (游标). */
  Cursor: { input: string; output: string; }
  /** A calendar day in Asia/Shanghai, ISO 8601, e.g. `2026-03-02` (日期). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, e.g. `2026-03-02T01:00:00.000Z` (时刻). */
  DateTime: { input: Date; output: Date; }
  /** A decimal number as text, so that no digit is lost, e.g. `470.25` (十进制数). */
  Decimal: { input: string; output: string; }
  /** Money in fen, a hundredth of a yuan, as an integer (金额，单位分). */
  Fen: { input: number; output: number; }
  /** Any JSON value; used where the shape belongs to the kind of event (JSON 值). */
  JSON: { input: unknown; output: unknown; }
  /** A day that may stop at its month or year where nothing more is known: `2026-03-02`, `2026-03` or `2026` (不完整日期). */
  PartialDate: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The actions of an alliance by state, their tasks by member, and who is late (联合行动看板) */
export type ActionBoard = {
  __typename?: 'ActionBoard';
  /** The alliance (联盟) */
  alliance: Alliance;
  /** When it was read; what is late is told by this moment (读取时间) */
  at: Scalars['DateTime']['output'];
  /** One column for each state, in the order in which actions go through them (状态栏) */
  columns: Array<ActionColumn>;
  /** Tasks that are late, those longest overdue first (逾期任务) */
  late: Array<ActionTask>;
  /** Members for whom tasks of actions under way wait, or who have done some; those who are late come first (各单位任务) */
  organizations: Array<ActionBoardRow>;
};

/** What one member has to do in actions under way (单位任务) */
export type ActionBoardRow = {
  __typename?: 'ActionBoardRow';
  /** How many of its tasks are done (已完成数) */
  doneCount: Scalars['Int']['output'];
  /** How many of them are late (逾期数) */
  lateCount: Scalars['Int']['output'];
  /** How many tasks wait for it: its own, and declined ones of actions that it leads (未完成数) */
  openCount: Scalars['Int']['output'];
  /** The member (单位) */
  organization: Organization;
  /** Tasks that wait for it, the most urgent first (未完成任务) */
  tasks: Array<ActionTask>;
  /** How many of them were declined, so that it is to give them to another (待改派数) */
  toReassignCount: Scalars['Int']['output'];
};

/** Joint actions in one state (看板状态栏) */
export type ActionColumn = {
  __typename?: 'ActionColumn';
  /** Those shown, the last changed first; of those under way at most 200 in all (联合行动) */
  actions: Array<JointAction>;
  /** The state (状态) */
  status: JointActionStatus;
  /** How many stand so, whether shown or not (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Whether a joint action is done once or again and again (行动性质) */
export type ActionNature =
  /** Again and again (系列) */
  | 'SERIES'
  /** Once (单次) */
  | 'SINGLE';

/** From what a joint action comes (行动来源) */
export type ActionOrigin = {
  __typename?: 'ActionOrigin';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What it is (类别) */
  kind: ActionOriginKind;
};

/** From what a joint action comes (行动来源) */
export type ActionOriginInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** What it is (类别) */
  kind: ActionOriginKind;
};

/** Kinds of things from which joint actions come (来源类别) */
export type ActionOriginKind =
  /** A call of a street or the hotline (呼叫) */
  | 'CALL'
  /** A topic of a joint conference (联席会议议题) */
  | 'CONFERENCE_TOPIC'
  /** A five-step consultation (五步协商) */
  | 'CONSULTATION'
  /** A photo report (随手拍) */
  | 'PHOTO_REPORT'
  /** A roundtable (圆桌会) */
  | 'ROUNDTABLE'
  /** A suggestion of a roundtable (意见建议) */
  | 'SUGGESTION'
  /** A problem found by a survey (问题台账) */
  | 'SURVEY_PROBLEM';

/** What people who were served said, as it is counted (群众评价) */
export type ActionRating = {
  __typename?: 'ActionRating';
  /** How many gave their opinion (评价人数) */
  rated: Scalars['Int']['output'];
  /** How many were satisfied (满意人数) */
  satisfied: Scalars['Int']['output'];
};

/** What people who were served said, as it is counted (群众评价) */
export type ActionRatingInput = {
  /** How many gave their opinion, at least one (评价人数) */
  rated: Scalars['Int']['input'];
  /** How many were satisfied (满意人数) */
  satisfied: Scalars['Int']['input'];
};

/** What the review of a joint action holds fast (行动评估) */
export type ActionReview = {
  __typename?: 'ActionReview';
  /** When it was reviewed (评估时间) */
  at: Scalars['DateTime']['output'];
  /** How many took part: members' people and volunteers together (参与人次) */
  participants: Scalars['Int']['output'];
  /** How many people it served (服务人次) */
  peopleServed: Scalars['Int']['output'];
  /** What those who were served said; absent where nobody was served (群众评价) */
  rating: Maybe<ActionRating>;
  /** What the reviewer added (备注) */
  remark: Maybe<Scalars['String']['output']>;
};

/** What one member does in a joint action (行动任务) */
export type ActionTask = {
  __typename?: 'ActionTask';
  /** Until when it is to be accepted; nothing once it was answered (接受期限) */
  acceptBy: Maybe<Scalars['DateTime']['output']>;
  /** When it was accepted (接受时间) */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was begun (开始时间) */
  begunAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was given out (分派时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Members that declined it before (曾谢绝单位) */
  declinedBy: Array<Organization>;
  /** When it was done (完成时间) */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** What is due next: the answer first, then the duty; nothing where imported history names no day (下一期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it is to be done; nothing where imported history names none (完成期限) */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** What is to be done (职责) */
  duty: Scalars['String']['output'];
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** The joint action (联合行动) */
  jointAction: JointAction;
  /** How it stands by what is due next; nothing once it is waived, and where no day is known (灯) */
  light: Maybe<Light>;
  /** The member that has it, or has declined it (承担单位) */
  organization: Organization;
  /** Why it was declined or waived (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** Who is to see to it next: the member that has it, or, once it was declined, the lead of its action, who gives it to another (当前责任单位) */
  responsible: Organization;
  /** What came of it (完成情况) */
  result: Maybe<Scalars['String']['output']>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: ActionTaskStatus;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** By how many working days it is late, or was done too late (逾期工作日) */
  workingDaysLate: Scalars['Int']['output'];
};


/** What one member does in a joint action (行动任务) */
export type ActionTask_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Accepts a task (接受任务) */
export type ActionTaskAcceptInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (接受任务结果) */
export type ActionTaskAcceptPayload = {
  __typename?: 'ActionTaskAcceptPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Gives one more task of a joint action to a member (分派任务) */
export type ActionTaskAssignInput = {
  /** The joint action (联合行动) */
  actionId: Scalars['ID']['input'];
  /** The day on which it is to be done, today or later (完成期限) */
  dueOn: Scalars['Date']['input'];
  /** What is to be done (职责) */
  duty: Scalars['String']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member (承担单位) */
  organizationId: Scalars['ID']['input'];
};

/** What came of it: the task, or why not (分派任务结果) */
export type ActionTaskAssignPayload = {
  __typename?: 'ActionTaskAssignPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Begins a task (开始任务) */
export type ActionTaskBeginInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (开始任务结果) */
export type ActionTaskBeginPayload = {
  __typename?: 'ActionTaskBeginPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Completes a task (完成任务) */
export type ActionTaskCompleteInput = {
  /** Proofs, one at least (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (完成情况) */
  result?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (完成任务结果) */
export type ActionTaskCompletePayload = {
  __typename?: 'ActionTaskCompletePayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of tasks of joint actions (行动任务分页) */
export type ActionTaskConnection = {
  __typename?: 'ActionTaskConnection';
  /** What is on this page (本页) */
  edges: Array<ActionTaskEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** How many tasks of joint actions are in one state (任务计数) */
export type ActionTaskCount = {
  __typename?: 'ActionTaskCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The state (状态) */
  status: ActionTaskStatus;
};

/** Declines a task (谢绝任务) */
export type ActionTaskDeclineInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (谢绝任务结果) */
export type ActionTaskDeclinePayload = {
  __typename?: 'ActionTaskDeclinePayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A task to give to a member (行动任务) */
export type ActionTaskDraftInput = {
  /** The day on which it is to be done, today or later (完成期限) */
  dueOn: Scalars['Date']['input'];
  /** What is to be done (职责) */
  duty: Scalars['String']['input'];
  /** The member (承担单位) */
  organizationId: Scalars['ID']['input'];
};

/** One entry of such a page and its place (行动任务条目) */
export type ActionTaskEdge = {
  __typename?: 'ActionTaskEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry itself (内容) */
  node: ActionTask;
};

/** Which tasks of joint actions (行动任务筛选) */
export type ActionTaskFilter = {
  /** Tasks of this action (联合行动) */
  actionId?: InputMaybe<Scalars['ID']['input']>;
  /** Tasks that this member has (承担单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Tasks that stand so (状态) */
  statuses?: InputMaybe<Array<ActionTaskStatus>>;
};

/** A task of a joint action that something happened to (行动任务推送) */
export type ActionTaskNotice = {
  __typename?: 'ActionTaskNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now (任务) */
  task: ActionTask;
};

/** Gives a declined task to another member (改派任务) */
export type ActionTaskReassignInput = {
  /** The day on which it is to be done; as before when nothing is said (完成期限) */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member (承担单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (改派任务结果) */
export type ActionTaskReassignPayload = {
  __typename?: 'ActionTaskReassignPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a task of a joint action stands (行动任务状态) */
export type ActionTaskStatus =
  /** Accepted (已接受) */
  | 'ACCEPTED'
  /** Waits to be accepted (待接受) */
  | 'ASSIGNED'
  /** Declined; it goes to another member (已谢绝，待改派) */
  | 'DECLINED'
  /** Done (已完成) */
  | 'DONE'
  /** Being done (进行中) */
  | 'IN_PROGRESS'
  /** Waived, or ended with its action (已免除) */
  | 'WAIVED';

/** Waives a task (免除任务) */
export type ActionTaskWaiveInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (免除任务结果) */
export type ActionTaskWaivePayload = {
  __typename?: 'ActionTaskWaivePayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ActionTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Who took a step (操作人). */
export type Actor = {
  __typename?: 'Actor';
  /** The account that acted; absent for the platform's timers (账号). */
  accountId: Maybe<Scalars['ID']['output']>;
  /** The organization on whose behalf it acted (代表的组织). */
  organizationId: Maybe<Scalars['ID']['output']>;
  /** The role in which it acted (角色). */
  role: Role;
};

/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance = {
  __typename?: 'Alliance';
  /** Tasks of its joint actions in the order in which they are due; empty for viewers who are not entitled (行动任务) */
  actionTasks: ActionTaskConnection;
  /** The organization that approved it (批准单位) */
  approvingOrg: Maybe<Organization>;
  /** Its assemblies, latest first; empty for viewers who are not entitled (联盟大会) */
  assemblies: AssemblyConnection;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Its charter; absent for viewers who are not entitled (章程) */
  charter: Maybe<Scalars['String']['output']>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Who leads now, by the calendar in Asia/Shanghai, swaps and substitutes included; absent unless it is active (当前轮值单位) */
  currentLead: Maybe<Organization>;
  /** The running quarter; absent while it is not planned (当前轮值) */
  currentTerm: Maybe<RotationTerm>;
  /** On which day it was dissolved (解散日期) */
  dissolvedOn: Maybe<Scalars['Date']['output']>;
  /** Its field, e.g. property (领域) */
  field: Maybe<Scalars['String']['output']>;
  /** What it has come to (统计数据) */
  figures: AllianceFigures;
  /** How it is constituted (形式) */
  form: AllianceForm;
  /** On which day it was founded; imported history may know the month or year only (成立日期) */
  foundedOn: Maybe<Scalars['PartialDate']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the alliance (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Its joint actions, the newest first; empty for viewers who are not entitled (联合行动) */
  jointActions: JointActionConnection;
  /** Of one trade or of one area (类型) */
  kind: AllianceKind;
  /** How many members it has: those that have signed and not left (成员数) */
  memberCount: Scalars['Int']['output'];
  /** Its members and those who are invited, in the order in which they were invited (成员单位) */
  members: MembershipConnection;
  /** Its name (名称) */
  name: Scalars['String']['output'];
  /** The next assembly ahead; nothing when there is none, or the viewer is not entitled (下次大会) */
  nextAssembly: Maybe<Assembly>;
  /** Who leads the next quarter as it is planned now (下一轮值单位) */
  nextLead: Maybe<Organization>;
  /** The organization that keeps its office (联盟办公室) */
  officeOrg: Maybe<Organization>;
  /** Its joint actions that are not over, the last changed first, at most 50; read together for many alliances; empty for viewers who are not entitled (进行中的联合行动) */
  openActions: Array<JointAction>;
  /** Its proposals, those entered last come first; empty for viewers who are not entitled (提议) */
  proposals: ProposalConnection;
  /** Members that may lead, in the order of their turns (轮值顺序) */
  rotationOrder: Array<Organization>;
  /** Its quarters, oldest first (轮值安排) */
  rotationTerms: RotationTermConnection;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: AllianceStatus;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** Whether the viewer is entitled to what the members share (是否有权查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
  /** By which shares it decides (表决规则) */
  votingRule: AllianceVotingRule;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_ActionTasksArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ActionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_AssembliesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<AssemblyStatus>>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_FiguresArgs = {
  period: InputMaybe<FiguresPeriod>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_JointActionsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<JointActionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_MembersArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<MembershipStatus>>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_ProposalsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<ProposalStatus>>;
};


/** Organizations that build together, led by one of them each quarter (党建联盟) */
export type Alliance_RotationTermsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  leadId: InputMaybe<Scalars['ID']['input']>;
  statuses: InputMaybe<Array<RotationTermStatus>>;
};

/** A page of a list (联盟分页) */
export type AllianceConnection = {
  __typename?: 'AllianceConnection';
  /** What is on this page (本页) */
  edges: Array<AllianceEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** How many alliances of one kind are in one state (联盟计数) */
export type AllianceCount = {
  __typename?: 'AllianceCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The kind (类型) */
  kind: AllianceKind;
  /** The state (状态) */
  status: AllianceStatus;
};

/** What an organization has to do across alliances, roundtables and conferences (待办事项) */
export type AllianceDuties = {
  __typename?: 'AllianceDuties';
  /** How many of each kind; kinds of which there are none are left out (分类计数) */
  counts: Array<AllianceDutyCount>;
  /** One by one, the most urgent first (逐项) */
  duties: Array<AllianceDuty>;
  /** Whether these are all; at most 200 of a concept are read (是否完整) */
  isComplete: Scalars['Boolean']['output'];
};

/** An organization whose duties may have changed (待办事项推送) */
export type AllianceDutiesNotice = {
  __typename?: 'AllianceDutiesNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The organization, with its duties as they are now (组织) */
  organization: Organization;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** Something that an organization has to do (待办事项) */
export type AllianceDuty = {
  __typename?: 'AllianceDuty';
  /** The alliance in which it arises; none for roundtables and conferences (联盟) */
  alliance: Maybe<Alliance>;
  /** Until when it is to be done (期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** What is to be done (种类) */
  kind: AllianceDutyKind;
  /** How it stands by that (灯) */
  light: Light;
  /** Who has to do it (责任单位) */
  organization: Organization;
  /** What it is about (事项) */
  subject: AllianceDutySubject;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
};

/** How many duties of one kind an organization has (待办计数) */
export type AllianceDutyCount = {
  __typename?: 'AllianceDutyCount';
  /** The kind (种类) */
  kind: AllianceDutyKind;
  /** How many are open (未办数) */
  open: Scalars['Int']['output'];
  /** How many of those are overdue (逾期数) */
  overdue: Scalars['Int']['output'];
};

/** What an organization can have to do (待办种类) */
export type AllianceDutyKind =
  /** Accept or decline a task of a joint action (接受行动任务) */
  | 'ACTION_TASK_TO_ACCEPT'
  /** Do a task of a joint action that it has accepted (办理行动任务) */
  | 'ACTION_TASK_TO_DO'
  /** Give a task that was declined to another member, as the lead of the action or as the office (改派行动任务) */
  | 'ACTION_TASK_TO_REASSIGN'
  /** Accept or do a task of a conference, or mend one that was returned (办理会议任务) */
  | 'CONFERENCE_TASK'
  /** Confirm that it hosts a roundtable together with its convener (确认联合主办) */
  | 'CO_HOST_TO_CONFIRM'
  /** Sign the handover sheet of a quarter, as the outgoing or the incoming lead (签署交接单) */
  | 'HANDOVER_TO_SIGN'
  /** Confirm an amount that it pays as an outcome of a roundtable (确认成果金额) */
  | 'OUTCOME_TO_CONFIRM'
  /** Answer a suggestion of a roundtable that was assigned to it (答复意见建议) */
  | 'SUGGESTION_TO_ANSWER'
  /** Answer the wish of another lead to swap quarters (答复轮值调换) */
  | 'SWAP_TO_ANSWER'
  /** Vote on a proposal that is being voted on (参加表决) */
  | 'VOTE_TO_CAST';

/** What a duty is about (待办对象) */
export type AllianceDutySubject = ActionTask | ConferenceTask | Outcome | Proposal | RotationTerm | Roundtable | Suggestion;

/** One entry of such a page and its place (联盟条目) */
export type AllianceEdge = {
  __typename?: 'AllianceEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Alliance;
};

/** How many active alliances of one kind are in one field (领域计数) */
export type AllianceFieldCount = {
  __typename?: 'AllianceFieldCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The field; absent for alliances without one (领域) */
  field: Maybe<Scalars['String']['output']>;
  /** The kind (类型) */
  kind: AllianceKind;
};

/** What alliances, roundtables and conferences have come to, counted from the log (联盟数据) */
export type AllianceFigures = {
  __typename?: 'AllianceFigures';
  /** Alliances by kind and state (按类型和状态) */
  alliances: Array<AllianceCount>;
  /** Up to which moment the log is counted; absent while nothing has happened (统计截至) */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Assemblies and how many members came (联盟大会数据) */
  assemblies: AssemblyFigures;
  /** Joint conferences (联席会议数据) */
  conferences: ConferenceFigures;
  /** Members of the smallest active alliance (最少成员数) */
  fewestMembers: Maybe<Scalars['Int']['output']>;
  /** Active alliances by kind and field, the most frequent first (按领域) */
  fields: Array<AllianceFieldCount>;
  /** Memberships that began (加入数) */
  joined: Scalars['Int']['output'];
  /** Joint actions, their tasks and whom they served (联合行动数据) */
  jointActions: JointActionFigures;
  /** Handover sheets that were closed after their day, or are open after it (逾期交接数) */
  lateHandovers: Scalars['Int']['output'];
  /** Who led, where one alliance is asked for; empty elsewhere (轮值单位) */
  leads: Array<LeadFigures>;
  /** Memberships that ended (退出数) */
  left: Scalars['Int']['output'];
  /** Memberships in force; told over all time only (成员数) */
  members: Scalars['Int']['output'];
  /** Memberships in force whose organization has never led; told over all time only (从未轮值的成员数) */
  membersThatNeverLed: Scalars['Int']['output'];
  /** Members of the largest active alliance (最多成员数) */
  mostMembers: Maybe<Scalars['Int']['output']>;
  /** Proposals and how long they took (提议数据) */
  proposals: ProposalFigures;
  /** Quarters that were led (已轮值季度数) */
  quartersLed: Scalars['Int']['output'];
  /** Roundtables and what came of them (圆桌会数据) */
  roundtables: RoundtableFigures;
};

/** Which alliances (联盟筛选) */
export type AllianceFilter = {
  /** Alliances in these fields (领域) */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Alliances of these kinds (类型) */
  kinds?: InputMaybe<Array<AllianceKind>>;
  /** Alliances of which this organization is a member (成员单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Alliances that stand so (状态) */
  statuses?: InputMaybe<Array<AllianceStatus>>;
  /** Alliances with an office or a member in this organization or below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** How an alliance is constituted (联盟形式) */
export type AllianceForm =
  /** An alliance (党建联盟) */
  | 'ALLIANCE'
  /** A joint party committee (联合党委) */
  | 'JOINT_COMMITTEE';

/** Founds the alliance: needs an office and three signatures, and plans its first quarters (成立联盟) */
export type AllianceFoundInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Members in the order of their turns to lead; those who are left out follow by signing (轮值顺序) */
  rotationOrder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the alliance, or why not (成立联盟结果) */
export type AllianceFoundPayload = {
  __typename?: 'AllianceFoundPayload';
  /** The alliance as it is now; absent when the step was refused (对象) */
  alliance: Maybe<Alliance>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Whether the members come from one trade or from one area (联盟类型) */
export type AllianceKind =
  /** Of one area (块状) */
  | 'AREA'
  /** Of one trade or chain (条状) */
  | 'INDUSTRY';

/** An alliance that something happened to (联盟推送) */
export type AllianceNotice = {
  __typename?: 'AllianceNotice';
  /** The alliance as it is now (联盟) */
  alliance: Alliance;
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** Lets invited organizations sign (开始签约) */
export type AllianceOpenSigningInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the alliance, or why not (开始签约结果) */
export type AllianceOpenSigningPayload = {
  __typename?: 'AllianceOpenSigningPayload';
  /** The alliance as it is now; absent when the step was refused (对象) */
  alliance: Maybe<Alliance>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** By what alliances are ordered (联盟排序) */
export type AllianceOrder =
  /** By their names (按名称) */
  | 'NAME'
  /** Those entered last come first (最新在前) */
  | 'NEWEST_FIRST'
  /** Those changed last come first (最近更新在前) */
  | 'RECENTLY_UPDATED';

/** Begins to prepare an alliance (发起筹备) */
export type AlliancePrepareInput = {
  /** The organization that approved it (批准单位) */
  approvingOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Its charter (章程) */
  charter?: InputMaybe<Scalars['String']['input']>;
  /** Its field, e.g. property (领域) */
  field?: InputMaybe<Scalars['String']['input']>;
  /** How it is constituted (形式) */
  form?: InputMaybe<AllianceForm>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of one trade or of one area (类型) */
  kind: AllianceKind;
  /** Its name (名称) */
  name: Scalars['String']['input'];
  /** The organization that keeps its office (联盟办公室) */
  officeOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** By which shares it decides; what is left out stays as it was, at first as the platform proposes (表决规则) */
  votingRule?: InputMaybe<AllianceVotingRuleInput>;
};

/** What came of it: the alliance, or why not (发起筹备结果) */
export type AlliancePreparePayload = {
  __typename?: 'AlliancePreparePayload';
  /** The alliance as it is now; absent when the step was refused (对象) */
  alliance: Maybe<Alliance>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises an alliance that is being prepared; what is left out stays as it was (修改联盟) */
export type AllianceReviseInput = {
  /** The organization that approved it (批准单位) */
  approvingOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Its charter (章程) */
  charter?: InputMaybe<Scalars['String']['input']>;
  /** Its field, e.g. property (领域) */
  field?: InputMaybe<Scalars['String']['input']>;
  /** How it is constituted (形式) */
  form?: InputMaybe<AllianceForm>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of one trade or of one area (类型) */
  kind?: InputMaybe<AllianceKind>;
  /** Its name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organization that keeps its office (联盟办公室) */
  officeOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
  /** By which shares it decides; what is left out stays as it was, at first as the platform proposes (表决规则) */
  votingRule?: InputMaybe<AllianceVotingRuleInput>;
};

/** What came of it: the alliance, or why not (修改联盟结果) */
export type AllianceRevisePayload = {
  __typename?: 'AllianceRevisePayload';
  /** The alliance as it is now; absent when the step was refused (对象) */
  alliance: Maybe<Alliance>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where an alliance stands (联盟状态) */
export type AllianceStatus =
  /** Founded (运行中) */
  | 'ACTIVE'
  /** Dissolved by its assembly (已解散) */
  | 'DISSOLVED'
  /** Being prepared by its office (筹备中) */
  | 'PREPARING'
  /** Open for signatures (签约中) */
  | 'SIGNING';

/** By which shares an alliance decides (表决规则) */
export type AllianceVotingRule = {
  __typename?: 'AllianceVotingRule';
  /** Of those present, that must be exceeded (通过比例) */
  majority: Share;
  /** Of the members, whose objection sends a routine matter to the assembly (异议比例) */
  objection: Share;
  /** Working days in which a routine matter may be objected to (异议期，工作日) */
  objectionWorkingDays: Scalars['Int']['output'];
  /** Of those present, that must be reached for charter and expulsion (特别多数) */
  qualifiedMajority: Share;
  /** Of the members, that must be present (法定人数) */
  quorum: Share;
};

/** By which shares an alliance decides (表决规则) */
export type AllianceVotingRuleInput = {
  /** Of those present, that must be exceeded (通过比例) */
  majority?: InputMaybe<ShareInput>;
  /** Of the members, whose objection sends a routine matter to the assembly (异议比例) */
  objection?: InputMaybe<ShareInput>;
  /** Working days in which a routine matter may be objected to, 1 to 60 (异议期，工作日) */
  objectionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Of those present, that must be reached for charter and expulsion (特别多数) */
  qualifiedMajority?: InputMaybe<ShareInput>;
  /** Of the members, that must be present (法定人数) */
  quorum?: InputMaybe<ShareInput>;
};

/** A meeting of an alliance's members (联盟大会) */
export type Assembly = {
  __typename?: 'Assembly';
  /** What it is about, besides the proposals that are tabled (议程) */
  agenda: Array<Scalars['String']['output']>;
  /** From when on its agenda is locked: one working day before it is held (议程锁定时间) */
  agendaLocksAt: Maybe<Scalars['DateTime']['output']>;
  /** The alliance (联盟) */
  alliance: Alliance;
  /** Which members have come (签到) */
  attendance: Array<AssemblyAttendance>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was closed (闭会时间) */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when the minutes are due: five working days after it was closed (纪要期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** On which day it was held; imported history may know the month or year only (召开日期) */
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Regular or called for a reason (类型) */
  kind: AssemblyKind;
  /** How its minutes stand against their time limit; nothing before it was held (亮灯) */
  light: Maybe<Light>;
  /** What was said and decided; absent until it is published (会议纪要) */
  minutes: Maybe<Scalars['String']['output']>;
  /** Its number, counted by the alliance (届次) */
  number: Maybe<Scalars['Int']['output']>;
  /** When it was opened; unknown for imported history (开会时间) */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Proposals on its agenda, in the order in which they were entered (列入议程的提议) */
  proposals: ProposalConnection;
  /** When the minutes were published (纪要发布时间) */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether enough members have come; as it was counted when it was opened, and nobody where imported data does not tell (法定人数) */
  quorum: AssemblyQuorum;
  /** Why it was adjourned or cancelled (原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** When it is held (时间) */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: AssemblyStatus;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it is held (地点) */
  venue: Maybe<Scalars['String']['output']>;
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** A meeting of an alliance's members (联盟大会) */
export type Assembly_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of an alliance's members (联盟大会) */
export type Assembly_ProposalsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Adjourns a convened assembly, e.g. for want of a quorum (延期) */
export type AssemblyAdjournInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (延期结果) */
export type AssemblyAdjournPayload = {
  __typename?: 'AssemblyAdjournPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Registers that a member has come; several may register at once (成员签到) */
export type AssemblyAttendInput = {
  /** Who has come for it (到会代表) */
  delegates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member for which you act; needed only where you act for several (所代表的成员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it: the assembly, or why not (成员签到结果) */
export type AssemblyAttendPayload = {
  __typename?: 'AssemblyAttendPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A member that has come to an assembly (签到) */
export type AssemblyAttendance = {
  __typename?: 'AssemblyAttendance';
  /** When it was registered; unknown for imported history (签到时间) */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Who came for it (到会代表) */
  delegates: Array<Scalars['String']['output']>;
  /** The member (成员单位) */
  organization: Organization;
};

/** Cancels an assembly that has not been held; what was on its agenda is deferred (取消联盟大会) */
export type AssemblyCancelInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (取消联盟大会结果) */
export type AssemblyCancelPayload = {
  __typename?: 'AssemblyCancelPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Closes the assembly; what it has not voted on is deferred (闭会) */
export type AssemblyCloseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (闭会结果) */
export type AssemblyClosePayload = {
  __typename?: 'AssemblyClosePayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of a list (大会分页) */
export type AssemblyConnection = {
  __typename?: 'AssemblyConnection';
  /** What is on this page (本页) */
  edges: Array<AssemblyEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Convenes a drafted or adjourned assembly, five working days ahead (召集联盟大会) */
export type AssemblyConveneInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it is held, where that changes (时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (召集联盟大会结果) */
export type AssemblyConvenePayload = {
  __typename?: 'AssemblyConvenePayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Drafts an assembly (起草联盟大会) */
export type AssemblyDraftInput = {
  /** What it is about, besides the proposals that are tabled; replaces what was there; at most 50 items (议程) */
  agenda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The alliance (联盟) */
  allianceId: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Regular or called for a reason (类型) */
  kind?: InputMaybe<AssemblyKind>;
  /** Its number, counted by the alliance (届次) */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** When it is held (时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it is held (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the assembly, or why not (起草联盟大会结果) */
export type AssemblyDraftPayload = {
  __typename?: 'AssemblyDraftPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (大会条目) */
export type AssemblyEdge = {
  __typename?: 'AssemblyEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Assembly;
};

/** Assemblies and how many members came (联盟大会数据) */
export type AssemblyFigures = {
  __typename?: 'AssemblyFigures';
  /** Members that came, over members that were expected, each time counted; of an organization, its own and those of all below it (出席率) */
  attendance: Rate;
  /** Assemblies that were opened (已召开次数) */
  held: Scalars['Int']['output'];
};

/** Whether an assembly is regular (大会类型) */
export type AssemblyKind =
  /** Called for a reason (临时会议) */
  | 'EXTRAORDINARY'
  /** Held by the calendar (例会) */
  | 'REGULAR';

/** Opens the assembly; refused while fewer members have come than its quorum (开会) */
export type AssemblyOpenInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (开会结果) */
export type AssemblyOpenPayload = {
  __typename?: 'AssemblyOpenPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Publishes the minutes of an assembly that was held (发布会议纪要) */
export type AssemblyPublishMinutesInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The minutes, at most 50,000 characters (会议纪要) */
  minutes?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (发布会议纪要结果) */
export type AssemblyPublishMinutesPayload = {
  __typename?: 'AssemblyPublishMinutesPayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Whether enough members are present to decide (法定人数) */
export type AssemblyQuorum = {
  __typename?: 'AssemblyQuorum';
  /** Whether they have (是否达到) */
  isReached: Scalars['Boolean']['output'];
  /** Members that take part (成员数) */
  members: Scalars['Int']['output'];
  /** How many have to come (应到数) */
  needed: Scalars['Int']['output'];
  /** Members that have come (到会数) */
  present: Scalars['Int']['output'];
};

/** Revises an assembly until its agenda is locked; what is left out stays as it was. Its time is changed while it is drafted only (修改联盟大会) */
export type AssemblyReviseInput = {
  /** What it is about, besides the proposals that are tabled; replaces what was there; at most 50 items (议程) */
  agenda?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Regular or called for a reason (类型) */
  kind?: InputMaybe<AssemblyKind>;
  /** Its number, counted by the alliance (届次) */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** When it is held (时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it is held (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the assembly, or why not (修改联盟大会结果) */
export type AssemblyRevisePayload = {
  __typename?: 'AssemblyRevisePayload';
  /** The assembly as it is now; absent when the step was refused (对象) */
  assembly: Maybe<Assembly>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where an assembly stands (大会状态) */
export type AssemblyStatus =
  /** Put off, e.g. for want of a quorum (已延期) */
  | 'ADJOURNED'
  /** Not held (已取消) */
  | 'CANCELLED'
  /** Closed; its minutes are due (已闭会) */
  | 'CLOSED'
  /** Convened (已召集) */
  | 'CONVENED'
  /** Being drafted (筹备中) */
  | 'DRAFT'
  /** In session (会议中) */
  | 'IN_SESSION'
  /** Its minutes are published (纪要已发布) */
  | 'PUBLISHED';

/** A step of a thing's workflow and whether this viewer may take it now (可执行操作). */
export type AvailableAction = {
  __typename?: 'AvailableAction';
  /** Name of the step, as in the mutation's name (操作). */
  action: Scalars['String']['output'];
  /** Whether the viewer may take it now (是否允许). */
  allowed: Scalars['Boolean']['output'];
  /** Name of the step in words (操作名称). */
  label: Scalars['String']['output'];
  /** Whether the step needs a reason (是否须说明理由). */
  needsReason: Scalars['Boolean']['output'];
  /** Why not, when it is not allowed (不允许的原因). */
  refusal: Maybe<UserError>;
  /** Input fields that the step needs (必填项). */
  requires: Array<Scalars['String']['output']>;
};


/** A step of a thing's workflow and whether this viewer may take it now (可执行操作). */
export type AvailableAction_LabelArgs = {
  locale?: Locale;
};

/** What a proposal on the charter changes; what is absent stays as it is (章程修改) */
export type CharterChange = {
  __typename?: 'CharterChange';
  /** Its charter (章程) */
  charter: Maybe<Scalars['String']['output']>;
  /** Its field (领域) */
  field: Maybe<Scalars['String']['output']>;
  /** The alliance's name (名称) */
  name: Maybe<Scalars['String']['output']>;
  /** Members in the order of their turns from the next quarter on (轮值顺序) */
  rotationOrder: Maybe<Array<Organization>>;
  /** By which shares it decides (表决规则) */
  votingRule: Maybe<CharterVotingRule>;
};

/** What a proposal on the charter changes; what is left out stays as it is (章程修改) */
export type CharterChangeInput = {
  /** Its charter (章程) */
  charter?: InputMaybe<Scalars['String']['input']>;
  /** Its field (领域) */
  field?: InputMaybe<Scalars['String']['input']>;
  /** The alliance's name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Members in the order of their turns from the next quarter on; those left out follow as they stood (轮值顺序) */
  rotationOrder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By which shares it decides (表决规则) */
  votingRule?: InputMaybe<AllianceVotingRuleInput>;
};

/** What changes in an alliance's shares; what is absent stays as it is (表决规则修改) */
export type CharterVotingRule = {
  __typename?: 'CharterVotingRule';
  /** Of those present, that must be exceeded (通过比例) */
  majority: Maybe<Share>;
  /** Of the members, whose objection sends a routine matter to the assembly (异议比例) */
  objection: Maybe<Share>;
  /** Working days in which a routine matter may be objected to (异议期，工作日) */
  objectionWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Of those present, that must be reached for charter and expulsion (特别多数) */
  qualifiedMajority: Maybe<Share>;
  /** Of the members, that must be present (法定人数) */
  quorum: Maybe<Share>;
};

/** What a co-host has answered (联办单位答复) */
export type CoHostAnswer =
  /** It hosts (已确认) */
  | 'CONFIRMED'
  /** It declines (已谢绝) */
  | 'DECLINED'
  /** It has not answered (待确认) */
  | 'WAITING';

/** One item of an agenda (议程项) */
export type ConferenceAgendaItem = {
  __typename?: 'ConferenceAgendaItem';
  /** Its place, from 1 (序号) */
  position: Scalars['Int']['output'];
  /** The report on the tasks of the session before, where it is that (上次任务报告) */
  report: Maybe<ConferenceReport>;
  /** The topic, where it is one (议题) */
  topic: Maybe<ConferenceTopic>;
};

/** Calls the next session of a joint conference; topics are collected from a week before it (召集会议) */
export type ConferenceCallInput = {
  /** The organization that hosts it (主办单位) */
  hostOrgId: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which kind (会议类型) */
  kind: ConferenceKind;
  /** Of which level; the host's when nothing is said (层级) */
  level?: InputMaybe<ConferenceLevel>;
  /** Organizations that take part beside the host (参加单位) */
  memberOrgIds: Array<Scalars['ID']['input']>;
  /** When it sits (召开时间) */
  scheduledAt: Scalars['DateTime']['input'];
  /** What it is called (名称) */
  title: Scalars['String']['input'];
  /** Where it sits (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the conference, or why not (召集会议结果) */
export type ConferenceCallPayload = {
  __typename?: 'ConferenceCallPayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Cancels a session that is not open yet (取消) */
export type ConferenceCancelInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (取消结果) */
export type ConferenceCancelPayload = {
  __typename?: 'ConferenceCancelPayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Closes the conference once every task is verified or carried over (办结) */
export type ConferenceCloseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (办结结果) */
export type ConferenceClosePayload = {
  __typename?: 'ConferenceClosePayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** How many conferences of one kind were held (联席会议计数) */
export type ConferenceCount = {
  __typename?: 'ConferenceCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The kind (类型) */
  kind: ConferenceKind;
};

/** Joint conferences and their tasks (联席会议数据) */
export type ConferenceFigures = {
  __typename?: 'ConferenceFigures';
  /** Tasks that were carried over (结转任务数) */
  carriedOver: Scalars['Int']['output'];
  /** Conferences that were held (已召开次数) */
  held: Scalars['Int']['output'];
  /** Conferences by kind (按类型) */
  kinds: Array<ConferenceCount>;
  /** Rules that they issued (出台制度规范) */
  rulesIssued: Scalars['Int']['output'];
  /** Tasks that they issued (任务数) */
  tasks: Scalars['Int']['output'];
  /** Tasks that were reported in time and verified, over all tasks (按期办结率) */
  verifiedOnTime: Rate;
};

/** Which conferences; what is left out does not limit (联席会议筛选) */
export type ConferenceFilter = {
  /** Hosted by this organization (主办单位) */
  hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Of these kinds (会议类型) */
  kinds?: InputMaybe<Array<ConferenceKind>>;
  /** In which this organization takes part, as host or as member (参加单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** In these states (状态) */
  statuses?: InputMaybe<Array<ConferenceStatus>>;
  /** With a host or a member at or below this organization (所辖) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** Records a rule that the conference issues (出台制度) */
export type ConferenceIssueRuleInput = {
  /** Its document number (文号) */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called (名称) */
  title: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (出台制度结果) */
export type ConferenceIssueRulePayload = {
  __typename?: 'ConferenceIssueRulePayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Ends the session and issues the tasks of all decided topics, and those that were carried over to it (下达任务) */
export type ConferenceIssueTasksInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (下达任务结果) */
export type ConferenceIssueTasksPayload = {
  __typename?: 'ConferenceIssueTasksPayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Of which kind a conference is (会议类型) */
export type ConferenceKind =
  /** A joint conference with its closed loop (联席会议) */
  | 'JOINT'
  /** Any other (其他) */
  | 'OTHER'
  /** To push matters on (推进会) */
  | 'PROMOTION'
  /** To take stock and dispatch (调度会) */
  | 'SCHEDULING'
  /** To discuss (座谈会) */
  | 'SYMPOSIUM'
  /** On one topic (专题会) */
  | 'TOPICAL';

/** Of which level a conference is (会议层级) */
export type ConferenceLevel =
  /** City (市) */
  | 'CITY'
  /** Community (社区) */
  | 'COMMUNITY'
  /** District or county (区县) */
  | 'DISTRICT'
  /** Nation (中央) */
  | 'NATION'
  /** Province (省) */
  | 'PROVINCE'
  /** Street or township (街道) */
  | 'STREET';

/** A conference that something happened to (联席会议推送) */
export type ConferenceNotice = {
  __typename?: 'ConferenceNotice';
  /** The conference as it is now (会议) */
  conference: JointConference;
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The task, where it happened to one (任务) */
  task: Maybe<ConferenceTask>;
  /** The topic, where it happened to one (议题) */
  topic: Maybe<ConferenceTopic>;
};

/** Opens the session, not before its day (开会) */
export type ConferenceOpenInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (开会结果) */
export type ConferenceOpenPayload = {
  __typename?: 'ConferenceOpenPayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** By what conferences are ordered (排序) */
export type ConferenceOrder =
  /** The latest session first (最近召开在前) */
  | 'LATEST_SESSION_FIRST'
  /** The last called first (最新召集在前) */
  | 'NEWEST_FIRST';

/** Gives a session that is not open yet a later day (延期) */
export type ConferencePostponeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** When it sits from now on; later than before (召开时间) */
  scheduledAt: Scalars['DateTime']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (延期结果) */
export type ConferencePostponePayload = {
  __typename?: 'ConferencePostponePayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What became of the tasks of the session before: generated when the agenda is set, and kept as it was put before the session (任务落实报告) */
export type ConferenceReport = {
  __typename?: 'ConferenceReport';
  /** How many are carried over (结转) */
  carriedOver: Scalars['Int']['output'];
  /** The session that it reports on (上一次会议) */
  conference: JointConference;
  /** When it was generated (生成时间) */
  generatedAt: Scalars['DateTime']['output'];
  /** Task by task (逐项) */
  lines: Array<ConferenceReportLine>;
  /** How many were open still (未办结) */
  open: Scalars['Int']['output'];
  /** How many rules that session issued (出台制度数) */
  rulesIssued: Scalars['Int']['output'];
  /** How many tasks that session issued (任务数) */
  tasks: Scalars['Int']['output'];
  /** How many were verified (已核验) */
  verified: Scalars['Int']['output'];
  /** How many of those were reported by their day (按期完成) */
  verifiedOnTime: Scalars['Int']['output'];
};

/** What had become of one task (报告条目) */
export type ConferenceReportLine = {
  __typename?: 'ConferenceReportLine';
  /** By which day (期限) */
  dueOn: Scalars['Date']['output'];
  /** What was to be done (任务内容) */
  duty: Scalars['String']['output'];
  /** Whether it was reported by its day (是否按期) */
  isOnTime: Scalars['Boolean']['output'];
  /** Who was to do it (责任单位) */
  organization: Organization;
  /** Why it is carried over (结转理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stood then (状态) */
  status: ConferenceTaskStatus;
  /** The task (任务) */
  task: ConferenceTask;
};

/** Revises a conference whose topics are being collected; what is left out stays as it was (修改会议) */
export type ConferenceReviseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which level (层级) */
  level?: InputMaybe<ConferenceLevel>;
  /** Organizations that take part beside the host (参加单位) */
  memberOrgIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it sits; once topics are collected, only postponing gives it another day (召开时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is called (名称) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it sits (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (修改会议结果) */
export type ConferenceRevisePayload = {
  __typename?: 'ConferenceRevisePayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A rule that a conference issued (出台制度) */
export type ConferenceRule = {
  __typename?: 'ConferenceRule';
  /** Its document number (文号) */
  documentNo: Maybe<Scalars['String']['output']>;
  /** When it was issued (出台时间) */
  issuedAt: Scalars['DateTime']['output'];
  /** What it is called (名称) */
  title: Scalars['String']['output'];
};

/** Sets the agenda, not later than two working days before the session; the report on the tasks of the session before is generated as its first item (确定议程) */
export type ConferenceSetAgendaInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the conference, or why not (确定议程结果) */
export type ConferenceSetAgendaPayload = {
  __typename?: 'ConferenceSetAgendaPayload';
  /** The conference as it is now; absent when the step was refused (对象) */
  conference: Maybe<JointConference>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a conference stands (联席会议状态) */
export type ConferenceStatus =
  /** Cancelled before its session (已取消) */
  | 'CANCELLED'
  /** Every task is verified or carried over (已办结) */
  | 'CLOSED'
  /** Before: topics are collected and researched (会前征集) */
  | 'COLLECTING'
  /** In session (会议进行中) */
  | 'IN_SESSION'
  /** The agenda is set (议程已定) */
  | 'PLANNED'
  /** After: tasks are supervised (会后督查) */
  | 'SUPERVISING';

/** Something that an organization is to do because a conference decided it (联席会议任务) */
export type ConferenceTask = {
  __typename?: 'ConferenceTask';
  /** When it was accepted (接收时间) */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** The task of an earlier session that it goes on with (上接任务) */
  carriedFrom: Maybe<ConferenceTask>;
  /** The task of a later session with which it goes on (下接任务) */
  carriedInto: Maybe<ConferenceTask>;
  /** By which day it is to be done in the next session's tasks (结转期限) */
  carriedOverTo: Maybe<Scalars['Date']['output']>;
  /** Why it is carried over (结转理由) */
  carryOverReason: Maybe<Scalars['String']['output']>;
  /** Its conference (会议) */
  conference: JointConference;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** By which day (期限) */
  dueOn: Scalars['Date']['output'];
  /** What is to be done (任务内容) */
  duty: Scalars['String']['output'];
  /** Proofs of it (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands by that; who verifies late does not make it late (灯) */
  light: Light;
  /** Who does it (责任单位) */
  organization: Organization;
  /** What the verifier said, or why the report was returned (意见) */
  remark: Maybe<Scalars['String']['output']>;
  /** When it was last reported (报结时间) */
  reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was done (完成情况) */
  result: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态) */
  status: ConferenceTaskStatus;
  /** Until when the step of its state is due: three working days to accept, five to verify (当前环节期限) */
  stepDueAt: Maybe<Scalars['DateTime']['output']>;
  /** How it stands by that (当前环节灯) */
  stepLight: Maybe<Light>;
  /** The topic whose decision yielded it (议题) */
  topic: ConferenceTopic;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was verified (核验时间) */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** Something that an organization is to do because a conference decided it (联席会议任务) */
export type ConferenceTask_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Accepts a task, within three working days (接收任务) */
export type ConferenceTaskAcceptInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (接收任务结果) */
export type ConferenceTaskAcceptPayload = {
  __typename?: 'ConferenceTaskAcceptPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ConferenceTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Carries a task over to the next session of the conference, with a reason and a new day (转入下次会议) */
export type ConferenceTaskCarryOverInput = {
  /** By which day it is done then (新期限) */
  dueOn: Scalars['Date']['input'];
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (转入下次会议结果) */
export type ConferenceTaskCarryOverPayload = {
  __typename?: 'ConferenceTaskCarryOverPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ConferenceTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of tasks of conferences (会议任务分页) */
export type ConferenceTaskConnection = {
  __typename?: 'ConferenceTaskConnection';
  /** What is on this page (本页) */
  edges: Array<ConferenceTaskEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Who does what until when, as a decision names it (议定任务) */
export type ConferenceTaskDraft = {
  __typename?: 'ConferenceTaskDraft';
  /** By which day (期限) */
  dueOn: Scalars['Date']['output'];
  /** What is to be done (任务内容) */
  duty: Scalars['String']['output'];
  /** Who does it (责任单位) */
  organization: Organization;
};

/** Who does what until when, as a decision names it (议定任务) */
export type ConferenceTaskDraftInput = {
  /** By which day (期限) */
  dueOn: Scalars['Date']['input'];
  /** What is to be done (任务内容) */
  duty: Scalars['String']['input'];
  /** Who does it: the host or a member (责任单位) */
  organizationId: Scalars['ID']['input'];
};

/** One entry of such a page and its place (会议任务条目) */
export type ConferenceTaskEdge = {
  __typename?: 'ConferenceTaskEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry itself (内容) */
  node: ConferenceTask;
};

/** Reports what was done (报告完成情况) */
export type ConferenceTaskReportInput = {
  /** Proofs of it (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done (完成情况) */
  result: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (报告完成情况结果) */
export type ConferenceTaskReportPayload = {
  __typename?: 'ConferenceTaskReportPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ConferenceTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Returns a reported task with a reason (退回) */
export type ConferenceTaskReturnInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (退回结果) */
export type ConferenceTaskReturnPayload = {
  __typename?: 'ConferenceTaskReturnPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ConferenceTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a task of a conference stands (会议任务状态) */
export type ConferenceTaskStatus =
  /** Accepted (已接收) */
  | 'ACCEPTED'
  /** Carried over to the next session (转入下次会议) */
  | 'CARRIED_OVER'
  /** Issued (已下达) */
  | 'ISSUED'
  /** Reported as done (已报结) */
  | 'REPORTED'
  /** Returned by the verifier (已退回) */
  | 'RETURNED'
  /** Verified (已核验) */
  | 'VERIFIED';

/** Verifies a reported task; nobody verifies own work (督查核验) */
export type ConferenceTaskVerifyInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A remark (意见) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the task, or why not (督查核验结果) */
export type ConferenceTaskVerifyPayload = {
  __typename?: 'ConferenceTaskVerifyPayload';
  /** The task as it is now; absent when the step was refused (对象) */
  task: Maybe<ConferenceTask>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Something that a conference is to settle (联席会议议题) */
export type ConferenceTopic = {
  __typename?: 'ConferenceTopic';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Its conference (会议) */
  conference: JointConference;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided (议定事项) */
  decision: Maybe<Scalars['String']['output']>;
  /** What is proposed (工作方案) */
  draftPlan: Maybe<Scalars['String']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** From what it comes (来源) */
  origin: Maybe<ConferenceTopicOrigin>;
  /** The tasks that the decision yields (议定任务) */
  plannedTasks: Array<ConferenceTaskDraft>;
  /** Its place among the topics of the agenda, from 1 (序号) */
  position: Maybe<Scalars['Int']['output']>;
  /** Who brought it in (提出单位) */
  proposer: Organization;
  /** Why it was deferred or dropped (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** What the research found (调研情况) */
  researchNote: Maybe<Scalars['String']['output']>;
  /** When it was decided, deferred or dropped (议定时间) */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is about (说明) */
  statement: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态) */
  status: ConferenceTopicStatus;
  /** Those tasks as they were issued, with those that carried them on at the same conference (任务) */
  tasks: Array<ConferenceTask>;
  /** What it is called (标题) */
  title: Scalars['String']['output'];
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** Something that a conference is to settle (联席会议议题) */
export type ConferenceTopic_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Brings a topic in, in the week before the session (提出议题) */
export type ConferenceTopicCollectInput = {
  /** To which conference (会议) */
  conferenceId: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The participant that brings it in, where you act for several (提出单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** From what it comes (来源) */
  origin?: InputMaybe<ConferenceTopicOriginInput>;
  /** What it is about (说明) */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** What it is called (标题) */
  title: Scalars['String']['input'];
};

/** What came of it: the topic, or why not (提出议题结果) */
export type ConferenceTopicCollectPayload = {
  __typename?: 'ConferenceTopicCollectPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Decides a topic in session; at a joint conference with at least one task (议定) */
export type ConferenceTopicDecideInput = {
  /** What is decided (议定事项) */
  decision: Scalars['String']['input'];
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who does what until when; issued when the session ends (任务) */
  tasks?: InputMaybe<Array<ConferenceTaskDraftInput>>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (议定结果) */
export type ConferenceTopicDecidePayload = {
  __typename?: 'ConferenceTopicDecidePayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Defers a topic with a reason (暂缓) */
export type ConferenceTopicDeferInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (暂缓结果) */
export type ConferenceTopicDeferPayload = {
  __typename?: 'ConferenceTopicDeferPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Drops a topic with a reason (不予列入) */
export type ConferenceTopicDropInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (不予列入结果) */
export type ConferenceTopicDropPayload = {
  __typename?: 'ConferenceTopicDropPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** From what a topic comes (议题来源) */
export type ConferenceTopicOrigin = {
  __typename?: 'ConferenceTopicOrigin';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What it is (种类) */
  kind: ConferenceTopicOriginKind;
};

/** From what a topic comes (议题来源) */
export type ConferenceTopicOriginInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** What it is (种类) */
  kind: ConferenceTopicOriginKind;
};

/** What a topic can come from (议题来源种类) */
export type ConferenceTopicOriginKind =
  /** A call, a hotline order among them (呼叫) */
  | 'CALL'
  /** A topic of an earlier conference (以往议题) */
  | 'CONFERENCE_TOPIC'
  /** A consultation (协商) */
  | 'CONSULTATION'
  /** A photo report (随手拍) */
  | 'PHOTO_REPORT'
  /** A roundtable (圆桌会) */
  | 'ROUNDTABLE'
  /** A suggestion (意见建议) */
  | 'SUGGESTION'
  /** A problem that a survey found (以下看上问题) */
  | 'SURVEY_PROBLEM';

/** Writes the research note and the draft plan of a topic (会前调研) */
export type ConferenceTopicResearchInput = {
  /** What is proposed (工作方案) */
  draftPlan: Scalars['String']['input'];
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the research found (调研情况) */
  researchNote: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (会前调研结果) */
export type ConferenceTopicResearchPayload = {
  __typename?: 'ConferenceTopicResearchPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a topic stands (议题状态) */
export type ConferenceTopicStatus =
  /** Brought in (已征集) */
  | 'COLLECTED'
  /** Decided (已议定) */
  | 'DECIDED'
  /** Deferred (暂缓) */
  | 'DEFERRED'
  /** Dropped (不予列入) */
  | 'DROPPED'
  /** On the agenda (已列入议程) */
  | 'ON_AGENDA'
  /** Researched, with a draft plan (已调研) */
  | 'RESEARCHED';

/** Puts a topic on the agenda; a joint conference takes up none without research note and draft plan (列入议程) */
export type ConferenceTopicTableInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (列入议程结果) */
export type ConferenceTopicTablePayload = {
  __typename?: 'ConferenceTopicTablePayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  topic: Maybe<ConferenceTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Who decided (决定方式) */
export type DecidedBy =
  /** The office, as nobody or too few objected, or as the assembly ended before (办公室) */
  | 'OFFICE'
  /** The members, by their votes (成员表决) */
  | 'VOTE';

/**
 * How long proposals took from being submitted to being decided, all added up; the day on which one was submitted is not counted, the
 * day on which it was decided is (决定用时)
 */
export type DecidingDays = {
  __typename?: 'DecidingDays';
  /** Calendar days that one took on average; absent where there is none (平均自然日) */
  averageCalendarDays: Maybe<Scalars['Float']['output']>;
  /** Working days that one took on average; absent where there is none (平均工作日) */
  averageWorkingDays: Maybe<Scalars['Float']['output']>;
  /** Calendar days that they took together (自然日合计) */
  calendarDays: Scalars['Int']['output'];
  /** How many proposals this is about (提议数) */
  proposals: Scalars['Int']['output'];
  /** Working days that they took together (工作日合计) */
  workingDays: Scalars['Int']['output'];
};

/** Somebody who acts and votes for a member (代表) */
export type Delegate = {
  __typename?: 'Delegate';
  /** Their account (账号) */
  accountId: Scalars['ID']['output'];
  /** Their name (姓名) */
  name: Scalars['String']['output'];
};

/** Somebody who acts and votes for a member (代表) */
export type DelegateInput = {
  /** Their account (账号) */
  accountId: Scalars['ID']['input'];
  /** Their name (姓名) */
  name: Scalars['String']['input'];
};

/** One change, as the log keeps it for good (事件). The log is the ledger (台账): nothing in it is edited or deleted. */
export type Event = {
  __typename?: 'Event';
  /** Who did it (操作人). */
  actor: Actor;
  /** When it happened (发生时间). */
  at: Scalars['DateTime']['output'];
  /** Id of the thing that changed (对象编号). */
  entityId: Scalars['ID']['output'];
  /** Kind of the thing that changed (对象类型). */
  entityType: Scalars['String']['output'];
  /** Version that the thing had after this change (对象版本). */
  entityVersion: Scalars['Int']['output'];
  /** The event's own id (事件编号). */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported history (是否导入). */
  imported: Scalars['Boolean']['output'];
  /** What changed; its shape belongs to the type (内容). */
  payload: Scalars['JSON']['output'];
  /** Why, where a reason was given (理由). */
  reason: Maybe<Scalars['String']['output']>;
  /** What happened, e.g. `pairs.JointActivityLogged` (事件类型). */
  type: Scalars['String']['output'];
};

/** Changes of one thing, oldest first (历史). */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The changes on this page (本页). */
  edges: Array<EventEdge>;
  /** Where this page stands (分页信息). */
  pageInfo: PageInfo;
};

/** One change and its place in the history (历史条目). */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place (游标). */
  cursor: Scalars['Cursor']['output'];
  /** The change (事件). */
  node: Event;
};

/** A proof (佐证) */
export type Evidence = {
  __typename?: 'Evidence';
  /** SHA-256 of the file in hexadecimal, so that it cannot be exchanged unseen (文件哈希) */
  hash: Scalars['String']['output'];
  /** What it shows (名称) */
  name: Scalars['String']['output'];
  /** Where it was taken (拍摄地点) */
  place: Maybe<Scalars['String']['output']>;
  /** When it was taken (拍摄时间) */
  takenAt: Maybe<Scalars['DateTime']['output']>;
  /** The account that handed it in (上传账号) */
  uploadedBy: Maybe<Scalars['ID']['output']>;
};

/** A proof to hand in (佐证) */
export type EvidenceInput = {
  /** SHA-256 of the file in hexadecimal (文件哈希) */
  hash: Scalars['String']['input'];
  /** What it shows (名称) */
  name: Scalars['String']['input'];
  /** Where it was taken (拍摄地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** When it was taken (拍摄时间) */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A year or one of its quarters in Asia/Shanghai. An alliance counts when it was founded, a member when it joined and when it left, a
 * roundtable, its suggestions and its outcomes when it was held, a conference when it was held, an assembly when it was opened, a
 * proposal when it was decided, a joint action when it starts, a task when it is due; what has no known date counts over all time only.
 * A year or quarter that cannot be is refused with BAD_USER_INPUT. (统计期间)
 */
export type FiguresPeriod = {
  /** The quarter, 1 to 4; the whole year when nothing is said (季度) */
  quarter?: InputMaybe<Scalars['Int']['input']>;
  /** The year, 2000 to 2100 (年) */
  year: Scalars['Int']['input'];
};

/** Something that the next lead takes over (交接事项) */
export type HandoverItem = {
  __typename?: 'HandoverItem';
  /** Until when it is due (期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What it is (类别) */
  kind: HandoverKind;
  /** What it is about (标题) */
  title: Scalars['String']['output'];
};

/** Kinds of things that a lead hands over (交接类别) */
export type HandoverKind =
  /** An assembly ahead, or one whose minutes are due (联盟大会) */
  | 'ASSEMBLY'
  /** A joint action that is not reviewed (联合行动) */
  | 'JOINT_ACTION'
  /** A joint conference that is not closed (联席会议) */
  | 'JOINT_CONFERENCE'
  /** A proposal that is not decided (提议) */
  | 'PROPOSAL'
  /** A roundtable that is not closed (圆桌会) */
  | 'ROUNDTABLE';

/** What is open when a quarter ends (交接单) */
export type HandoverSheet = {
  __typename?: 'HandoverSheet';
  /** When the last of them signed (完成时间) */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made (生成时间) */
  generatedAt: Scalars['DateTime']['output'];
  /** What is open (未完成事项) */
  items: Array<HandoverItem>;
  /** By the outgoing and the incoming lead (签署) */
  signatures: Array<HandoverSignature>;
};

/** A signature on a handover sheet (交接签署) */
export type HandoverSignature = {
  __typename?: 'HandoverSignature';
  /** When (时间) */
  at: Scalars['DateTime']['output'];
  /** For which member (成员单位) */
  organization: Organization;
  /** What the signer added (备注) */
  remark: Maybe<Scalars['String']['output']>;
};

/** Where imported data came from (导入来源) */
export type ImportSource = {
  __typename?: 'ImportSource';
  /** Whether the source states it or it follows from the text (依据) */
  basis: Maybe<Scalars['String']['output']>;
  /** Name of the source (来源文件) */
  file: Maybe<Scalars['String']['output']>;
  /** What else is to be known (备注) */
  note: Maybe<Scalars['String']['output']>;
};

/** By which way an author was informed (告知方式) */
export type InformChannel =
  /** In person (当面) */
  | 'IN_PERSON'
  /** In writing (书面) */
  | 'LETTER'
  /** By telephone (电话) */
  | 'PHONE'
  /** On the platform (平台) */
  | 'PLATFORM';

/** The four joints (四联) */
export type Joint =
  /** Doing activities together (活动联办) */
  | 'ACTIVITY'
  /** Making brands together (品牌联创) */
  | 'BRAND'
  /** Building organizations together (组织联建) */
  | 'ORGANIZATION'
  /** Studying theory together (理论联学) */
  | 'THEORY';

/** Something that members of an alliance do together (联合行动) */
export type JointAction = {
  __typename?: 'JointAction';
  /** The alliance; nothing where imported history names none (联盟) */
  alliance: Maybe<Alliance>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Why it was cancelled (取消原因) */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** When it was delivered (交付时间) */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Its last day (结束日期) */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** Proofs such as photos and sign-in sheets (佐证) */
  evidence: Array<Evidence>;
  /** Organizations that learn of each step: the proposer and everyone at the origin (关注方) */
  followers: Array<Organization>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Which of the four joints it serves (四联) */
  joint: Joint;
  /** The member that leads it; nothing where imported history names nobody (牵头单位) */
  lead: Maybe<Organization>;
  /** How it stands by its last day; nothing where none is planned or once it is cancelled (灯) */
  light: Maybe<Light>;
  /** Whether it is done once or again and again (单次或系列) */
  nature: ActionNature;
  /** From what it comes (来源) */
  origin: Maybe<ActionOrigin>;
  /** Where it is done (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** The adopted proposal that it carries out (提议) */
  proposal: Maybe<Proposal>;
  /** What it wants to reach (目的) */
  purpose: Maybe<Scalars['String']['output']>;
  /** What the review held fast; imported history has none (评估) */
  review: Maybe<ActionReview>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** When it was started (启动时间) */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its first day; imported history may know the month or year only (开始日期) */
  startsOn: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stands (状态) */
  status: JointActionStatus;
  /** What came of it, as its lead told it (成效) */
  summary: Maybe<Scalars['String']['output']>;
  /** Its tasks, in the order in which they were given out (任务) */
  tasks: Array<ActionTask>;
  /** What it is about (标题) */
  title: Scalars['String']['output'];
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** Something that members of an alliance do together (联合行动) */
export type JointAction_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Cancels a joint action (取消联合行动) */
export type JointActionCancelInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the joint action, or why not (取消联合行动结果) */
export type JointActionCancelPayload = {
  __typename?: 'JointActionCancelPayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of joint actions (联合行动分页) */
export type JointActionConnection = {
  __typename?: 'JointActionConnection';
  /** What is on this page (本页) */
  edges: Array<JointActionEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** How many joint actions are in one state (联合行动计数) */
export type JointActionCount = {
  __typename?: 'JointActionCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The state (状态) */
  status: JointActionStatus;
};

/** Delivers a joint action (交付联合行动) */
export type JointActionDeliverInput = {
  /** Proofs such as photos and sign-in sheets (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (成效) */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the joint action, or why not (交付联合行动结果) */
export type JointActionDeliverPayload = {
  __typename?: 'JointActionDeliverPayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (联合行动条目) */
export type JointActionEdge = {
  __typename?: 'JointActionEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry itself (内容) */
  node: JointAction;
};

/** Joint actions, their tasks and whom they served (联合行动数据) */
export type JointActionFigures = {
  __typename?: 'JointActionFigures';
  /** Joint actions by state (按状态) */
  actions: Array<JointActionCount>;
  /** By member, where one alliance is asked for; empty elsewhere (按单位) */
  organizations: Array<JointActionOrganizationFigures>;
  /** People served, as reviews tell (服务人次) */
  peopleServed: Scalars['Int']['output'];
  /** Tasks by state (任务按状态) */
  tasks: Array<ActionTaskCount>;
};

/** Which joint actions (联合行动筛选) */
export type JointActionFilter = {
  /** Actions that serve these joints (四联) */
  joints?: InputMaybe<Array<Joint>>;
  /** Actions that this member leads (牵头单位) */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Actions that carry out this proposal (提议) */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** Actions that stand so (状态) */
  statuses?: InputMaybe<Array<JointActionStatus>>;
};

/** A joint action that something happened to (联合行动推送) */
export type JointActionNotice = {
  __typename?: 'JointActionNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The joint action as it is now (联合行动) */
  jointAction: JointAction;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** Joint actions that one organization leads, and tasks that it has (单位联合行动数据) */
export type JointActionOrganizationFigures = {
  __typename?: 'JointActionOrganizationFigures';
  /** Joint actions that it leads, by state (牵头行动按状态) */
  actions: Array<JointActionCount>;
  /** The organization (单位) */
  organization: Organization;
  /** Tasks that it has, by state (任务按状态) */
  tasks: Array<ActionTaskCount>;
};

/** Plans a joint action with its tasks (策划联合行动) */
export type JointActionPlanInput = {
  /** The alliance (联盟) */
  allianceId: Scalars['ID']['input'];
  /** Its last day, after which its light is red (结束日期) */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Organizations that shall learn of each step besides those that the origin names, at most 100 (关注方) */
  followerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the four joints it serves; ACTIVITY when nothing is said (四联) */
  joint?: InputMaybe<Joint>;
  /** The member that leads it; the quarter's lead when nothing is said (牵头单位) */
  leadOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is done once or again and again; once when nothing is said (单次或系列) */
  nature?: InputMaybe<ActionNature>;
  /** From what it comes; with a proposal it is the proposal's own origin, where that has one (来源) */
  origin?: InputMaybe<ActionOriginInput>;
  /** Where it is done (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The adopted proposal that it carries out; without one the office plans on a routine matter (提议) */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** What it wants to reach (目的) */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Its first day (开始日期) */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its tasks, one at least (任务) */
  tasks: Array<ActionTaskDraftInput>;
  /** What it is about (标题) */
  title: Scalars['String']['input'];
};

/** What came of it: the joint action, or why not (策划联合行动结果) */
export type JointActionPlanPayload = {
  __typename?: 'JointActionPlanPayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Reviews a joint action (评估联合行动) */
export type JointActionReviewInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many took part (参与人次) */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** How many people it served; above 0 their rating is needed (服务人次) */
  peopleServed?: InputMaybe<Scalars['Int']['input']>;
  /** What those who were served said (群众评价) */
  rating?: InputMaybe<ActionRatingInput>;
  /** What you add (备注) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the joint action, or why not (评估联合行动结果) */
export type JointActionReviewPayload = {
  __typename?: 'JointActionReviewPayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises a joint action that has not started (修改联合行动) */
export type JointActionReviseInput = {
  /** Its last day, after which its light is red (结束日期) */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the four joints it serves (四联) */
  joint?: InputMaybe<Joint>;
  /** The member that leads it (牵头单位) */
  leadOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is done once or again and again (单次或系列) */
  nature?: InputMaybe<ActionNature>;
  /** Where it is done (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it wants to reach (目的) */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Its first day (开始日期) */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the joint action, or why not (修改联合行动结果) */
export type JointActionRevisePayload = {
  __typename?: 'JointActionRevisePayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Starts a joint action (启动联合行动) */
export type JointActionStartInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the joint action, or why not (启动联合行动结果) */
export type JointActionStartPayload = {
  __typename?: 'JointActionStartPayload';
  /** The joint action as it is now; absent when the step was refused (对象) */
  jointAction: Maybe<JointAction>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a joint action stands (联合行动状态) */
export type JointActionStatus =
  /** Cancelled (已取消) */
  | 'CANCELLED'
  /** Delivered by its lead (已交付) */
  | 'DELIVERED'
  /** Planned; its tasks are being accepted (已策划) */
  | 'PLANNED'
  /** Reviewed (已评估) */
  | 'REVIEWED'
  /** Running (进行中) */
  | 'RUNNING';

/** A session of a joint conference, from the collection of its topics to the end of its supervision (联席会议) */
export type JointConference = {
  __typename?: 'JointConference';
  /** Its agenda: first the report on the tasks of the session before, then its topics in their order; empty for viewers who are not entitled (议程) */
  agenda: Array<ConferenceAgendaItem>;
  /** When its agenda locks: two working days before the session (议程锁定时间) */
  agendaLocksAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Why it was cancelled; empty for viewers who are not entitled (取消理由) */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** When it was closed (办结时间) */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** From when topics are collected: a week before the session (征集开始时间) */
  collectionOpensAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when its next step is due: its agenda, its session, the last of its tasks (期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The session before (上一次会议) */
  earlier: Maybe<JointConference>;
  /** On which day it was held; imported history may know the month or year only (召开日期) */
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled (历史) */
  history: EventConnection;
  /** The organization that hosts it (主办单位) */
  host: Organization;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Of which kind (会议类型) */
  kind: ConferenceKind;
  /** Of which level (层级) */
  level: Maybe<ConferenceLevel>;
  /** How it stands by that (灯) */
  light: Light;
  /** Organizations that take part beside the host (参加单位) */
  members: Array<Organization>;
  /** Which session it is of its host's conferences of this kind, from 1 (届次) */
  number: Scalars['Int']['output'];
  /** When the session opened (开会时间) */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rules that it issued (出台制度) */
  rulesIssued: Array<ConferenceRule>;
  /** When it sits; unknown for some imported history (召开时间) */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态) */
  status: ConferenceStatus;
  /** Its tasks, in the order in which they are due; empty for viewers who are not entitled (任务) */
  tasks: Array<ConferenceTask>;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** All topics that were brought in, oldest first; empty for viewers who are not entitled (议题) */
  topics: Array<ConferenceTopic>;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it sits (地点) */
  venue: Maybe<Scalars['String']['output']>;
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** Whether the viewer is entitled to its topics, tasks and reports (是否有权查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
};


/** A session of a joint conference, from the collection of its topics to the end of its supervision (联席会议) */
export type JointConference_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of conferences (联席会议分页) */
export type JointConferenceConnection = {
  __typename?: 'JointConferenceConnection';
  /** What is on this page (本页) */
  edges: Array<JointConferenceEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (联席会议条目) */
export type JointConferenceEdge = {
  __typename?: 'JointConferenceEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry itself (内容) */
  node: JointConference;
};

/** What one member did as lead of its alliance (轮值数据) */
export type LeadFigures = {
  __typename?: 'LeadFigures';
  /** Joint actions that it led (牵头行动数) */
  activities: Scalars['Int']['output'];
  /** The member (单位) */
  organization: Organization;
  /** Quarters that it led (轮值季度数) */
  quarters: Scalars['Int']['output'];
};

/** How a duty with a due date stands (亮灯). */
export type Light =
  /** Ended too late (逾期完成) */
  | 'DONE_LATE'
  /** Ended in time (按期完成) */
  | 'DONE_ON_TIME'
  /** In time (绿灯) */
  | 'GREEN'
  /** The clock is stopped by an approved pause (暂停) */
  | 'PAUSED'
  /** Overdue (红灯) */
  | 'RED'
  /** Due within one working day (黄灯) */
  | 'YELLOW';

/** With what a live field begins (推送起点). */
export type LiveStart =
  /** With events, from now on or from a cursor on (仅推送事件) */
  | 'EVENTS'
  /** First with what is there now, one payload for each thing, then with events; a cursor goes before it (先快照，后事件) */
  | 'SNAPSHOT';

/** The language of a text for people (语言). */
export type Locale =
  /** English (英文) */
  | 'EN'
  /** Simplified Chinese (简体中文) */
  | 'ZH_CN';

/** What a proposal decides; all but ACTION is major and carried out by the decision itself (事项) */
export type Matter =
  /** Something to be done together, by joint actions (联合行动) */
  | 'ACTION'
  /** A new member of a founded alliance (接纳成员) */
  | 'ADMISSION'
  /** Charter, voting rule or the order of rotation; needs the qualified majority (修改章程) */
  | 'CHARTER'
  /** The end of the alliance (解散联盟) */
  | 'DISSOLUTION'
  /** The end of a membership; needs the qualified majority (成员除名) */
  | 'EXPULSION';

/** Who decides a matter (事项级别) */
export type MatterLevel =
  /** The members, by their votes (重大事项) */
  | 'MAJOR'
  /** The office, unless enough members object (一般事项) */
  | 'ROUTINE';

/** An organization in an alliance (成员单位) */
export type Membership = {
  __typename?: 'Membership';
  /** The alliance (联盟) */
  alliance: Alliance;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Who acts and votes for it; empty for viewers who are not entitled to the alliance (代表) */
  delegates: Array<Delegate>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the alliance (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Whether the assembly's vote has admitted it; members who sign before the founding need none (是否表决接纳) */
  isAdmitted: Scalars['Boolean']['output'];
  /** On which day it joined; imported history may know the month or year only (加入日期) */
  joinedOn: Maybe<Scalars['PartialDate']['output']>;
  /** On which day it left (退出日期) */
  leftOn: Maybe<Scalars['Date']['output']>;
  /** The organization (组织) */
  organization: Organization;
  /** Why it leaves, or was withdrawn; absent for viewers who are not entitled to the alliance (原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was signed (签字时间) */
  signedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态) */
  status: MembershipStatus;
  /** Proposals that are being voted on and on which this member has not voted yet, those that close first come first; empty for viewers who are not entitled (待表决的提议) */
  undecidedProposals: Array<Proposal>;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** An organization in an alliance (成员单位) */
export type Membership_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (成员分页) */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** What is on this page (本页) */
  edges: Array<MembershipEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (成员条目) */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Membership;
};

/** Gives notice that a member leaves; it takes no further turn to lead (提出退出) */
export type MembershipGiveNoticeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the membership, or why not (提出退出结果) */
export type MembershipGiveNoticePayload = {
  __typename?: 'MembershipGiveNoticePayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Invites an organization into an alliance (邀请加入) */
export type MembershipInviteInput = {
  /** The alliance (联盟) */
  allianceId: Scalars['ID']['input'];
  /** Whom it sends, where that is known (代表) */
  delegates?: InputMaybe<Array<DelegateInput>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization (组织) */
  organizationId: Scalars['ID']['input'];
};

/** What came of it: the membership, or why not (邀请加入结果) */
export type MembershipInvitePayload = {
  __typename?: 'MembershipInvitePayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Names who acts and votes for a member (指定代表) */
export type MembershipNameDelegatesInput = {
  /** Whom the member sends; replaces those named before (代表) */
  delegates?: InputMaybe<Array<DelegateInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the membership, or why not (指定代表结果) */
export type MembershipNameDelegatesPayload = {
  __typename?: 'MembershipNameDelegatesPayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Settles that a member has left; a lead hands over first (办结退出) */
export type MembershipSettleInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the membership, or why not (办结退出结果) */
export type MembershipSettlePayload = {
  __typename?: 'MembershipSettlePayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Signs the alliance in the name of an invited organization; after the founding the assembly has to have admitted it (盟旗签字) */
export type MembershipSignInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the membership, or why not (盟旗签字结果) */
export type MembershipSignPayload = {
  __typename?: 'MembershipSignPayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a membership stands (成员状态) */
export type MembershipStatus =
  /** Signed (正式成员) */
  | 'ACTIVE'
  /** Invited, not signed (已邀请) */
  | 'INVITED'
  /** Has given notice (退出中) */
  | 'LEAVING'
  /** Has left (已退出) */
  | 'LEFT'
  /** The invitation was withdrawn (邀请已撤回) */
  | 'WITHDRAWN';

/** Withdraws an invitation that is not signed (撤回邀请) */
export type MembershipWithdrawInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the membership, or why not (撤回邀请结果) */
export type MembershipWithdrawPayload = {
  __typename?: 'MembershipWithdrawPayload';
  /** The membership as it is now; absent when the step was refused (对象) */
  membership: Maybe<Membership>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a task in the name of its member (接受任务) */
  actionTaskAccept: ActionTaskAcceptPayload;
  /** Gives one more task of a joint action to a member (分派任务) */
  actionTaskAssign: ActionTaskAssignPayload;
  /** Begins an accepted task of an action that has started (开始任务) */
  actionTaskBegin: ActionTaskBeginPayload;
  /** Completes a task, with proofs (完成任务) */
  actionTaskComplete: ActionTaskCompletePayload;
  /** Declines a task in the name of its member (谢绝任务) */
  actionTaskDecline: ActionTaskDeclinePayload;
  /** Gives a declined task to another member (改派任务) */
  actionTaskReassign: ActionTaskReassignPayload;
  /** Waives a task, with the reason (免除任务) */
  actionTaskWaive: ActionTaskWaivePayload;
  /** Founds the alliance: needs an office and three signatures, and plans its first quarters (成立联盟) */
  allianceFound: AllianceFoundPayload;
  /** Lets invited organizations sign (开始签约) */
  allianceOpenSigning: AllianceOpenSigningPayload;
  /** Begins to prepare an alliance (发起筹备) */
  alliancePrepare: AlliancePreparePayload;
  /** Revises an alliance that is being prepared; what is left out stays as it was (修改联盟) */
  allianceRevise: AllianceRevisePayload;
  /** Adjourns a convened assembly, e.g. for want of a quorum (延期) */
  assemblyAdjourn: AssemblyAdjournPayload;
  /** Registers that a member has come; several may register at once (成员签到) */
  assemblyAttend: AssemblyAttendPayload;
  /** Cancels an assembly that has not been held; what was on its agenda is deferred (取消联盟大会) */
  assemblyCancel: AssemblyCancelPayload;
  /** Closes the assembly; what it has not voted on is deferred (闭会) */
  assemblyClose: AssemblyClosePayload;
  /** Convenes a drafted or adjourned assembly, five working days ahead (召集联盟大会) */
  assemblyConvene: AssemblyConvenePayload;
  /** Drafts an assembly (起草联盟大会) */
  assemblyDraft: AssemblyDraftPayload;
  /** Opens the assembly; refused while fewer members have come than its quorum (开会) */
  assemblyOpen: AssemblyOpenPayload;
  /** Publishes the minutes of an assembly that was held (发布会议纪要) */
  assemblyPublishMinutes: AssemblyPublishMinutesPayload;
  /** Revises an assembly until its agenda is locked; what is left out stays as it was. Its time is changed while it is drafted only (修改联盟大会) */
  assemblyRevise: AssemblyRevisePayload;
  /** Calls the next session of a joint conference; topics are collected from a week before it (召集会议) */
  conferenceCall: ConferenceCallPayload;
  /** Cancels a session that is not open yet, with a reason. It keeps its number; topics that are open are deferred for that reason and may be brought in again (取消) */
  conferenceCancel: ConferenceCancelPayload;
  /** Closes the conference once every task is verified or carried over (办结) */
  conferenceClose: ConferenceClosePayload;
  /** Records a rule that the conference issues (出台制度) */
  conferenceIssueRule: ConferenceIssueRulePayload;
  /** Ends the session and issues the tasks of all decided topics, and those that were carried over to it (下达任务) */
  conferenceIssueTasks: ConferenceIssueTasksPayload;
  /** Opens the session, not before its day (开会) */
  conferenceOpen: ConferenceOpenPayload;
  /** Gives a session that is not open yet a later day, with a reason; collection and the lock of its agenda follow that day (延期) */
  conferencePostpone: ConferencePostponePayload;
  /** Revises a conference whose topics are being collected; what is left out stays as it was (修改会议) */
  conferenceRevise: ConferenceRevisePayload;
  /** Sets the agenda, not later than two working days before the session; the report on the tasks of the session before is generated as its first item (确定议程) */
  conferenceSetAgenda: ConferenceSetAgendaPayload;
  /** Accepts a task, within three working days (接收任务) */
  conferenceTaskAccept: ConferenceTaskAcceptPayload;
  /** Carries a task over to the next session of the conference, with a reason and a new day (转入下次会议) */
  conferenceTaskCarryOver: ConferenceTaskCarryOverPayload;
  /** Reports what was done (报告完成情况) */
  conferenceTaskReport: ConferenceTaskReportPayload;
  /** Returns a reported task with a reason (退回) */
  conferenceTaskReturn: ConferenceTaskReturnPayload;
  /** Verifies a reported task; nobody verifies own work (督查核验) */
  conferenceTaskVerify: ConferenceTaskVerifyPayload;
  /** Brings a topic in, in the week before the session (提出议题) */
  conferenceTopicCollect: ConferenceTopicCollectPayload;
  /** Decides a topic in session; at a joint conference with at least one task (议定) */
  conferenceTopicDecide: ConferenceTopicDecidePayload;
  /** Defers a topic with a reason (暂缓) */
  conferenceTopicDefer: ConferenceTopicDeferPayload;
  /** Drops a topic with a reason (不予列入) */
  conferenceTopicDrop: ConferenceTopicDropPayload;
  /** Writes the research note and the draft plan of a topic (会前调研) */
  conferenceTopicResearch: ConferenceTopicResearchPayload;
  /** Puts a topic on the agenda; a joint conference takes up none without research note and draft plan (列入议程) */
  conferenceTopicTable: ConferenceTopicTablePayload;
  /** Cancels a joint action that is not delivered, and ends its open tasks (取消联合行动) */
  jointActionCancel: JointActionCancelPayload;
  /** Delivers a joint action once every task is done or waived (交付联合行动) */
  jointActionDeliver: JointActionDeliverPayload;
  /** Plans a joint action with its tasks: by the office or the quarter's lead from an adopted proposal, by the office on a routine matter (策划联合行动) */
  jointActionPlan: JointActionPlanPayload;
  /** Reviews a delivered joint action; never by those who did it (评估联合行动) */
  jointActionReview: JointActionReviewPayload;
  /** Revises a joint action that has not started; what is left out stays as it was (修改联合行动) */
  jointActionRevise: JointActionRevisePayload;
  /** Starts a joint action once every task is accepted or waived (启动联合行动) */
  jointActionStart: JointActionStartPayload;
  /** Gives notice that a member leaves; it takes no further turn to lead (提出退出) */
  membershipGiveNotice: MembershipGiveNoticePayload;
  /** Invites an organization into an alliance (邀请加入) */
  membershipInvite: MembershipInvitePayload;
  /** Names who acts and votes for a member (指定代表) */
  membershipNameDelegates: MembershipNameDelegatesPayload;
  /** Settles that a member has left; a lead hands over first (办结退出) */
  membershipSettle: MembershipSettlePayload;
  /** Signs the alliance in the name of an invited organization; after the founding the assembly has to have admitted it (盟旗签字) */
  membershipSign: MembershipSignPayload;
  /** Withdraws an invitation that is not signed (撤回邀请) */
  membershipWithdraw: MembershipWithdrawPayload;
  /** Confirms an amount in the name of the paying organization (确认金额) */
  outcomeConfirm: OutcomeConfirmPayload;
  /** Records what has come of a roundtable; an amount waits for the paying organization (登记成果) */
  outcomeRecord: OutcomeRecordPayload;
  /** Rejects an amount in the name of the paying organization (否认金额) */
  outcomeReject: OutcomeRejectPayload;
  /** Withdraws an outcome that was recorded in error; one that is confirmed or carried on stays (撤回成果) */
  outcomeWithdraw: OutcomeWithdrawPayload;
  /** Adopts a routine matter once the time to object is over (办公室通过) */
  proposalAdopt: ProposalAdoptPayload;
  /** Carries out an adopted proposal on charter, members or dissolution that was hindered before (执行决议) */
  proposalCarryOut: ProposalCarryOutPayload;
  /** Closes the vote and counts; one that has a time only when all have voted (结束表决) */
  proposalCloseVote: ProposalCloseVotePayload;
  /** Drafts a proposal in the name of a member (起草提议) */
  proposalDraft: ProposalDraftPayload;
  /** Objects to a routine matter in the name of a member; enough of them send it to the assembly (提出异议) */
  proposalObject: ProposalObjectPayload;
  /** Opens a routine matter to objections, for as many working days as the alliance gives (开始异议期) */
  proposalOpenObjection: ProposalOpenObjectionPayload;
  /** Opens the vote: in session for what stands on an agenda, else online until a time (开始表决) */
  proposalOpenVote: ProposalOpenVotePayload;
  /** Revises a drafted proposal; what is left out stays as it was (修改提议) */
  proposalRevise: ProposalRevisePayload;
  /** Submits a proposal to the office (提交提议) */
  proposalSubmit: ProposalSubmitPayload;
  /** Tables a proposal: on the agenda of an assembly until that is locked, or for a vote online (列入议程) */
  proposalTable: ProposalTablePayload;
  /** Votes on a proposal in the name of a member; may be changed until the vote is closed (表决) */
  proposalVote: ProposalVotePayload;
  /** Withdraws a proposal, until the vote is open (撤回提议) */
  proposalWithdraw: ProposalWithdrawPayload;
  /** Accepts the exchange in the name of the other lead; either quarter may be named (同意调换) */
  rotationTermAcceptSwap: RotationTermAcceptSwapPayload;
  /** Confirms an accepted exchange, before the earlier quarter begins (确认调换) */
  rotationTermConfirmSwap: RotationTermConfirmSwapPayload;
  /** Drops an exchange that is not confirmed (取消调换) */
  rotationTermDropSwap: RotationTermDropSwapPayload;
  /** Asks to exchange the leads of two quarters ahead, in the name of the first one's lead (申请调换) */
  rotationTermRequestSwap: RotationTermRequestSwapPayload;
  /** Signs the handover sheet of a quarter that has ended, in the name of the outgoing or the incoming lead; with both it is closed (签署交接单) */
  rotationTermSignHandover: RotationTermSignHandoverPayload;
  /** Names a member that leads for the rest of the running quarter (指定代轮) */
  rotationTermSubstitute: RotationTermSubstitutePayload;
  /** Writes what the lead plans for its quarter (提交轮值计划) */
  rotationTermWritePlan: RotationTermWritePlanPayload;
  /** Announces the roundtable, once every co-host has confirmed (公告圆桌会) */
  roundtableAnnounce: RoundtableAnnouncePayload;
  /** Cancels a roundtable that was not held (取消圆桌会) */
  roundtableCancel: RoundtableCancelPayload;
  /** Closes the roundtable, once every valid suggestion is settled with its author informed, and every amount confirmed (办结圆桌会) */
  roundtableClose: RoundtableClosePayload;
  /** Confirms in the name of a co-host (确认联合主办) */
  roundtableConfirmCoHost: RoundtableConfirmCoHostPayload;
  /** Declines in the name of a co-host; the convener revises then (谢绝联合主办) */
  roundtableDeclineCoHost: RoundtableDeclineCoHostPayload;
  /** Drafts a roundtable in the name of its convener (草拟圆桌会) */
  roundtableDraft: RoundtableDraftPayload;
  /** Ends the triage, once every suggestion is judged (完成研判) */
  roundtableFinishTriage: RoundtableFinishTriagePayload;
  /** Writes down that the roundtable was held and who took part (登记召开) */
  roundtableHold: RoundtableHoldPayload;
  /** Asks the co-hosts to confirm (提交联办单位确认) */
  roundtablePrepare: RoundtablePreparePayload;
  /** Publishes the minutes of a roundtable that was held, or corrects them (发布纪要) */
  roundtablePublishMinutes: RoundtablePublishMinutesPayload;
  /** Revises a roundtable that is not announced; what is left out stays as it was, and co-hosts that had confirmed are asked anew (修改圆桌会) */
  roundtableRevise: RoundtableRevisePayload;
  /** Accepts the answer: the suggestion is resolved; a co-host accepts where the convener has answered itself (认可答复) */
  suggestionAccept: SuggestionAcceptPayload;
  /** Answers a suggestion in the name of the responsible organization (答复意见建议) */
  suggestionAnswer: SuggestionAnswerPayload;
  /** Gives a valid suggestion to the organization that answers it (交办意见建议) */
  suggestionAssign: SuggestionAssignPayload;
  /** Ends a suggestion that is not adopted (不予采纳) */
  suggestionDecline: SuggestionDeclinePayload;
  /** Writes down that the author was told what became of the suggestion (告知提出人) */
  suggestionInformAuthor: SuggestionInformAuthorPayload;
  /** Judges a suggestion valid, invalid, or one with another (研判意见建议) */
  suggestionJudge: SuggestionJudgePayload;
  /** Hands a suggestion on to a result that carries it on for long (转长期推进) */
  suggestionLinkResult: SuggestionLinkResultPayload;
  /** Gives an assigned suggestion to another organization; its time limit goes on (改派意见建议) */
  suggestionReassign: SuggestionReassignPayload;
  /** Takes down a suggestion at a roundtable (登记意见建议) */
  suggestionReceive: SuggestionReceivePayload;
};


export type Mutation_ActionTaskAcceptArgs = {
  input: ActionTaskAcceptInput;
};


export type Mutation_ActionTaskAssignArgs = {
  input: ActionTaskAssignInput;
};


export type Mutation_ActionTaskBeginArgs = {
  input: ActionTaskBeginInput;
};


export type Mutation_ActionTaskCompleteArgs = {
  input: ActionTaskCompleteInput;
};


export type Mutation_ActionTaskDeclineArgs = {
  input: ActionTaskDeclineInput;
};


export type Mutation_ActionTaskReassignArgs = {
  input: ActionTaskReassignInput;
};


export type Mutation_ActionTaskWaiveArgs = {
  input: ActionTaskWaiveInput;
};


export type Mutation_AllianceFoundArgs = {
  input: AllianceFoundInput;
};


export type Mutation_AllianceOpenSigningArgs = {
  input: AllianceOpenSigningInput;
};


export type Mutation_AlliancePrepareArgs = {
  input: AlliancePrepareInput;
};


export type Mutation_AllianceReviseArgs = {
  input: AllianceReviseInput;
};


export type Mutation_AssemblyAdjournArgs = {
  input: AssemblyAdjournInput;
};


export type Mutation_AssemblyAttendArgs = {
  input: AssemblyAttendInput;
};


export type Mutation_AssemblyCancelArgs = {
  input: AssemblyCancelInput;
};


export type Mutation_AssemblyCloseArgs = {
  input: AssemblyCloseInput;
};


export type Mutation_AssemblyConveneArgs = {
  input: AssemblyConveneInput;
};


export type Mutation_AssemblyDraftArgs = {
  input: AssemblyDraftInput;
};


export type Mutation_AssemblyOpenArgs = {
  input: AssemblyOpenInput;
};


export type Mutation_AssemblyPublishMinutesArgs = {
  input: AssemblyPublishMinutesInput;
};


export type Mutation_AssemblyReviseArgs = {
  input: AssemblyReviseInput;
};


export type Mutation_ConferenceCallArgs = {
  input: ConferenceCallInput;
};


export type Mutation_ConferenceCancelArgs = {
  input: ConferenceCancelInput;
};


export type Mutation_ConferenceCloseArgs = {
  input: ConferenceCloseInput;
};


export type Mutation_ConferenceIssueRuleArgs = {
  input: ConferenceIssueRuleInput;
};


export type Mutation_ConferenceIssueTasksArgs = {
  input: ConferenceIssueTasksInput;
};


export type Mutation_ConferenceOpenArgs = {
  input: ConferenceOpenInput;
};


export type Mutation_ConferencePostponeArgs = {
  input: ConferencePostponeInput;
};


export type Mutation_ConferenceReviseArgs = {
  input: ConferenceReviseInput;
};


export type Mutation_ConferenceSetAgendaArgs = {
  input: ConferenceSetAgendaInput;
};


export type Mutation_ConferenceTaskAcceptArgs = {
  input: ConferenceTaskAcceptInput;
};


export type Mutation_ConferenceTaskCarryOverArgs = {
  input: ConferenceTaskCarryOverInput;
};


export type Mutation_ConferenceTaskReportArgs = {
  input: ConferenceTaskReportInput;
};


export type Mutation_ConferenceTaskReturnArgs = {
  input: ConferenceTaskReturnInput;
};


export type Mutation_ConferenceTaskVerifyArgs = {
  input: ConferenceTaskVerifyInput;
};


export type Mutation_ConferenceTopicCollectArgs = {
  input: ConferenceTopicCollectInput;
};


export type Mutation_ConferenceTopicDecideArgs = {
  input: ConferenceTopicDecideInput;
};


export type Mutation_ConferenceTopicDeferArgs = {
  input: ConferenceTopicDeferInput;
};


export type Mutation_ConferenceTopicDropArgs = {
  input: ConferenceTopicDropInput;
};


export type Mutation_ConferenceTopicResearchArgs = {
  input: ConferenceTopicResearchInput;
};


export type Mutation_ConferenceTopicTableArgs = {
  input: ConferenceTopicTableInput;
};


export type Mutation_JointActionCancelArgs = {
  input: JointActionCancelInput;
};


export type Mutation_JointActionDeliverArgs = {
  input: JointActionDeliverInput;
};


export type Mutation_JointActionPlanArgs = {
  input: JointActionPlanInput;
};


export type Mutation_JointActionReviewArgs = {
  input: JointActionReviewInput;
};


export type Mutation_JointActionReviseArgs = {
  input: JointActionReviseInput;
};


export type Mutation_JointActionStartArgs = {
  input: JointActionStartInput;
};


export type Mutation_MembershipGiveNoticeArgs = {
  input: MembershipGiveNoticeInput;
};


export type Mutation_MembershipInviteArgs = {
  input: MembershipInviteInput;
};


export type Mutation_MembershipNameDelegatesArgs = {
  input: MembershipNameDelegatesInput;
};


export type Mutation_MembershipSettleArgs = {
  input: MembershipSettleInput;
};


export type Mutation_MembershipSignArgs = {
  input: MembershipSignInput;
};


export type Mutation_MembershipWithdrawArgs = {
  input: MembershipWithdrawInput;
};


export type Mutation_OutcomeConfirmArgs = {
  input: OutcomeConfirmInput;
};


export type Mutation_OutcomeRecordArgs = {
  input: OutcomeRecordInput;
};


export type Mutation_OutcomeRejectArgs = {
  input: OutcomeRejectInput;
};


export type Mutation_OutcomeWithdrawArgs = {
  input: OutcomeWithdrawInput;
};


export type Mutation_ProposalAdoptArgs = {
  input: ProposalAdoptInput;
};


export type Mutation_ProposalCarryOutArgs = {
  input: ProposalCarryOutInput;
};


export type Mutation_ProposalCloseVoteArgs = {
  input: ProposalCloseVoteInput;
};


export type Mutation_ProposalDraftArgs = {
  input: ProposalDraftInput;
};


export type Mutation_ProposalObjectArgs = {
  input: ProposalObjectInput;
};


export type Mutation_ProposalOpenObjectionArgs = {
  input: ProposalOpenObjectionInput;
};


export type Mutation_ProposalOpenVoteArgs = {
  input: ProposalOpenVoteInput;
};


export type Mutation_ProposalReviseArgs = {
  input: ProposalReviseInput;
};


export type Mutation_ProposalSubmitArgs = {
  input: ProposalSubmitInput;
};


export type Mutation_ProposalTableArgs = {
  input: ProposalTableInput;
};


export type Mutation_ProposalVoteArgs = {
  input: ProposalVoteInput;
};


export type Mutation_ProposalWithdrawArgs = {
  input: ProposalWithdrawInput;
};


export type Mutation_RotationTermAcceptSwapArgs = {
  input: RotationTermAcceptSwapInput;
};


export type Mutation_RotationTermConfirmSwapArgs = {
  input: RotationTermConfirmSwapInput;
};


export type Mutation_RotationTermDropSwapArgs = {
  input: RotationTermDropSwapInput;
};


export type Mutation_RotationTermRequestSwapArgs = {
  input: RotationTermRequestSwapInput;
};


export type Mutation_RotationTermSignHandoverArgs = {
  input: RotationTermSignHandoverInput;
};


export type Mutation_RotationTermSubstituteArgs = {
  input: RotationTermSubstituteInput;
};


export type Mutation_RotationTermWritePlanArgs = {
  input: RotationTermWritePlanInput;
};


export type Mutation_RoundtableAnnounceArgs = {
  input: RoundtableAnnounceInput;
};


export type Mutation_RoundtableCancelArgs = {
  input: RoundtableCancelInput;
};


export type Mutation_RoundtableCloseArgs = {
  input: RoundtableCloseInput;
};


export type Mutation_RoundtableConfirmCoHostArgs = {
  input: RoundtableConfirmCoHostInput;
};


export type Mutation_RoundtableDeclineCoHostArgs = {
  input: RoundtableDeclineCoHostInput;
};


export type Mutation_RoundtableDraftArgs = {
  input: RoundtableDraftInput;
};


export type Mutation_RoundtableFinishTriageArgs = {
  input: RoundtableFinishTriageInput;
};


export type Mutation_RoundtableHoldArgs = {
  input: RoundtableHoldInput;
};


export type Mutation_RoundtablePrepareArgs = {
  input: RoundtablePrepareInput;
};


export type Mutation_RoundtablePublishMinutesArgs = {
  input: RoundtablePublishMinutesInput;
};


export type Mutation_RoundtableReviseArgs = {
  input: RoundtableReviseInput;
};


export type Mutation_SuggestionAcceptArgs = {
  input: SuggestionAcceptInput;
};


export type Mutation_SuggestionAnswerArgs = {
  input: SuggestionAnswerInput;
};


export type Mutation_SuggestionAssignArgs = {
  input: SuggestionAssignInput;
};


export type Mutation_SuggestionDeclineArgs = {
  input: SuggestionDeclineInput;
};


export type Mutation_SuggestionInformAuthorArgs = {
  input: SuggestionInformAuthorInput;
};


export type Mutation_SuggestionJudgeArgs = {
  input: SuggestionJudgeInput;
};


export type Mutation_SuggestionLinkResultArgs = {
  input: SuggestionLinkResultInput;
};


export type Mutation_SuggestionReassignArgs = {
  input: SuggestionReassignInput;
};


export type Mutation_SuggestionReceiveArgs = {
  input: SuggestionReceiveInput;
};

/** A member's objection to a routine matter (异议) */
export type Objection = {
  __typename?: 'Objection';
  /** When (时间) */
  at: Scalars['DateTime']['output'];
  /** The member (成员单位) */
  organization: Organization;
  /** Why (理由) */
  reason: Scalars['String']['output'];
};

/** The time in which members may object to a routine matter (异议期) */
export type ObjectionWindow = {
  __typename?: 'ObjectionWindow';
  /** How many objections send it to the assembly (触发表决数) */
  needed: Scalars['Int']['output'];
  /** Who has objected (异议) */
  objections: Array<Objection>;
  /** From when on (开始时间) */
  opensAt: Scalars['DateTime']['output'];
  /** Until when (截止时间) */
  until: Scalars['DateTime']['output'];
};

/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization = {
  __typename?: 'Organization';
  /** What it has to do in alliances, roundtables and conferences, the most urgent first; a delegate whom it only named sees what arises in that alliance, viewers without a role at it or above it nothing (待办事项) */
  allianceDuties: Maybe<AllianceDuties>;
  /** What alliances, roundtables and conferences that concern it or those below it have come to (联盟数据) */
  allianceFigures: AllianceFigures;
  /** Alliances of which it is a member (所在联盟) */
  alliances: AllianceConnection;
  /** Tasks that conferences gave it, in the order in which they are due; empty for viewers without a role at it or above it (联席会议任务) */
  conferenceTasks: ConferenceTaskConnection;
  /** Joint conferences in which it takes part, as host or as member (参加的联席会议) */
  conferences: JointConferenceConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Its memberships, those that are over included, oldest first (成员资格) */
  memberships: MembershipConnection;
  /** Roundtables in which it has a part: as convener, co-host, responsible for a suggestion, or paying (参与的圆桌会) */
  roundtables: RoundtableConnection;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_AllianceDutiesArgs = {
  kinds: InputMaybe<Array<AllianceDutyKind>>;
  lights: InputMaybe<Array<Light>>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_AllianceFiguresArgs = {
  period: InputMaybe<FiguresPeriod>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_AlliancesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<AllianceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: AllianceOrder;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_ConferenceTasksArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<ConferenceTaskStatus>>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_ConferencesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ConferenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: ConferenceOrder;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_MembershipsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<MembershipStatus>>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_RoundtablesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<RoundtableFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: RoundtableOrder;
};

/** What has come of a roundtable; an amount counts once the paying organization has confirmed it (圆桌会成果) */
export type Outcome = {
  __typename?: 'Outcome';
  /** How much money (金额，分) */
  amountFen: Maybe<Scalars['Fen']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** How many it benefits, e.g. firms (受益数) */
  beneficiaries: Maybe<Scalars['Int']['output']>;
  /** Roundtables that carry it on and that you may see (承接的圆桌会) */
  carriedOnBy: Array<Roundtable>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When the amount was confirmed (确认时间) */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Number of the document (文号) */
  documentNo: Maybe<Scalars['String']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the roundtable (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** The issue that it settles (议题) */
  issue: Maybe<RoundtableIssue>;
  /** Of which kind (成果类型) */
  kind: OutcomeKind;
  /** Who pays (出资单位) */
  payer: Maybe<Organization>;
  /** Why it was rejected or withdrawn; absent for viewers who are not entitled (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** What another part of the platform keeps of it, e.g. the project (关联对象) */
  result: Maybe<ThingReference>;
  /** The roundtable (圆桌会) */
  roundtable: Roundtable;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: OutcomeStatus;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** What has come of a roundtable; an amount counts once the paying organization has confirmed it (圆桌会成果) */
export type Outcome_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Confirms an amount in the name of the paying organization (确认金额) */
export type OutcomeConfirmInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the outcome, or why not (确认金额结果) */
export type OutcomeConfirmPayload = {
  __typename?: 'OutcomeConfirmPayload';
  /** The outcome as it is now; absent when the step was refused (对象) */
  outcome: Maybe<Outcome>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Outcomes of one kind (成果数据) */
export type OutcomeFigures = {
  __typename?: 'OutcomeFigures';
  /** How much money, for kinds that have an amount (金额，分) */
  amountFen: Maybe<Scalars['Fen']['output']>;
  /** How many they benefit, e.g. firms (受益数) */
  beneficiaries: Scalars['Int']['output'];
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The kind (类型) */
  kind: OutcomeKind;
};

/** What may come of a roundtable (成果类型) */
export type OutcomeKind =
  /** A credit line (授信) */
  | 'CREDIT_LINE'
  /** A financial product (金融产品) */
  | 'FINANCIAL_PRODUCT'
  /** A document of the government (省政府文件) */
  | 'GOVERNMENT_DOCUMENT'
  /** A loan (放贷) */
  | 'LOAN'
  /** A regulation of the province (省级法规) */
  | 'LOCAL_REGULATION'
  /** A policy document (政策性文件) */
  | 'POLICY_DOCUMENT'
  /** A project (项目) */
  | 'PROJECT'
  /** A pilot carried to more places (试点推广) */
  | 'SCALE_OUT';

/** Records what has come of a roundtable; an amount waits for the paying organization (登记成果) */
export type OutcomeRecordInput = {
  /** How much money; CREDIT_LINE and LOAN need it, documents and SCALE_OUT have none (金额，分) */
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** How many it benefits, e.g. firms; SCALE_OUT needs it (受益数) */
  beneficiaries?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the document; regulations and documents need one (文号) */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The issue that it settles (议题) */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** Of which kind (成果类型) */
  kind: OutcomeKind;
  /** The host for which you record it, where you act for several (代表哪个主办单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who pays; needed with an amount, and not the host that records it (出资单位) */
  payerOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** What another part of the platform keeps of it, e.g. the project (关联对象) */
  result?: InputMaybe<ThingReferenceInput>;
  /** The roundtable (圆桌会) */
  roundtableId: Scalars['ID']['input'];
  /** What it is called (名称) */
  title: Scalars['String']['input'];
};

/** What came of it: the outcome, or why not (登记成果结果) */
export type OutcomeRecordPayload = {
  __typename?: 'OutcomeRecordPayload';
  /** The outcome as it is now; absent when the step was refused (对象) */
  outcome: Maybe<Outcome>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Rejects an amount in the name of the paying organization (否认金额) */
export type OutcomeRejectInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the outcome, or why not (否认金额结果) */
export type OutcomeRejectPayload = {
  __typename?: 'OutcomeRejectPayload';
  /** The outcome as it is now; absent when the step was refused (对象) */
  outcome: Maybe<Outcome>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where an outcome stands (成果状态) */
export type OutcomeStatus =
  /** Its amount is confirmed; history enters so where its source tells the amount, and who confirmed it stays empty (已确认) */
  | 'CONFIRMED'
  /** Its amount waits for the paying organization (待出资单位确认) */
  | 'RECORDED'
  /** The paying organization says no (已否认) */
  | 'REJECTED'
  /** It stands, without an amount (已登记) */
  | 'STANDING'
  /** Recorded in error (已撤回) */
  | 'WITHDRAWN';

/** Withdraws an outcome that was recorded in error; one that is confirmed or carried on stays (撤回成果) */
export type OutcomeWithdrawInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the outcome, or why not (撤回成果结果) */
export type OutcomeWithdrawPayload = {
  __typename?: 'OutcomeWithdrawPayload';
  /** The outcome as it is now; absent when the step was refused (对象) */
  outcome: Maybe<Outcome>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a page of a list stands in the whole list (分页信息). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The place of the last thing on this page; give it as `after` to read on (末游标). */
  endCursor: Maybe<Scalars['Cursor']['output']>;
  /** Whether more follows this page (是否有下一页). */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page (是否有上一页). */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The place of the first thing on this page; give it as `before` to read backwards (首游标). */
  startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** How many of one kind took part (参会人数) */
export type ParticipantCount = {
  __typename?: 'ParticipantCount';
  /** How many (人数) */
  count: Scalars['Int']['output'];
  /** Of which kind (类别) */
  kind: ParticipantKind;
};

/** How many of one kind took part (参会人数) */
export type ParticipantCountInput = {
  /** How many, 1 or more (人数) */
  count: Scalars['Int']['input'];
  /** Of which kind (类别) */
  kind: ParticipantKind;
};

/** Who takes part in a roundtable (参会类别) */
export type ParticipantKind =
  /** From enterprises (企业) */
  | 'ENTERPRISE'
  /** Experts (专家) */
  | 'EXPERT'
  /** From banks and insurers (金融机构) */
  | 'FINANCE'
  /** From the government (政府部门) */
  | 'GOVERNMENT'
  /** Others (其他) */
  | 'OTHER'
  /** From party organizations (党组织) */
  | 'PARTY_ORGANIZATION'
  /** Residents (群众) */
  | 'RESIDENT'
  /** From social organizations (社会组织) */
  | 'SOCIAL_ORGANIZATION';

/** Something that a member asks its alliance to decide (提议) */
export type Proposal = {
  __typename?: 'Proposal';
  /** The alliance (联盟) */
  alliance: Alliance;
  /** The assembly on whose agenda it stands; nothing where it is voted on online (联盟大会) */
  assembly: Maybe<Assembly>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** What it changes; for CHARTER alone (章程修改) */
  charterChange: Maybe<CharterChange>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** On which day it was decided; imported history may know the month or year only (决定日期) */
  decidedOn: Maybe<Scalars['PartialDate']['output']>;
  /** How and when it was decided (决定) */
  decision: Maybe<ProposalDecision>;
  /** When it was carried out, or the last of its actions reviewed (落实时间) */
  fulfilledAt: Maybe<Scalars['DateTime']['output']>;
  /** On which day that was; imported history may know the month or year only (落实日期) */
  fulfilledOn: Maybe<Scalars['PartialDate']['output']>;
  /** The code of the refusal for which an adopted proposal could not be carried out (执行障碍) */
  hindrance: Maybe<Scalars['String']['output']>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** What is decided (事项) */
  matter: Matter;
  /** Whether the members decide, or the office unless enough of them object (事项级别) */
  matterLevel: MatterLevel;
  /** The membership that is admitted or ends (成员资格) */
  membership: Maybe<Membership>;
  /** The time in which members may object, and who has (异议期) */
  objection: Maybe<ObjectionWindow>;
  /** From what it comes (来源) */
  origin: Maybe<ProposalOrigin>;
  /** The member that proposes it (提议单位) */
  proposer: Organization;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: ProposalStatus;
  /** When it was submitted; unknown for imported history (提交时间) */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** On which day it was submitted; imported history may know the month or year only (提交日期) */
  submittedOn: Maybe<Scalars['PartialDate']['output']>;
  /** How votes stand in the vote that is open, or stood when the last one was closed (计票) */
  tally: Maybe<VoteTally>;
  /** What is asked for (内容) */
  text: Scalars['String']['output'];
  /** What it is about (标题) */
  title: Scalars['String']['output'];
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** Each member's place in the vote that is open, or the last one (各成员表决) */
  votes: Array<Vote>;
  /** The vote that is open, or the last one (表决) */
  voting: Maybe<Voting>;
};


/** Something that a member asks its alliance to decide (提议) */
export type Proposal_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Adopts a routine matter once the time to object is over (办公室通过) */
export type ProposalAdoptInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (办公室通过结果) */
export type ProposalAdoptPayload = {
  __typename?: 'ProposalAdoptPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Carries out an adopted proposal on charter, members or dissolution that was hindered before (执行决议) */
export type ProposalCarryOutInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (执行决议结果) */
export type ProposalCarryOutPayload = {
  __typename?: 'ProposalCarryOutPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Closes the vote and counts; one that has a time only when all have voted (结束表决) */
export type ProposalCloseVoteInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (结束表决结果) */
export type ProposalCloseVotePayload = {
  __typename?: 'ProposalCloseVotePayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of a list (提议分页) */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** What is on this page (本页) */
  edges: Array<ProposalEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** How a proposal was decided (决定) */
export type ProposalDecision = {
  __typename?: 'ProposalDecision';
  /** When; unknown for imported history (时间) */
  at: Maybe<Scalars['DateTime']['output']>;
  /** By whom (决定方式) */
  by: DecidedBy;
  /** What was decided (结果) */
  outcome: ProposalOutcome;
};

/** Drafts a proposal in the name of a member (起草提议) */
export type ProposalDraftInput = {
  /** The alliance (联盟) */
  allianceId: Scalars['ID']['input'];
  /** What it changes; for CHARTER alone (章程修改) */
  charterChange?: InputMaybe<CharterChangeInput>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is decided; an action when nothing is said (事项) */
  matter?: InputMaybe<Matter>;
  /** Whether the members decide, or the office unless enough of them object; the members when nothing is said (事项级别) */
  matterLevel?: InputMaybe<MatterLevel>;
  /** The member for which you act; needed only where you act for several (所代表的成员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The membership that is admitted or ends; for ADMISSION and EXPULSION alone (成员资格) */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** From what it comes (来源) */
  origin?: InputMaybe<ProposalOriginInput>;
  /** What is asked for (内容) */
  text: Scalars['String']['input'];
  /** What it is about (标题) */
  title: Scalars['String']['input'];
};

/** What came of it: the proposal, or why not (起草提议结果) */
export type ProposalDraftPayload = {
  __typename?: 'ProposalDraftPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (提议条目) */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Proposal;
};

/** Proposals and how long they took (提议数据) */
export type ProposalFigures = {
  __typename?: 'ProposalFigures';
  /** How long adopted and rejected proposals took from being submitted to being decided (决定用时) */
  daysToDecide: DecidingDays;
  /** Proposals by what was decided last; one that is fulfilled was adopted (按决定结果) */
  decisions: Array<ProposalOutcomeCount>;
};

/** Objects to a routine matter in the name of a member; enough of them send it to the assembly (提出异议) */
export type ProposalObjectInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member for which you act; needed only where you act for several (所代表的成员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the proposal, or why not (提出异议结果) */
export type ProposalObjectPayload = {
  __typename?: 'ProposalObjectPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Opens a routine matter to objections, for as many working days as the alliance gives (开始异议期) */
export type ProposalOpenObjectionInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (开始异议期结果) */
export type ProposalOpenObjectionPayload = {
  __typename?: 'ProposalOpenObjectionPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Opens the vote: in session for what stands on an agenda, else online until a time (开始表决) */
export type ProposalOpenVoteInput = {
  /** When it closes of itself, at most 60 days ahead; needed online (截止时间) */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Hides results until the vote is closed; nothing takes this back (是否隐藏结果) */
  hideResults?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (开始表决结果) */
export type ProposalOpenVotePayload = {
  __typename?: 'ProposalOpenVotePayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** From what a proposal comes (提议来源) */
export type ProposalOrigin = {
  __typename?: 'ProposalOrigin';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What it is (类别) */
  kind: ProposalOriginKind;
};

/** From what a proposal comes (提议来源) */
export type ProposalOriginInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** What it is (类别) */
  kind: ProposalOriginKind;
};

/** Kinds of things from which proposals come (来源类别) */
export type ProposalOriginKind =
  /** A call of a street or the hotline (呼叫) */
  | 'CALL'
  /** A topic of a joint conference (联席会议议题) */
  | 'CONFERENCE_TOPIC'
  /** A five-step consultation (五步协商) */
  | 'CONSULTATION'
  /** A photo report (随手拍) */
  | 'PHOTO_REPORT'
  /** A roundtable (圆桌会) */
  | 'ROUNDTABLE'
  /** A suggestion of a roundtable (意见建议) */
  | 'SUGGESTION'
  /** A problem found by a survey (问题台账) */
  | 'SURVEY_PROBLEM';

/** What was decided on a proposal (决定结果) */
export type ProposalOutcome =
  /** Adopted (通过) */
  | 'ADOPTED'
  /** Not decided (暂缓) */
  | 'DEFERRED'
  /** Rejected (未通过) */
  | 'REJECTED';

/** How many proposals were decided so (提议计数) */
export type ProposalOutcomeCount = {
  __typename?: 'ProposalOutcomeCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** What was decided (结果) */
  outcome: ProposalOutcome;
};

/** Revises a drafted proposal; what is left out stays as it was (修改提议) */
export type ProposalReviseInput = {
  /** What it changes; for CHARTER alone (章程修改) */
  charterChange?: InputMaybe<CharterChangeInput>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is decided; an action when nothing is said (事项) */
  matter?: InputMaybe<Matter>;
  /** Whether the members decide, or the office unless enough of them object; the members when nothing is said (事项级别) */
  matterLevel?: InputMaybe<MatterLevel>;
  /** The membership that is admitted or ends; for ADMISSION and EXPULSION alone (成员资格) */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** From what it comes (来源) */
  origin?: InputMaybe<ProposalOriginInput>;
  /** What is asked for (内容) */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What it is about (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (修改提议结果) */
export type ProposalRevisePayload = {
  __typename?: 'ProposalRevisePayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a proposal stands (提议状态) */
export type ProposalStatus =
  /** Adopted (已通过) */
  | 'ADOPTED'
  /** Not decided, e.g. for want of a quorum; may be tabled again (暂缓) */
  | 'DEFERRED'
  /** Being drafted (起草中) */
  | 'DRAFT'
  /** Carried out (已落实) */
  | 'FULFILLED'
  /** A routine matter, open to objections (异议期) */
  | 'OBJECTION'
  /** On the agenda, or to be voted on online (已列入议程) */
  | 'ON_AGENDA'
  /** Rejected (未通过) */
  | 'REJECTED'
  /** Submitted to the office (已提交) */
  | 'SUBMITTED'
  /** Being voted on (表决中) */
  | 'VOTING'
  /** Withdrawn by its proposer, or ended with the alliance (已撤回) */
  | 'WITHDRAWN';

/** Submits a proposal to the office (提交提议) */
export type ProposalSubmitInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (提交提议结果) */
export type ProposalSubmitPayload = {
  __typename?: 'ProposalSubmitPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tables a proposal: on the agenda of an assembly until that is locked, or for a vote online (列入议程) */
export type ProposalTableInput = {
  /** The assembly; for a vote online when nothing is said (联盟大会) */
  assemblyId?: InputMaybe<Scalars['ID']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (列入议程结果) */
export type ProposalTablePayload = {
  __typename?: 'ProposalTablePayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Votes on a proposal in the name of a member; may be changed until the vote is closed (表决) */
export type ProposalVoteInput = {
  /** How (表决意见) */
  choice: VoteChoice;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member for which you act; needed only where you act for several (所代表的成员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, if you want to say it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the vote, or why not (表决结果) */
export type ProposalVotePayload = {
  __typename?: 'ProposalVotePayload';
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
  /** The vote as it is now; absent when the step was refused (对象) */
  vote: Maybe<Vote>;
};

/** Withdraws a proposal, until the vote is open (撤回提议) */
export type ProposalWithdrawInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the proposal, or why not (撤回提议结果) */
export type ProposalWithdrawPayload = {
  __typename?: 'ProposalWithdrawPayload';
  /** The proposal as it is now; absent when the step was refused (对象) */
  proposal: Maybe<Proposal>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** The actions of an alliance by state, their tasks by member, and who is late; absent for viewers who are not entitled (联合行动看板) */
  actionBoard: Maybe<ActionBoard>;
  /** One task of a joint action by its id; nothing when there is none or the viewer may not see it (查询行动任务) */
  actionTask: Maybe<ActionTask>;
  /** One alliance by its id or by its code; nothing when there is none (查询联盟) */
  alliance: Maybe<Alliance>;
  /** What alliances, roundtables and conferences have come to (联盟数据) */
  allianceFigures: AllianceFigures;
  /** Alliances that match, in an order that stays stable while others are added (联盟列表) */
  alliances: AllianceConnection;
  /** One assembly by its id; nothing when there is none, or the viewer is not entitled to its alliance (查询联盟大会) */
  assembly: Maybe<Assembly>;
  /** One joint conference by its id; nothing when there is none (查询联席会议) */
  conference: Maybe<JointConference>;
  /** One task by its id; nothing when there is none or the viewer is not entitled to its conference (查询会议任务) */
  conferenceTask: Maybe<ConferenceTask>;
  /** One topic by its id; nothing when there is none or the viewer is not entitled to its conference (查询议题) */
  conferenceTopic: Maybe<ConferenceTopic>;
  /** Joint conferences that match, in an order that stays stable while others are added (联席会议列表) */
  conferences: JointConferenceConnection;
  /** One joint action by its id; nothing when there is none or the viewer may not see it (查询联合行动) */
  jointAction: Maybe<JointAction>;
  /** One membership by its id; nothing when there is none (查询成员) */
  membership: Maybe<Membership>;
  /** One outcome by its id; nothing when there is none or the viewer may not see it (查询成果) */
  outcome: Maybe<Outcome>;
  /** One proposal by its id; nothing when there is none, or the viewer is not entitled to its alliance (查询提议) */
  proposal: Maybe<Proposal>;
  /** One quarter of an alliance and who leads it, by its id; nothing when there is none (查询轮值) */
  rotationTerm: Maybe<RotationTerm>;
  /** One roundtable by its id; nothing when there is none or it is being prepared by others (查询圆桌会) */
  roundtable: Maybe<Roundtable>;
  /** The chain of a roundtable: what it carries on, what carries it on, and through them what became of each suggestion; nothing when there is none (圆桌会链条) */
  roundtableChain: Maybe<RoundtableChain>;
  /** Roundtables that the viewer may see, in an order that stays stable while others are added (圆桌会列表) */
  roundtables: RoundtableConnection;
  /** One suggestion by its id; nothing when there is none or the viewer is not entitled to its roundtable (查询意见建议) */
  suggestion: Maybe<Suggestion>;
};


export type Query_ActionBoardArgs = {
  allianceId: Scalars['ID']['input'];
  ended: InputMaybe<Scalars['Int']['input']>;
};


export type Query_ActionTaskArgs = {
  id: Scalars['ID']['input'];
};


export type Query_AllianceArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type Query_AllianceFiguresArgs = {
  period: InputMaybe<FiguresPeriod>;
  underId: InputMaybe<Scalars['ID']['input']>;
};


export type Query_AlliancesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<AllianceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: AllianceOrder;
};


export type Query_AssemblyArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ConferenceArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ConferenceTaskArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ConferenceTopicArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ConferencesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ConferenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: ConferenceOrder;
};


export type Query_JointActionArgs = {
  id: Scalars['ID']['input'];
};


export type Query_MembershipArgs = {
  id: Scalars['ID']['input'];
};


export type Query_OutcomeArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProposalArgs = {
  id: Scalars['ID']['input'];
};


export type Query_RotationTermArgs = {
  id: Scalars['ID']['input'];
};


export type Query_RoundtableArgs = {
  id: Scalars['ID']['input'];
};


export type Query_RoundtableChainArgs = {
  id: Scalars['ID']['input'];
  levels?: Scalars['Int']['input'];
};


export type Query_RoundtablesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<RoundtableFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: RoundtableOrder;
};


export type Query_SuggestionArgs = {
  id: Scalars['ID']['input'];
};

/** A share that carries what it was computed from (比率) */
export type Rate = {
  __typename?: 'Rate';
  /** Out of how many (分母) */
  denominator: Scalars['Int']['output'];
  /** What counts (分子) */
  numerator: Scalars['Int']['output'];
  /** The share from 0 to 1; absent when there is nothing to share (值) */
  value: Maybe<Scalars['Float']['output']>;
};

/** The roles in which people act (角色). A role is held at an organization and reaches everything below it. */
export type Role =
  /** Resident (市民) */
  | 'CITIZEN'
  /** Community worker (社区工作者) */
  | 'COMMUNITY'
  /** Contact person of one side of a pair (联络员) */
  | 'CONTACT'
  /** Acts and votes for a member organization (成员单位代表) */
  | 'DELEGATE'
  /** Hotline and response centre (派单员) */
  | 'DISPATCHER'
  /** Head of a grid (网格长) */
  | 'GRID_LEADER'
  /** Full-time worker of a grid (网格员) */
  | 'GRID_WORKER'
  /** Machine client limited by its scopes (集成方) */
  | 'INTEGRATOR'
  /** Scorer (评委) */
  | 'JUDGE'
  /** Registered party member (党员) */
  | 'MEMBER'
  /** Alliance office or conference secretariat (联盟办公室) */
  | 'OFFICE'
  /** Keeps organizations, members and grids (组织管理员) */
  | 'ORG_ADMIN'
  /** Operates the platform (平台管理员) */
  | 'PLATFORM_ADMIN'
  /** Desk of a handling department (承办部门) */
  | 'RESPONDER'
  /** Party secretary, personally answerable (书记) */
  | 'SECRETARY'
  /** Street desk (街道) */
  | 'STREET'
  /** Supervision office (督查) */
  | 'SUPERVISOR'
  /** The platform's own timers (系统) */
  | 'SYSTEM'
  /** Independent checker (核查人) */
  | 'VERIFIER';

/** An alliance that somebody else leads (轮值变更推送) */
export type RotationLeadNotice = {
  __typename?: 'RotationLeadNotice';
  /** The alliance as it is now (联盟) */
  alliance: Alliance;
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The quarter as it is now (轮值) */
  term: RotationTerm;
};

/** A wish to exchange the leads of two quarters (调换) */
export type RotationSwap = {
  __typename?: 'RotationSwap';
  /** When the other one accepted; the office confirms then (同意时间) */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is asked (被申请方) */
  asked: Organization;
  /** The other quarter (另一季度) */
  otherTerm: RotationTerm;
  /** When it was asked for (申请时间) */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked (申请方) */
  requestedBy: Organization;
};

/** A quarter of an alliance and who leads it (轮值) */
export type RotationTerm = {
  __typename?: 'RotationTerm';
  /** The alliance (联盟) */
  alliance: Alliance;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when the handover sheet is to be signed (交接期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The last instant of the quarter in Asia/Shanghai (结束时间) */
  endsAt: Scalars['DateTime']['output'];
  /** What is handed over to the next lead, made when the quarter ends; absent for viewers who are not entitled to the alliance (交接单) */
  handover: Maybe<HandoverSheet>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the alliance (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Whether two members have swapped quarters; its lead stays bound to it (是否已调换) */
  isSwapped: Scalars['Boolean']['output'];
  /** Who leads: the planned lead, or the substitute for the rest of the quarter (轮值单位) */
  lead: Organization;
  /** GREEN, YELLOW and RED as the handover nears its limit and passes it, DONE_ON_TIME or DONE_LATE once both have signed; absent before the quarter ends (交接亮灯) */
  light: Maybe<Light>;
  /** What the lead plans; absent for viewers who are not entitled to the alliance (轮值计划) */
  plan: Maybe<Scalars['String']['output']>;
  /** Who was planned to lead (排定轮值单位) */
  plannedLead: Organization;
  /** The quarter, 1 to 4 (季度) */
  quarter: Scalars['Int']['output'];
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** The instant at which the quarter begins in Asia/Shanghai (开始时间) */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands; timers write it shortly after a quarter begins or ends, while the lead changes at that instant (状态) */
  status: RotationTermStatus;
  /** A swap that is under way; absent for viewers who are not entitled to the alliance (待处理的调换) */
  swap: Maybe<RotationSwap>;
  /** Whose turn it was by the order of rotation, before swaps (应轮值单位) */
  turnOf: Organization;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** The year (年份) */
  year: Scalars['Int']['output'];
};


/** A quarter of an alliance and who leads it (轮值) */
export type RotationTerm_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Accepts the exchange in the name of the other lead; either quarter may be named (同意调换) */
export type RotationTermAcceptSwapInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (同意调换结果) */
export type RotationTermAcceptSwapPayload = {
  __typename?: 'RotationTermAcceptSwapPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Confirms an accepted exchange, before the earlier quarter begins (确认调换) */
export type RotationTermConfirmSwapInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (确认调换结果) */
export type RotationTermConfirmSwapPayload = {
  __typename?: 'RotationTermConfirmSwapPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of a list (轮值分页) */
export type RotationTermConnection = {
  __typename?: 'RotationTermConnection';
  /** What is on this page (本页) */
  edges: Array<RotationTermEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Drops an exchange that is not confirmed (取消调换) */
export type RotationTermDropSwapInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (取消调换结果) */
export type RotationTermDropSwapPayload = {
  __typename?: 'RotationTermDropSwapPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (轮值条目) */
export type RotationTermEdge = {
  __typename?: 'RotationTermEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: RotationTerm;
};

/** Asks to exchange the leads of two quarters ahead, in the name of the first one's lead (申请调换) */
export type RotationTermRequestSwapInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The other quarter (另一季度) */
  otherTermId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (申请调换结果) */
export type RotationTermRequestSwapPayload = {
  __typename?: 'RotationTermRequestSwapPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Signs the handover sheet of a quarter that has ended, in the name of the outgoing or the incoming lead; with both it is closed (签署交接单) */
export type RotationTermSignHandoverInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member for which you act; needed only where you act for several (所代表的成员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** What you add, e.g. on funds (备注) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (签署交接单结果) */
export type RotationTermSignHandoverPayload = {
  __typename?: 'RotationTermSignHandoverPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a quarter stands (轮值状态) */
export type RotationTermStatus =
  /** The alliance was dissolved before (已取消) */
  | 'CANCELLED'
  /** Handed over (已交接) */
  | 'CLOSED'
  /** It has ended and its handover sheet is not signed by both (交接中) */
  | 'HANDING_OVER'
  /** Its lead leads (轮值中) */
  | 'LEADING'
  /** Planned (已排定) */
  | 'PLANNED';

/** Names a member that leads for the rest of the running quarter (指定代轮) */
export type RotationTermSubstituteInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member (成员单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (指定代轮结果) */
export type RotationTermSubstitutePayload = {
  __typename?: 'RotationTermSubstitutePayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Writes what the lead plans for its quarter (提交轮值计划) */
export type RotationTermWritePlanInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan (计划) */
  plan?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the quarter, or why not (提交轮值计划结果) */
export type RotationTermWritePlanPayload = {
  __typename?: 'RotationTermWritePlanPayload';
  /** The quarter as it is now; absent when the step was refused (对象) */
  term: Maybe<RotationTerm>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** People of several organizations at one table, about matters that none of them settles alone (圆桌会) */
export type Roundtable = {
  __typename?: 'Roundtable';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Roundtables that carry it on directly and that you may see (后续圆桌会) */
  children: Array<Roundtable>;
  /** When it was closed (办结时间) */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Organizations that host it together with the convener (联合主办单位) */
  coHosts: Array<RoundtableCoHost>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** The organization that convenes it (召集单位) */
  convener: Organization;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** How many roundtables stand above it in its chain (层级) */
  depth: Scalars['Int']['output'];
  /** Until when the suggestions are to be judged (研判期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the limit reaches beyond the calendar of working days that is known (期限是否估算) */
  dueIsEstimated: Scalars['Boolean']['output'];
  /** When it was held (召开时间) */
  heldAt: Maybe<Scalars['DateTime']['output']>;
  /** On which day it was held; imported history may know the month or year only (召开日期) */
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the roundtable (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** What it takes up (议题) */
  issues: Array<RoundtableIssue>;
  /** How the triage stands to its limit; absent before it was held (研判亮灯) */
  light: Maybe<Light>;
  /** Its minutes; absent for viewers who are not entitled (纪要) */
  minutes: Maybe<Scalars['String']['output']>;
  /** When the minutes were published (纪要发布时间) */
  minutesAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the minutes are to be published (纪要期限) */
  minutesDueAt: Maybe<Scalars['DateTime']['output']>;
  /** How the minutes stand to their limit; absent before it was held (纪要亮灯) */
  minutesLight: Maybe<Light>;
  /** As its convener counts its roundtables (期号) */
  number: Maybe<Scalars['String']['output']>;
  /** What has come of it; others than the entitled see what stands and is not waiting for a confirmation (成果) */
  outcomes: Array<Outcome>;
  /** What it carries on (承接) */
  parent: Maybe<RoundtableParent>;
  /** Who took part, by kinds (参会人数) */
  participants: Array<ParticipantCount>;
  /** How many took part in all (人次) */
  personTimes: Scalars['Int']['output'];
  /** Why it was cancelled; absent for viewers who are not entitled (取消原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** How far it reaches; absent where imported data does not tell (范围) */
  scale: Maybe<RoundtableScale>;
  /** For when it is planned (计划时间) */
  scheduledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: RoundtableStatus;
  /** What became of its suggestions (意见建议统计) */
  suggestionCounts: SuggestionCounts;
  /** Its suggestions, as they were taken down; empty for viewers who are not entitled (意见建议) */
  suggestions: Array<Suggestion>;
  /** What it is about (主题) */
  theme: Scalars['String']['output'];
  /** When all suggestions were judged (研判完成时间) */
  triagedAt: Maybe<Scalars['DateTime']['output']>;
  /** What gave rise to it; absent for viewers who are not entitled (起因) */
  trigger: Maybe<RoundtableTrigger>;
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** The place (地点) */
  venue: Maybe<Scalars['String']['output']>;
  /** Where it sits; absent where imported data does not tell (场所类型) */
  venueKind: Maybe<VenueKind>;
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
  /** Whether the viewer is entitled to what is shared at it (是否有权查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
};


/** People of several organizations at one table, about matters that none of them settles alone (圆桌会) */
export type Roundtable_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** People of several organizations at one table, about matters that none of them settles alone (圆桌会) */
export type Roundtable_OutcomesArgs = {
  kinds: InputMaybe<Array<OutcomeKind>>;
};


/** People of several organizations at one table, about matters that none of them settles alone (圆桌会) */
export type Roundtable_SuggestionsArgs = {
  statuses: InputMaybe<Array<SuggestionStatus>>;
};

/** Announces the roundtable, once every co-host has confirmed (公告圆桌会) */
export type RoundtableAnnounceInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (公告圆桌会结果) */
export type RoundtableAnnouncePayload = {
  __typename?: 'RoundtableAnnouncePayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Cancels a roundtable that was not held (取消圆桌会) */
export type RoundtableCancelInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (取消圆桌会结果) */
export type RoundtableCancelPayload = {
  __typename?: 'RoundtableCancelPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A roundtable with those that it carries on and those that carry it on (圆桌会链条) */
export type RoundtableChain = {
  __typename?: 'RoundtableChain';
  /** Those above it, the first one first (上级链条) */
  ancestors: Array<Roundtable>;
  /** Those below it, each one after the one that it carries on; at most 200 (下级链条) */
  descendants: Array<Roundtable>;
  /** Whether more stand below it than are given (是否截断) */
  isCut: Scalars['Boolean']['output'];
  /** The roundtable that was asked for (圆桌会) */
  roundtable: Roundtable;
};

/** Closes the roundtable, once every valid suggestion is settled with its author informed, and every amount confirmed (办结圆桌会) */
export type RoundtableCloseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (办结圆桌会结果) */
export type RoundtableClosePayload = {
  __typename?: 'RoundtableClosePayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** An organization that hosts a roundtable together with its convener (联合主办单位) */
export type RoundtableCoHost = {
  __typename?: 'RoundtableCoHost';
  /** What it has answered (答复) */
  answer: CoHostAnswer;
  /** When it answered (答复时间) */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The organization (组织) */
  organization: Organization;
  /** Why it declines; absent for viewers who are not entitled (谢绝理由) */
  reason: Maybe<Scalars['String']['output']>;
};

/** Confirms in the name of a co-host (确认联合主办) */
export type RoundtableConfirmCoHostInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The co-host for which you answer, where you act for several (代表哪个联办单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (确认联合主办结果) */
export type RoundtableConfirmCoHostPayload = {
  __typename?: 'RoundtableConfirmCoHostPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of a list (圆桌会分页) */
export type RoundtableConnection = {
  __typename?: 'RoundtableConnection';
  /** What is on this page (本页) */
  edges: Array<RoundtableEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Declines in the name of a co-host; the convener revises then (谢绝联合主办) */
export type RoundtableDeclineCoHostInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The co-host for which you answer, where you act for several (代表哪个联办单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (谢绝联合主办结果) */
export type RoundtableDeclineCoHostPayload = {
  __typename?: 'RoundtableDeclineCoHostPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Drafts a roundtable in the name of its convener (草拟圆桌会) */
export type RoundtableDraftInput = {
  /** Organizations that host it together with the convener, each another one (联合主办单位) */
  coHostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The organization that convenes it (召集单位) */
  convenerId: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it takes up; replaces those named before (议题) */
  issues?: InputMaybe<Array<RoundtableIssueInput>>;
  /** As its convener counts its roundtables; each number once (期号) */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The outcome or issue of an earlier roundtable that it carries on (承接) */
  parent?: InputMaybe<RoundtableParentInput>;
  /** How far it reaches; PILOT when nothing is said (范围) */
  scale?: InputMaybe<RoundtableScale>;
  /** For when it is planned (计划时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is about (主题) */
  theme: Scalars['String']['input'];
  /** What gave rise to it (起因) */
  trigger?: InputMaybe<RoundtableTriggerInput>;
  /** The place (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Where it sits (场所类型) */
  venueKind?: InputMaybe<VenueKind>;
};

/** What came of it: the roundtable, or why not (草拟圆桌会结果) */
export type RoundtableDraftPayload = {
  __typename?: 'RoundtableDraftPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (圆桌会条目) */
export type RoundtableEdge = {
  __typename?: 'RoundtableEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Roundtable;
};

/** Roundtables and what came of them (圆桌会数据) */
export type RoundtableFigures = {
  __typename?: 'RoundtableFigures';
  /** How many roundtables stand in the longest chain (最长链条) */
  deepestChain: Scalars['Int']['output'];
  /** Roundtables that were held (已召开场次) */
  held: Scalars['Int']['output'];
  /** Outcomes by kind: those that need no confirmation, and those that the paying organization confirmed (成果) */
  outcomes: Array<OutcomeFigures>;
  /** How many took part, each time counted (参会人次) */
  personTimes: Scalars['Int']['output'];
  /** Resolved suggestions, over valid ones (解决率) */
  resolved: Rate;
  /** Suggestions that were found valid (有效意见建议) */
  validSuggestions: Scalars['Int']['output'];
};

/** Which roundtables (圆桌会筛选) */
export type RoundtableFilter = {
  /** Convened by this organization (召集单位) */
  convenerId?: InputMaybe<Scalars['ID']['input']>;
  /** Roundtables in which this organization has a part (参与单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Roundtables that reach so far (范围) */
  scales?: InputMaybe<Array<RoundtableScale>>;
  /** Roundtables that stand so (状态) */
  statuses?: InputMaybe<Array<RoundtableStatus>>;
  /** Roundtables with a part for this organization or for some below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
  /** Roundtables that sit so (场所类型) */
  venueKinds?: InputMaybe<Array<VenueKind>>;
};

/** Ends the triage, once every suggestion is judged (完成研判) */
export type RoundtableFinishTriageInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (完成研判结果) */
export type RoundtableFinishTriagePayload = {
  __typename?: 'RoundtableFinishTriagePayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Writes down that the roundtable was held and who took part (登记召开) */
export type RoundtableHoldInput = {
  /** When it was held; not in the future (召开时间) */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who took part, each kind once (参会人数) */
  participants?: InputMaybe<Array<ParticipantCountInput>>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (登记召开结果) */
export type RoundtableHoldPayload = {
  __typename?: 'RoundtableHoldPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A matter that a roundtable takes up (议题) */
export type RoundtableIssue = {
  __typename?: 'RoundtableIssue';
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** What it is about (说明) */
  detail: Maybe<Scalars['String']['output']>;
  /** Of which field it is, where imported data tell (领域) */
  field: Maybe<Scalars['String']['output']>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** In a few words (标题) */
  title: Scalars['String']['output'];
};

/** A matter that a roundtable takes up (议题) */
export type RoundtableIssueInput = {
  /** What it is about (说明) */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** In a few words (标题) */
  title: Scalars['String']['input'];
};

/** A roundtable that something happened to (圆桌会推送) */
export type RoundtableNotice = {
  __typename?: 'RoundtableNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The outcome that it happened to, as it is now; nothing where it was another thing (成果) */
  outcome: Maybe<Outcome>;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The roundtable as it is now (圆桌会) */
  roundtable: Roundtable;
  /** The suggestion that it happened to, as it is now; nothing where it was another thing (意见建议) */
  suggestion: Maybe<Suggestion>;
};

/** By what roundtables are ordered (圆桌会排序) */
export type RoundtableOrder =
  /** Those entered last come first (最新在前) */
  | 'NEWEST_FIRST'
  /** Those changed last come first (最近更新在前) */
  | 'RECENTLY_UPDATED';

/** What a roundtable carries on: one outcome or one issue of an earlier one (承接) */
export type RoundtableParent = {
  __typename?: 'RoundtableParent';
  /** Its issue that is carried on (承接的议题) */
  issue: Maybe<RoundtableIssue>;
  /** Its outcome that is carried on (承接的成果) */
  outcome: Maybe<Outcome>;
  /** The earlier roundtable (前序圆桌会) */
  roundtable: Roundtable;
};

/** What a roundtable carries on: one outcome or one issue of an earlier one that was held (承接) */
export type RoundtableParentInput = {
  /** Its issue that is carried on (承接的议题) */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** Its outcome that is carried on (承接的成果) */
  outcomeId?: InputMaybe<Scalars['ID']['input']>;
  /** The earlier roundtable (前序圆桌会) */
  roundtableId: Scalars['ID']['input'];
};

/** Asks the co-hosts to confirm (提交联办单位确认) */
export type RoundtablePrepareInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (提交联办单位确认结果) */
export type RoundtablePreparePayload = {
  __typename?: 'RoundtablePreparePayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Publishes the minutes of a roundtable that was held, or corrects them (发布纪要) */
export type RoundtablePublishMinutesInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was said and agreed (纪要) */
  minutes?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (发布纪要结果) */
export type RoundtablePublishMinutesPayload = {
  __typename?: 'RoundtablePublishMinutesPayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises a roundtable that is not announced; what is left out stays as it was, and co-hosts that had confirmed are asked anew (修改圆桌会) */
export type RoundtableReviseInput = {
  /** Organizations that host it together with the convener, each another one (联合主办单位) */
  coHostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it takes up; replaces those named before (议题) */
  issues?: InputMaybe<Array<RoundtableIssueInput>>;
  /** As its convener counts its roundtables; each number once (期号) */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The outcome or issue of an earlier roundtable that it carries on (承接) */
  parent?: InputMaybe<RoundtableParentInput>;
  /** How far it reaches; PILOT when nothing is said (范围) */
  scale?: InputMaybe<RoundtableScale>;
  /** For when it is planned (计划时间) */
  scheduledAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is about (主题) */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** What gave rise to it (起因) */
  trigger?: InputMaybe<RoundtableTriggerInput>;
  /** The place (地点) */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Where it sits (场所类型) */
  venueKind?: InputMaybe<VenueKind>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the roundtable, or why not (修改圆桌会结果) */
export type RoundtableRevisePayload = {
  __typename?: 'RoundtableRevisePayload';
  /** The roundtable as it is now; absent when the step was refused (对象) */
  roundtable: Maybe<Roundtable>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** How far a roundtable reaches (范围) */
export type RoundtableScale =
  /** A city (全市) */
  | 'CITY'
  /** A pilot (试点) */
  | 'PILOT'
  /** The province (全省) */
  | 'PROVINCE';

/** Where a roundtable stands (圆桌会状态) */
export type RoundtableStatus =
  /** Announced (已公告) */
  | 'ANNOUNCED'
  /** Cancelled before it was held (已取消) */
  | 'CANCELLED'
  /** Closed (已办结) */
  | 'CLOSED'
  /** Being drafted by its convener (草拟) */
  | 'DRAFT'
  /** Its suggestions are followed up (跟踪办理) */
  | 'FOLLOW_UP'
  /** Held; its suggestions are judged (已召开) */
  | 'HELD'
  /** Its co-hosts are asked to confirm (待联办单位确认) */
  | 'PREPARED';

/** What gave rise to a roundtable (起因) */
export type RoundtableTrigger = {
  __typename?: 'RoundtableTrigger';
  /** Of which kind (起因类型) */
  kind: RoundtableTriggerKind;
  /** In words (说明) */
  note: Maybe<Scalars['String']['output']>;
  /** Where it began, e.g. a hotline order (来源) */
  origin: Maybe<ThingReference>;
};

/** What gave rise to a roundtable (起因) */
export type RoundtableTriggerInput = {
  /** Of which kind (起因类型) */
  kind: RoundtableTriggerKind;
  /** In words (说明) */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where it began, e.g. a hotline order (来源) */
  origin?: InputMaybe<ThingReferenceInput>;
};

/** What may give rise to a roundtable (起因类型) */
export type RoundtableTriggerKind =
  /** Many calls about one matter (同类诉求集中) */
  | 'CALL_CLUSTER'
  /** Something else (其他) */
  | 'OTHER'
  /** Many photo reports about one matter (随手拍集中) */
  | 'PHOTO_CLUSTER'
  /** Research on the spot (调研) */
  | 'RESEARCH'
  /** A survey (以下看上) */
  | 'SURVEY';

/** A share as it is counted, e.g. two thirds (比例) */
export type Share = {
  __typename?: 'Share';
  /** In how many (分母) */
  denominator: Scalars['Int']['output'];
  /** Of how many (分子) */
  numerator: Scalars['Int']['output'];
};

/** A share as it is counted, e.g. two thirds (比例) */
export type ShareInput = {
  /** In how many (分母) */
  denominator: Scalars['Int']['input'];
  /** Of how many (分子) */
  numerator: Scalars['Int']['input'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Tasks of joint actions as they change, to those who may see them; a snapshot has those that are open (行动任务已更新) */
  actionTaskUpdated: ActionTaskNotice;
  /** An organization as what it has to do may have changed: read its duties with it; a snapshot has it once (待办事项已更新) */
  allianceDutiesChanged: AllianceDutiesNotice;
  /** Alliances as they, their members or their quarters change, to those who are entitled to them; a snapshot has all of them (联盟已更新) */
  allianceUpdated: AllianceNotice;
  /** Conferences as they, their topics or their tasks change, to those who are entitled to them; a snapshot has the conferences (联席会议已更新) */
  conferenceUpdated: ConferenceNotice;
  /** Joint actions as they or their tasks change, to those who may see them; a snapshot has those that are not over (联合行动已更新) */
  jointActionUpdated: JointActionNotice;
  /** Alliances as somebody else leads them: a quarter begins, a substitute is named, or the lead is merged into another; a snapshot has the quarters that are led now (轮值单位已变更) */
  rotationLeadChanged: RotationLeadNotice;
  /** Roundtables as they, their suggestions or their outcomes change, to those who are entitled to them; a snapshot has all of them (圆桌会已更新) */
  roundtableUpdated: RoundtableNotice;
  /** Tallies as members vote, and as votes are opened, deferred, closed or reminded of, to those who are entitled to the alliance; hidden results stay hidden until the vote is closed; a snapshot has the votes that are open (计票变化) */
  voteTallyChanged: VoteTallyNotice;
};


export type Subscription_ActionTaskUpdatedArgs = {
  actionIds: InputMaybe<Array<Scalars['ID']['input']>>;
  after: InputMaybe<Scalars['Cursor']['input']>;
  allianceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_AllianceDutiesChangedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationId: Scalars['ID']['input'];
};


export type Subscription_AllianceUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  allianceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  withWork?: Scalars['Boolean']['input'];
};


export type Subscription_ConferenceUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  conferenceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  kinds: InputMaybe<Array<ConferenceKind>>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_JointActionUpdatedArgs = {
  actionIds: InputMaybe<Array<Scalars['ID']['input']>>;
  after: InputMaybe<Scalars['Cursor']['input']>;
  allianceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_RotationLeadChangedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  allianceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_RoundtableUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  chainIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  roundtableIds: InputMaybe<Array<Scalars['ID']['input']>>;
  scales: InputMaybe<Array<RoundtableScale>>;
};


export type Subscription_VoteTallyChangedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  allianceIds: InputMaybe<Array<Scalars['ID']['input']>>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  proposalIds: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What somebody at a roundtable proposes, and what became of it (意见建议) */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** What was answered (答复) */
  answer: Maybe<Scalars['String']['output']>;
  /** When it was answered (答复时间) */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was assigned (交办时间) */
  assignedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who proposes it; absent for viewers who do not act on it (提出人) */
  author: Maybe<SuggestionAuthor>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it is to be answered (答复期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the limit reaches beyond the calendar of working days that is known (期限是否估算) */
  dueIsEstimated: Scalars['Boolean']['output'];
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the roundtable (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** When its author was informed (告知时间) */
  informedAt: Maybe<Scalars['DateTime']['output']>;
  /** By which way (告知方式) */
  informedThrough: Maybe<InformChannel>;
  /** The issue that it answers to (议题) */
  issue: Maybe<RoundtableIssue>;
  /** When it was judged (研判时间) */
  judgedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the answer stands to its limit; absent before it is assigned (亮灯) */
  light: Maybe<Light>;
  /** The suggestion that it repeats (合并到) */
  mergedInto: Maybe<Suggestion>;
  /** Why it is invalid or was not adopted (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** The organization that answers it (承办单位) */
  responsibleOrg: Maybe<Organization>;
  /** What carries it on for long (关联成果) */
  result: Maybe<ThingReference>;
  /** The roundtable (圆桌会) */
  roundtable: Roundtable;
  /** When it was settled (办结时间) */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands (状态) */
  status: SuggestionStatus;
  /** What is proposed (内容) */
  text: Scalars['String']['output'];
  /** When it last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of it; give the one you saw when you change it (版本) */
  version: Scalars['Int']['output'];
};


/** What somebody at a roundtable proposes, and what became of it (意见建议) */
export type Suggestion_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Accepts the answer: the suggestion is resolved; a co-host accepts where the convener has answered itself (认可答复) */
export type SuggestionAcceptInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (认可答复结果) */
export type SuggestionAcceptPayload = {
  __typename?: 'SuggestionAcceptPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Answers a suggestion in the name of the responsible organization (答复意见建议) */
export type SuggestionAnswerInput = {
  /** What was done or will be done (答复) */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (答复意见建议结果) */
export type SuggestionAnswerPayload = {
  __typename?: 'SuggestionAnswerPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Gives a valid suggestion to the organization that answers it (交办意见建议) */
export type SuggestionAssignInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that answers it (承办单位) */
  responsibleOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (交办意见建议结果) */
export type SuggestionAssignPayload = {
  __typename?: 'SuggestionAssignPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Who made a suggestion (提出人) */
export type SuggestionAuthor = {
  __typename?: 'SuggestionAuthor';
  /** Their account, where they have one (账号) */
  accountId: Maybe<Scalars['ID']['output']>;
  /** Their name (姓名) */
  name: Scalars['String']['output'];
  /** Their organization (所在单位) */
  organization: Maybe<Organization>;
};

/** Who made a suggestion (提出人) */
export type SuggestionAuthorInput = {
  /** Their account, where they have one; it follows the roundtable from then on (账号) */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Their name (姓名) */
  name: Scalars['String']['input'];
  /** Their organization; it takes part from then on (所在单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of suggestions; the rate of those resolved is `resolved` of `valid` (意见建议统计) */
export type SuggestionCounts = {
  __typename?: 'SuggestionCounts';
  /** Of how many valid ones the author was informed (已告知数) */
  informed: Scalars['Int']['output'];
  /** How many are carried on for long (长期推进数) */
  longTerm: Scalars['Int']['output'];
  /** How many were not adopted (未采纳数) */
  notAdopted: Scalars['Int']['output'];
  /** How many were taken down (收到数) */
  received: Scalars['Int']['output'];
  /** How many are resolved (解决数) */
  resolved: Scalars['Int']['output'];
  /** How many were found valid (有效数) */
  valid: Scalars['Int']['output'];
};

/** Ends a suggestion that is not adopted (不予采纳) */
export type SuggestionDeclineInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (不予采纳结果) */
export type SuggestionDeclinePayload = {
  __typename?: 'SuggestionDeclinePayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Writes down that the author was told what became of the suggestion (告知提出人) */
export type SuggestionInformAuthorInput = {
  /** By which way (告知方式) */
  channel?: InputMaybe<InformChannel>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (告知提出人结果) */
export type SuggestionInformAuthorPayload = {
  __typename?: 'SuggestionInformAuthorPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Judges a suggestion valid, invalid, or one with another (研判意见建议) */
export type SuggestionJudgeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The valid suggestion of the same roundtable that it repeats; for MERGED (合并到) */
  mergedIntoId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is invalid (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it is found to be (研判结论) */
  verdict?: InputMaybe<SuggestionVerdict>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (研判意见建议结果) */
export type SuggestionJudgePayload = {
  __typename?: 'SuggestionJudgePayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Hands a suggestion on to a result that carries it on for long (转长期推进) */
export type SuggestionLinkResultInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What carries it on (成果) */
  result?: InputMaybe<ThingReferenceInput>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (转长期推进结果) */
export type SuggestionLinkResultPayload = {
  __typename?: 'SuggestionLinkResultPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Gives an assigned suggestion to another organization; its time limit goes on (改派意见建议) */
export type SuggestionReassignInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; this step needs a reason (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The organization that answers it (承办单位) */
  responsibleOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the suggestion, or why not (改派意见建议结果) */
export type SuggestionReassignPayload = {
  __typename?: 'SuggestionReassignPayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Takes down a suggestion at a roundtable (登记意见建议) */
export type SuggestionReceiveInput = {
  /** Who proposes it (提出人) */
  author: SuggestionAuthorInput;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The issue that it answers to (议题) */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** The roundtable (圆桌会) */
  roundtableId: Scalars['ID']['input'];
  /** What is proposed (内容) */
  text: Scalars['String']['input'];
};

/** What came of it: the suggestion, or why not (登记意见建议结果) */
export type SuggestionReceivePayload = {
  __typename?: 'SuggestionReceivePayload';
  /** The suggestion as it is now; absent when the step was refused (对象) */
  suggestion: Maybe<Suggestion>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a suggestion stands (意见建议状态) */
export type SuggestionStatus =
  /** Answered (已答复) */
  | 'ANSWERED'
  /** Given to an organization to answer (已交办) */
  | 'ASSIGNED'
  /** Found invalid (无效) */
  | 'INVALID'
  /** Carried on for long by a result (长期推进) */
  | 'LONG_TERM'
  /** One with another suggestion (已合并) */
  | 'MERGED'
  /** Not adopted (未采纳) */
  | 'NOT_ADOPTED'
  /** Taken down, not judged (已收到) */
  | 'RECEIVED'
  /** Resolved (已解决) */
  | 'RESOLVED'
  /** Found valid (有效) */
  | 'VALID';

/** What a suggestion is found to be (研判结论) */
export type SuggestionVerdict =
  /** Invalid; needs a reason (无效) */
  | 'INVALID'
  /** One with another suggestion (合并) */
  | 'MERGED'
  /** Valid (有效) */
  | 'VALID';

/** A thing that another part of the platform keeps, by the name of its type and its id; whether it is there, that part knows (对象引用) */
export type ThingReference = {
  __typename?: 'ThingReference';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Name of its type in the graph, e.g. `Result` (类型) */
  kind: Scalars['String']['output'];
};

/** A thing that another part of the platform keeps; checked for shape alone (对象引用) */
export type ThingReferenceInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** Name of its type in the graph, e.g. `Result` (类型) */
  kind: Scalars['String']['input'];
};

/** Why a change was refused (拒绝原因). Nothing was changed when there is one. */
export type UserError = {
  __typename?: 'UserError';
  /** For a refused step: the steps that are allowed now (当前可执行的操作). */
  allowedActions: Array<Scalars['String']['output']>;
  /** Stable code from the catalogue of errors, e.g. `CONFLICT` (错误码). */
  code: Scalars['String']['output'];
  /** For `CONFLICT`: the version that the thing has now (当前版本). */
  currentVersion: Maybe<Scalars['Int']['output']>;
  /** Where in the input the reason stands, from the outside in; absent when it is not about one field (所在字段). */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** The reason in words (说明). */
  message: Scalars['String']['output'];
};


/** Why a change was refused (拒绝原因). Nothing was changed when there is one. */
export type UserError_MessageArgs = {
  locale?: Locale;
};

/** Where a roundtable sits (场所类型) */
export type VenueKind =
  /** In a community (社区) */
  | 'COMMUNITY'
  /** On a construction site (工地) */
  | 'CONSTRUCTION_SITE'
  /** In an enterprise (企业) */
  | 'ENTERPRISE'
  /** Online (线上) */
  | 'ONLINE'
  /** In a service hall (服务大厅) */
  | 'SERVICE_HALL';

/** A member's place in a vote (成员表决) */
export type Vote = {
  __typename?: 'Vote';
  /** When it was last cast (表决时间) */
  castAt: Maybe<Scalars['DateTime']['output']>;
  /** How; while results are hidden, absent for all but who acts for the member (表决意见) */
  choice: Maybe<VoteChoice>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it has voted (是否已表决) */
  isCast: Scalars['Boolean']['output'];
  /** The member (成员单位) */
  organization: Organization;
  /** Why; while results are hidden, absent for all but who acts for the member (理由) */
  reason: Maybe<Scalars['String']['output']>;
};

/** How a member votes (表决意见) */
export type VoteChoice =
  /** Neither (弃权) */
  | 'ABSTAIN'
  /** Against it (反对) */
  | 'AGAINST'
  /** For it (赞成) */
  | 'FOR';

/** How votes stand (计票) */
export type VoteTally = {
  __typename?: 'VoteTally';
  /** Abstentions; absent while results are hidden (弃权) */
  abstain: Maybe<Scalars['Int']['output']>;
  /** Against it; absent while results are hidden (反对) */
  against: Maybe<Scalars['Int']['output']>;
  /** How many have voted (已表决数) */
  cast: Scalars['Int']['output'];
  /** For it; absent while results are hidden (赞成) */
  for: Maybe<Scalars['Int']['output']>;
  /** Whether they are (是否达到法定人数) */
  isQuorumReached: Scalars['Boolean']['output'];
  /** Members that take part (成员数) */
  members: Scalars['Int']['output'];
  /** Members at the assembly; online, those that have voted (到会数) */
  present: Scalars['Int']['output'];
  /** How many have to be present (法定人数) */
  quorum: Scalars['Int']['output'];
};

/** A proposal whose tally has changed (计票推送) */
export type VoteTallyNotice = {
  __typename?: 'VoteTallyNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The proposal as it is now (提议) */
  proposal: Proposal;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** A vote on a proposal (表决) */
export type Voting = {
  __typename?: 'Voting';
  /** When it was closed (结束时间) */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it closes of itself; nothing where the office closes it (截止时间) */
  closesAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether results are hidden until it is closed (是否隐藏结果) */
  isHidden: Scalars['Boolean']['output'];
  /** When it was opened (开始时间) */
  openedAt: Scalars['DateTime']['output'];
  /** Counts the votes on this proposal from 1 (轮次) */
  round: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ActionTask: ActionTask;
  Alliance: Alliance;
  Assembly: Assembly;
  ConferenceTask: ConferenceTask;
  ConferenceTopic: ConferenceTopic;
  JointAction: JointAction;
  JointConference: JointConference;
  Membership: Membership;
  Organization: Organization;
  Outcome: Outcome;
  Proposal: Proposal;
  RotationTerm: RotationTerm;
  Roundtable: Roundtable;
  Suggestion: Suggestion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionTask:
    ( { __typename: 'ActionTask' }
    & GraphQLRecursivePick<FederationTypes['ActionTask'], {"id":true}> );
  Alliance:
    ( { __typename: 'Alliance' }
    & GraphQLRecursivePick<FederationTypes['Alliance'], {"id":true}> );
  Assembly:
    ( { __typename: 'Assembly' }
    & GraphQLRecursivePick<FederationTypes['Assembly'], {"id":true}> );
  ConferenceTask:
    ( { __typename: 'ConferenceTask' }
    & GraphQLRecursivePick<FederationTypes['ConferenceTask'], {"id":true}> );
  ConferenceTopic:
    ( { __typename: 'ConferenceTopic' }
    & GraphQLRecursivePick<FederationTypes['ConferenceTopic'], {"id":true}> );
  JointAction:
    ( { __typename: 'JointAction' }
    & GraphQLRecursivePick<FederationTypes['JointAction'], {"id":true}> );
  JointConference:
    ( { __typename: 'JointConference' }
    & GraphQLRecursivePick<FederationTypes['JointConference'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Outcome:
    ( { __typename: 'Outcome' }
    & GraphQLRecursivePick<FederationTypes['Outcome'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  RotationTerm:
    ( { __typename: 'RotationTerm' }
    & GraphQLRecursivePick<FederationTypes['RotationTerm'], {"id":true}> );
  Roundtable:
    ( { __typename: 'Roundtable' }
    & GraphQLRecursivePick<FederationTypes['Roundtable'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AllianceDutySubject:
    | ( ActionTaskMapper )
    | ( ConferenceTaskMapper )
    | ( OutcomeMapper )
    | ( ProposalMapper )
    | ( RotationTermMapper )
    | ( RoundtableMapper )
    | ( SuggestionMapper )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionBoard: ResolverTypeWrapper<ActionBoardMapper>;
  ActionBoardRow: ResolverTypeWrapper<ActionBoardRowMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionColumn: ResolverTypeWrapper<ActionColumnMapper>;
  ActionNature: ActionNature;
  ActionOrigin: ResolverTypeWrapper<ActionOriginMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActionOriginInput: ActionOriginInput;
  ActionOriginKind: ActionOriginKind;
  ActionRating: ResolverTypeWrapper<ActionRating>;
  ActionRatingInput: ActionRatingInput;
  ActionReview: ResolverTypeWrapper<ActionReviewMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActionTask: ResolverTypeWrapper<ActionTaskMapper>;
  ActionTaskAcceptInput: ActionTaskAcceptInput;
  ActionTaskAcceptPayload: ResolverTypeWrapper<Omit<ActionTaskAcceptPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskAssignInput: ActionTaskAssignInput;
  ActionTaskAssignPayload: ResolverTypeWrapper<Omit<ActionTaskAssignPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskBeginInput: ActionTaskBeginInput;
  ActionTaskBeginPayload: ResolverTypeWrapper<Omit<ActionTaskBeginPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskCompleteInput: ActionTaskCompleteInput;
  ActionTaskCompletePayload: ResolverTypeWrapper<Omit<ActionTaskCompletePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskConnection: ResolverTypeWrapper<ActionTaskConnectionMapper>;
  ActionTaskCount: ResolverTypeWrapper<ActionTaskCount>;
  ActionTaskDeclineInput: ActionTaskDeclineInput;
  ActionTaskDeclinePayload: ResolverTypeWrapper<Omit<ActionTaskDeclinePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskDraftInput: ActionTaskDraftInput;
  ActionTaskEdge: ResolverTypeWrapper<Omit<ActionTaskEdge, 'node'> & { node: ResolversTypes['ActionTask'] }>;
  ActionTaskFilter: ActionTaskFilter;
  ActionTaskNotice: ResolverTypeWrapper<ActionTaskNoticeMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionTaskReassignInput: ActionTaskReassignInput;
  ActionTaskReassignPayload: ResolverTypeWrapper<Omit<ActionTaskReassignPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionTaskStatus: ActionTaskStatus;
  ActionTaskWaiveInput: ActionTaskWaiveInput;
  ActionTaskWaivePayload: ResolverTypeWrapper<Omit<ActionTaskWaivePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ActionTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Actor: ResolverTypeWrapper<EventActor>;
  Alliance: ResolverTypeWrapper<AllianceMapper>;
  AllianceConnection: ResolverTypeWrapper<AllianceConnectionMapper>;
  AllianceCount: ResolverTypeWrapper<AllianceCount>;
  AllianceDuties: ResolverTypeWrapper<AllianceDutiesMapper>;
  AllianceDutiesNotice: ResolverTypeWrapper<AllianceDutiesNoticeMapper>;
  AllianceDuty: ResolverTypeWrapper<AllianceDutyMapper>;
  AllianceDutyCount: ResolverTypeWrapper<AllianceDutyCount>;
  AllianceDutyKind: AllianceDutyKind;
  AllianceDutySubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllianceDutySubject']>;
  AllianceEdge: ResolverTypeWrapper<Omit<AllianceEdge, 'node'> & { node: ResolversTypes['Alliance'] }>;
  AllianceFieldCount: ResolverTypeWrapper<AllianceFieldCount>;
  AllianceFigures: ResolverTypeWrapper<AllianceFiguresMapper>;
  AllianceFilter: AllianceFilter;
  AllianceForm: AllianceForm;
  AllianceFoundInput: AllianceFoundInput;
  AllianceFoundPayload: ResolverTypeWrapper<Omit<AllianceFoundPayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversTypes['Alliance']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AllianceKind: AllianceKind;
  AllianceNotice: ResolverTypeWrapper<AllianceNoticeMapper>;
  AllianceOpenSigningInput: AllianceOpenSigningInput;
  AllianceOpenSigningPayload: ResolverTypeWrapper<Omit<AllianceOpenSigningPayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversTypes['Alliance']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AllianceOrder: AllianceOrder;
  AlliancePrepareInput: AlliancePrepareInput;
  AlliancePreparePayload: ResolverTypeWrapper<Omit<AlliancePreparePayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversTypes['Alliance']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AllianceReviseInput: AllianceReviseInput;
  AllianceRevisePayload: ResolverTypeWrapper<Omit<AllianceRevisePayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversTypes['Alliance']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AllianceStatus: AllianceStatus;
  AllianceVotingRule: ResolverTypeWrapper<AllianceVotingRuleMapper>;
  AllianceVotingRuleInput: AllianceVotingRuleInput;
  Assembly: ResolverTypeWrapper<AssemblyMapper>;
  AssemblyAdjournInput: AssemblyAdjournInput;
  AssemblyAdjournPayload: ResolverTypeWrapper<Omit<AssemblyAdjournPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyAttendInput: AssemblyAttendInput;
  AssemblyAttendPayload: ResolverTypeWrapper<Omit<AssemblyAttendPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyAttendance: ResolverTypeWrapper<AssemblyAttendanceMapper>;
  AssemblyCancelInput: AssemblyCancelInput;
  AssemblyCancelPayload: ResolverTypeWrapper<Omit<AssemblyCancelPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyCloseInput: AssemblyCloseInput;
  AssemblyClosePayload: ResolverTypeWrapper<Omit<AssemblyClosePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyConnection: ResolverTypeWrapper<AssemblyConnectionMapper>;
  AssemblyConveneInput: AssemblyConveneInput;
  AssemblyConvenePayload: ResolverTypeWrapper<Omit<AssemblyConvenePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyDraftInput: AssemblyDraftInput;
  AssemblyDraftPayload: ResolverTypeWrapper<Omit<AssemblyDraftPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyEdge: ResolverTypeWrapper<Omit<AssemblyEdge, 'node'> & { node: ResolversTypes['Assembly'] }>;
  AssemblyFigures: ResolverTypeWrapper<AssemblyFigures>;
  AssemblyKind: AssemblyKind;
  AssemblyOpenInput: AssemblyOpenInput;
  AssemblyOpenPayload: ResolverTypeWrapper<Omit<AssemblyOpenPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyPublishMinutesInput: AssemblyPublishMinutesInput;
  AssemblyPublishMinutesPayload: ResolverTypeWrapper<Omit<AssemblyPublishMinutesPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyQuorum: ResolverTypeWrapper<AssemblyQuorumMapper>;
  AssemblyReviseInput: AssemblyReviseInput;
  AssemblyRevisePayload: ResolverTypeWrapper<Omit<AssemblyRevisePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversTypes['Assembly']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssemblyStatus: AssemblyStatus;
  AvailableAction: ResolverTypeWrapper<AvailableActionValue>;
  CharterChange: ResolverTypeWrapper<CharterChangeMapper>;
  CharterChangeInput: CharterChangeInput;
  CharterVotingRule: ResolverTypeWrapper<CharterVotingRuleMapper>;
  CoHostAnswer: CoHostAnswer;
  ConferenceAgendaItem: ResolverTypeWrapper<ConferenceAgendaItemMapper>;
  ConferenceCallInput: ConferenceCallInput;
  ConferenceCallPayload: ResolverTypeWrapper<Omit<ConferenceCallPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceCancelInput: ConferenceCancelInput;
  ConferenceCancelPayload: ResolverTypeWrapper<Omit<ConferenceCancelPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceCloseInput: ConferenceCloseInput;
  ConferenceClosePayload: ResolverTypeWrapper<Omit<ConferenceClosePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceCount: ResolverTypeWrapper<ConferenceCount>;
  ConferenceFigures: ResolverTypeWrapper<ConferenceFigures>;
  ConferenceFilter: ConferenceFilter;
  ConferenceIssueRuleInput: ConferenceIssueRuleInput;
  ConferenceIssueRulePayload: ResolverTypeWrapper<Omit<ConferenceIssueRulePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceIssueTasksInput: ConferenceIssueTasksInput;
  ConferenceIssueTasksPayload: ResolverTypeWrapper<Omit<ConferenceIssueTasksPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceKind: ConferenceKind;
  ConferenceLevel: ConferenceLevel;
  ConferenceNotice: ResolverTypeWrapper<ConferenceNoticeMapper>;
  ConferenceOpenInput: ConferenceOpenInput;
  ConferenceOpenPayload: ResolverTypeWrapper<Omit<ConferenceOpenPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceOrder: ConferenceOrder;
  ConferencePostponeInput: ConferencePostponeInput;
  ConferencePostponePayload: ResolverTypeWrapper<Omit<ConferencePostponePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceReport: ResolverTypeWrapper<ConferenceReportMapper>;
  ConferenceReportLine: ResolverTypeWrapper<ConferenceReportLineMapper>;
  ConferenceReviseInput: ConferenceReviseInput;
  ConferenceRevisePayload: ResolverTypeWrapper<Omit<ConferenceRevisePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceRule: ResolverTypeWrapper<ConferenceRuleMapper>;
  ConferenceSetAgendaInput: ConferenceSetAgendaInput;
  ConferenceSetAgendaPayload: ResolverTypeWrapper<Omit<ConferenceSetAgendaPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversTypes['JointConference']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceStatus: ConferenceStatus;
  ConferenceTask: ResolverTypeWrapper<ConferenceTaskMapper>;
  ConferenceTaskAcceptInput: ConferenceTaskAcceptInput;
  ConferenceTaskAcceptPayload: ResolverTypeWrapper<Omit<ConferenceTaskAcceptPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ConferenceTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTaskCarryOverInput: ConferenceTaskCarryOverInput;
  ConferenceTaskCarryOverPayload: ResolverTypeWrapper<Omit<ConferenceTaskCarryOverPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ConferenceTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTaskConnection: ResolverTypeWrapper<ConferenceTaskConnectionMapper>;
  ConferenceTaskDraft: ResolverTypeWrapper<ConferenceTaskDraftMapper>;
  ConferenceTaskDraftInput: ConferenceTaskDraftInput;
  ConferenceTaskEdge: ResolverTypeWrapper<Omit<ConferenceTaskEdge, 'node'> & { node: ResolversTypes['ConferenceTask'] }>;
  ConferenceTaskReportInput: ConferenceTaskReportInput;
  ConferenceTaskReportPayload: ResolverTypeWrapper<Omit<ConferenceTaskReportPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ConferenceTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTaskReturnInput: ConferenceTaskReturnInput;
  ConferenceTaskReturnPayload: ResolverTypeWrapper<Omit<ConferenceTaskReturnPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ConferenceTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTaskStatus: ConferenceTaskStatus;
  ConferenceTaskVerifyInput: ConferenceTaskVerifyInput;
  ConferenceTaskVerifyPayload: ResolverTypeWrapper<Omit<ConferenceTaskVerifyPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['ConferenceTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopic: ResolverTypeWrapper<ConferenceTopicMapper>;
  ConferenceTopicCollectInput: ConferenceTopicCollectInput;
  ConferenceTopicCollectPayload: ResolverTypeWrapper<Omit<ConferenceTopicCollectPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopicDecideInput: ConferenceTopicDecideInput;
  ConferenceTopicDecidePayload: ResolverTypeWrapper<Omit<ConferenceTopicDecidePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopicDeferInput: ConferenceTopicDeferInput;
  ConferenceTopicDeferPayload: ResolverTypeWrapper<Omit<ConferenceTopicDeferPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopicDropInput: ConferenceTopicDropInput;
  ConferenceTopicDropPayload: ResolverTypeWrapper<Omit<ConferenceTopicDropPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopicOrigin: ResolverTypeWrapper<ConferenceTopicOriginMapper>;
  ConferenceTopicOriginInput: ConferenceTopicOriginInput;
  ConferenceTopicOriginKind: ConferenceTopicOriginKind;
  ConferenceTopicResearchInput: ConferenceTopicResearchInput;
  ConferenceTopicResearchPayload: ResolverTypeWrapper<Omit<ConferenceTopicResearchPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopicStatus: ConferenceTopicStatus;
  ConferenceTopicTableInput: ConferenceTopicTableInput;
  ConferenceTopicTablePayload: ResolverTypeWrapper<Omit<ConferenceTopicTablePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversTypes['ConferenceTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidedBy: DecidedBy;
  DecidingDays: ResolverTypeWrapper<DecidingDays>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Delegate: ResolverTypeWrapper<DelegateMapper>;
  DelegateInput: DelegateInput;
  Event: ResolverTypeWrapper<LogEvent>;
  EventConnection: ResolverTypeWrapper<HistoryConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceInput: EvidenceInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FiguresPeriod: FiguresPeriod;
  HandoverItem: ResolverTypeWrapper<HandoverItemMapper>;
  HandoverKind: HandoverKind;
  HandoverSheet: ResolverTypeWrapper<HandoverSheetMapper>;
  HandoverSignature: ResolverTypeWrapper<HandoverSignatureMapper>;
  ImportSource: ResolverTypeWrapper<ImportSourceMapper>;
  InformChannel: InformChannel;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Joint: Joint;
  JointAction: ResolverTypeWrapper<JointActionMapper>;
  JointActionCancelInput: JointActionCancelInput;
  JointActionCancelPayload: ResolverTypeWrapper<Omit<JointActionCancelPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionConnection: ResolverTypeWrapper<JointActionConnectionMapper>;
  JointActionCount: ResolverTypeWrapper<JointActionCount>;
  JointActionDeliverInput: JointActionDeliverInput;
  JointActionDeliverPayload: ResolverTypeWrapper<Omit<JointActionDeliverPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionEdge: ResolverTypeWrapper<Omit<JointActionEdge, 'node'> & { node: ResolversTypes['JointAction'] }>;
  JointActionFigures: ResolverTypeWrapper<Omit<JointActionFigures, 'organizations'> & { organizations: Array<ResolversTypes['JointActionOrganizationFigures']> }>;
  JointActionFilter: JointActionFilter;
  JointActionNotice: ResolverTypeWrapper<JointActionNoticeMapper>;
  JointActionOrganizationFigures: ResolverTypeWrapper<JointActionOrganizationFiguresMapper>;
  JointActionPlanInput: JointActionPlanInput;
  JointActionPlanPayload: ResolverTypeWrapper<Omit<JointActionPlanPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionReviewInput: JointActionReviewInput;
  JointActionReviewPayload: ResolverTypeWrapper<Omit<JointActionReviewPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionReviseInput: JointActionReviseInput;
  JointActionRevisePayload: ResolverTypeWrapper<Omit<JointActionRevisePayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionStartInput: JointActionStartInput;
  JointActionStartPayload: ResolverTypeWrapper<Omit<JointActionStartPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversTypes['JointAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActionStatus: JointActionStatus;
  JointConference: ResolverTypeWrapper<JointConferenceMapper>;
  JointConferenceConnection: ResolverTypeWrapper<JointConferenceConnectionMapper>;
  JointConferenceEdge: ResolverTypeWrapper<Omit<JointConferenceEdge, 'node'> & { node: ResolversTypes['JointConference'] }>;
  LeadFigures: ResolverTypeWrapper<LeadFiguresMapper>;
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
  Matter: Matter;
  MatterLevel: MatterLevel;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionMapper>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipGiveNoticeInput: MembershipGiveNoticeInput;
  MembershipGiveNoticePayload: ResolverTypeWrapper<Omit<MembershipGiveNoticePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipInviteInput: MembershipInviteInput;
  MembershipInvitePayload: ResolverTypeWrapper<Omit<MembershipInvitePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipNameDelegatesInput: MembershipNameDelegatesInput;
  MembershipNameDelegatesPayload: ResolverTypeWrapper<Omit<MembershipNameDelegatesPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipSettleInput: MembershipSettleInput;
  MembershipSettlePayload: ResolverTypeWrapper<Omit<MembershipSettlePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipSignInput: MembershipSignInput;
  MembershipSignPayload: ResolverTypeWrapper<Omit<MembershipSignPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MembershipStatus: MembershipStatus;
  MembershipWithdrawInput: MembershipWithdrawInput;
  MembershipWithdrawPayload: ResolverTypeWrapper<Omit<MembershipWithdrawPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Objection: ResolverTypeWrapper<ObjectionMapper>;
  ObjectionWindow: ResolverTypeWrapper<ObjectionWindowMapper>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  Outcome: ResolverTypeWrapper<OutcomeMapper>;
  OutcomeConfirmInput: OutcomeConfirmInput;
  OutcomeConfirmPayload: ResolverTypeWrapper<Omit<OutcomeConfirmPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversTypes['Outcome']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OutcomeFigures: ResolverTypeWrapper<OutcomeFigures>;
  OutcomeKind: OutcomeKind;
  OutcomeRecordInput: OutcomeRecordInput;
  OutcomeRecordPayload: ResolverTypeWrapper<Omit<OutcomeRecordPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversTypes['Outcome']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OutcomeRejectInput: OutcomeRejectInput;
  OutcomeRejectPayload: ResolverTypeWrapper<Omit<OutcomeRejectPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversTypes['Outcome']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OutcomeStatus: OutcomeStatus;
  OutcomeWithdrawInput: OutcomeWithdrawInput;
  OutcomeWithdrawPayload: ResolverTypeWrapper<Omit<OutcomeWithdrawPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversTypes['Outcome']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ParticipantCount: ResolverTypeWrapper<ParticipantCountMapper>;
  ParticipantCountInput: ParticipantCountInput;
  ParticipantKind: ParticipantKind;
  Proposal: ResolverTypeWrapper<ProposalMapper>;
  ProposalAdoptInput: ProposalAdoptInput;
  ProposalAdoptPayload: ResolverTypeWrapper<Omit<ProposalAdoptPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalCarryOutInput: ProposalCarryOutInput;
  ProposalCarryOutPayload: ResolverTypeWrapper<Omit<ProposalCarryOutPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalCloseVoteInput: ProposalCloseVoteInput;
  ProposalCloseVotePayload: ResolverTypeWrapper<Omit<ProposalCloseVotePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionMapper>;
  ProposalDecision: ResolverTypeWrapper<ProposalDecision>;
  ProposalDraftInput: ProposalDraftInput;
  ProposalDraftPayload: ResolverTypeWrapper<Omit<ProposalDraftPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalFigures: ResolverTypeWrapper<ProposalFigures>;
  ProposalObjectInput: ProposalObjectInput;
  ProposalObjectPayload: ResolverTypeWrapper<Omit<ProposalObjectPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalOpenObjectionInput: ProposalOpenObjectionInput;
  ProposalOpenObjectionPayload: ResolverTypeWrapper<Omit<ProposalOpenObjectionPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalOpenVoteInput: ProposalOpenVoteInput;
  ProposalOpenVotePayload: ResolverTypeWrapper<Omit<ProposalOpenVotePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalOrigin: ResolverTypeWrapper<ProposalOrigin>;
  ProposalOriginInput: ProposalOriginInput;
  ProposalOriginKind: ProposalOriginKind;
  ProposalOutcome: ProposalOutcome;
  ProposalOutcomeCount: ResolverTypeWrapper<ProposalOutcomeCount>;
  ProposalReviseInput: ProposalReviseInput;
  ProposalRevisePayload: ResolverTypeWrapper<Omit<ProposalRevisePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalStatus: ProposalStatus;
  ProposalSubmitInput: ProposalSubmitInput;
  ProposalSubmitPayload: ResolverTypeWrapper<Omit<ProposalSubmitPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalTableInput: ProposalTableInput;
  ProposalTablePayload: ResolverTypeWrapper<Omit<ProposalTablePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProposalVoteInput: ProposalVoteInput;
  ProposalVotePayload: ResolverTypeWrapper<Omit<ProposalVotePayload, 'userErrors' | 'vote'> & { userErrors: Array<ResolversTypes['UserError']>, vote?: Maybe<ResolversTypes['Vote']> }>;
  ProposalWithdrawInput: ProposalWithdrawInput;
  ProposalWithdrawPayload: ResolverTypeWrapper<Omit<ProposalWithdrawPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<Rate>;
  Role: Role;
  RotationLeadNotice: ResolverTypeWrapper<RotationLeadNoticeMapper>;
  RotationSwap: ResolverTypeWrapper<RotationSwapMapper>;
  RotationTerm: ResolverTypeWrapper<RotationTermMapper>;
  RotationTermAcceptSwapInput: RotationTermAcceptSwapInput;
  RotationTermAcceptSwapPayload: ResolverTypeWrapper<Omit<RotationTermAcceptSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermConfirmSwapInput: RotationTermConfirmSwapInput;
  RotationTermConfirmSwapPayload: ResolverTypeWrapper<Omit<RotationTermConfirmSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermConnection: ResolverTypeWrapper<RotationTermConnectionMapper>;
  RotationTermDropSwapInput: RotationTermDropSwapInput;
  RotationTermDropSwapPayload: ResolverTypeWrapper<Omit<RotationTermDropSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermEdge: ResolverTypeWrapper<Omit<RotationTermEdge, 'node'> & { node: ResolversTypes['RotationTerm'] }>;
  RotationTermRequestSwapInput: RotationTermRequestSwapInput;
  RotationTermRequestSwapPayload: ResolverTypeWrapper<Omit<RotationTermRequestSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermSignHandoverInput: RotationTermSignHandoverInput;
  RotationTermSignHandoverPayload: ResolverTypeWrapper<Omit<RotationTermSignHandoverPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermStatus: RotationTermStatus;
  RotationTermSubstituteInput: RotationTermSubstituteInput;
  RotationTermSubstitutePayload: ResolverTypeWrapper<Omit<RotationTermSubstitutePayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RotationTermWritePlanInput: RotationTermWritePlanInput;
  RotationTermWritePlanPayload: ResolverTypeWrapper<Omit<RotationTermWritePlanPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversTypes['RotationTerm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Roundtable: ResolverTypeWrapper<RoundtableMapper>;
  RoundtableAnnounceInput: RoundtableAnnounceInput;
  RoundtableAnnouncePayload: ResolverTypeWrapper<Omit<RoundtableAnnouncePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableCancelInput: RoundtableCancelInput;
  RoundtableCancelPayload: ResolverTypeWrapper<Omit<RoundtableCancelPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableChain: ResolverTypeWrapper<RoundtableChainMapper>;
  RoundtableCloseInput: RoundtableCloseInput;
  RoundtableClosePayload: ResolverTypeWrapper<Omit<RoundtableClosePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableCoHost: ResolverTypeWrapper<RoundtableCoHostMapper>;
  RoundtableConfirmCoHostInput: RoundtableConfirmCoHostInput;
  RoundtableConfirmCoHostPayload: ResolverTypeWrapper<Omit<RoundtableConfirmCoHostPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableConnection: ResolverTypeWrapper<RoundtableConnectionMapper>;
  RoundtableDeclineCoHostInput: RoundtableDeclineCoHostInput;
  RoundtableDeclineCoHostPayload: ResolverTypeWrapper<Omit<RoundtableDeclineCoHostPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableDraftInput: RoundtableDraftInput;
  RoundtableDraftPayload: ResolverTypeWrapper<Omit<RoundtableDraftPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableEdge: ResolverTypeWrapper<Omit<RoundtableEdge, 'node'> & { node: ResolversTypes['Roundtable'] }>;
  RoundtableFigures: ResolverTypeWrapper<RoundtableFigures>;
  RoundtableFilter: RoundtableFilter;
  RoundtableFinishTriageInput: RoundtableFinishTriageInput;
  RoundtableFinishTriagePayload: ResolverTypeWrapper<Omit<RoundtableFinishTriagePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableHoldInput: RoundtableHoldInput;
  RoundtableHoldPayload: ResolverTypeWrapper<Omit<RoundtableHoldPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableIssue: ResolverTypeWrapper<RoundtableIssueMapper>;
  RoundtableIssueInput: RoundtableIssueInput;
  RoundtableNotice: ResolverTypeWrapper<RoundtableNoticeMapper>;
  RoundtableOrder: RoundtableOrder;
  RoundtableParent: ResolverTypeWrapper<RoundtableParentMapper>;
  RoundtableParentInput: RoundtableParentInput;
  RoundtablePrepareInput: RoundtablePrepareInput;
  RoundtablePreparePayload: ResolverTypeWrapper<Omit<RoundtablePreparePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtablePublishMinutesInput: RoundtablePublishMinutesInput;
  RoundtablePublishMinutesPayload: ResolverTypeWrapper<Omit<RoundtablePublishMinutesPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableReviseInput: RoundtableReviseInput;
  RoundtableRevisePayload: ResolverTypeWrapper<Omit<RoundtableRevisePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversTypes['Roundtable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoundtableScale: RoundtableScale;
  RoundtableStatus: RoundtableStatus;
  RoundtableTrigger: ResolverTypeWrapper<RoundtableTriggerMapper>;
  RoundtableTriggerInput: RoundtableTriggerInput;
  RoundtableTriggerKind: RoundtableTriggerKind;
  Share: ResolverTypeWrapper<Share>;
  ShareInput: ShareInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionMapper>;
  SuggestionAcceptInput: SuggestionAcceptInput;
  SuggestionAcceptPayload: ResolverTypeWrapper<Omit<SuggestionAcceptPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionAnswerInput: SuggestionAnswerInput;
  SuggestionAnswerPayload: ResolverTypeWrapper<Omit<SuggestionAnswerPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionAssignInput: SuggestionAssignInput;
  SuggestionAssignPayload: ResolverTypeWrapper<Omit<SuggestionAssignPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionAuthor: ResolverTypeWrapper<SuggestionAuthorMapper>;
  SuggestionAuthorInput: SuggestionAuthorInput;
  SuggestionCounts: ResolverTypeWrapper<SuggestionCountsMapper>;
  SuggestionDeclineInput: SuggestionDeclineInput;
  SuggestionDeclinePayload: ResolverTypeWrapper<Omit<SuggestionDeclinePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionInformAuthorInput: SuggestionInformAuthorInput;
  SuggestionInformAuthorPayload: ResolverTypeWrapper<Omit<SuggestionInformAuthorPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionJudgeInput: SuggestionJudgeInput;
  SuggestionJudgePayload: ResolverTypeWrapper<Omit<SuggestionJudgePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionLinkResultInput: SuggestionLinkResultInput;
  SuggestionLinkResultPayload: ResolverTypeWrapper<Omit<SuggestionLinkResultPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionReassignInput: SuggestionReassignInput;
  SuggestionReassignPayload: ResolverTypeWrapper<Omit<SuggestionReassignPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionReceiveInput: SuggestionReceiveInput;
  SuggestionReceivePayload: ResolverTypeWrapper<Omit<SuggestionReceivePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversTypes['Suggestion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SuggestionStatus: SuggestionStatus;
  SuggestionVerdict: SuggestionVerdict;
  ThingReference: ResolverTypeWrapper<ThingReferenceMapper>;
  ThingReferenceInput: ThingReferenceInput;
  UserError: ResolverTypeWrapper<UserErrorValue>;
  VenueKind: VenueKind;
  Vote: ResolverTypeWrapper<VoteMapper>;
  VoteChoice: VoteChoice;
  VoteTally: ResolverTypeWrapper<VoteTallyMapper>;
  VoteTallyNotice: ResolverTypeWrapper<VoteTallyNoticeMapper>;
  Voting: ResolverTypeWrapper<Voting>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionBoard: ActionBoardMapper;
  ActionBoardRow: ActionBoardRowMapper;
  Int: Scalars['Int']['output'];
  ActionColumn: ActionColumnMapper;
  ActionOrigin: ActionOriginMapper;
  ID: Scalars['ID']['output'];
  ActionOriginInput: ActionOriginInput;
  ActionRating: ActionRating;
  ActionRatingInput: ActionRatingInput;
  ActionReview: ActionReviewMapper;
  String: Scalars['String']['output'];
  ActionTask: ActionTaskMapper;
  ActionTaskAcceptInput: ActionTaskAcceptInput;
  ActionTaskAcceptPayload: Omit<ActionTaskAcceptPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskAssignInput: ActionTaskAssignInput;
  ActionTaskAssignPayload: Omit<ActionTaskAssignPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskBeginInput: ActionTaskBeginInput;
  ActionTaskBeginPayload: Omit<ActionTaskBeginPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskCompleteInput: ActionTaskCompleteInput;
  ActionTaskCompletePayload: Omit<ActionTaskCompletePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskConnection: ActionTaskConnectionMapper;
  ActionTaskCount: ActionTaskCount;
  ActionTaskDeclineInput: ActionTaskDeclineInput;
  ActionTaskDeclinePayload: Omit<ActionTaskDeclinePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskDraftInput: ActionTaskDraftInput;
  ActionTaskEdge: Omit<ActionTaskEdge, 'node'> & { node: ResolversParentTypes['ActionTask'] };
  ActionTaskFilter: ActionTaskFilter;
  ActionTaskNotice: ActionTaskNoticeMapper;
  Boolean: Scalars['Boolean']['output'];
  ActionTaskReassignInput: ActionTaskReassignInput;
  ActionTaskReassignPayload: Omit<ActionTaskReassignPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionTaskWaiveInput: ActionTaskWaiveInput;
  ActionTaskWaivePayload: Omit<ActionTaskWaivePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ActionTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Actor: EventActor;
  Alliance: AllianceMapper;
  AllianceConnection: AllianceConnectionMapper;
  AllianceCount: AllianceCount;
  AllianceDuties: AllianceDutiesMapper;
  AllianceDutiesNotice: AllianceDutiesNoticeMapper;
  AllianceDuty: AllianceDutyMapper;
  AllianceDutyCount: AllianceDutyCount;
  AllianceDutySubject: ResolversUnionTypes<ResolversParentTypes>['AllianceDutySubject'];
  AllianceEdge: Omit<AllianceEdge, 'node'> & { node: ResolversParentTypes['Alliance'] };
  AllianceFieldCount: AllianceFieldCount;
  AllianceFigures: AllianceFiguresMapper;
  AllianceFilter: AllianceFilter;
  AllianceFoundInput: AllianceFoundInput;
  AllianceFoundPayload: Omit<AllianceFoundPayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversParentTypes['Alliance']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AllianceNotice: AllianceNoticeMapper;
  AllianceOpenSigningInput: AllianceOpenSigningInput;
  AllianceOpenSigningPayload: Omit<AllianceOpenSigningPayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversParentTypes['Alliance']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AlliancePrepareInput: AlliancePrepareInput;
  AlliancePreparePayload: Omit<AlliancePreparePayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversParentTypes['Alliance']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AllianceReviseInput: AllianceReviseInput;
  AllianceRevisePayload: Omit<AllianceRevisePayload, 'alliance' | 'userErrors'> & { alliance?: Maybe<ResolversParentTypes['Alliance']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AllianceVotingRule: AllianceVotingRuleMapper;
  AllianceVotingRuleInput: AllianceVotingRuleInput;
  Assembly: AssemblyMapper;
  AssemblyAdjournInput: AssemblyAdjournInput;
  AssemblyAdjournPayload: Omit<AssemblyAdjournPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyAttendInput: AssemblyAttendInput;
  AssemblyAttendPayload: Omit<AssemblyAttendPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyAttendance: AssemblyAttendanceMapper;
  AssemblyCancelInput: AssemblyCancelInput;
  AssemblyCancelPayload: Omit<AssemblyCancelPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyCloseInput: AssemblyCloseInput;
  AssemblyClosePayload: Omit<AssemblyClosePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyConnection: AssemblyConnectionMapper;
  AssemblyConveneInput: AssemblyConveneInput;
  AssemblyConvenePayload: Omit<AssemblyConvenePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyDraftInput: AssemblyDraftInput;
  AssemblyDraftPayload: Omit<AssemblyDraftPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyEdge: Omit<AssemblyEdge, 'node'> & { node: ResolversParentTypes['Assembly'] };
  AssemblyFigures: AssemblyFigures;
  AssemblyOpenInput: AssemblyOpenInput;
  AssemblyOpenPayload: Omit<AssemblyOpenPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyPublishMinutesInput: AssemblyPublishMinutesInput;
  AssemblyPublishMinutesPayload: Omit<AssemblyPublishMinutesPayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssemblyQuorum: AssemblyQuorumMapper;
  AssemblyReviseInput: AssemblyReviseInput;
  AssemblyRevisePayload: Omit<AssemblyRevisePayload, 'assembly' | 'userErrors'> & { assembly?: Maybe<ResolversParentTypes['Assembly']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AvailableAction: AvailableActionValue;
  CharterChange: CharterChangeMapper;
  CharterChangeInput: CharterChangeInput;
  CharterVotingRule: CharterVotingRuleMapper;
  ConferenceAgendaItem: ConferenceAgendaItemMapper;
  ConferenceCallInput: ConferenceCallInput;
  ConferenceCallPayload: Omit<ConferenceCallPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceCancelInput: ConferenceCancelInput;
  ConferenceCancelPayload: Omit<ConferenceCancelPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceCloseInput: ConferenceCloseInput;
  ConferenceClosePayload: Omit<ConferenceClosePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceCount: ConferenceCount;
  ConferenceFigures: ConferenceFigures;
  ConferenceFilter: ConferenceFilter;
  ConferenceIssueRuleInput: ConferenceIssueRuleInput;
  ConferenceIssueRulePayload: Omit<ConferenceIssueRulePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceIssueTasksInput: ConferenceIssueTasksInput;
  ConferenceIssueTasksPayload: Omit<ConferenceIssueTasksPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceNotice: ConferenceNoticeMapper;
  ConferenceOpenInput: ConferenceOpenInput;
  ConferenceOpenPayload: Omit<ConferenceOpenPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferencePostponeInput: ConferencePostponeInput;
  ConferencePostponePayload: Omit<ConferencePostponePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceReport: ConferenceReportMapper;
  ConferenceReportLine: ConferenceReportLineMapper;
  ConferenceReviseInput: ConferenceReviseInput;
  ConferenceRevisePayload: Omit<ConferenceRevisePayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceRule: ConferenceRuleMapper;
  ConferenceSetAgendaInput: ConferenceSetAgendaInput;
  ConferenceSetAgendaPayload: Omit<ConferenceSetAgendaPayload, 'conference' | 'userErrors'> & { conference?: Maybe<ResolversParentTypes['JointConference']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTask: ConferenceTaskMapper;
  ConferenceTaskAcceptInput: ConferenceTaskAcceptInput;
  ConferenceTaskAcceptPayload: Omit<ConferenceTaskAcceptPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ConferenceTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTaskCarryOverInput: ConferenceTaskCarryOverInput;
  ConferenceTaskCarryOverPayload: Omit<ConferenceTaskCarryOverPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ConferenceTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTaskConnection: ConferenceTaskConnectionMapper;
  ConferenceTaskDraft: ConferenceTaskDraftMapper;
  ConferenceTaskDraftInput: ConferenceTaskDraftInput;
  ConferenceTaskEdge: Omit<ConferenceTaskEdge, 'node'> & { node: ResolversParentTypes['ConferenceTask'] };
  ConferenceTaskReportInput: ConferenceTaskReportInput;
  ConferenceTaskReportPayload: Omit<ConferenceTaskReportPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ConferenceTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTaskReturnInput: ConferenceTaskReturnInput;
  ConferenceTaskReturnPayload: Omit<ConferenceTaskReturnPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ConferenceTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTaskVerifyInput: ConferenceTaskVerifyInput;
  ConferenceTaskVerifyPayload: Omit<ConferenceTaskVerifyPayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['ConferenceTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopic: ConferenceTopicMapper;
  ConferenceTopicCollectInput: ConferenceTopicCollectInput;
  ConferenceTopicCollectPayload: Omit<ConferenceTopicCollectPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopicDecideInput: ConferenceTopicDecideInput;
  ConferenceTopicDecidePayload: Omit<ConferenceTopicDecidePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopicDeferInput: ConferenceTopicDeferInput;
  ConferenceTopicDeferPayload: Omit<ConferenceTopicDeferPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopicDropInput: ConferenceTopicDropInput;
  ConferenceTopicDropPayload: Omit<ConferenceTopicDropPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopicOrigin: ConferenceTopicOriginMapper;
  ConferenceTopicOriginInput: ConferenceTopicOriginInput;
  ConferenceTopicResearchInput: ConferenceTopicResearchInput;
  ConferenceTopicResearchPayload: Omit<ConferenceTopicResearchPayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopicTableInput: ConferenceTopicTableInput;
  ConferenceTopicTablePayload: Omit<ConferenceTopicTablePayload, 'topic' | 'userErrors'> & { topic?: Maybe<ResolversParentTypes['ConferenceTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecidingDays: DecidingDays;
  Float: Scalars['Float']['output'];
  Decimal: Scalars['Decimal']['output'];
  Delegate: DelegateMapper;
  DelegateInput: DelegateInput;
  Event: LogEvent;
  EventConnection: HistoryConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceMapper;
  EvidenceInput: EvidenceInput;
  Fen: Scalars['Fen']['output'];
  FiguresPeriod: FiguresPeriod;
  HandoverItem: HandoverItemMapper;
  HandoverSheet: HandoverSheetMapper;
  HandoverSignature: HandoverSignatureMapper;
  ImportSource: ImportSourceMapper;
  JSON: Scalars['JSON']['output'];
  JointAction: JointActionMapper;
  JointActionCancelInput: JointActionCancelInput;
  JointActionCancelPayload: Omit<JointActionCancelPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActionConnection: JointActionConnectionMapper;
  JointActionCount: JointActionCount;
  JointActionDeliverInput: JointActionDeliverInput;
  JointActionDeliverPayload: Omit<JointActionDeliverPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActionEdge: Omit<JointActionEdge, 'node'> & { node: ResolversParentTypes['JointAction'] };
  JointActionFigures: Omit<JointActionFigures, 'organizations'> & { organizations: Array<ResolversParentTypes['JointActionOrganizationFigures']> };
  JointActionFilter: JointActionFilter;
  JointActionNotice: JointActionNoticeMapper;
  JointActionOrganizationFigures: JointActionOrganizationFiguresMapper;
  JointActionPlanInput: JointActionPlanInput;
  JointActionPlanPayload: Omit<JointActionPlanPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActionReviewInput: JointActionReviewInput;
  JointActionReviewPayload: Omit<JointActionReviewPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActionReviseInput: JointActionReviseInput;
  JointActionRevisePayload: Omit<JointActionRevisePayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActionStartInput: JointActionStartInput;
  JointActionStartPayload: Omit<JointActionStartPayload, 'jointAction' | 'userErrors'> & { jointAction?: Maybe<ResolversParentTypes['JointAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointConference: JointConferenceMapper;
  JointConferenceConnection: JointConferenceConnectionMapper;
  JointConferenceEdge: Omit<JointConferenceEdge, 'node'> & { node: ResolversParentTypes['JointConference'] };
  LeadFigures: LeadFiguresMapper;
  Membership: MembershipMapper;
  MembershipConnection: MembershipConnectionMapper;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipGiveNoticeInput: MembershipGiveNoticeInput;
  MembershipGiveNoticePayload: Omit<MembershipGiveNoticePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MembershipInviteInput: MembershipInviteInput;
  MembershipInvitePayload: Omit<MembershipInvitePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MembershipNameDelegatesInput: MembershipNameDelegatesInput;
  MembershipNameDelegatesPayload: Omit<MembershipNameDelegatesPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MembershipSettleInput: MembershipSettleInput;
  MembershipSettlePayload: Omit<MembershipSettlePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MembershipSignInput: MembershipSignInput;
  MembershipSignPayload: Omit<MembershipSignPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MembershipWithdrawInput: MembershipWithdrawInput;
  MembershipWithdrawPayload: Omit<MembershipWithdrawPayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  Objection: ObjectionMapper;
  ObjectionWindow: ObjectionWindowMapper;
  Organization: OrganizationMapper;
  Outcome: OutcomeMapper;
  OutcomeConfirmInput: OutcomeConfirmInput;
  OutcomeConfirmPayload: Omit<OutcomeConfirmPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OutcomeFigures: OutcomeFigures;
  OutcomeRecordInput: OutcomeRecordInput;
  OutcomeRecordPayload: Omit<OutcomeRecordPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OutcomeRejectInput: OutcomeRejectInput;
  OutcomeRejectPayload: Omit<OutcomeRejectPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OutcomeWithdrawInput: OutcomeWithdrawInput;
  OutcomeWithdrawPayload: Omit<OutcomeWithdrawPayload, 'outcome' | 'userErrors'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  ParticipantCount: ParticipantCountMapper;
  ParticipantCountInput: ParticipantCountInput;
  Proposal: ProposalMapper;
  ProposalAdoptInput: ProposalAdoptInput;
  ProposalAdoptPayload: Omit<ProposalAdoptPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalCarryOutInput: ProposalCarryOutInput;
  ProposalCarryOutPayload: Omit<ProposalCarryOutPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalCloseVoteInput: ProposalCloseVoteInput;
  ProposalCloseVotePayload: Omit<ProposalCloseVotePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalConnection: ProposalConnectionMapper;
  ProposalDecision: ProposalDecision;
  ProposalDraftInput: ProposalDraftInput;
  ProposalDraftPayload: Omit<ProposalDraftPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalFigures: ProposalFigures;
  ProposalObjectInput: ProposalObjectInput;
  ProposalObjectPayload: Omit<ProposalObjectPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalOpenObjectionInput: ProposalOpenObjectionInput;
  ProposalOpenObjectionPayload: Omit<ProposalOpenObjectionPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalOpenVoteInput: ProposalOpenVoteInput;
  ProposalOpenVotePayload: Omit<ProposalOpenVotePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalOrigin: ProposalOrigin;
  ProposalOriginInput: ProposalOriginInput;
  ProposalOutcomeCount: ProposalOutcomeCount;
  ProposalReviseInput: ProposalReviseInput;
  ProposalRevisePayload: Omit<ProposalRevisePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalSubmitInput: ProposalSubmitInput;
  ProposalSubmitPayload: Omit<ProposalSubmitPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalTableInput: ProposalTableInput;
  ProposalTablePayload: Omit<ProposalTablePayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProposalVoteInput: ProposalVoteInput;
  ProposalVotePayload: Omit<ProposalVotePayload, 'userErrors' | 'vote'> & { userErrors: Array<ResolversParentTypes['UserError']>, vote?: Maybe<ResolversParentTypes['Vote']> };
  ProposalWithdrawInput: ProposalWithdrawInput;
  ProposalWithdrawPayload: Omit<ProposalWithdrawPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  Rate: Rate;
  RotationLeadNotice: RotationLeadNoticeMapper;
  RotationSwap: RotationSwapMapper;
  RotationTerm: RotationTermMapper;
  RotationTermAcceptSwapInput: RotationTermAcceptSwapInput;
  RotationTermAcceptSwapPayload: Omit<RotationTermAcceptSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermConfirmSwapInput: RotationTermConfirmSwapInput;
  RotationTermConfirmSwapPayload: Omit<RotationTermConfirmSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermConnection: RotationTermConnectionMapper;
  RotationTermDropSwapInput: RotationTermDropSwapInput;
  RotationTermDropSwapPayload: Omit<RotationTermDropSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermEdge: Omit<RotationTermEdge, 'node'> & { node: ResolversParentTypes['RotationTerm'] };
  RotationTermRequestSwapInput: RotationTermRequestSwapInput;
  RotationTermRequestSwapPayload: Omit<RotationTermRequestSwapPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermSignHandoverInput: RotationTermSignHandoverInput;
  RotationTermSignHandoverPayload: Omit<RotationTermSignHandoverPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermSubstituteInput: RotationTermSubstituteInput;
  RotationTermSubstitutePayload: Omit<RotationTermSubstitutePayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RotationTermWritePlanInput: RotationTermWritePlanInput;
  RotationTermWritePlanPayload: Omit<RotationTermWritePlanPayload, 'term' | 'userErrors'> & { term?: Maybe<ResolversParentTypes['RotationTerm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Roundtable: RoundtableMapper;
  RoundtableAnnounceInput: RoundtableAnnounceInput;
  RoundtableAnnouncePayload: Omit<RoundtableAnnouncePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableCancelInput: RoundtableCancelInput;
  RoundtableCancelPayload: Omit<RoundtableCancelPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableChain: RoundtableChainMapper;
  RoundtableCloseInput: RoundtableCloseInput;
  RoundtableClosePayload: Omit<RoundtableClosePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableCoHost: RoundtableCoHostMapper;
  RoundtableConfirmCoHostInput: RoundtableConfirmCoHostInput;
  RoundtableConfirmCoHostPayload: Omit<RoundtableConfirmCoHostPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableConnection: RoundtableConnectionMapper;
  RoundtableDeclineCoHostInput: RoundtableDeclineCoHostInput;
  RoundtableDeclineCoHostPayload: Omit<RoundtableDeclineCoHostPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableDraftInput: RoundtableDraftInput;
  RoundtableDraftPayload: Omit<RoundtableDraftPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableEdge: Omit<RoundtableEdge, 'node'> & { node: ResolversParentTypes['Roundtable'] };
  RoundtableFigures: RoundtableFigures;
  RoundtableFilter: RoundtableFilter;
  RoundtableFinishTriageInput: RoundtableFinishTriageInput;
  RoundtableFinishTriagePayload: Omit<RoundtableFinishTriagePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableHoldInput: RoundtableHoldInput;
  RoundtableHoldPayload: Omit<RoundtableHoldPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableIssue: RoundtableIssueMapper;
  RoundtableIssueInput: RoundtableIssueInput;
  RoundtableNotice: RoundtableNoticeMapper;
  RoundtableParent: RoundtableParentMapper;
  RoundtableParentInput: RoundtableParentInput;
  RoundtablePrepareInput: RoundtablePrepareInput;
  RoundtablePreparePayload: Omit<RoundtablePreparePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtablePublishMinutesInput: RoundtablePublishMinutesInput;
  RoundtablePublishMinutesPayload: Omit<RoundtablePublishMinutesPayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableReviseInput: RoundtableReviseInput;
  RoundtableRevisePayload: Omit<RoundtableRevisePayload, 'roundtable' | 'userErrors'> & { roundtable?: Maybe<ResolversParentTypes['Roundtable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoundtableTrigger: RoundtableTriggerMapper;
  RoundtableTriggerInput: RoundtableTriggerInput;
  Share: Share;
  ShareInput: ShareInput;
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionMapper;
  SuggestionAcceptInput: SuggestionAcceptInput;
  SuggestionAcceptPayload: Omit<SuggestionAcceptPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionAnswerInput: SuggestionAnswerInput;
  SuggestionAnswerPayload: Omit<SuggestionAnswerPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionAssignInput: SuggestionAssignInput;
  SuggestionAssignPayload: Omit<SuggestionAssignPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionAuthor: SuggestionAuthorMapper;
  SuggestionAuthorInput: SuggestionAuthorInput;
  SuggestionCounts: SuggestionCountsMapper;
  SuggestionDeclineInput: SuggestionDeclineInput;
  SuggestionDeclinePayload: Omit<SuggestionDeclinePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionInformAuthorInput: SuggestionInformAuthorInput;
  SuggestionInformAuthorPayload: Omit<SuggestionInformAuthorPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionJudgeInput: SuggestionJudgeInput;
  SuggestionJudgePayload: Omit<SuggestionJudgePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionLinkResultInput: SuggestionLinkResultInput;
  SuggestionLinkResultPayload: Omit<SuggestionLinkResultPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionReassignInput: SuggestionReassignInput;
  SuggestionReassignPayload: Omit<SuggestionReassignPayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SuggestionReceiveInput: SuggestionReceiveInput;
  SuggestionReceivePayload: Omit<SuggestionReceivePayload, 'suggestion' | 'userErrors'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ThingReference: ThingReferenceMapper;
  ThingReferenceInput: ThingReferenceInput;
  UserError: UserErrorValue;
  Vote: VoteMapper;
  VoteTally: VoteTallyMapper;
  VoteTallyNotice: VoteTallyNoticeMapper;
  Voting: Voting;
};

export type ResumableDirectiveArgs = { };

export type ResumableDirectiveResolver<Result, Parent, ContextType = Context, Args = ResumableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionBoard'] = ResolversParentTypes['ActionBoard']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ActionColumn']>, ParentType, ContextType>;
  late?: Resolver<Array<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['ActionBoardRow']>, ParentType, ContextType>;
};

export type ActionBoardRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionBoardRow'] = ResolversParentTypes['ActionBoardRow']> = {
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  toReassignCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionColumn'] = ResolversParentTypes['ActionColumn']> = {
  actions?: Resolver<Array<ResolversTypes['JointAction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointActionStatus'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionOrigin'] = ResolversParentTypes['ActionOrigin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionOriginKind'], ParentType, ContextType>;
};

export type ActionRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionRating'] = ResolversParentTypes['ActionRating']> = {
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionReview'] = ResolversParentTypes['ActionReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ActionRating']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTask'] = ResolversParentTypes['ActionTask'], FederationReferenceType extends FederationReferenceTypes['ActionTask'] = FederationReferenceTypes['ActionTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declinedBy?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ActionTask_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointAction?: Resolver<ResolversTypes['JointAction'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionTaskStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionTaskAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskAcceptPayload'] = ResolversParentTypes['ActionTaskAcceptPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskAssignPayload'] = ResolversParentTypes['ActionTaskAssignPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskBeginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskBeginPayload'] = ResolversParentTypes['ActionTaskBeginPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskCompletePayload'] = ResolversParentTypes['ActionTaskCompletePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskConnection'] = ResolversParentTypes['ActionTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionTaskCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskCount'] = ResolversParentTypes['ActionTaskCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionTaskStatus'], ParentType, ContextType>;
};

export type ActionTaskDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskDeclinePayload'] = ResolversParentTypes['ActionTaskDeclinePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskEdge'] = ResolversParentTypes['ActionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionTask'], ParentType, ContextType>;
};

export type ActionTaskNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskNotice'] = ResolversParentTypes['ActionTaskNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ActionTask'], ParentType, ContextType>;
};

export type ActionTaskReassignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskReassignPayload'] = ResolversParentTypes['ActionTaskReassignPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionTaskWaivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTaskWaivePayload'] = ResolversParentTypes['ActionTaskWaivePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance'], FederationReferenceType extends FederationReferenceTypes['Alliance'] = FederationReferenceTypes['Alliance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alliance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionTasks?: Resolver<ResolversTypes['ActionTaskConnection'], ParentType, ContextType, Partial<Alliance_ActionTasksArgs>>;
  approvingOrg?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  assemblies?: Resolver<ResolversTypes['AssemblyConnection'], ParentType, ContextType, Partial<Alliance_AssembliesArgs>>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  charter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentLead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  currentTerm?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AllianceFigures'], ParentType, ContextType, Partial<Alliance_FiguresArgs>>;
  form?: Resolver<ResolversTypes['AllianceForm'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Alliance_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointActions?: Resolver<ResolversTypes['JointActionConnection'], ParentType, ContextType, Partial<Alliance_JointActionsArgs>>;
  kind?: Resolver<ResolversTypes['AllianceKind'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<Alliance_MembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAssembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  nextLead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  officeOrg?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  openActions?: Resolver<Array<ResolversTypes['JointAction']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<Alliance_ProposalsArgs>>;
  rotationOrder?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  rotationTerms?: Resolver<ResolversTypes['RotationTermConnection'], ParentType, ContextType, Partial<Alliance_RotationTermsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllianceStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votingRule?: Resolver<ResolversTypes['AllianceVotingRule'], ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceCount'] = ResolversParentTypes['AllianceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllianceKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllianceStatus'], ParentType, ContextType>;
};

export type AllianceDutiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDuties'] = ResolversParentTypes['AllianceDuties']> = {
  counts?: Resolver<Array<ResolversTypes['AllianceDutyCount']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['AllianceDuty']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllianceDutiesNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDutiesNotice'] = ResolversParentTypes['AllianceDutiesNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllianceDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDuty'] = ResolversParentTypes['AllianceDuty']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllianceDutyKind'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AllianceDutySubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceDutyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDutyCount'] = ResolversParentTypes['AllianceDutyCount']> = {
  kind?: Resolver<ResolversTypes['AllianceDutyKind'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceDutySubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDutySubject'] = ResolversParentTypes['AllianceDutySubject']> = {
  __resolveType: TypeResolveFn<'ActionTask' | 'ConferenceTask' | 'Outcome' | 'Proposal' | 'RotationTerm' | 'Roundtable' | 'Suggestion', ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type AllianceFieldCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceFieldCount'] = ResolversParentTypes['AllianceFieldCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllianceKind'], ParentType, ContextType>;
};

export type AllianceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceFigures'] = ResolversParentTypes['AllianceFigures']> = {
  alliances?: Resolver<Array<ResolversTypes['AllianceCount']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assemblies?: Resolver<ResolversTypes['AssemblyFigures'], ParentType, ContextType>;
  conferences?: Resolver<ResolversTypes['ConferenceFigures'], ParentType, ContextType>;
  fewestMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['AllianceFieldCount']>, ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointActions?: Resolver<ResolversTypes['JointActionFigures'], ParentType, ContextType>;
  lateHandovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['LeadFigures']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersThatNeverLed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalFigures'], ParentType, ContextType>;
  quartersLed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundtables?: Resolver<ResolversTypes['RoundtableFigures'], ParentType, ContextType>;
};

export type AllianceFoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceFoundPayload'] = ResolversParentTypes['AllianceFoundPayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllianceNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceNotice'] = ResolversParentTypes['AllianceNotice']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllianceOpenSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceOpenSigningPayload'] = ResolversParentTypes['AllianceOpenSigningPayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AlliancePreparePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePreparePayload'] = ResolversParentTypes['AlliancePreparePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllianceRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceRevisePayload'] = ResolversParentTypes['AllianceRevisePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllianceVotingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceVotingRule'] = ResolversParentTypes['AllianceVotingRule']> = {
  majority?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  objection?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  objectionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedMajority?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type AssemblyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assembly'] = ResolversParentTypes['Assembly'], FederationReferenceType extends FederationReferenceTypes['Assembly'] = FederationReferenceTypes['Assembly']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assembly']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  agendaLocksAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['AssemblyAttendance']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Assembly_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssemblyKind'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<Assembly_ProposalsArgs>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['AssemblyQuorum'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssemblyStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssemblyAdjournPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyAdjournPayload'] = ResolversParentTypes['AssemblyAdjournPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyAttendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyAttendPayload'] = ResolversParentTypes['AssemblyAttendPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyAttendance'] = ResolversParentTypes['AssemblyAttendance']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delegates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type AssemblyCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyCancelPayload'] = ResolversParentTypes['AssemblyCancelPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyClosePayload'] = ResolversParentTypes['AssemblyClosePayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyConnection'] = ResolversParentTypes['AssemblyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssemblyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssemblyConvenePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyConvenePayload'] = ResolversParentTypes['AssemblyConvenePayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyDraftPayload'] = ResolversParentTypes['AssemblyDraftPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyEdge'] = ResolversParentTypes['AssemblyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assembly'], ParentType, ContextType>;
};

export type AssemblyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyFigures'] = ResolversParentTypes['AssemblyFigures']> = {
  attendance?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssemblyOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyOpenPayload'] = ResolversParentTypes['AssemblyOpenPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyPublishMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyPublishMinutesPayload'] = ResolversParentTypes['AssemblyPublishMinutesPayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssemblyQuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyQuorum'] = ResolversParentTypes['AssemblyQuorum']> = {
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssemblyRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssemblyRevisePayload'] = ResolversParentTypes['AssemblyRevisePayload']> = {
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AvailableAction_LabelArgs, 'locale'>>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharterChange'] = ResolversParentTypes['CharterChange']> = {
  charter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rotationOrder?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  votingRule?: Resolver<Maybe<ResolversTypes['CharterVotingRule']>, ParentType, ContextType>;
};

export type CharterVotingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharterVotingRule'] = ResolversParentTypes['CharterVotingRule']> = {
  majority?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  objectionWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifiedMajority?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
};

export type ConferenceAgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceAgendaItem'] = ResolversParentTypes['ConferenceAgendaItem']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ConferenceReport']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
};

export type ConferenceCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceCallPayload'] = ResolversParentTypes['ConferenceCallPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceCancelPayload'] = ResolversParentTypes['ConferenceCancelPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceClosePayload'] = ResolversParentTypes['ConferenceClosePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceCount'] = ResolversParentTypes['ConferenceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConferenceKind'], ParentType, ContextType>;
};

export type ConferenceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceFigures'] = ResolversParentTypes['ConferenceFigures']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ConferenceCount']>, ParentType, ContextType>;
  rulesIssued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedOnTime?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
};

export type ConferenceIssueRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceIssueRulePayload'] = ResolversParentTypes['ConferenceIssueRulePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceIssueTasksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceIssueTasksPayload'] = ResolversParentTypes['ConferenceIssueTasksPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceNotice'] = ResolversParentTypes['ConferenceNotice']> = {
  conference?: Resolver<ResolversTypes['JointConference'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
};

export type ConferenceOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceOpenPayload'] = ResolversParentTypes['ConferenceOpenPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferencePostponePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferencePostponePayload'] = ResolversParentTypes['ConferencePostponePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceReport'] = ResolversParentTypes['ConferenceReport']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conference?: Resolver<ResolversTypes['JointConference'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ConferenceReportLine']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesIssued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceReportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceReportLine'] = ResolversParentTypes['ConferenceReportLine']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOnTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceTaskStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ConferenceTask'], ParentType, ContextType>;
};

export type ConferenceRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceRevisePayload'] = ResolversParentTypes['ConferenceRevisePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceRule'] = ResolversParentTypes['ConferenceRule']> = {
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConferenceSetAgendaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceSetAgendaPayload'] = ResolversParentTypes['ConferenceSetAgendaPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTask'] = ResolversParentTypes['ConferenceTask'], FederationReferenceType extends FederationReferenceTypes['ConferenceTask'] = FederationReferenceTypes['ConferenceTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConferenceTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  carriedInto?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  carriedOverTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  carryOverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conference?: Resolver<ResolversTypes['JointConference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ConferenceTask_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceTaskStatus'], ParentType, ContextType>;
  stepDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stepLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ConferenceTopic'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceTaskAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskAcceptPayload'] = ResolversParentTypes['ConferenceTaskAcceptPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTaskCarryOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskCarryOverPayload'] = ResolversParentTypes['ConferenceTaskCarryOverPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskConnection'] = ResolversParentTypes['ConferenceTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceTaskDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskDraft'] = ResolversParentTypes['ConferenceTaskDraft']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type ConferenceTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskEdge'] = ResolversParentTypes['ConferenceTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConferenceTask'], ParentType, ContextType>;
};

export type ConferenceTaskReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskReportPayload'] = ResolversParentTypes['ConferenceTaskReportPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTaskReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskReturnPayload'] = ResolversParentTypes['ConferenceTaskReturnPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTaskVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTaskVerifyPayload'] = ResolversParentTypes['ConferenceTaskVerifyPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopic'] = ResolversParentTypes['ConferenceTopic'], FederationReferenceType extends FederationReferenceTypes['ConferenceTopic'] = FederationReferenceTypes['ConferenceTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConferenceTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  conference?: Resolver<ResolversTypes['JointConference'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ConferenceTopic_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ConferenceTopicOrigin']>, ParentType, ContextType>;
  plannedTasks?: Resolver<Array<ResolversTypes['ConferenceTaskDraft']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  researchNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceTopicStatus'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceTopicCollectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicCollectPayload'] = ResolversParentTypes['ConferenceTopicCollectPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicDecidePayload'] = ResolversParentTypes['ConferenceTopicDecidePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicDeferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicDeferPayload'] = ResolversParentTypes['ConferenceTopicDeferPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicDropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicDropPayload'] = ResolversParentTypes['ConferenceTopicDropPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicOrigin'] = ResolversParentTypes['ConferenceTopicOrigin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConferenceTopicOriginKind'], ParentType, ContextType>;
};

export type ConferenceTopicResearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicResearchPayload'] = ResolversParentTypes['ConferenceTopicResearchPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopicTablePayload'] = ResolversParentTypes['ConferenceTopicTablePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidingDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidingDays'] = ResolversParentTypes['DecidingDays']> = {
  averageCalendarDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendarDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DelegateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegate'] = ResolversParentTypes['Delegate']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type HandoverItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverItem'] = ResolversParentTypes['HandoverItem']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoverSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverSheet'] = ResolversParentTypes['HandoverSheet']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['HandoverItem']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['HandoverSignature']>, ParentType, ContextType>;
};

export type HandoverSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverSignature'] = ResolversParentTypes['HandoverSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSource'] = ResolversParentTypes['ImportSource']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JointActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAction'] = ResolversParentTypes['JointAction'], FederationReferenceType extends FederationReferenceTypes['JointAction'] = FederationReferenceTypes['JointAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followers?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<JointAction_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Joint'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ActionNature'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ActionOrigin']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ActionReview']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointActionStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ActionTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointActionCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionCancelPayload'] = ResolversParentTypes['JointActionCancelPayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionConnection'] = ResolversParentTypes['JointActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointActionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionCount'] = ResolversParentTypes['JointActionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointActionStatus'], ParentType, ContextType>;
};

export type JointActionDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionDeliverPayload'] = ResolversParentTypes['JointActionDeliverPayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionEdge'] = ResolversParentTypes['JointActionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointAction'], ParentType, ContextType>;
};

export type JointActionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionFigures'] = ResolversParentTypes['JointActionFigures']> = {
  actions?: Resolver<Array<ResolversTypes['JointActionCount']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['JointActionOrganizationFigures']>, ParentType, ContextType>;
  peopleServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ActionTaskCount']>, ParentType, ContextType>;
};

export type JointActionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionNotice'] = ResolversParentTypes['JointActionNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  jointAction?: Resolver<ResolversTypes['JointAction'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointActionOrganizationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionOrganizationFigures'] = ResolversParentTypes['JointActionOrganizationFigures']> = {
  actions?: Resolver<Array<ResolversTypes['JointActionCount']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ActionTaskCount']>, ParentType, ContextType>;
};

export type JointActionPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionPlanPayload'] = ResolversParentTypes['JointActionPlanPayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActionReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionReviewPayload'] = ResolversParentTypes['JointActionReviewPayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActionRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionRevisePayload'] = ResolversParentTypes['JointActionRevisePayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActionStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActionStartPayload'] = ResolversParentTypes['JointActionStartPayload']> = {
  jointAction?: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointConferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointConference'] = ResolversParentTypes['JointConference'], FederationReferenceType extends FederationReferenceTypes['JointConference'] = FederationReferenceTypes['JointConference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointConference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['ConferenceAgendaItem']>, ParentType, ContextType>;
  agendaLocksAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  collectionOpensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<JointConference_HistoryArgs>>;
  host?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConferenceKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ConferenceLevel']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rulesIssued?: Resolver<Array<ResolversTypes['ConferenceRule']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceStatus'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ConferenceTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ConferenceTopic']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointConferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointConferenceConnection'] = ResolversParentTypes['JointConferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointConferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointConferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointConferenceEdge'] = ResolversParentTypes['JointConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointConference'], ParentType, ContextType>;
};

export type LeadFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadFigures'] = ResolversParentTypes['LeadFigures']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  quarters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegates?: Resolver<Array<ResolversTypes['Delegate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Membership_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAdmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  undecidedProposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipGiveNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipGiveNoticePayload'] = ResolversParentTypes['MembershipGiveNoticePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipInvitePayload'] = ResolversParentTypes['MembershipInvitePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipNameDelegatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipNameDelegatesPayload'] = ResolversParentTypes['MembershipNameDelegatesPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipSettlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipSettlePayload'] = ResolversParentTypes['MembershipSettlePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipSignPayload'] = ResolversParentTypes['MembershipSignPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipWithdrawPayload'] = ResolversParentTypes['MembershipWithdrawPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actionTaskAccept: Resolver<ResolversTypes['ActionTaskAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskAcceptArgs, 'input'>>;
  actionTaskAssign: Resolver<ResolversTypes['ActionTaskAssignPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskAssignArgs, 'input'>>;
  actionTaskBegin: Resolver<ResolversTypes['ActionTaskBeginPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskBeginArgs, 'input'>>;
  actionTaskComplete: Resolver<ResolversTypes['ActionTaskCompletePayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskCompleteArgs, 'input'>>;
  actionTaskDecline: Resolver<ResolversTypes['ActionTaskDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskDeclineArgs, 'input'>>;
  actionTaskReassign: Resolver<ResolversTypes['ActionTaskReassignPayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskReassignArgs, 'input'>>;
  actionTaskWaive: Resolver<ResolversTypes['ActionTaskWaivePayload'], ParentType, ContextType, RequireFields<Mutation_ActionTaskWaiveArgs, 'input'>>;
  allianceFound: Resolver<ResolversTypes['AllianceFoundPayload'], ParentType, ContextType, RequireFields<Mutation_AllianceFoundArgs, 'input'>>;
  allianceOpenSigning: Resolver<ResolversTypes['AllianceOpenSigningPayload'], ParentType, ContextType, RequireFields<Mutation_AllianceOpenSigningArgs, 'input'>>;
  alliancePrepare: Resolver<ResolversTypes['AlliancePreparePayload'], ParentType, ContextType, RequireFields<Mutation_AlliancePrepareArgs, 'input'>>;
  allianceRevise: Resolver<ResolversTypes['AllianceRevisePayload'], ParentType, ContextType, RequireFields<Mutation_AllianceReviseArgs, 'input'>>;
  assemblyAdjourn: Resolver<ResolversTypes['AssemblyAdjournPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyAdjournArgs, 'input'>>;
  assemblyAttend: Resolver<ResolversTypes['AssemblyAttendPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyAttendArgs, 'input'>>;
  assemblyCancel: Resolver<ResolversTypes['AssemblyCancelPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyCancelArgs, 'input'>>;
  assemblyClose: Resolver<ResolversTypes['AssemblyClosePayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyCloseArgs, 'input'>>;
  assemblyConvene: Resolver<ResolversTypes['AssemblyConvenePayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyConveneArgs, 'input'>>;
  assemblyDraft: Resolver<ResolversTypes['AssemblyDraftPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyDraftArgs, 'input'>>;
  assemblyOpen: Resolver<ResolversTypes['AssemblyOpenPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyOpenArgs, 'input'>>;
  assemblyPublishMinutes: Resolver<ResolversTypes['AssemblyPublishMinutesPayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyPublishMinutesArgs, 'input'>>;
  assemblyRevise: Resolver<ResolversTypes['AssemblyRevisePayload'], ParentType, ContextType, RequireFields<Mutation_AssemblyReviseArgs, 'input'>>;
  conferenceCall: Resolver<ResolversTypes['ConferenceCallPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceCallArgs, 'input'>>;
  conferenceCancel: Resolver<ResolversTypes['ConferenceCancelPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceCancelArgs, 'input'>>;
  conferenceClose: Resolver<ResolversTypes['ConferenceClosePayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceCloseArgs, 'input'>>;
  conferenceIssueRule: Resolver<ResolversTypes['ConferenceIssueRulePayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceIssueRuleArgs, 'input'>>;
  conferenceIssueTasks: Resolver<ResolversTypes['ConferenceIssueTasksPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceIssueTasksArgs, 'input'>>;
  conferenceOpen: Resolver<ResolversTypes['ConferenceOpenPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceOpenArgs, 'input'>>;
  conferencePostpone: Resolver<ResolversTypes['ConferencePostponePayload'], ParentType, ContextType, RequireFields<Mutation_ConferencePostponeArgs, 'input'>>;
  conferenceRevise: Resolver<ResolversTypes['ConferenceRevisePayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceReviseArgs, 'input'>>;
  conferenceSetAgenda: Resolver<ResolversTypes['ConferenceSetAgendaPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceSetAgendaArgs, 'input'>>;
  conferenceTaskAccept: Resolver<ResolversTypes['ConferenceTaskAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTaskAcceptArgs, 'input'>>;
  conferenceTaskCarryOver: Resolver<ResolversTypes['ConferenceTaskCarryOverPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTaskCarryOverArgs, 'input'>>;
  conferenceTaskReport: Resolver<ResolversTypes['ConferenceTaskReportPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTaskReportArgs, 'input'>>;
  conferenceTaskReturn: Resolver<ResolversTypes['ConferenceTaskReturnPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTaskReturnArgs, 'input'>>;
  conferenceTaskVerify: Resolver<ResolversTypes['ConferenceTaskVerifyPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTaskVerifyArgs, 'input'>>;
  conferenceTopicCollect: Resolver<ResolversTypes['ConferenceTopicCollectPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicCollectArgs, 'input'>>;
  conferenceTopicDecide: Resolver<ResolversTypes['ConferenceTopicDecidePayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicDecideArgs, 'input'>>;
  conferenceTopicDefer: Resolver<ResolversTypes['ConferenceTopicDeferPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicDeferArgs, 'input'>>;
  conferenceTopicDrop: Resolver<ResolversTypes['ConferenceTopicDropPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicDropArgs, 'input'>>;
  conferenceTopicResearch: Resolver<ResolversTypes['ConferenceTopicResearchPayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicResearchArgs, 'input'>>;
  conferenceTopicTable: Resolver<ResolversTypes['ConferenceTopicTablePayload'], ParentType, ContextType, RequireFields<Mutation_ConferenceTopicTableArgs, 'input'>>;
  jointActionCancel: Resolver<ResolversTypes['JointActionCancelPayload'], ParentType, ContextType, RequireFields<Mutation_JointActionCancelArgs, 'input'>>;
  jointActionDeliver: Resolver<ResolversTypes['JointActionDeliverPayload'], ParentType, ContextType, RequireFields<Mutation_JointActionDeliverArgs, 'input'>>;
  jointActionPlan: Resolver<ResolversTypes['JointActionPlanPayload'], ParentType, ContextType, RequireFields<Mutation_JointActionPlanArgs, 'input'>>;
  jointActionReview: Resolver<ResolversTypes['JointActionReviewPayload'], ParentType, ContextType, RequireFields<Mutation_JointActionReviewArgs, 'input'>>;
  jointActionRevise: Resolver<ResolversTypes['JointActionRevisePayload'], ParentType, ContextType, RequireFields<Mutation_JointActionReviseArgs, 'input'>>;
  jointActionStart: Resolver<ResolversTypes['JointActionStartPayload'], ParentType, ContextType, RequireFields<Mutation_JointActionStartArgs, 'input'>>;
  membershipGiveNotice: Resolver<ResolversTypes['MembershipGiveNoticePayload'], ParentType, ContextType, RequireFields<Mutation_MembershipGiveNoticeArgs, 'input'>>;
  membershipInvite: Resolver<ResolversTypes['MembershipInvitePayload'], ParentType, ContextType, RequireFields<Mutation_MembershipInviteArgs, 'input'>>;
  membershipNameDelegates: Resolver<ResolversTypes['MembershipNameDelegatesPayload'], ParentType, ContextType, RequireFields<Mutation_MembershipNameDelegatesArgs, 'input'>>;
  membershipSettle: Resolver<ResolversTypes['MembershipSettlePayload'], ParentType, ContextType, RequireFields<Mutation_MembershipSettleArgs, 'input'>>;
  membershipSign: Resolver<ResolversTypes['MembershipSignPayload'], ParentType, ContextType, RequireFields<Mutation_MembershipSignArgs, 'input'>>;
  membershipWithdraw: Resolver<ResolversTypes['MembershipWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_MembershipWithdrawArgs, 'input'>>;
  outcomeConfirm: Resolver<ResolversTypes['OutcomeConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_OutcomeConfirmArgs, 'input'>>;
  outcomeRecord: Resolver<ResolversTypes['OutcomeRecordPayload'], ParentType, ContextType, RequireFields<Mutation_OutcomeRecordArgs, 'input'>>;
  outcomeReject: Resolver<ResolversTypes['OutcomeRejectPayload'], ParentType, ContextType, RequireFields<Mutation_OutcomeRejectArgs, 'input'>>;
  outcomeWithdraw: Resolver<ResolversTypes['OutcomeWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_OutcomeWithdrawArgs, 'input'>>;
  proposalAdopt: Resolver<ResolversTypes['ProposalAdoptPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalAdoptArgs, 'input'>>;
  proposalCarryOut: Resolver<ResolversTypes['ProposalCarryOutPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalCarryOutArgs, 'input'>>;
  proposalCloseVote: Resolver<ResolversTypes['ProposalCloseVotePayload'], ParentType, ContextType, RequireFields<Mutation_ProposalCloseVoteArgs, 'input'>>;
  proposalDraft: Resolver<ResolversTypes['ProposalDraftPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalDraftArgs, 'input'>>;
  proposalObject: Resolver<ResolversTypes['ProposalObjectPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalObjectArgs, 'input'>>;
  proposalOpenObjection: Resolver<ResolversTypes['ProposalOpenObjectionPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalOpenObjectionArgs, 'input'>>;
  proposalOpenVote: Resolver<ResolversTypes['ProposalOpenVotePayload'], ParentType, ContextType, RequireFields<Mutation_ProposalOpenVoteArgs, 'input'>>;
  proposalRevise: Resolver<ResolversTypes['ProposalRevisePayload'], ParentType, ContextType, RequireFields<Mutation_ProposalReviseArgs, 'input'>>;
  proposalSubmit: Resolver<ResolversTypes['ProposalSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalSubmitArgs, 'input'>>;
  proposalTable: Resolver<ResolversTypes['ProposalTablePayload'], ParentType, ContextType, RequireFields<Mutation_ProposalTableArgs, 'input'>>;
  proposalVote: Resolver<ResolversTypes['ProposalVotePayload'], ParentType, ContextType, RequireFields<Mutation_ProposalVoteArgs, 'input'>>;
  proposalWithdraw: Resolver<ResolversTypes['ProposalWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_ProposalWithdrawArgs, 'input'>>;
  rotationTermAcceptSwap: Resolver<ResolversTypes['RotationTermAcceptSwapPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermAcceptSwapArgs, 'input'>>;
  rotationTermConfirmSwap: Resolver<ResolversTypes['RotationTermConfirmSwapPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermConfirmSwapArgs, 'input'>>;
  rotationTermDropSwap: Resolver<ResolversTypes['RotationTermDropSwapPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermDropSwapArgs, 'input'>>;
  rotationTermRequestSwap: Resolver<ResolversTypes['RotationTermRequestSwapPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermRequestSwapArgs, 'input'>>;
  rotationTermSignHandover: Resolver<ResolversTypes['RotationTermSignHandoverPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermSignHandoverArgs, 'input'>>;
  rotationTermSubstitute: Resolver<ResolversTypes['RotationTermSubstitutePayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermSubstituteArgs, 'input'>>;
  rotationTermWritePlan: Resolver<ResolversTypes['RotationTermWritePlanPayload'], ParentType, ContextType, RequireFields<Mutation_RotationTermWritePlanArgs, 'input'>>;
  roundtableAnnounce: Resolver<ResolversTypes['RoundtableAnnouncePayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableAnnounceArgs, 'input'>>;
  roundtableCancel: Resolver<ResolversTypes['RoundtableCancelPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableCancelArgs, 'input'>>;
  roundtableClose: Resolver<ResolversTypes['RoundtableClosePayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableCloseArgs, 'input'>>;
  roundtableConfirmCoHost: Resolver<ResolversTypes['RoundtableConfirmCoHostPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableConfirmCoHostArgs, 'input'>>;
  roundtableDeclineCoHost: Resolver<ResolversTypes['RoundtableDeclineCoHostPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableDeclineCoHostArgs, 'input'>>;
  roundtableDraft: Resolver<ResolversTypes['RoundtableDraftPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableDraftArgs, 'input'>>;
  roundtableFinishTriage: Resolver<ResolversTypes['RoundtableFinishTriagePayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableFinishTriageArgs, 'input'>>;
  roundtableHold: Resolver<ResolversTypes['RoundtableHoldPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableHoldArgs, 'input'>>;
  roundtablePrepare: Resolver<ResolversTypes['RoundtablePreparePayload'], ParentType, ContextType, RequireFields<Mutation_RoundtablePrepareArgs, 'input'>>;
  roundtablePublishMinutes: Resolver<ResolversTypes['RoundtablePublishMinutesPayload'], ParentType, ContextType, RequireFields<Mutation_RoundtablePublishMinutesArgs, 'input'>>;
  roundtableRevise: Resolver<ResolversTypes['RoundtableRevisePayload'], ParentType, ContextType, RequireFields<Mutation_RoundtableReviseArgs, 'input'>>;
  suggestionAccept: Resolver<ResolversTypes['SuggestionAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionAcceptArgs, 'input'>>;
  suggestionAnswer: Resolver<ResolversTypes['SuggestionAnswerPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionAnswerArgs, 'input'>>;
  suggestionAssign: Resolver<ResolversTypes['SuggestionAssignPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionAssignArgs, 'input'>>;
  suggestionDecline: Resolver<ResolversTypes['SuggestionDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionDeclineArgs, 'input'>>;
  suggestionInformAuthor: Resolver<ResolversTypes['SuggestionInformAuthorPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionInformAuthorArgs, 'input'>>;
  suggestionJudge: Resolver<ResolversTypes['SuggestionJudgePayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionJudgeArgs, 'input'>>;
  suggestionLinkResult: Resolver<ResolversTypes['SuggestionLinkResultPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionLinkResultArgs, 'input'>>;
  suggestionReassign: Resolver<ResolversTypes['SuggestionReassignPayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionReassignArgs, 'input'>>;
  suggestionReceive: Resolver<ResolversTypes['SuggestionReceivePayload'], ParentType, ContextType, RequireFields<Mutation_SuggestionReceiveArgs, 'input'>>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionWindow'] = ResolversParentTypes['ObjectionWindow']> = {
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allianceDuties?: Resolver<Maybe<ResolversTypes['AllianceDuties']>, ParentType, ContextType, Partial<Organization_AllianceDutiesArgs>>;
  allianceFigures?: Resolver<ResolversTypes['AllianceFigures'], ParentType, ContextType, Partial<Organization_AllianceFiguresArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<Organization_AlliancesArgs, 'order'>>;
  conferenceTasks?: Resolver<ResolversTypes['ConferenceTaskConnection'], ParentType, ContextType, Partial<Organization_ConferenceTasksArgs>>;
  conferences?: Resolver<ResolversTypes['JointConferenceConnection'], ParentType, ContextType, RequireFields<Organization_ConferencesArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<Organization_MembershipsArgs>>;
  roundtables?: Resolver<ResolversTypes['RoundtableConnection'], ParentType, ContextType, RequireFields<Organization_RoundtablesArgs, 'order'>>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome'], FederationReferenceType extends FederationReferenceTypes['Outcome'] = FederationReferenceTypes['Outcome']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outcome']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  carriedOnBy?: Resolver<Array<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Outcome_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['RoundtableIssue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ThingReference']>, ParentType, ContextType>;
  roundtable?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConfirmPayload'] = ResolversParentTypes['OutcomeConfirmPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeFigures'] = ResolversParentTypes['OutcomeFigures']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
};

export type OutcomeRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeRecordPayload'] = ResolversParentTypes['OutcomeRecordPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomeRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeRejectPayload'] = ResolversParentTypes['OutcomeRejectPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomeWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeWithdrawPayload'] = ResolversParentTypes['OutcomeWithdrawPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipantCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantCount'] = ResolversParentTypes['ParticipantCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParticipantKind'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  assembly?: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  charterChange?: Resolver<Maybe<ResolversTypes['CharterChange']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ProposalDecision']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  hindrance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Proposal_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
  matterLevel?: Resolver<ResolversTypes['MatterLevel'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['ObjectionWindow']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ProposalOrigin']>, ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  tally?: Resolver<Maybe<ResolversTypes['VoteTally']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  voting?: Resolver<Maybe<ResolversTypes['Voting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalAdoptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalAdoptPayload'] = ResolversParentTypes['ProposalAdoptPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalCarryOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalCarryOutPayload'] = ResolversParentTypes['ProposalCarryOutPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalCloseVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalCloseVotePayload'] = ResolversParentTypes['ProposalCloseVotePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalDecision'] = ResolversParentTypes['ProposalDecision']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['DecidedBy'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProposalOutcome'], ParentType, ContextType>;
};

export type ProposalDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalDraftPayload'] = ResolversParentTypes['ProposalDraftPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalFigures'] = ResolversParentTypes['ProposalFigures']> = {
  daysToDecide?: Resolver<ResolversTypes['DecidingDays'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ProposalOutcomeCount']>, ParentType, ContextType>;
};

export type ProposalObjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalObjectPayload'] = ResolversParentTypes['ProposalObjectPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalOpenObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalOpenObjectionPayload'] = ResolversParentTypes['ProposalOpenObjectionPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalOpenVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalOpenVotePayload'] = ResolversParentTypes['ProposalOpenVotePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalOrigin'] = ResolversParentTypes['ProposalOrigin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalOriginKind'], ParentType, ContextType>;
};

export type ProposalOutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalOutcomeCount'] = ResolversParentTypes['ProposalOutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProposalOutcome'], ParentType, ContextType>;
};

export type ProposalRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalRevisePayload'] = ResolversParentTypes['ProposalRevisePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalSubmitPayload'] = ResolversParentTypes['ProposalSubmitPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalTablePayload'] = ResolversParentTypes['ProposalTablePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalVotePayload'] = ResolversParentTypes['ProposalVotePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
};

export type ProposalWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalWithdrawPayload'] = ResolversParentTypes['ProposalWithdrawPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionBoard: Resolver<Maybe<ResolversTypes['ActionBoard']>, ParentType, ContextType, RequireFields<Query_ActionBoardArgs, 'allianceId'>>;
  actionTask: Resolver<Maybe<ResolversTypes['ActionTask']>, ParentType, ContextType, RequireFields<Query_ActionTaskArgs, 'id'>>;
  alliance: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, Partial<Query_AllianceArgs>>;
  allianceFigures: Resolver<ResolversTypes['AllianceFigures'], ParentType, ContextType, Partial<Query_AllianceFiguresArgs>>;
  alliances: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<Query_AlliancesArgs, 'order'>>;
  assembly: Resolver<Maybe<ResolversTypes['Assembly']>, ParentType, ContextType, RequireFields<Query_AssemblyArgs, 'id'>>;
  conference: Resolver<Maybe<ResolversTypes['JointConference']>, ParentType, ContextType, RequireFields<Query_ConferenceArgs, 'id'>>;
  conferenceTask: Resolver<Maybe<ResolversTypes['ConferenceTask']>, ParentType, ContextType, RequireFields<Query_ConferenceTaskArgs, 'id'>>;
  conferenceTopic: Resolver<Maybe<ResolversTypes['ConferenceTopic']>, ParentType, ContextType, RequireFields<Query_ConferenceTopicArgs, 'id'>>;
  conferences: Resolver<ResolversTypes['JointConferenceConnection'], ParentType, ContextType, RequireFields<Query_ConferencesArgs, 'order'>>;
  jointAction: Resolver<Maybe<ResolversTypes['JointAction']>, ParentType, ContextType, RequireFields<Query_JointActionArgs, 'id'>>;
  membership: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<Query_MembershipArgs, 'id'>>;
  outcome: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<Query_OutcomeArgs, 'id'>>;
  proposal: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<Query_ProposalArgs, 'id'>>;
  rotationTerm: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType, RequireFields<Query_RotationTermArgs, 'id'>>;
  roundtable: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType, RequireFields<Query_RoundtableArgs, 'id'>>;
  roundtableChain: Resolver<Maybe<ResolversTypes['RoundtableChain']>, ParentType, ContextType, RequireFields<Query_RoundtableChainArgs, 'id' | 'levels'>>;
  roundtables: Resolver<ResolversTypes['RoundtableConnection'], ParentType, ContextType, RequireFields<Query_RoundtablesArgs, 'order'>>;
  suggestion: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<Query_SuggestionArgs, 'id'>>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RotationLeadNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationLeadNotice'] = ResolversParentTypes['RotationLeadNotice']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['RotationTerm'], ParentType, ContextType>;
};

export type RotationSwapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationSwap'] = ResolversParentTypes['RotationSwap']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  otherTerm?: Resolver<ResolversTypes['RotationTerm'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type RotationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTerm'] = ResolversParentTypes['RotationTerm'], FederationReferenceType extends FederationReferenceTypes['RotationTerm'] = FederationReferenceTypes['RotationTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RotationTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['HandoverSheet']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<RotationTerm_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSwapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedLead?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RotationTermStatus'], ParentType, ContextType>;
  swap?: Resolver<Maybe<ResolversTypes['RotationSwap']>, ParentType, ContextType>;
  turnOf?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationTermAcceptSwapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermAcceptSwapPayload'] = ResolversParentTypes['RotationTermAcceptSwapPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermConfirmSwapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermConfirmSwapPayload'] = ResolversParentTypes['RotationTermConfirmSwapPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermConnection'] = ResolversParentTypes['RotationTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RotationTermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RotationTermDropSwapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermDropSwapPayload'] = ResolversParentTypes['RotationTermDropSwapPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermEdge'] = ResolversParentTypes['RotationTermEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RotationTerm'], ParentType, ContextType>;
};

export type RotationTermRequestSwapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermRequestSwapPayload'] = ResolversParentTypes['RotationTermRequestSwapPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermSignHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermSignHandoverPayload'] = ResolversParentTypes['RotationTermSignHandoverPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermSubstitutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermSubstitutePayload'] = ResolversParentTypes['RotationTermSubstitutePayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotationTermWritePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotationTermWritePlanPayload'] = ResolversParentTypes['RotationTermWritePlanPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['RotationTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roundtable'] = ResolversParentTypes['Roundtable'], FederationReferenceType extends FederationReferenceTypes['Roundtable'] = FederationReferenceTypes['Roundtable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Roundtable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coHosts?: Resolver<Array<ResolversTypes['RoundtableCoHost']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convener?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Roundtable_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['RoundtableIssue']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutesLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType, Partial<Roundtable_OutcomesArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['RoundtableParent']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ParticipantCount']>, ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['RoundtableScale']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundtableStatus'], ParentType, ContextType>;
  suggestionCounts?: Resolver<ResolversTypes['SuggestionCounts'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, Partial<Roundtable_SuggestionsArgs>>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triagedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['RoundtableTrigger']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venueKind?: Resolver<Maybe<ResolversTypes['VenueKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundtableAnnouncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableAnnouncePayload'] = ResolversParentTypes['RoundtableAnnouncePayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableCancelPayload'] = ResolversParentTypes['RoundtableCancelPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableChain'] = ResolversParentTypes['RoundtableChain']> = {
  ancestors?: Resolver<Array<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  descendants?: Resolver<Array<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundtable?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
};

export type RoundtableClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableClosePayload'] = ResolversParentTypes['RoundtableClosePayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableCoHostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableCoHost'] = ResolversParentTypes['RoundtableCoHost']> = {
  answer?: Resolver<ResolversTypes['CoHostAnswer'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundtableConfirmCoHostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableConfirmCoHostPayload'] = ResolversParentTypes['RoundtableConfirmCoHostPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableConnection'] = ResolversParentTypes['RoundtableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoundtableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundtableDeclineCoHostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableDeclineCoHostPayload'] = ResolversParentTypes['RoundtableDeclineCoHostPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableDraftPayload'] = ResolversParentTypes['RoundtableDraftPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableEdge'] = ResolversParentTypes['RoundtableEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
};

export type RoundtableFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableFigures'] = ResolversParentTypes['RoundtableFigures']> = {
  deepestChain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeFigures']>, ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  validSuggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundtableFinishTriagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableFinishTriagePayload'] = ResolversParentTypes['RoundtableFinishTriagePayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableHoldPayload'] = ResolversParentTypes['RoundtableHoldPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableIssue'] = ResolversParentTypes['RoundtableIssue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundtableNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableNotice'] = ResolversParentTypes['RoundtableNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundtable?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type RoundtableParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableParent'] = ResolversParentTypes['RoundtableParent']> = {
  issue?: Resolver<Maybe<ResolversTypes['RoundtableIssue']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  roundtable?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
};

export type RoundtablePreparePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtablePreparePayload'] = ResolversParentTypes['RoundtablePreparePayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtablePublishMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtablePublishMinutesPayload'] = ResolversParentTypes['RoundtablePublishMinutesPayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableRevisePayload'] = ResolversParentTypes['RoundtableRevisePayload']> = {
  roundtable?: Resolver<Maybe<ResolversTypes['Roundtable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableTriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundtableTrigger'] = ResolversParentTypes['RoundtableTrigger']> = {
  kind?: Resolver<ResolversTypes['RoundtableTriggerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ThingReference']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  actionTaskUpdated: SubscriptionResolver<ResolversTypes['ActionTaskNotice'], "actionTaskUpdated", ParentType, ContextType, RequireFields<Subscription_ActionTaskUpdatedArgs, 'initial'>>;
  allianceDutiesChanged: SubscriptionResolver<ResolversTypes['AllianceDutiesNotice'], "allianceDutiesChanged", ParentType, ContextType, RequireFields<Subscription_AllianceDutiesChangedArgs, 'initial' | 'organizationId'>>;
  allianceUpdated: SubscriptionResolver<ResolversTypes['AllianceNotice'], "allianceUpdated", ParentType, ContextType, RequireFields<Subscription_AllianceUpdatedArgs, 'initial' | 'withWork'>>;
  conferenceUpdated: SubscriptionResolver<ResolversTypes['ConferenceNotice'], "conferenceUpdated", ParentType, ContextType, RequireFields<Subscription_ConferenceUpdatedArgs, 'initial'>>;
  jointActionUpdated: SubscriptionResolver<ResolversTypes['JointActionNotice'], "jointActionUpdated", ParentType, ContextType, RequireFields<Subscription_JointActionUpdatedArgs, 'initial'>>;
  rotationLeadChanged: SubscriptionResolver<ResolversTypes['RotationLeadNotice'], "rotationLeadChanged", ParentType, ContextType, RequireFields<Subscription_RotationLeadChangedArgs, 'initial'>>;
  roundtableUpdated: SubscriptionResolver<ResolversTypes['RoundtableNotice'], "roundtableUpdated", ParentType, ContextType, RequireFields<Subscription_RoundtableUpdatedArgs, 'initial'>>;
  voteTallyChanged: SubscriptionResolver<ResolversTypes['VoteTallyNotice'], "voteTallyChanged", ParentType, ContextType, RequireFields<Subscription_VoteTallyChangedArgs, 'initial'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['SuggestionAuthor']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Suggestion_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  informedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  informedThrough?: Resolver<Maybe<ResolversTypes['InformChannel']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['RoundtableIssue']>, ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ThingReference']>, ParentType, ContextType>;
  roundtable?: Resolver<ResolversTypes['Roundtable'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SuggestionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAcceptPayload'] = ResolversParentTypes['SuggestionAcceptPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAnswerPayload'] = ResolversParentTypes['SuggestionAnswerPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAssignPayload'] = ResolversParentTypes['SuggestionAssignPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionAuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionAuthor'] = ResolversParentTypes['SuggestionAuthor']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type SuggestionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionCounts'] = ResolversParentTypes['SuggestionCounts']> = {
  informed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAdopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionDeclinePayload'] = ResolversParentTypes['SuggestionDeclinePayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionInformAuthorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionInformAuthorPayload'] = ResolversParentTypes['SuggestionInformAuthorPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionJudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionJudgePayload'] = ResolversParentTypes['SuggestionJudgePayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionLinkResultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionLinkResultPayload'] = ResolversParentTypes['SuggestionLinkResultPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionReassignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionReassignPayload'] = ResolversParentTypes['SuggestionReassignPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuggestionReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionReceivePayload'] = ResolversParentTypes['SuggestionReceivePayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ThingReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingReference'] = ResolversParentTypes['ThingReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UserError_MessageArgs, 'locale'>>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  castAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['VoteChoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoteTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteTally'] = ResolversParentTypes['VoteTally']> = {
  abstain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isQuorumReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteTallyNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteTallyNotice'] = ResolversParentTypes['VoteTallyNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VotingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voting'] = ResolversParentTypes['Voting']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActionBoard?: ActionBoardResolvers<ContextType>;
  ActionBoardRow?: ActionBoardRowResolvers<ContextType>;
  ActionColumn?: ActionColumnResolvers<ContextType>;
  ActionOrigin?: ActionOriginResolvers<ContextType>;
  ActionRating?: ActionRatingResolvers<ContextType>;
  ActionReview?: ActionReviewResolvers<ContextType>;
  ActionTask?: ActionTaskResolvers<ContextType>;
  ActionTaskAcceptPayload?: ActionTaskAcceptPayloadResolvers<ContextType>;
  ActionTaskAssignPayload?: ActionTaskAssignPayloadResolvers<ContextType>;
  ActionTaskBeginPayload?: ActionTaskBeginPayloadResolvers<ContextType>;
  ActionTaskCompletePayload?: ActionTaskCompletePayloadResolvers<ContextType>;
  ActionTaskConnection?: ActionTaskConnectionResolvers<ContextType>;
  ActionTaskCount?: ActionTaskCountResolvers<ContextType>;
  ActionTaskDeclinePayload?: ActionTaskDeclinePayloadResolvers<ContextType>;
  ActionTaskEdge?: ActionTaskEdgeResolvers<ContextType>;
  ActionTaskNotice?: ActionTaskNoticeResolvers<ContextType>;
  ActionTaskReassignPayload?: ActionTaskReassignPayloadResolvers<ContextType>;
  ActionTaskWaivePayload?: ActionTaskWaivePayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceCount?: AllianceCountResolvers<ContextType>;
  AllianceDuties?: AllianceDutiesResolvers<ContextType>;
  AllianceDutiesNotice?: AllianceDutiesNoticeResolvers<ContextType>;
  AllianceDuty?: AllianceDutyResolvers<ContextType>;
  AllianceDutyCount?: AllianceDutyCountResolvers<ContextType>;
  AllianceDutySubject?: AllianceDutySubjectResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  AllianceFieldCount?: AllianceFieldCountResolvers<ContextType>;
  AllianceFigures?: AllianceFiguresResolvers<ContextType>;
  AllianceFoundPayload?: AllianceFoundPayloadResolvers<ContextType>;
  AllianceNotice?: AllianceNoticeResolvers<ContextType>;
  AllianceOpenSigningPayload?: AllianceOpenSigningPayloadResolvers<ContextType>;
  AlliancePreparePayload?: AlliancePreparePayloadResolvers<ContextType>;
  AllianceRevisePayload?: AllianceRevisePayloadResolvers<ContextType>;
  AllianceVotingRule?: AllianceVotingRuleResolvers<ContextType>;
  Assembly?: AssemblyResolvers<ContextType>;
  AssemblyAdjournPayload?: AssemblyAdjournPayloadResolvers<ContextType>;
  AssemblyAttendPayload?: AssemblyAttendPayloadResolvers<ContextType>;
  AssemblyAttendance?: AssemblyAttendanceResolvers<ContextType>;
  AssemblyCancelPayload?: AssemblyCancelPayloadResolvers<ContextType>;
  AssemblyClosePayload?: AssemblyClosePayloadResolvers<ContextType>;
  AssemblyConnection?: AssemblyConnectionResolvers<ContextType>;
  AssemblyConvenePayload?: AssemblyConvenePayloadResolvers<ContextType>;
  AssemblyDraftPayload?: AssemblyDraftPayloadResolvers<ContextType>;
  AssemblyEdge?: AssemblyEdgeResolvers<ContextType>;
  AssemblyFigures?: AssemblyFiguresResolvers<ContextType>;
  AssemblyOpenPayload?: AssemblyOpenPayloadResolvers<ContextType>;
  AssemblyPublishMinutesPayload?: AssemblyPublishMinutesPayloadResolvers<ContextType>;
  AssemblyQuorum?: AssemblyQuorumResolvers<ContextType>;
  AssemblyRevisePayload?: AssemblyRevisePayloadResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  CharterChange?: CharterChangeResolvers<ContextType>;
  CharterVotingRule?: CharterVotingRuleResolvers<ContextType>;
  ConferenceAgendaItem?: ConferenceAgendaItemResolvers<ContextType>;
  ConferenceCallPayload?: ConferenceCallPayloadResolvers<ContextType>;
  ConferenceCancelPayload?: ConferenceCancelPayloadResolvers<ContextType>;
  ConferenceClosePayload?: ConferenceClosePayloadResolvers<ContextType>;
  ConferenceCount?: ConferenceCountResolvers<ContextType>;
  ConferenceFigures?: ConferenceFiguresResolvers<ContextType>;
  ConferenceIssueRulePayload?: ConferenceIssueRulePayloadResolvers<ContextType>;
  ConferenceIssueTasksPayload?: ConferenceIssueTasksPayloadResolvers<ContextType>;
  ConferenceNotice?: ConferenceNoticeResolvers<ContextType>;
  ConferenceOpenPayload?: ConferenceOpenPayloadResolvers<ContextType>;
  ConferencePostponePayload?: ConferencePostponePayloadResolvers<ContextType>;
  ConferenceReport?: ConferenceReportResolvers<ContextType>;
  ConferenceReportLine?: ConferenceReportLineResolvers<ContextType>;
  ConferenceRevisePayload?: ConferenceRevisePayloadResolvers<ContextType>;
  ConferenceRule?: ConferenceRuleResolvers<ContextType>;
  ConferenceSetAgendaPayload?: ConferenceSetAgendaPayloadResolvers<ContextType>;
  ConferenceTask?: ConferenceTaskResolvers<ContextType>;
  ConferenceTaskAcceptPayload?: ConferenceTaskAcceptPayloadResolvers<ContextType>;
  ConferenceTaskCarryOverPayload?: ConferenceTaskCarryOverPayloadResolvers<ContextType>;
  ConferenceTaskConnection?: ConferenceTaskConnectionResolvers<ContextType>;
  ConferenceTaskDraft?: ConferenceTaskDraftResolvers<ContextType>;
  ConferenceTaskEdge?: ConferenceTaskEdgeResolvers<ContextType>;
  ConferenceTaskReportPayload?: ConferenceTaskReportPayloadResolvers<ContextType>;
  ConferenceTaskReturnPayload?: ConferenceTaskReturnPayloadResolvers<ContextType>;
  ConferenceTaskVerifyPayload?: ConferenceTaskVerifyPayloadResolvers<ContextType>;
  ConferenceTopic?: ConferenceTopicResolvers<ContextType>;
  ConferenceTopicCollectPayload?: ConferenceTopicCollectPayloadResolvers<ContextType>;
  ConferenceTopicDecidePayload?: ConferenceTopicDecidePayloadResolvers<ContextType>;
  ConferenceTopicDeferPayload?: ConferenceTopicDeferPayloadResolvers<ContextType>;
  ConferenceTopicDropPayload?: ConferenceTopicDropPayloadResolvers<ContextType>;
  ConferenceTopicOrigin?: ConferenceTopicOriginResolvers<ContextType>;
  ConferenceTopicResearchPayload?: ConferenceTopicResearchPayloadResolvers<ContextType>;
  ConferenceTopicTablePayload?: ConferenceTopicTablePayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecidingDays?: DecidingDaysResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delegate?: DelegateResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  HandoverItem?: HandoverItemResolvers<ContextType>;
  HandoverSheet?: HandoverSheetResolvers<ContextType>;
  HandoverSignature?: HandoverSignatureResolvers<ContextType>;
  ImportSource?: ImportSourceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JointAction?: JointActionResolvers<ContextType>;
  JointActionCancelPayload?: JointActionCancelPayloadResolvers<ContextType>;
  JointActionConnection?: JointActionConnectionResolvers<ContextType>;
  JointActionCount?: JointActionCountResolvers<ContextType>;
  JointActionDeliverPayload?: JointActionDeliverPayloadResolvers<ContextType>;
  JointActionEdge?: JointActionEdgeResolvers<ContextType>;
  JointActionFigures?: JointActionFiguresResolvers<ContextType>;
  JointActionNotice?: JointActionNoticeResolvers<ContextType>;
  JointActionOrganizationFigures?: JointActionOrganizationFiguresResolvers<ContextType>;
  JointActionPlanPayload?: JointActionPlanPayloadResolvers<ContextType>;
  JointActionReviewPayload?: JointActionReviewPayloadResolvers<ContextType>;
  JointActionRevisePayload?: JointActionRevisePayloadResolvers<ContextType>;
  JointActionStartPayload?: JointActionStartPayloadResolvers<ContextType>;
  JointConference?: JointConferenceResolvers<ContextType>;
  JointConferenceConnection?: JointConferenceConnectionResolvers<ContextType>;
  JointConferenceEdge?: JointConferenceEdgeResolvers<ContextType>;
  LeadFigures?: LeadFiguresResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipGiveNoticePayload?: MembershipGiveNoticePayloadResolvers<ContextType>;
  MembershipInvitePayload?: MembershipInvitePayloadResolvers<ContextType>;
  MembershipNameDelegatesPayload?: MembershipNameDelegatesPayloadResolvers<ContextType>;
  MembershipSettlePayload?: MembershipSettlePayloadResolvers<ContextType>;
  MembershipSignPayload?: MembershipSignPayloadResolvers<ContextType>;
  MembershipWithdrawPayload?: MembershipWithdrawPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionWindow?: ObjectionWindowResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConfirmPayload?: OutcomeConfirmPayloadResolvers<ContextType>;
  OutcomeFigures?: OutcomeFiguresResolvers<ContextType>;
  OutcomeRecordPayload?: OutcomeRecordPayloadResolvers<ContextType>;
  OutcomeRejectPayload?: OutcomeRejectPayloadResolvers<ContextType>;
  OutcomeWithdrawPayload?: OutcomeWithdrawPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipantCount?: ParticipantCountResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalAdoptPayload?: ProposalAdoptPayloadResolvers<ContextType>;
  ProposalCarryOutPayload?: ProposalCarryOutPayloadResolvers<ContextType>;
  ProposalCloseVotePayload?: ProposalCloseVotePayloadResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalDecision?: ProposalDecisionResolvers<ContextType>;
  ProposalDraftPayload?: ProposalDraftPayloadResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalFigures?: ProposalFiguresResolvers<ContextType>;
  ProposalObjectPayload?: ProposalObjectPayloadResolvers<ContextType>;
  ProposalOpenObjectionPayload?: ProposalOpenObjectionPayloadResolvers<ContextType>;
  ProposalOpenVotePayload?: ProposalOpenVotePayloadResolvers<ContextType>;
  ProposalOrigin?: ProposalOriginResolvers<ContextType>;
  ProposalOutcomeCount?: ProposalOutcomeCountResolvers<ContextType>;
  ProposalRevisePayload?: ProposalRevisePayloadResolvers<ContextType>;
  ProposalSubmitPayload?: ProposalSubmitPayloadResolvers<ContextType>;
  ProposalTablePayload?: ProposalTablePayloadResolvers<ContextType>;
  ProposalVotePayload?: ProposalVotePayloadResolvers<ContextType>;
  ProposalWithdrawPayload?: ProposalWithdrawPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  RotationLeadNotice?: RotationLeadNoticeResolvers<ContextType>;
  RotationSwap?: RotationSwapResolvers<ContextType>;
  RotationTerm?: RotationTermResolvers<ContextType>;
  RotationTermAcceptSwapPayload?: RotationTermAcceptSwapPayloadResolvers<ContextType>;
  RotationTermConfirmSwapPayload?: RotationTermConfirmSwapPayloadResolvers<ContextType>;
  RotationTermConnection?: RotationTermConnectionResolvers<ContextType>;
  RotationTermDropSwapPayload?: RotationTermDropSwapPayloadResolvers<ContextType>;
  RotationTermEdge?: RotationTermEdgeResolvers<ContextType>;
  RotationTermRequestSwapPayload?: RotationTermRequestSwapPayloadResolvers<ContextType>;
  RotationTermSignHandoverPayload?: RotationTermSignHandoverPayloadResolvers<ContextType>;
  RotationTermSubstitutePayload?: RotationTermSubstitutePayloadResolvers<ContextType>;
  RotationTermWritePlanPayload?: RotationTermWritePlanPayloadResolvers<ContextType>;
  Roundtable?: RoundtableResolvers<ContextType>;
  RoundtableAnnouncePayload?: RoundtableAnnouncePayloadResolvers<ContextType>;
  RoundtableCancelPayload?: RoundtableCancelPayloadResolvers<ContextType>;
  RoundtableChain?: RoundtableChainResolvers<ContextType>;
  RoundtableClosePayload?: RoundtableClosePayloadResolvers<ContextType>;
  RoundtableCoHost?: RoundtableCoHostResolvers<ContextType>;
  RoundtableConfirmCoHostPayload?: RoundtableConfirmCoHostPayloadResolvers<ContextType>;
  RoundtableConnection?: RoundtableConnectionResolvers<ContextType>;
  RoundtableDeclineCoHostPayload?: RoundtableDeclineCoHostPayloadResolvers<ContextType>;
  RoundtableDraftPayload?: RoundtableDraftPayloadResolvers<ContextType>;
  RoundtableEdge?: RoundtableEdgeResolvers<ContextType>;
  RoundtableFigures?: RoundtableFiguresResolvers<ContextType>;
  RoundtableFinishTriagePayload?: RoundtableFinishTriagePayloadResolvers<ContextType>;
  RoundtableHoldPayload?: RoundtableHoldPayloadResolvers<ContextType>;
  RoundtableIssue?: RoundtableIssueResolvers<ContextType>;
  RoundtableNotice?: RoundtableNoticeResolvers<ContextType>;
  RoundtableParent?: RoundtableParentResolvers<ContextType>;
  RoundtablePreparePayload?: RoundtablePreparePayloadResolvers<ContextType>;
  RoundtablePublishMinutesPayload?: RoundtablePublishMinutesPayloadResolvers<ContextType>;
  RoundtableRevisePayload?: RoundtableRevisePayloadResolvers<ContextType>;
  RoundtableTrigger?: RoundtableTriggerResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionAcceptPayload?: SuggestionAcceptPayloadResolvers<ContextType>;
  SuggestionAnswerPayload?: SuggestionAnswerPayloadResolvers<ContextType>;
  SuggestionAssignPayload?: SuggestionAssignPayloadResolvers<ContextType>;
  SuggestionAuthor?: SuggestionAuthorResolvers<ContextType>;
  SuggestionCounts?: SuggestionCountsResolvers<ContextType>;
  SuggestionDeclinePayload?: SuggestionDeclinePayloadResolvers<ContextType>;
  SuggestionInformAuthorPayload?: SuggestionInformAuthorPayloadResolvers<ContextType>;
  SuggestionJudgePayload?: SuggestionJudgePayloadResolvers<ContextType>;
  SuggestionLinkResultPayload?: SuggestionLinkResultPayloadResolvers<ContextType>;
  SuggestionReassignPayload?: SuggestionReassignPayloadResolvers<ContextType>;
  SuggestionReceivePayload?: SuggestionReceivePayloadResolvers<ContextType>;
  ThingReference?: ThingReferenceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteTally?: VoteTallyResolvers<ContextType>;
  VoteTallyNotice?: VoteTallyNoticeResolvers<ContextType>;
  Voting?: VotingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
