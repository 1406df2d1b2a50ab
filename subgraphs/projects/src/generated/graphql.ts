import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, EvidenceMapper, ChainLinkMapper, ChainThingMapper, ChainStepMapper, OriginChainMapper, RoundtableMapper, SuggestionMapper, OutcomeMapper, ConferenceTopicMapper, ProposalMapper, JointActionMapper, PairMapper, PairListItemMapper, JointActivityMapper, ProjectListMapper, ProjectListConnectionMapper, ProjectMapper, ProjectConnectionMapper, ProjectNoticeMapper, ProjectPartyMapper, ProjectContactMapper, ProjectScoreMapper, ResultMapper, ResultConnectionMapper, ResultNoticeMapper, ResultNoteMapper, LeadAssignmentMapper, LeadAssignmentConnectionMapper, LeadRequestsMapper, SiteRequestMapper, SiteRequestConnectionMapper, SiteRequestNoticeMapper, SiteVisitMapper, SiteVisitConnectionMapper, ProjectBlockerMapper, ProjectBlockerConnectionMapper, PartyReportMapper, PartyReportConnectionMapper, PartyReportingMapper, ChallengeTopicMapper, ChallengeTopicConnectionMapper, ChallengeTopicNoticeMapper, ChallengeTakerMapper, SecretaryProjectMapper, SecretaryProjectConnectionMapper, SecretaryProjectNoticeMapper, SecretaryLeaderMapper, SecretaryReportMapper, MilestoneMapper, MilestoneConnectionMapper, MilestoneNoticeMapper, MilestoneReplanMapper, ProjectPlanMapper, PlanRowMapper } from '../mappers.js';
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

/** A thing at the other end of a link (关联事项) */
export type ChainLink = {
  __typename?: 'ChainLink';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether its owner has told of it; what is kept outside the platform never is (是否已核实) */
  isKnown: Scalars['Boolean']['output'];
  /** Name of its type in the graph (种类) */
  kind: Scalars['String']['output'];
  /** The thing itself, to those who may read it (事项) */
  thing: Maybe<ChainThing>;
};

/** A link of a walk (链条环节) */
export type ChainStep = {
  __typename?: 'ChainStep';
  /** How far from the start: below zero towards origins, above towards what came of it (代距) */
  depth: Scalars['Int']['output'];
  /** What came first (前) */
  from: ChainLink;
  /** What came of it (后) */
  to: ChainLink;
};

/** Things that stand in chains (链上事项) */
export type ChainThing = ChallengeTopic | ConferenceTopic | JointAction | JointActivity | Outcome | Pair | PairListItem | Project | Proposal | Result | Roundtable | Suggestion;

/** A member who took a topic (领题人) */
export type ChallengeTaker = {
  __typename?: 'ChallengeTaker';
  /** The account of the member (账号) */
  accountId: Scalars['ID']['output'];
  /** When that ended (结束时间) */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How that ended (结束方式) */
  ending: Maybe<ChallengeTakerEnding>;
  /** What the member is called (姓名) */
  name: Maybe<Scalars['String']['output']>;
  /** For which organization (单位) */
  organization: Organization;
  /** Why it was released or returned (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was taken (领题时间) */
  takenAt: Scalars['DateTime']['output'];
};

/** How a time with a topic ended (领题结束方式) */
export type ChallengeTakerEnding =
  /** The taker gave it back (退题) */
  | 'RELEASED'
  /** The verifier returned the result (退回) */
  | 'RETURNED'
  /** The topic was solved (破题) */
  | 'SOLVED';

/** A hard problem that an organization publishes and that one member at a time takes on (攻坚题) */
export type ChallengeTopic = {
  __typename?: 'ChallengeTopic';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it came to be (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** What is to be solved (内容) */
  description: Maybe<Scalars['String']['output']>;
  /** The end of that day (截止时间) */
  dueAt: Scalars['DateTime']['output'];
  /** The day by which it is to be solved (期限) */
  dueOn: Scalars['Date']['output'];
  /** Proofs of it; for the entitled (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to it (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands by that day; who verifies late does not make it late (灯) */
  light: Light;
  /** Who published it (发布单位) */
  publisher: Organization;
  /** What the verifier said, or why a result was returned last; for the entitled (意见) */
  remark: Maybe<Scalars['String']['output']>;
  /** The organization of whoever has it now, or solved it (责任单位) */
  responsibleOrg: Maybe<Organization>;
  /** What came of it; for the entitled (成果) */
  result: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态) */
  status: ChallengeTopicStatus;
  /** When the result was submitted (提交时间) */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who has it now, or solved it; for the entitled (领题人) */
  taker: Maybe<ChallengeTaker>;
  /** All who ever took it, oldest first; for the entitled (历次领题人) */
  takers: Array<ChallengeTaker>;
  /** How often it was taken (领题次数) */
  takings: Scalars['Int']['output'];
  /** What it is called (题目) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was verified (核验时间) */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
  /** Whether you may see what those around it share (是否可查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
  /** Its year (年份) */
  year: Scalars['Int']['output'];
};


/** A hard problem that an organization publishes and that one member at a time takes on (攻坚题) */
export type ChallengeTopic_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of challenge topics (攻坚题分页) */
export type ChallengeTopicConnection = {
  __typename?: 'ChallengeTopicConnection';
  /** What is on this page (本页) */
  edges: Array<ChallengeTopicEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (攻坚题条目) */
export type ChallengeTopicEdge = {
  __typename?: 'ChallengeTopicEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: ChallengeTopic;
};

/** Which challenge topics (攻坚题筛选) */
export type ChallengeTopicFilter = {
  /** Topics that this organization published (发布单位) */
  publisherId?: InputMaybe<Scalars['ID']['input']>;
  /** Topics in these states (状态) */
  statuses?: InputMaybe<Array<ChallengeTopicStatus>>;
  /** Topics that you have taken or solved (我的领题) */
  takenByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Topics that this organization has taken or solved (领题单位) */
  takerOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Topics of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
  /** Topics of this year (年份) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A challenge topic that something happened to (攻坚题推送) */
export type ChallengeTopicNotice = {
  __typename?: 'ChallengeTopicNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The topic as it is now (攻坚题) */
  topic: ChallengeTopic;
};

/** Publishes a challenge topic in the name of an organization (发布攻坚题) */
export type ChallengeTopicPublishInput = {
  /** What is to be solved (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is to be solved (期限) */
  dueOn: Scalars['Date']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it came from (来源) */
  origin?: InputMaybe<ThingReferenceInput>;
  /** Who publishes it: members of it and of those below it may take it (发布单位) */
  publisherId: Scalars['ID']['input'];
  /** What it is called (题目) */
  title: Scalars['String']['input'];
  /** Its year (年份) */
  year: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (发布攻坚题结果) */
export type ChallengeTopicPublishPayload = {
  __typename?: 'ChallengeTopicPublishPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Gives a topic back that one has taken; it may be taken again by anyone (退题) */
export type ChallengeTopicReleaseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (退题结果) */
export type ChallengeTopicReleasePayload = {
  __typename?: 'ChallengeTopicReleasePayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Returns a result that does not solve the topic; it may be taken again by anyone (退回重开) */
export type ChallengeTopicReturnInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (退回重开结果) */
export type ChallengeTopicReturnPayload = {
  __typename?: 'ChallengeTopicReturnPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a challenge topic stands (攻坚题状态) */
export type ChallengeTopicStatus =
  /** Published; whoever comes first may take it (已发布) */
  | 'PUBLISHED'
  /** The result was returned; whoever comes first may take it (重新开放) */
  | 'REOPENED'
  /** Solved (已破题) */
  | 'SOLVED'
  /** The result is being verified (已提交) */
  | 'SUBMITTED'
  /** Somebody has it (已领题) */
  | 'TAKEN';

/** Submits the result of a topic that one has taken (提交成果) */
export type ChallengeTopicSubmitInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (成果) */
  result: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (提交成果结果) */
export type ChallengeTopicSubmitPayload = {
  __typename?: 'ChallengeTopicSubmitPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Takes a topic: whoever comes first has it, all others are refused with ALREADY_TAKEN (领题) */
export type ChallengeTopicTakeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the topic, or why not (领题结果) */
export type ChallengeTopicTakePayload = {
  __typename?: 'ChallengeTopicTakePayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Verifies that a topic is solved; never by the taker nor by the organization of the taker (核验破题) */
export type ChallengeTopicVerifyInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say (意见) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the topic, or why not (核验破题结果) */
export type ChallengeTopicVerifyPayload = {
  __typename?: 'ChallengeTopicVerifyPayload';
  /** The topic as it is now; absent when the step was refused (对象) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Something that a conference is to settle (联席会议议题) */
export type ConferenceTopic = {
  __typename?: 'ConferenceTopic';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
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

/** A proof: what it shows, and the hash of its file (佐证) */
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

/** Something that members of an alliance do together (联合行动) */
export type JointAction = {
  __typename?: 'JointAction';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** Something that two sides of a pair did together (联合活动) */
export type JointActivity = {
  __typename?: 'JointActivity';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** Names the lead of a project: the one before ends in the instant in which the new one begins, and its open requests go over (指定路长) */
export type LeadAssignInput = {
  /** The account of the new lead (账号) */
  accountId: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For what they are named (类别) */
  kind: LeadKind;
  /** What the new lead is called (姓名) */
  name: Scalars['String']['input'];
  /** The organization for which the new lead stands (所属单位) */
  organizationId: Scalars['ID']['input'];
  /** The project (项目) */
  projectId: Scalars['ID']['input'];
  /** Why the one before ends (更换理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The active assignment that you saw and that ends now; nothing where there was none. Another one is refused with CONFLICT (被更换的任职) */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** What the lead does for the site (服务清单) */
  serviceList?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it: the lead, or why not (指定路长结果) */
export type LeadAssignPayload = {
  __typename?: 'LeadAssignPayload';
  /** The lead as it is now; absent when the step was refused (对象) */
  lead: Maybe<LeadAssignment>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A person who answers for a project on site for a time (路长任职) */
export type LeadAssignment = {
  __typename?: 'LeadAssignment';
  /** The account of the lead (账号) */
  accountId: Scalars['ID']['output'];
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Why it ended; for those entitled to the project (卸任理由) */
  endedReason: Maybe<Scalars['String']['output']>;
  /** Since when (任职时间) */
  from: Scalars['DateTime']['output'];
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the project (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** For what they are named (类别) */
  kind: LeadKind;
  /** The day of the last visit to the site (最近走访日期) */
  lastVisitOn: Maybe<Scalars['Date']['output']>;
  /** What the lead is called (姓名) */
  name: Scalars['String']['output'];
  /** The requests to the lead that are not confirmed; for those entitled to the project (未办结诉求) */
  openRequests: Maybe<LeadRequests>;
  /** The organization for which the lead stands (所属单位) */
  organization: Organization;
  /** The project (项目) */
  project: Project;
  /** What the lead does for the site (服务清单) */
  serviceList: Array<Scalars['String']['output']>;
  /** Whether it lasts (状态) */
  status: LeadStatus;
  /** When the next lead began, or the project ended; nothing while it lasts (卸任时间) */
  until: Maybe<Scalars['DateTime']['output']>;
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
  /** The day by which the site is visited next: each whole month has a visit; nothing while no site is worked on (走访截止日期) */
  visitDueOn: Maybe<Scalars['Date']['output']>;
  /** How the visit of the month stands (走访亮灯) */
  visitLight: Maybe<Light>;
  /** Visits to the site, the latest first; empty for viewers who are not entitled to the project (走访记录) */
  visits: SiteVisitConnection;
};


/** A person who answers for a project on site for a time (路长任职) */
export type LeadAssignment_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A person who answers for a project on site for a time (路长任职) */
export type LeadAssignment_VisitsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** A page of named leads (路长分页) */
export type LeadAssignmentConnection = {
  __typename?: 'LeadAssignmentConnection';
  /** What is on this page (本页) */
  edges: Array<LeadAssignmentEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (路长条目) */
export type LeadAssignmentEdge = {
  __typename?: 'LeadAssignmentEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: LeadAssignment;
};

/** Ends a lead without a successor; refused while the project needs one (路长卸任) */
export type LeadEndInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the lead, or why not (路长卸任结果) */
export type LeadEndPayload = {
  __typename?: 'LeadEndPayload';
  /** The lead as it is now; absent when the step was refused (对象) */
  lead: Maybe<LeadAssignment>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Which leads (路长筛选) */
export type LeadFilter = {
  /** Leads with this account (账号) */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those to whom requests are open, or only those to whom none is (是否有未办结诉求) */
  hasOpenRequests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leads of these kinds (类别) */
  kinds?: InputMaybe<Array<LeadKind>>;
  /** Leads who stand for this organization (所属单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Active ones when nothing is said (状态) */
  status?: InputMaybe<LeadStatus>;
  /** Leads of projects of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** For what a lead is named (路长类别) */
export type LeadKind =
  /** The contact of a project (联系人) */
  | 'CONTACT'
  /** A road or a line (路长) */
  | 'ROAD'
  /** A building site (点长) */
  | 'SITE';

/** How many requests to a lead are in one state (按状态计数) */
export type LeadRequestCount = {
  __typename?: 'LeadRequestCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The state (状态) */
  status: SiteRequestStatus;
};

/** What is open at a lead (路长未办结诉求) */
export type LeadRequests = {
  __typename?: 'LeadRequests';
  /** How many in each state (按状态) */
  byStatus: Array<LeadRequestCount>;
  /** How many of them are over their limit and not solved (逾期数) */
  late: Scalars['Int']['output'];
  /** When the oldest of them was raised (最早提出时间) */
  oldestRaisedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many requests are not confirmed (未办结数) */
  total: Scalars['Int']['output'];
};

/** Whether an assignment lasts (任职状态) */
export type LeadStatus =
  /** It lasts (在任) */
  | 'ACTIVE'
  /** It has ended (已卸任) */
  | 'ENDED';

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

/** What a look-back finds (回头看结论) */
export type LookBackVerdict =
  /** It holds (已巩固) */
  | 'CONSOLIDATED'
  /** It fell back (已反弹) */
  | 'RELAPSED';

/** A point that a project reaches by a day that was agreed (里程碑) */
export type Milestone = {
  __typename?: 'Milestone';
  /** Whether it was added when the project was listed already (是否后增) */
  addedLater: Scalars['Boolean']['output'];
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** The day of its beginning as it was agreed; never changed (基线开始日期) */
  baselineFrom: Maybe<Scalars['Date']['output']>;
  /** The day by which it is reached as it was agreed with the listing of the project; never changed (基线日期) */
  baselineOn: Maybe<Scalars['Date']['output']>;
  /** When the baseline was fixed; nothing before the project is listed (基线固定时间) */
  baselinedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was planned (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** By how many days it was reached after that day, 0 when in time (较计划逾期天数) */
  daysLate: Maybe<Scalars['Int']['output']>;
  /** By how many days it was reached after that day, 0 when in time (较基线逾期天数) */
  daysLateOfBaseline: Maybe<Scalars['Int']['output']>;
  /** Until when it is due: the end of the day that is planned now (到期时间) */
  dueAt: Scalars['DateTime']['output'];
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it was reached by the day that was agreed at first; nothing before it was reached (是否按基线达成) */
  isOnBaseline: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was reached by the day that was planned last; nothing before it was reached (是否按计划达成) */
  isOnTime: Maybe<Scalars['Boolean']['output']>;
  /** How it stands by its plan; PAUSED while its project rests (亮灯) */
  light: Light;
  /** When its day was last found to be over (错过时间) */
  missedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was said when it was reached (说明) */
  note: Maybe<Scalars['String']['output']>;
  /** Its place among the milestones of its project (序号) */
  order: Scalars['Int']['output'];
  /** The day of its beginning as it is planned now (计划开始日期) */
  plannedFrom: Maybe<Scalars['Date']['output']>;
  /** The day by which it is reached as it is planned now (计划日期) */
  plannedOn: Scalars['Date']['output'];
  /** Its project (项目) */
  project: Project;
  /** When it was reached (达成时间) */
  reachedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was reached late, or given up (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** Every move of its plan, oldest first (调整记录) */
  replans: Array<MilestoneReplan>;
  /** The party that answers for it (责任单位) */
  responsibleOrg: Organization;
  /** Where it stands (状态) */
  status: MilestoneStatus;
  /** What is reached (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
};


/** A point that a project reaches by a day that was agreed (里程碑) */
export type Milestone_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of milestones (里程碑分页) */
export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  /** What is on this page (本页) */
  edges: Array<MilestoneEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (里程碑条目) */
export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Milestone;
};

/** Gives a missed milestone up, with a reason, by the party that leads the project (放弃里程碑) */
export type MilestoneGiveUpInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the milestone, or why not (放弃里程碑结果) */
export type MilestoneGiveUpPayload = {
  __typename?: 'MilestoneGiveUpPayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A milestone that was reached (里程碑推送) */
export type MilestoneNotice = {
  __typename?: 'MilestoneNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The milestone as it is now (里程碑) */
  milestone: Milestone;
  /** Its project as it is now (项目) */
  project: Project;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** Plans a milestone of a project; once the project is listed it gets its own baseline and is marked as added later. Before that it revises the project's plan: every signature falls away (设置里程碑) */
export type MilestonePlanInput = {
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the milestones of its project; the last one when nothing is said (序号) */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the work on it begins (计划开始日期) */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The day by which it is reached; within the project's days (计划达成日期) */
  plannedOn: Scalars['Date']['input'];
  /** The project (项目) */
  projectId: Scalars['ID']['input'];
  /** The party that answers for it (责任单位) */
  responsibleOrgId: Scalars['ID']['input'];
  /** What is reached (名称) */
  title: Scalars['String']['input'];
};

/** What came of it: the milestone, or why not (设置里程碑结果) */
export type MilestonePlanPayload = {
  __typename?: 'MilestonePlanPayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that a milestone is reached, by the party that answers for it, while the project is carried out (达成里程碑) */
export type MilestoneReachInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say (说明) */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it comes late; needed once it was missed (逾期理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the milestone, or why not (达成里程碑结果) */
export type MilestoneReachPayload = {
  __typename?: 'MilestoneReachPayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Removes a milestone that has no baseline yet. It revises the project's plan: every signature falls away (删除里程碑) */
export type MilestoneRemoveInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the milestone, or why not (删除里程碑结果) */
export type MilestoneRemovePayload = {
  __typename?: 'MilestoneRemovePayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One move of a milestone's plan (里程碑调整) */
export type MilestoneReplan = {
  __typename?: 'MilestoneReplan';
  /** When (时间) */
  at: Scalars['DateTime']['output'];
  /** The account that did it (操作账号) */
  by: Maybe<Scalars['ID']['output']>;
  /** The day that was planned before (原计划日期) */
  from: Scalars['Date']['output'];
  /** Why (理由) */
  reason: Scalars['String']['output'];
  /** The day that was planned then (新计划日期) */
  to: Scalars['Date']['output'];
};

/** Plans a milestone for another day, with a reason: before its day is over, or once it was missed. The baseline stays (调整里程碑计划) */
export type MilestoneReplanInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is reached now; within the project's days (新的计划日期) */
  plannedOn: Scalars['Date']['input'];
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the milestone, or why not (调整里程碑计划结果) */
export type MilestoneReplanPayload = {
  __typename?: 'MilestoneReplanPayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises a milestone that has no baseline yet; what is left out stays as it was. It revises the project's plan: every signature falls away (修改里程碑) */
export type MilestoneReviseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the milestones of its project; the last one when nothing is said (序号) */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the work on it begins (计划开始日期) */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The day by which it is reached; within the project's days (计划达成日期) */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The party that answers for it (责任单位) */
  responsibleOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** What is reached (名称) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the milestone, or why not (修改里程碑结果) */
export type MilestoneRevisePayload = {
  __typename?: 'MilestoneRevisePayload';
  /** The milestone as it is now; absent when the step was refused (对象) */
  milestone: Maybe<Milestone>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a milestone stands (里程碑状态) */
export type MilestoneStatus =
  /** Given up with a reason, or with its project (已放弃) */
  | 'DROPPED'
  /** The day that was planned is over (已错过) */
  | 'MISSED'
  /** Planned; still to be reached (已计划) */
  | 'PLANNED'
  /** Reached (已达成) */
  | 'REACHED'
  /** Removed from the plan before the project was listed (已删除) */
  | 'REMOVED'
  /** Planned for another day (已调整) */
  | 'REPLANNED';

/** Which milestones (到期里程碑筛选) */
export type MilestonesDueFilter = {
  /** Planned for this day or a later one (起) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Planned for a day of this month, e.g. 2026-03; not together with `from` or `to` (月份) */
  month?: InputMaybe<Scalars['String']['input']>;
  /** For which this organization answers (责任单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** In these states (状态) */
  statuses?: InputMaybe<Array<MilestoneStatus>>;
  /** Planned for this day or an earlier one (止) */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Of projects of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Publishes a challenge topic in the name of an organization (发布攻坚题) */
  challengeTopicPublish: ChallengeTopicPublishPayload;
  /** Gives a topic back that one has taken; it may be taken again by anyone (退题) */
  challengeTopicRelease: ChallengeTopicReleasePayload;
  /** Returns a result that does not solve the topic; it may be taken again by anyone (退回重开) */
  challengeTopicReturn: ChallengeTopicReturnPayload;
  /** Submits the result of a topic that one has taken (提交成果) */
  challengeTopicSubmit: ChallengeTopicSubmitPayload;
  /** Takes a topic: whoever comes first has it, all others are refused with ALREADY_TAKEN (领题) */
  challengeTopicTake: ChallengeTopicTakePayload;
  /** Verifies that a topic is solved; never by the taker nor by the organization of the taker (核验破题) */
  challengeTopicVerify: ChallengeTopicVerifyPayload;
  /** Names the lead of a project: the one before ends in the instant in which the new one begins, and its open requests go over (指定路长) */
  leadAssign: LeadAssignPayload;
  /** Ends a lead without a successor; refused while the project needs one (路长卸任) */
  leadEnd: LeadEndPayload;
  /** Gives a missed milestone up, with a reason, by the party that leads the project (放弃里程碑) */
  milestoneGiveUp: MilestoneGiveUpPayload;
  /** Plans a milestone of a project; once the project is listed it gets its own baseline and is marked as added later. Before that it revises the project's plan: every signature falls away (设置里程碑) */
  milestonePlan: MilestonePlanPayload;
  /** Tells that a milestone is reached, by the party that answers for it, while the project is carried out (达成里程碑) */
  milestoneReach: MilestoneReachPayload;
  /** Removes a milestone that has no baseline yet. It revises the project's plan: every signature falls away (删除里程碑) */
  milestoneRemove: MilestoneRemovePayload;
  /** Plans a milestone for another day, with a reason: before its day is over, or once it was missed. The baseline stays (调整里程碑计划) */
  milestoneReplan: MilestoneReplanPayload;
  /** Revises a milestone that has no baseline yet; what is left out stays as it was. It revises the project's plan: every signature falls away (修改里程碑) */
  milestoneRevise: MilestoneRevisePayload;
  /** Corrects a report: a new version, with the reason; the versions before stay in its history (更正月报) */
  partyReportCorrect: PartyReportCorrectPayload;
  /** Reports a month in a party's name, once each; a month that was missed can be made up (报送月报) */
  partyReportSubmit: PartyReportSubmitPayload;
  /** Lists a project whose plan is agreed, which gives it its number (列入清单) */
  projectAddToList: ProjectAddToListPayload;
  /** Files a judged project away (归档项目) */
  projectArchive: ProjectArchivePayload;
  /** Escalates a blocker to whoever keeps the list, before time does after ten working days (上报堵点) */
  projectBlockerEscalate: ProjectBlockerEscalatePayload;
  /** Raises what stands in a running project's way, in a party's name; one party answers for it (提出堵点) */
  projectBlockerRaise: ProjectBlockerRaisePayload;
  /** Gives a blocker to another party; its clock goes on (更换责任单位) */
  projectBlockerReassign: ProjectBlockerReassignPayload;
  /** Says how a blocker was got out of the way: by its owner, once escalated also by whoever keeps the list (解决堵点) */
  projectBlockerResolve: ProjectBlockerResolvePayload;
  /** Gives a project up before it is delivered (取消项目) */
  projectCancel: ProjectCancelPayload;
  /** Commends a judged project as excellent; at most a tenth of the list's projects (评为优秀) */
  projectCommend: ProjectCommendPayload;
  /** Delivers the result (交付项目) */
  projectDeliver: ProjectDeliverPayload;
  /** Scores the result in the name of a party or of the beneficiary, once each (评定成效) */
  projectJudge: ProjectJudgePayload;
  /** Opens an organization's list of a year (设立项目清单) */
  projectListOpen: ProjectListOpenPayload;
  /** Lets a project rest (暂停项目) */
  projectPause: ProjectPausePayload;
  /** Proposes a project (提出项目) */
  projectPropose: ProjectProposePayload;
  /** Takes a resting project up again (恢复项目) */
  projectResume: ProjectResumePayload;
  /** Revises the plan; what is left out stays as it was. Every signature falls away (修改方案) */
  projectRevise: ProjectRevisePayload;
  /** Signs the plan in a party's name; with all signatures it is agreed (签署方案) */
  projectSignPlan: ProjectSignPlanPayload;
  /** Starts a listed project (启动项目) */
  projectStart: ProjectStartPayload;
  /** Gives a result up (放弃成果) */
  resultAbandon: ResultAbandonPayload;
  /** Tells that a result is achieved; it is looked back on after 90 days (达成成果) */
  resultAchieve: ResultAchievePayload;
  /** Begins to carry a result through (启动推进) */
  resultBegin: ResultBeginPayload;
  /** Looks back on an achieved result: it holds, or it fell back and what it came from is reopened (回头看) */
  resultLookBack: ResultLookBackPayload;
  /** Reports how far a result has come (更新进展) */
  resultProgress: ResultProgressPayload;
  /** Registers a result of something (登记成果) */
  resultRegister: ResultRegisterPayload;
  /** Takes a result up again that fell back (重新推进) */
  resultResume: ResultResumePayload;
  /** Approves a secretary project, from above (批准书记项目) */
  secretaryProjectApprove: SecretaryProjectApprovePayload;
  /** Claims the project that a secretary leads in person in a year; one for each organization and year (认领书记项目) */
  secretaryProjectClaim: SecretaryProjectClaimPayload;
  /** Delivers the result (交付书记项目) */
  secretaryProjectDeliver: SecretaryProjectDeliverPayload;
  /** Judges the result; never from within the organization (评定书记项目) */
  secretaryProjectJudge: SecretaryProjectJudgePayload;
  /** Returns what was claimed for revision, or what was delivered for more work (退回书记项目) */
  secretaryProjectReturn: SecretaryProjectReturnPayload;
  /** Revises what was claimed; what is left out stays as it was (修改书记项目) */
  secretaryProjectRevise: SecretaryProjectRevisePayload;
  /** Starts an approved secretary project (启动书记项目) */
  secretaryProjectStart: SecretaryProjectStartPayload;
  /** Signs that one takes the lead over as the new secretary; whoever led before may not act any more (签字接任) */
  secretaryProjectTakeOver: SecretaryProjectTakeOverPayload;
  /** Comments on the report of a month; never from within the organization (点评月报) */
  secretaryReportComment: SecretaryReportCommentPayload;
  /** Submits the report of a month (报送月报) */
  secretaryReportSubmit: SecretaryReportSubmitPayload;
  /** Brings an escalated request back to its lead, as those above (交回诉求) */
  siteRequestBringBack: SiteRequestBringBackPayload;
  /** Confirms that it is solved, for whoever raised it; never by the lead (确认诉求) */
  siteRequestConfirm: SiteRequestConfirmPayload;
  /** Says that others are being brought together to solve it (协调诉求) */
  siteRequestCoordinate: SiteRequestCoordinatePayload;
  /** Hands a request up to those above, as its lead (上报诉求) */
  siteRequestEscalate: SiteRequestEscalatePayload;
  /** Raises a problem on site to the named lead, in the name of a party or of the beneficiary (提出现场诉求) */
  siteRequestRaise: SiteRequestRaisePayload;
  /** Says that it is not solved, for whoever raised it: it goes back to its lead (重新打开诉求) */
  siteRequestReopen: SiteRequestReopenPayload;
  /** Says that it is solved, as its lead; once escalated, as those above (解决诉求) */
  siteRequestSolve: SiteRequestSolvePayload;
  /** Takes a request, as its lead (受理诉求) */
  siteRequestTake: SiteRequestTakePayload;
  /** Logs a visit to the site, as the lead (登记走访) */
  siteVisitLog: SiteVisitLogPayload;
};


export type Mutation_ChallengeTopicPublishArgs = {
  input: ChallengeTopicPublishInput;
};


export type Mutation_ChallengeTopicReleaseArgs = {
  input: ChallengeTopicReleaseInput;
};


export type Mutation_ChallengeTopicReturnArgs = {
  input: ChallengeTopicReturnInput;
};


export type Mutation_ChallengeTopicSubmitArgs = {
  input: ChallengeTopicSubmitInput;
};


export type Mutation_ChallengeTopicTakeArgs = {
  input: ChallengeTopicTakeInput;
};


export type Mutation_ChallengeTopicVerifyArgs = {
  input: ChallengeTopicVerifyInput;
};


export type Mutation_LeadAssignArgs = {
  input: LeadAssignInput;
};


export type Mutation_LeadEndArgs = {
  input: LeadEndInput;
};


export type Mutation_MilestoneGiveUpArgs = {
  input: MilestoneGiveUpInput;
};


export type Mutation_MilestonePlanArgs = {
  input: MilestonePlanInput;
};


export type Mutation_MilestoneReachArgs = {
  input: MilestoneReachInput;
};


export type Mutation_MilestoneRemoveArgs = {
  input: MilestoneRemoveInput;
};


export type Mutation_MilestoneReplanArgs = {
  input: MilestoneReplanInput;
};


export type Mutation_MilestoneReviseArgs = {
  input: MilestoneReviseInput;
};


export type Mutation_PartyReportCorrectArgs = {
  input: PartyReportCorrectInput;
};


export type Mutation_PartyReportSubmitArgs = {
  input: PartyReportSubmitInput;
};


export type Mutation_ProjectAddToListArgs = {
  input: ProjectAddToListInput;
};


export type Mutation_ProjectArchiveArgs = {
  input: ProjectArchiveInput;
};


export type Mutation_ProjectBlockerEscalateArgs = {
  input: ProjectBlockerEscalateInput;
};


export type Mutation_ProjectBlockerRaiseArgs = {
  input: ProjectBlockerRaiseInput;
};


export type Mutation_ProjectBlockerReassignArgs = {
  input: ProjectBlockerReassignInput;
};


export type Mutation_ProjectBlockerResolveArgs = {
  input: ProjectBlockerResolveInput;
};


export type Mutation_ProjectCancelArgs = {
  input: ProjectCancelInput;
};


export type Mutation_ProjectCommendArgs = {
  input: ProjectCommendInput;
};


export type Mutation_ProjectDeliverArgs = {
  input: ProjectDeliverInput;
};


export type Mutation_ProjectJudgeArgs = {
  input: ProjectJudgeInput;
};


export type Mutation_ProjectListOpenArgs = {
  input: ProjectListOpenInput;
};


export type Mutation_ProjectPauseArgs = {
  input: ProjectPauseInput;
};


export type Mutation_ProjectProposeArgs = {
  input: ProjectProposeInput;
};


export type Mutation_ProjectResumeArgs = {
  input: ProjectResumeInput;
};


export type Mutation_ProjectReviseArgs = {
  input: ProjectReviseInput;
};


export type Mutation_ProjectSignPlanArgs = {
  input: ProjectSignPlanInput;
};


export type Mutation_ProjectStartArgs = {
  input: ProjectStartInput;
};


export type Mutation_ResultAbandonArgs = {
  input: ResultAbandonInput;
};


export type Mutation_ResultAchieveArgs = {
  input: ResultAchieveInput;
};


export type Mutation_ResultBeginArgs = {
  input: ResultBeginInput;
};


export type Mutation_ResultLookBackArgs = {
  input: ResultLookBackInput;
};


export type Mutation_ResultProgressArgs = {
  input: ResultProgressInput;
};


export type Mutation_ResultRegisterArgs = {
  input: ResultRegisterInput;
};


export type Mutation_ResultResumeArgs = {
  input: ResultResumeInput;
};


export type Mutation_SecretaryProjectApproveArgs = {
  input: SecretaryProjectApproveInput;
};


export type Mutation_SecretaryProjectClaimArgs = {
  input: SecretaryProjectClaimInput;
};


export type Mutation_SecretaryProjectDeliverArgs = {
  input: SecretaryProjectDeliverInput;
};


export type Mutation_SecretaryProjectJudgeArgs = {
  input: SecretaryProjectJudgeInput;
};


export type Mutation_SecretaryProjectReturnArgs = {
  input: SecretaryProjectReturnInput;
};


export type Mutation_SecretaryProjectReviseArgs = {
  input: SecretaryProjectReviseInput;
};


export type Mutation_SecretaryProjectStartArgs = {
  input: SecretaryProjectStartInput;
};


export type Mutation_SecretaryProjectTakeOverArgs = {
  input: SecretaryProjectTakeOverInput;
};


export type Mutation_SecretaryReportCommentArgs = {
  input: SecretaryReportCommentInput;
};


export type Mutation_SecretaryReportSubmitArgs = {
  input: SecretaryReportSubmitInput;
};


export type Mutation_SiteRequestBringBackArgs = {
  input: SiteRequestBringBackInput;
};


export type Mutation_SiteRequestConfirmArgs = {
  input: SiteRequestConfirmInput;
};


export type Mutation_SiteRequestCoordinateArgs = {
  input: SiteRequestCoordinateInput;
};


export type Mutation_SiteRequestEscalateArgs = {
  input: SiteRequestEscalateInput;
};


export type Mutation_SiteRequestRaiseArgs = {
  input: SiteRequestRaiseInput;
};


export type Mutation_SiteRequestReopenArgs = {
  input: SiteRequestReopenInput;
};


export type Mutation_SiteRequestSolveArgs = {
  input: SiteRequestSolveInput;
};


export type Mutation_SiteRequestTakeArgs = {
  input: SiteRequestTakeInput;
};


export type Mutation_SiteVisitLogArgs = {
  input: SiteVisitLogInput;
};

/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization = {
  __typename?: 'Organization';
  /** Challenge topics that it published, newest first (发布的攻坚题) */
  challengeTopics: ChallengeTopicConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Projects of which it is a party (参与项目) */
  projects: ProjectConnection;
  /** Projects that its secretary leads in person, latest year first (书记项目) */
  secretaryProjects: SecretaryProjectConnection;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_ChallengeTopicsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ChallengeTopicFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_ProjectsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: ProjectOrder;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_SecretaryProjectsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<SecretaryProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** What a thing came from and what came of it (来龙去脉) */
export type OriginChain = {
  __typename?: 'OriginChain';
  /** Whether there is more beyond (是否未尽) */
  isCut: Scalars['Boolean']['output'];
  /** Where the walk began (起点) */
  start: ChainLink;
  /** Every link that it met, nearest first, at most 500 (链条) */
  steps: Array<ChainStep>;
  /** Every thing that it met (链上事项) */
  things: Array<ChainLink>;
};

/** What has come of a roundtable; an amount counts once the paying organization has confirmed it (圆桌会成果) */
export type Outcome = {
  __typename?: 'Outcome';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
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

/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair = {
  __typename?: 'Pair';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** An entry of one of the four lists of a pair (清单条目) */
export type PairListItem = {
  __typename?: 'PairListItem';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** How far a party was in a month (月报) */
export type PartyReport = {
  __typename?: 'PartyReport';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was corrected last (更正时间) */
  correctedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** The end of the month (期限) */
  dueAt: Scalars['DateTime']['output'];
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands by its clock; absent where it fell away (灯) */
  light: Maybe<Light>;
  /** The month, e.g. 2026-03 (月份) */
  month: Scalars['String']['output'];
  /** How far the party is, 0 to 100 (进度百分比) */
  progressPercent: Maybe<Scalars['Int']['output']>;
  /** The project (项目) */
  project: Project;
  /** When it was reported (报送时间) */
  reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** The party (责任单位) */
  responsibleOrg: Organization;
  /** Where it stands (状态) */
  status: PartyReportStatus;
  /** What was done; absent where it was missed (内容) */
  text: Maybe<Scalars['String']['output']>;
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
};


/** How far a party was in a month (月报) */
export type PartyReport_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of monthly reports (月报分页) */
export type PartyReportConnection = {
  __typename?: 'PartyReportConnection';
  /** What is on this page (本页) */
  edges: Array<PartyReportEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** A report to correct (更正月报) */
export type PartyReportCorrectInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the party is, 0 to 100 (进度百分比) */
  progressPercent: Scalars['Int']['input'];
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** What was done (内容) */
  text: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the report, or why not (更正月报结果) */
export type PartyReportCorrectPayload = {
  __typename?: 'PartyReportCorrectPayload';
  /** The report as it is now; absent when the step was refused (对象) */
  report: Maybe<PartyReport>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (月报条目) */
export type PartyReportEdge = {
  __typename?: 'PartyReportEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: PartyReport;
};

/** Where a report stands (月报状态) */
export type PartyReportStatus =
  /** The party was merged into another one that answers for the month itself (由承接单位报送) */
  | 'LAPSED'
  /** The month was over without it (逾期未报) */
  | 'MISSED'
  /** It is reported (已报送) */
  | 'REPORTED';

/** A month to report (报送月报) */
export type PartyReportSubmitInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which month, e.g. 2026-03: this one, or an earlier one in which the project ran (月份) */
  month: Scalars['String']['input'];
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the party is, 0 to 100 (进度百分比) */
  progressPercent: Scalars['Int']['input'];
  /** Of which project (项目) */
  projectId: Scalars['ID']['input'];
  /** What was done (内容) */
  text: Scalars['String']['input'];
};

/** What came of it: the report, or why not (报送月报结果) */
export type PartyReportSubmitPayload = {
  __typename?: 'PartyReportSubmitPayload';
  /** The report as it is now; absent when the step was refused (对象) */
  report: Maybe<PartyReport>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** How a party stands with the report of a month (月报情况) */
export type PartyReporting = {
  __typename?: 'PartyReporting';
  /** The end of the month; absent where none is owed (期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The latest report up to that month (最近月报) */
  lastReport: Maybe<PartyReport>;
  /** Yellow from one working day before the end of the month, red after it; absent where none is owed (灯) */
  light: Maybe<Light>;
  /** The month, e.g. 2026-03 (月份) */
  month: Scalars['String']['output'];
  /** The report of the month (本月月报) */
  report: Maybe<PartyReport>;
  /** The party (责任单位) */
  responsibleOrg: Organization;
  /** Where it stands (状态) */
  status: PartyReportingStatus;
};

/** Where a party stands with a month (月报状态) */
export type PartyReportingStatus =
  /** It is to be reported by the end of the month (待报送) */
  | 'DUE'
  /** The month is over without a report (逾期未报) */
  | 'MISSED'
  /** The project does not run at the month's end: nothing is owed (无需报送) */
  | 'NOT_DUE'
  /** It is reported (已报送) */
  | 'REPORTED';

/** A milestone's row of the plan; its baseline and planned days stand with the milestone (计划行) */
export type PlanRow = {
  __typename?: 'PlanRow';
  /** Which share of its planned time is past, from 0 to 1; 1 once it was reached (时间进度) */
  elapsedShare: Scalars['Float']['output'];
  /** The day on which it was reached or by which it is to be expected; today for an open one whose day is over (预计日期) */
  expectedOn: Scalars['Date']['output'];
  /** Whether it is the one that is expected last, on which the end of the project hangs (是否关键) */
  isCritical: Scalars['Boolean']['output'];
  /** The milestone (里程碑) */
  milestone: Milestone;
  /** The day on which it was reached (实际达成日期) */
  reachedOn: Maybe<Scalars['Date']['output']>;
  /** By how many days that is later than the baseline; negative when earlier, 0 without a baseline (偏差天数) */
  slipDays: Scalars['Int']['output'];
  /** The same in working days (偏差工作日) */
  slipWorkingDays: Scalars['Int']['output'];
};

/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project = {
  __typename?: 'Project';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** The average of these; absent while nobody has scored; for the entitled (平均分) */
  averageScore: Maybe<ScoreAverage>;
  /** Who benefits (受益单位) */
  beneficiary: Maybe<Organization>;
  /** What stands or stood in its way, the latest first; empty for viewers who are not entitled to the project (堵点) */
  blockers: ProjectBlockerConnection;
  /** What it may cost, in fen; for the entitled (预算，分) */
  budgetFen: Maybe<Scalars['Fen']['output']>;
  /** When it was given up (取消时间) */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** Whom parties and beneficiary named for it; for the entitled (联系人) */
  contacts: Array<ProjectContact>;
  /** When it was proposed (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** When the result was delivered (交付时间) */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is about (内容) */
  description: Maybe<Scalars['String']['output']>;
  /** Why it was given up; for the entitled (终止理由) */
  endReason: Maybe<Scalars['String']['output']>;
  /** The day by which it is done (结束日期) */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** Proofs of the result; for the entitled (佐证) */
  evidence: Array<Evidence>;
  /** Organizations that follow it because it came from something of theirs (关注单位) */
  followers: Array<Organization>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the project (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it came with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Whether it was commended (是否优秀) */
  isExcellent: Scalars['Boolean']['output'];
  /** What kind of project it is (类别) */
  kind: ProjectKind;
  /** Its named lead now; a road or key engineering project has one from its start to its end (路长) */
  lead: Maybe<LeadAssignment>;
  /** All named leads that it ever had, the first one first (历任路长) */
  leadAssignments: Array<LeadAssignment>;
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /**
   * The worst light of what is owed around it: its parties' reports, its blockers, and the day by which it is done. PAUSED while it rests;
   * once delivered, whether that was in time. Absent where it was given up, and for viewers who are not entitled to it (项目灯)
   */
  light: Maybe<Light>;
  /** The list on which it stands, or is to stand (项目清单) */
  list: Maybe<ProjectList>;
  /** How many matters it solved, as told with its delivery (解决事项数) */
  mattersSolved: Maybe<Scalars['Int']['output']>;
  /** Its milestones in order; for the entitled (里程碑) */
  milestones: Array<Milestone>;
  /** Its number on its list, e.g. 2026-0001; given when it is listed (项目编号) */
  number: Maybe<Scalars['String']['output']>;
  /** How many blockers stand in its way; it is not delivered before there are none; for the entitled (未解决堵点数) */
  openBlockers: Maybe<Scalars['Int']['output']>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
  /** Who carries it; the first one leads it (参与单位) */
  parties: Array<ProjectParty>;
  /** Where it is done (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** Its plan against what became of it, as a Gantt chart shows it; for the entitled (计划与实际) */
  plan: Maybe<ProjectPlan>;
  /** Its parties, and how each stands with the report of a month; empty for viewers who are not entitled to it (工作同步) */
  reporting: Array<PartyReporting>;
  /** The monthly reports, the latest month first; empty for viewers who are not entitled to the project (月报) */
  reports: PartyReportConnection;
  /** What parties and beneficiary gave the result; for the entitled (评分) */
  scores: Array<ProjectScore>;
  /** Requests from its site, in the order in which they are due; empty for viewers who are not entitled to the project (现场诉求) */
  siteRequests: SiteRequestConnection;
  /** When it was started (启动时间) */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day on which it begins (开始日期) */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态) */
  status: ProjectStatus;
  /** What came of it (成果) */
  summary: Maybe<Scalars['String']['output']>;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
  /** Whether you may see what those around it share (是否可查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
  /** The year of that list (年份) */
  year: Maybe<Scalars['Int']['output']>;
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_BlockersArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<ProjectBlockerStatus>>;
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_ReportingArgs = {
  month: InputMaybe<Scalars['String']['input']>;
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_ReportsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  organizationId: InputMaybe<Scalars['ID']['input']>;
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_SiteRequestsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<SiteRequestStatus>>;
};

/** Lists a project whose plan is agreed, which gives it its number (列入清单) */
export type ProjectAddToListInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (列入清单结果) */
export type ProjectAddToListPayload = {
  __typename?: 'ProjectAddToListPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Files a judged project away (归档项目) */
export type ProjectArchiveInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (归档项目结果) */
export type ProjectArchivePayload = {
  __typename?: 'ProjectArchivePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Something that stands in a project's way: every party sees it, one answers for it (堵点) */
export type ProjectBlocker = {
  __typename?: 'ProjectBlocker';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was made (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it is to be out of the way: ten working days; then it is escalated (期限) */
  dueAt: Scalars['DateTime']['output'];
  /** When it was out of the way, or ended with its project (办结时间) */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was escalated to whoever keeps the list (上报时间) */
  escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was escalated before its time (上报理由) */
  escalationReason: Maybe<Scalars['String']['output']>;
  /** Proofs of that (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands by its clock; a pause of the project does not stop it. Absent where it ended with its project (灯) */
  light: Maybe<Light>;
  /** The project (项目) */
  project: Project;
  /** The party that raised it (提出单位) */
  raisedBy: Organization;
  /** How it was got out of the way (解决情况) */
  resolution: Maybe<Scalars['String']['output']>;
  /** The one party that answers for it (责任单位) */
  responsibleOrg: Organization;
  /** Where it stands (状态) */
  status: ProjectBlockerStatus;
  /** What it is about (内容) */
  text: Maybe<Scalars['String']['output']>;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
};


/** Something that stands in a project's way: every party sees it, one answers for it (堵点) */
export type ProjectBlocker_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of blockers (堵点分页) */
export type ProjectBlockerConnection = {
  __typename?: 'ProjectBlockerConnection';
  /** What is on this page (本页) */
  edges: Array<ProjectBlockerEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (堵点条目) */
export type ProjectBlockerEdge = {
  __typename?: 'ProjectBlockerEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: ProjectBlocker;
};

/** Escalates a blocker before its time (上报堵点) */
export type ProjectBlockerEscalateInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the blocker, or why not (上报堵点结果) */
export type ProjectBlockerEscalatePayload = {
  __typename?: 'ProjectBlockerEscalatePayload';
  /** The blocker as it is now; absent when the step was refused (对象) */
  blocker: Maybe<ProjectBlocker>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A blocker to raise (提出堵点) */
export type ProjectBlockerRaiseInput = {
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The one party that is to answer for it (责任单位) */
  ownerOrgId: Scalars['ID']['input'];
  /** In which project (项目) */
  projectId: Scalars['ID']['input'];
  /** What it is about (内容) */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What it is called (名称) */
  title: Scalars['String']['input'];
};

/** What came of it: the blocker, or why not (提出堵点结果) */
export type ProjectBlockerRaisePayload = {
  __typename?: 'ProjectBlockerRaisePayload';
  /** The blocker as it is now; absent when the step was refused (对象) */
  blocker: Maybe<ProjectBlocker>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Gives a blocker to another party (更换责任单位) */
export type ProjectBlockerReassignInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The party that is to answer for it (责任单位) */
  ownerOrgId: Scalars['ID']['input'];
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the blocker, or why not (更换责任单位结果) */
export type ProjectBlockerReassignPayload = {
  __typename?: 'ProjectBlockerReassignPayload';
  /** The blocker as it is now; absent when the step was refused (对象) */
  blocker: Maybe<ProjectBlocker>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Says how a blocker was got out of the way (解决堵点) */
export type ProjectBlockerResolveInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** How (解决情况) */
  resolution: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the blocker, or why not (解决堵点结果) */
export type ProjectBlockerResolvePayload = {
  __typename?: 'ProjectBlockerResolvePayload';
  /** The blocker as it is now; absent when the step was refused (对象) */
  blocker: Maybe<ProjectBlocker>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a blocker stands (堵点状态) */
export type ProjectBlockerStatus =
  /** It was escalated to whoever keeps the list (已上报) */
  | 'ESCALATED'
  /** Its project was given up (随项目终止) */
  | 'LAPSED'
  /** It stands in the way; its owner works on it (待解决) */
  | 'OPEN'
  /** It is out of the way (已解决) */
  | 'RESOLVED';

/** Gives a project up before it is delivered (取消项目) */
export type ProjectCancelInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (取消项目结果) */
export type ProjectCancelPayload = {
  __typename?: 'ProjectCancelPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Commends a judged project as excellent; at most a tenth of the list's projects (评为优秀) */
export type ProjectCommendInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (评为优秀结果) */
export type ProjectCommendPayload = {
  __typename?: 'ProjectCommendPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of projects (项目分页) */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** What is on this page (本页) */
  edges: Array<ProjectEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** A person whom a party or the beneficiary named (项目联系人) */
export type ProjectContact = {
  __typename?: 'ProjectContact';
  /** The account of the person (账号) */
  accountId: Scalars['ID']['output'];
  /** What they are called (姓名) */
  name: Scalars['String']['output'];
  /** For which organization (单位) */
  organization: Organization;
};

/** A person to name (联系人) */
export type ProjectContactInput = {
  /** The account of the person (账号) */
  accountId: Scalars['ID']['input'];
  /** What they are called (姓名) */
  name: Scalars['String']['input'];
  /** For which organization (单位) */
  organizationId: Scalars['ID']['input'];
};

/** Delivers the result (交付项目) */
export type ProjectDeliverInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many matters of people or firms it solved (解决事项数) */
  mattersSolved?: InputMaybe<Scalars['Int']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it (成果) */
  summary: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (交付项目结果) */
export type ProjectDeliverPayload = {
  __typename?: 'ProjectDeliverPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (项目条目) */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Project;
};

/** Which projects (项目筛选) */
export type ProjectFilter = {
  /** Projects of these kinds (类别) */
  kinds?: InputMaybe<Array<ProjectKind>>;
  /** Projects of this list (清单) */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** Only projects for which you act in person: for a party as its secretary or contact, or as named lead. Heard by `projects` alone (我的项目) */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects whose number is this or begins so: 2026-00 finds 2026-0012 (项目编号) */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Projects of which this organization is a party (参与单位) */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects in these states (状态) */
  statuses?: InputMaybe<Array<ProjectStatus>>;
  /** Projects of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects of the lists of this year (年份) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Scores the result in the name of a party or of the beneficiary, once each (评定成效) */
export type ProjectJudgeInput = {
  /** What there is to say (评语) */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** From 0 to 100 (分数) */
  score: Scalars['Int']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (评定成效结果) */
export type ProjectJudgePayload = {
  __typename?: 'ProjectJudgePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Kinds of projects (项目类别) */
export type ProjectKind =
  /** What partners build together (共建项目) */
  | 'CO_BUILD'
  /** Raises the income of a village (增收项目) */
  | 'INCOME'
  /** Key engineering, with a named lead (重点工程) */
  | 'KEY_ENGINEERING'
  /** Makes daily life better (民生实事) */
  | 'LIVELIHOOD'
  /** A road, with its own named lead (路长制项目) */
  | 'ROAD'
  /** Led by a secretary in person (书记项目) */
  | 'SECRETARY';

/** The projects that an organization takes up in a year (项目清单) */
export type ProjectList = {
  __typename?: 'ProjectList';
  /** When it was opened (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** How many of them are excellent (优秀数) */
  excellentCount: Scalars['Int']['output'];
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** The level at which it is kept (层级) */
  level: ProjectListLevel;
  /** How many projects were listed on it (列入数) */
  listedCount: Scalars['Int']['output'];
  /** How many of them may be excellent: a tenth (优秀名额) */
  mostExcellent: Scalars['Int']['output'];
  /** Who keeps it: whoever opened it, or its successor (清单单位) */
  owner: Organization;
  /** The projects on it (清单项目) */
  projects: ProjectConnection;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes (版本) */
  version: Scalars['Int']['output'];
  /** Its year (年份) */
  year: Scalars['Int']['output'];
};


/** The projects that an organization takes up in a year (项目清单) */
export type ProjectList_ProjectsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: ProjectOrder;
};

/** A page of project lists (项目清单分页) */
export type ProjectListConnection = {
  __typename?: 'ProjectListConnection';
  /** What is on this page (本页) */
  edges: Array<ProjectListEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (项目清单条目) */
export type ProjectListEdge = {
  __typename?: 'ProjectListEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: ProjectList;
};

/** Which project lists (清单筛选) */
export type ProjectListFilter = {
  /** Lists that this organization keeps (清单单位) */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Lists of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
  /** Lists of this year (年份) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Levels at which lists are kept (清单层级) */
export type ProjectListLevel =
  /** A city (市) */
  | 'CITY'
  /** A community or village (社区、村) */
  | 'COMMUNITY'
  /** A district or county (区县) */
  | 'DISTRICT'
  /** The nation (国家) */
  | 'NATION'
  /** A province (省) */
  | 'PROVINCE'
  /** A street or township (街道、乡镇) */
  | 'STREET';

/** A list to open (设立项目清单) */
export type ProjectListOpenInput = {
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The level at which it is kept (层级) */
  level: ProjectListLevel;
  /** Who keeps it (清单单位) */
  ownerId: Scalars['ID']['input'];
  /** What it is called (名称) */
  title: Scalars['String']['input'];
  /** Its year (年份) */
  year: Scalars['Int']['input'];
};

/** What came of it: the list, or why not (设立项目清单结果) */
export type ProjectListOpenPayload = {
  __typename?: 'ProjectListOpenPayload';
  /** The list as it is now; absent when the step was refused (对象) */
  projectList: Maybe<ProjectList>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A project that something happened to (项目推送) */
export type ProjectNotice = {
  __typename?: 'ProjectNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The project as it is now (项目) */
  project: Project;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** By what projects are ordered (项目排序) */
export type ProjectOrder =
  /** The latest first (最新在前) */
  | 'NEWEST_FIRST'
  /** By their numbers on their lists (按编号) */
  | 'NUMBER'
  /** The most recently changed first (最近更新在前) */
  | 'RECENTLY_UPDATED';

/** A party of a project (参与单位) */
export type ProjectParty = {
  __typename?: 'ProjectParty';
  /** What it does in the project (分工) */
  duty: Maybe<Scalars['String']['output']>;
  /** The organization (单位) */
  organization: Organization;
  /** When it signed the plan (签署时间) */
  signedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A party and what it does (参与单位) */
export type ProjectPartyInput = {
  /** What it does in the project (分工) */
  duty?: InputMaybe<Scalars['String']['input']>;
  /** The organization (单位) */
  organizationId: Scalars['ID']['input'];
};

/** Lets a project rest (暂停项目) */
export type ProjectPauseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (暂停项目结果) */
export type ProjectPausePayload = {
  __typename?: 'ProjectPausePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A project's plan against what became of it, today in Asia/Shanghai (计划与实际) */
export type ProjectPlan = {
  __typename?: 'ProjectPlan';
  /** The day on which the project was started (实际开始) */
  actualFrom: Maybe<Scalars['Date']['output']>;
  /** The day on which the project was delivered (实际结束) */
  actualTo: Maybe<Scalars['Date']['output']>;
  /** The last day of any baseline (基线结束) */
  baselineTo: Maybe<Scalars['Date']['output']>;
  /** How many milestones there are, without those that were given up (里程碑数) */
  milestoneCount: Scalars['Int']['output'];
  /** The first day that is planned: the project's own, else that of its milestones (计划开始) */
  plannedFrom: Maybe<Scalars['Date']['output']>;
  /** The last day that is planned: the project's own, else that of its milestones (计划结束) */
  plannedTo: Maybe<Scalars['Date']['output']>;
  /** How many of them are reached: the progress of the project is this share (已达成数) */
  reachedCount: Scalars['Int']['output'];
  /** A row for each milestone, in order (各行) */
  rows: Array<PlanRow>;
  /** Where the line of today stands (今天) */
  today: Scalars['Date']['output'];
};

/** A project to propose (提出项目) */
export type ProjectProposeInput = {
  /** Who benefits and judges the result beside the parties (受益单位) */
  beneficiaryId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may cost, in fen (预算，分) */
  budgetFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Whom the parties and the beneficiary name for it (联系人) */
  contacts?: InputMaybe<Array<ProjectContactInput>>;
  /** What it is about (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is done (结束日期) */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of project it is (类别) */
  kind: ProjectKind;
  /** The list on which it shall stand (项目清单) */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** From what it comes (来源) */
  origin?: InputMaybe<ThingReferenceInput>;
  /** Who carries it; the first one leads it (参与单位) */
  parties: Array<ProjectPartyInput>;
  /** Where it is done (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it begins (开始日期) */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called (名称) */
  title: Scalars['String']['input'];
};

/** What came of it: the project, or why not (提出项目结果) */
export type ProjectProposePayload = {
  __typename?: 'ProjectProposePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Takes a resting project up again (恢复项目) */
export type ProjectResumeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (恢复项目结果) */
export type ProjectResumePayload = {
  __typename?: 'ProjectResumePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises the plan; what is left out stays as it was. Every signature falls away (修改方案) */
export type ProjectReviseInput = {
  /** Who benefits and judges the result beside the parties (受益单位) */
  beneficiaryId?: InputMaybe<Scalars['ID']['input']>;
  /** What it may cost, in fen (预算，分) */
  budgetFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Whom the parties and the beneficiary name for it (联系人) */
  contacts?: InputMaybe<Array<ProjectContactInput>>;
  /** What it is about (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is done (结束日期) */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of project it is (类别) */
  kind?: InputMaybe<ProjectKind>;
  /** The list on which it shall stand (项目清单) */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** Who carries it; the first one leads it (参与单位) */
  parties?: InputMaybe<Array<ProjectPartyInput>>;
  /** Where it is done (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it begins (开始日期) */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called (名称) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (修改方案结果) */
export type ProjectRevisePayload = {
  __typename?: 'ProjectRevisePayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What one party or the beneficiary gave the result (项目评分) */
export type ProjectScore = {
  __typename?: 'ProjectScore';
  /** When (时间) */
  at: Scalars['DateTime']['output'];
  /** What there was to say (评语) */
  comment: Maybe<Scalars['String']['output']>;
  /** Who gave it (单位) */
  organization: Organization;
  /** From 0 to 100 (分数) */
  score: Scalars['Int']['output'];
};

/** Signs the plan in a party's name; with all signatures it is agreed (签署方案) */
export type ProjectSignPlanInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (签署方案结果) */
export type ProjectSignPlanPayload = {
  __typename?: 'ProjectSignPlanPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Starts a listed project (启动项目) */
export type ProjectStartInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the project, or why not (启动项目结果) */
export type ProjectStartPayload = {
  __typename?: 'ProjectStartPayload';
  /** The project as it is now; absent when the step was refused (对象) */
  project: Maybe<Project>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a project stands (项目状态) */
export type ProjectStatus =
  /** Filed away (已归档) */
  | 'ARCHIVED'
  /** Given up (已取消) */
  | 'CANCELLED'
  /** Its result is delivered and being judged (已交付) */
  | 'DELIVERED'
  /** Every party and the beneficiary have scored it (已评定) */
  | 'JUDGED'
  /** It stands on a list (已列入清单) */
  | 'LISTED'
  /** It rests (已暂停) */
  | 'PAUSED'
  /** Every party has signed the plan (方案已定) */
  | 'PLAN_AGREED'
  /** Proposed; its parties are signing the plan (已提出) */
  | 'PROPOSED'
  /** It is carried out (实施中) */
  | 'RUNNING';

/** Something that a member asks its alliance to decide (提议) */
export type Proposal = {
  __typename?: 'Proposal';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

export type Query = {
  __typename?: 'Query';
  /** One challenge topic; nothing when there is none (查询攻坚题) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Challenge topics, newest first (攻坚题列表) */
  challengeTopics: ChallengeTopicConnection;
  /** One assignment as named lead by its id; nothing when there is none (查询路长任职) */
  leadAssignment: Maybe<LeadAssignment>;
  /** Named leads, those with the most open requests first (路长列表) */
  leads: LeadAssignmentConnection;
  /** One milestone; nothing when there is none or when you are not entitled to its project (查询里程碑) */
  milestone: Maybe<Milestone>;
  /** Milestones of projects to which you are entitled, with a baseline, in the order of the days that are planned (到期里程碑) */
  milestonesDue: MilestoneConnection;
  /** Requests to you as named lead, in the order in which they are due (我的现场诉求) */
  mySiteRequests: SiteRequestConnection;
  /** What a thing came from and what came of it, generation by generation (来龙去脉) */
  originChain: OriginChain;
  /** One monthly report, for those who are entitled to its project; nothing to others (查询月报) */
  partyReport: Maybe<PartyReport>;
  /** One project by its id or by its code; nothing when there is none (查询项目) */
  project: Maybe<Project>;
  /** One blocker, for those who are entitled to its project; nothing to others (查询堵点) */
  projectBlocker: Maybe<ProjectBlocker>;
  /** One project list; nothing when there is none (查询项目清单) */
  projectList: Maybe<ProjectList>;
  /** Project lists, latest year first (项目清单列表) */
  projectLists: ProjectListConnection;
  /** Projects that match, in an order that stays stable while others are added (项目列表) */
  projects: ProjectConnection;
  /** One result; nothing when there is none (查询成果) */
  result: Maybe<Result>;
  /** Results, latest first (成果列表) */
  results: ResultConnection;
  /** One secretary project; nothing when there is none (查询书记项目) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Secretary projects, latest year first (书记项目列表) */
  secretaryProjects: SecretaryProjectConnection;
  /** One request from a site by its id; nothing when there is none, or when you are not entitled to its project (查询现场诉求) */
  siteRequest: Maybe<SiteRequest>;
};


export type Query_ChallengeTopicArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ChallengeTopicsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ChallengeTopicFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_LeadAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type Query_LeadsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<LeadFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_MilestoneArgs = {
  id: Scalars['ID']['input'];
};


export type Query_MilestonesDueArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<MilestonesDueFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_MySiteRequestsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  statuses: InputMaybe<Array<SiteRequestStatus>>;
};


export type Query_OriginChainArgs = {
  depth: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kind: Scalars['String']['input'];
};


export type Query_PartyReportArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProjectArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type Query_ProjectBlockerArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProjectListArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProjectListsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProjectListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_ProjectsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: ProjectOrder;
};


export type Query_ResultArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ResultsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<ResultFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_SecretaryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type Query_SecretaryProjectsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<SecretaryProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_SiteRequestArgs = {
  id: Scalars['ID']['input'];
};

/** What came of something, carried through and looked back on (成果) */
export type Result = {
  __typename?: 'Result';
  /** When it was achieved (达成时间) */
  achievedAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was registered (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about (内容) */
  description: Maybe<Scalars['String']['output']>;
  /** Proofs; for the entitled (佐证) */
  evidence: Array<Evidence>;
  /** Organizations that follow it because it came from something of theirs (关注单位) */
  followers: Array<Organization>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to it (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** How its look-back stands (回头看灯) */
  light: Maybe<Light>;
  /** The day from which it is looked back on (回头看日期) */
  nextReviewOn: Maybe<Scalars['Date']['output']>;
  /** From what it came (来源) */
  origins: Array<ChainLink>;
  /** How far it has come, in percent (进度) */
  progress: Scalars['Int']['output'];
  /** How often it fell back (反弹次数) */
  relapses: Scalars['Int']['output'];
  /** Who answers for it (责任单位) */
  responsibleOrgs: Array<Organization>;
  /** Where it stands (状态) */
  status: ResultStatus;
  /** What was said of it, oldest first; for the entitled (时间线) */
  timeline: Array<ResultNote>;
  /** What it is (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
  /** Whether you may see how it comes along (是否可查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
};


/** What came of something, carried through and looked back on (成果) */
export type Result_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Gives a result up (放弃成果) */
export type ResultAbandonInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (放弃成果结果) */
export type ResultAbandonPayload = {
  __typename?: 'ResultAbandonPayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that a result is achieved; it is looked back on after 90 days (达成成果) */
export type ResultAchieveInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say; it stands on the timeline (说明) */
  note: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (达成成果结果) */
export type ResultAchievePayload = {
  __typename?: 'ResultAchievePayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Begins to carry a result through (启动推进) */
export type ResultBeginInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (启动推进结果) */
export type ResultBeginPayload = {
  __typename?: 'ResultBeginPayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of results (成果分页) */
export type ResultConnection = {
  __typename?: 'ResultConnection';
  /** What is on this page (本页) */
  edges: Array<ResultEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (成果条目) */
export type ResultEdge = {
  __typename?: 'ResultEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Result;
};

/** Which results (成果筛选) */
export type ResultFilter = {
  /** Results to be looked back on by this day (回头看截止) */
  lookBackBy?: InputMaybe<Scalars['Date']['input']>;
  /** Results for which this organization answers (责任单位) */
  responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** Results in these states (状态) */
  statuses?: InputMaybe<Array<ResultStatus>>;
  /** Results of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** Looks back on an achieved result: it holds, or it fell back and what it came from is reopened (回头看) */
export type ResultLookBackInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say; it stands on the timeline (说明) */
  note: Scalars['String']['input'];
  /** Whether it holds (结论) */
  verdict: LookBackVerdict;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (回头看结果) */
export type ResultLookBackPayload = {
  __typename?: 'ResultLookBackPayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What was said of a result (进展说明) */
export type ResultNote = {
  __typename?: 'ResultNote';
  /** With which step, e.g. progress (操作) */
  action: Scalars['String']['output'];
  /** When (时间) */
  at: Scalars['DateTime']['output'];
  /** What was said (说明) */
  note: Scalars['String']['output'];
  /** How far it had come, in percent (进度) */
  progress: Scalars['Int']['output'];
};

/** A result that something happened to (成果推送) */
export type ResultNotice = {
  __typename?: 'ResultNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The result as it is now (成果) */
  result: Result;
};

/** Reports how far a result has come (更新进展) */
export type ResultProgressInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say; it stands on the timeline (说明) */
  note: Scalars['String']['input'];
  /** From 0 to 100 (进度) */
  progress: Scalars['Int']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (更新进展结果) */
export type ResultProgressPayload = {
  __typename?: 'ResultProgressPayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A result to register (登记成果) */
export type ResultRegisterInput = {
  /** What it is about (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From what it comes (来源) */
  origin: ThingReferenceInput;
  /** Who answers for it (责任单位) */
  responsibleIds: Array<Scalars['ID']['input']>;
  /** What it is (名称) */
  title: Scalars['String']['input'];
};

/** What came of it: the result, or why not (登记成果结果) */
export type ResultRegisterPayload = {
  __typename?: 'ResultRegisterPayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Takes a result up again that fell back (重新推进) */
export type ResultResumeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say; it stands on the timeline (说明) */
  note: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the result, or why not (重新推进结果) */
export type ResultResumePayload = {
  __typename?: 'ResultResumePayload';
  /** The result as it is now; absent when the step was refused (对象) */
  result: Maybe<Result>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a result stands (成果状态) */
export type ResultStatus =
  /** Given up (已放弃) */
  | 'ABANDONED'
  /** Achieved; to be looked back on (已达成) */
  | 'ACHIEVED'
  /** Looked back on, and it holds (已巩固) */
  | 'CONSOLIDATED'
  /** Registered (已登记) */
  | 'REGISTERED'
  /** It fell back (已反弹) */
  | 'RELAPSED'
  /** Being carried through (推进中) */
  | 'UNDERWAY';

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

/** People of several organizations at one table, about matters that none of them settles alone (圆桌会) */
export type Roundtable = {
  __typename?: 'Roundtable';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** An average of scores (平均分) */
export type ScoreAverage = {
  __typename?: 'ScoreAverage';
  /** How many scored (评分单位数) */
  denominator: Scalars['Int']['output'];
  /** The sum of the scores (分数合计) */
  numerator: Scalars['Int']['output'];
  /** Sum by count, 0 to 100 (平均值) */
  value: Scalars['Float']['output'];
};

/** A secretary who leads a project, or led it (负责书记) */
export type SecretaryLeader = {
  __typename?: 'SecretaryLeader';
  /** The account (账号) */
  accountId: Scalars['ID']['output'];
  /** What the secretary is called (姓名) */
  name: Maybe<Scalars['String']['output']>;
  /** What was said when the takeover was signed (说明) */
  note: Maybe<Scalars['String']['output']>;
  /** Since when (开始时间) */
  since: Scalars['DateTime']['output'];
  /** Until when (结束时间) */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** What a secretary leads in person in a year (书记项目) */
export type SecretaryProject = {
  __typename?: 'SecretaryProject';
  /** When it was approved (批准时间) */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** What supervision said; for the entitled (评语) */
  comment: Maybe<Scalars['String']['output']>;
  /** When it came to be (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** When it was delivered (交付时间) */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What is to be reached (内容) */
  description: Maybe<Scalars['String']['output']>;
  /** The end of that day (截止时间) */
  dueAt: Scalars['DateTime']['output'];
  /** The day by which it is to be delivered (期限) */
  dueOn: Scalars['Date']['output'];
  /** Proofs of the result; for the entitled (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to it (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** When it was judged (评定时间) */
  judgedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the secretary is called who leads it (负责书记) */
  leaderName: Maybe<Scalars['String']['output']>;
  /** All who led it, the present leader last; for the entitled (历任负责书记) */
  leaders: Array<SecretaryLeader>;
  /** How it stands by that day; who judges late does not make it late (灯) */
  light: Light;
  /** Whose it is (单位) */
  organization: Organization;
  /** The project by which it is carried through (关联项目) */
  project: Maybe<Project>;
  /** Its monthly reports, the latest first; for the entitled (月报) */
  reports: Array<SecretaryReport>;
  /** Who owes it: that organization (责任单位) */
  responsibleOrg: Organization;
  /** Why it was returned last; for the entitled (退回理由) */
  returnReason: Maybe<Scalars['String']['output']>;
  /** What supervision gave the result, from 0 to 100; for the entitled (分数) */
  score: Maybe<Scalars['Int']['output']>;
  /** When it was started (启动时间) */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态) */
  status: SecretaryProjectStatus;
  /** What came of it (成果) */
  summary: Maybe<Scalars['String']['output']>;
  /** What it is called (名称) */
  title: Scalars['String']['output'];
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
  /** Whether you may see what those around it share (是否可查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
  /** Its year (年份) */
  year: Scalars['Int']['output'];
};


/** What a secretary leads in person in a year (书记项目) */
export type SecretaryProject_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Approves a secretary project, from above (批准书记项目) */
export type SecretaryProjectApproveInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (批准书记项目结果) */
export type SecretaryProjectApprovePayload = {
  __typename?: 'SecretaryProjectApprovePayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Claims the project that a secretary leads in person in a year; one for each organization and year (认领书记项目) */
export type SecretaryProjectClaimInput = {
  /** What is to be reached (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is to be delivered; the last of the year when nothing is said (期限) */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose secretary you are (单位) */
  organizationId: Scalars['ID']['input'];
  /** The project of kind SECRETARY by which it is carried through; the organization is one of its parties (关联项目) */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called (名称) */
  title: Scalars['String']['input'];
  /** Its year (年份) */
  year: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (认领书记项目结果) */
export type SecretaryProjectClaimPayload = {
  __typename?: 'SecretaryProjectClaimPayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of secretary projects (书记项目分页) */
export type SecretaryProjectConnection = {
  __typename?: 'SecretaryProjectConnection';
  /** What is on this page (本页) */
  edges: Array<SecretaryProjectEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Delivers the result (交付书记项目) */
export type SecretaryProjectDeliverInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (成果) */
  summary: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (交付书记项目结果) */
export type SecretaryProjectDeliverPayload = {
  __typename?: 'SecretaryProjectDeliverPayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (书记项目条目) */
export type SecretaryProjectEdge = {
  __typename?: 'SecretaryProjectEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: SecretaryProject;
};

/** Which secretary projects (书记项目筛选) */
export type SecretaryProjectFilter = {
  /** Those of this organization (单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Those in these states (状态) */
  statuses?: InputMaybe<Array<SecretaryProjectStatus>>;
  /** Those of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
  /** Those of this year (年份) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Judges the result; never from within the organization (评定书记项目) */
export type SecretaryProjectJudgeInput = {
  /** What there is to say (评语) */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From 0 to 100 (分数) */
  score: Scalars['Int']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (评定书记项目结果) */
export type SecretaryProjectJudgePayload = {
  __typename?: 'SecretaryProjectJudgePayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A secretary project that something happened to (书记项目推送) */
export type SecretaryProjectNotice = {
  __typename?: 'SecretaryProjectNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The report to which it happened (月报) */
  report: Maybe<SecretaryReport>;
  /** The secretary project as it is now (书记项目) */
  secretaryProject: SecretaryProject;
};

/** Returns what was claimed for revision, or what was delivered for more work (退回书记项目) */
export type SecretaryProjectReturnInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (退回书记项目结果) */
export type SecretaryProjectReturnPayload = {
  __typename?: 'SecretaryProjectReturnPayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Revises what was claimed; what is left out stays as it was (修改书记项目) */
export type SecretaryProjectReviseInput = {
  /** What is to be reached (内容) */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is to be delivered (期限) */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project of kind SECRETARY by which it is carried through; the organization is one of its parties (关联项目) */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called (名称) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (修改书记项目结果) */
export type SecretaryProjectRevisePayload = {
  __typename?: 'SecretaryProjectRevisePayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Starts an approved secretary project (启动书记项目) */
export type SecretaryProjectStartInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (启动书记项目结果) */
export type SecretaryProjectStartPayload = {
  __typename?: 'SecretaryProjectStartPayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a secretary project stands (书记项目状态) */
export type SecretaryProjectStatus =
  /** Approved (已批准) */
  | 'APPROVED'
  /** Claimed; those above decide (已认领) */
  | 'CLAIMED'
  /** Its result is delivered and being judged (已交付) */
  | 'DELIVERED'
  /** Judged (已评定) */
  | 'JUDGED'
  /** Returned for revision (退回修改) */
  | 'RETURNED'
  /** It is carried out (实施中) */
  | 'RUNNING';

/** Signs that one takes the lead over as the new secretary; whoever led before may not act any more (签字接任) */
export type SecretaryProjectTakeOverInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say; needed from whoever led it before and comes back (说明) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the secretary project, or why not (签字接任结果) */
export type SecretaryProjectTakeOverPayload = {
  __typename?: 'SecretaryProjectTakeOverPayload';
  /** The secretary project as it is now; absent when the step was refused (对象) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What a secretary reports of the project for a month (书记项目月报) */
export type SecretaryReport = {
  __typename?: 'SecretaryReport';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** What supervision said (点评) */
  comment: Maybe<Scalars['String']['output']>;
  /** When that was said (点评时间) */
  commentedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came to be (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it is to be submitted: five working days after the month (截止时间) */
  dueAt: Scalars['DateTime']['output'];
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to it (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands by that; who comments late does not make it late (灯) */
  light: Light;
  /** Of which month, e.g. 2026-03 (月份) */
  month: Scalars['String']['output'];
  /** Who owes it (责任单位) */
  responsibleOrg: Organization;
  /** Of which project (书记项目) */
  secretaryProject: SecretaryProject;
  /** Where it stands (状态) */
  status: SecretaryReportStatus;
  /** When it was submitted (报送时间) */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was done and what comes next (内容) */
  text: Maybe<Scalars['String']['output']>;
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
};


/** What a secretary reports of the project for a month (书记项目月报) */
export type SecretaryReport_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Comments on the report of a month; never from within the organization (点评月报) */
export type SecretaryReportCommentInput = {
  /** What there is to say (点评) */
  comment: Scalars['String']['input'];
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the report, or why not (点评月报结果) */
export type SecretaryReportCommentPayload = {
  __typename?: 'SecretaryReportCommentPayload';
  /** The report as it is now; absent when the step was refused (对象) */
  secretaryReport: Maybe<SecretaryReport>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a monthly report stands (月报状态) */
export type SecretaryReportStatus =
  /** Commented on (已点评) */
  | 'COMMENTED'
  /** To be submitted (待报送) */
  | 'DUE'
  /** Submitted (已报送) */
  | 'SUBMITTED';

/** Submits the report of a month (报送月报) */
export type SecretaryReportSubmitInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done and what comes next (内容) */
  text: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the report, or why not (报送月报结果) */
export type SecretaryReportSubmitPayload = {
  __typename?: 'SecretaryReportSubmitPayload';
  /** The report as it is now; absent when the step was refused (对象) */
  secretaryReport: Maybe<SecretaryReport>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A problem on site that somebody of the project asks its named lead to solve; for those entitled to the project (现场诉求) */
export type SiteRequest = {
  __typename?: 'SiteRequest';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was confirmed (确认时间) */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was raised (提出时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it is taken, then solved or escalated (截止时间) */
  dueAt: Scalars['DateTime']['output'];
  /** When it was handed up last (上报时间) */
  escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Proofs of the problem (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whom it is with now (路长) */
  lead: LeadAssignment;
  /** How it stands; what missed a limit once ends late (亮灯) */
  light: Light;
  /** Counts the requests of its project from 1 (序号) */
  number: Scalars['Int']['output'];
  /** The first limit that was missed (首次逾期时间) */
  overdueSince: Maybe<Scalars['DateTime']['output']>;
  /** Where (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** What the problem is (问题) */
  problem: Scalars['String']['output'];
  /** The project (项目) */
  project: Project;
  /** The organization in whose name it was raised (提出单位) */
  raisedBy: Organization;
  /** The account that raised it (提出账号) */
  raisedByAccountId: Maybe<Scalars['ID']['output']>;
  /** What was said with its last step, or why it was taken (说明) */
  remark: Maybe<Scalars['String']['output']>;
  /** How often it was not solved yet after all (重新打开次数) */
  reopenedCount: Scalars['Int']['output'];
  /** Who owes the next step: the lead's organization; once escalated whoever keeps the list, once solved whoever raised it (责任单位) */
  responsibleOrg: Organization;
  /** What solved it (解决情况) */
  solution: Maybe<Scalars['String']['output']>;
  /** Proofs of the solution (解决佐证) */
  solutionEvidence: Array<Evidence>;
  /** When it was solved (解决时间) */
  solvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态) */
  status: SiteRequestStatus;
  /** When the lead took it (受理时间) */
  takenAt: Maybe<Scalars['DateTime']['output']>;
  /** When it changed last (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; give it with a step (版本) */
  version: Scalars['Int']['output'];
};


/** A problem on site that somebody of the project asks its named lead to solve; for those entitled to the project (现场诉求) */
export type SiteRequest_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Brings an escalated request back to its lead, as those above (交回诉求) */
export type SiteRequestBringBackInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (交回诉求结果) */
export type SiteRequestBringBackPayload = {
  __typename?: 'SiteRequestBringBackPayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Confirms that it is solved, for whoever raised it; never by the lead (确认诉求) */
export type SiteRequestConfirmInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say (说明) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (确认诉求结果) */
export type SiteRequestConfirmPayload = {
  __typename?: 'SiteRequestConfirmPayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of requests from sites (现场诉求分页) */
export type SiteRequestConnection = {
  __typename?: 'SiteRequestConnection';
  /** What is on this page (本页) */
  edges: Array<SiteRequestEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Says that others are being brought together to solve it (协调诉求) */
export type SiteRequestCoordinateInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say (说明) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (协调诉求结果) */
export type SiteRequestCoordinatePayload = {
  __typename?: 'SiteRequestCoordinatePayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (现场诉求条目) */
export type SiteRequestEdge = {
  __typename?: 'SiteRequestEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: SiteRequest;
};

/** Hands a request up to those above, as its lead (上报诉求) */
export type SiteRequestEscalateInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (上报诉求结果) */
export type SiteRequestEscalatePayload = {
  __typename?: 'SiteRequestEscalatePayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A request from a site that something happened to (现场诉求推送) */
export type SiteRequestNotice = {
  __typename?: 'SiteRequestNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
  /** The request as it is now (现场诉求) */
  request: SiteRequest;
};

/** Raises a problem on site to the named lead, in the name of a party or of the beneficiary (提出现场诉求) */
export type SiteRequestRaiseInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The party or beneficiary for which you act; needed only when you act for several (所代表的单位) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the problem is (问题) */
  problem: Scalars['String']['input'];
  /** The project (项目) */
  projectId: Scalars['ID']['input'];
};

/** What came of it: the request, or why not (提出现场诉求结果) */
export type SiteRequestRaisePayload = {
  __typename?: 'SiteRequestRaisePayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Says that it is not solved, for whoever raised it: it goes back to its lead (重新打开诉求) */
export type SiteRequestReopenInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (重新打开诉求结果) */
export type SiteRequestReopenPayload = {
  __typename?: 'SiteRequestReopenPayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Says that it is solved, as its lead; once escalated, as those above (解决诉求) */
export type SiteRequestSolveInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What solved it (解决情况) */
  solution: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (解决诉求结果) */
export type SiteRequestSolvePayload = {
  __typename?: 'SiteRequestSolvePayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a request from a site stands (现场诉求状态) */
export type SiteRequestStatus =
  /** Confirmed by whoever raised it (已确认) */
  | 'CONFIRMED'
  /** Others are brought together to solve it (协调中) */
  | 'COORDINATING'
  /** Handed up to those above, by its lead or because it was late (已上报) */
  | 'ESCALATED'
  /** Ended with its project (随项目终结) */
  | 'LAPSED'
  /** Raised; its lead takes it within a working day (已提出) */
  | 'RAISED'
  /** Solved; whoever raised it confirms (已解决) */
  | 'SOLVED'
  /** Taken; its lead solves or escalates it within five working days (已受理) */
  | 'TAKEN';

/** Takes a request, as its lead (受理诉求) */
export type SiteRequestTakeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say (说明) */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the request, or why not (受理诉求结果) */
export type SiteRequestTakePayload = {
  __typename?: 'SiteRequestTakePayload';
  /** The request as it is now; absent when the step was refused (对象) */
  request: Maybe<SiteRequest>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A visit of the lead to the site (现场走访) */
export type SiteVisit = {
  __typename?: 'SiteVisit';
  /** The account that made and logged it (走访账号) */
  accountId: Scalars['ID']['output'];
  /** When it was logged (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What there was (走访情况) */
  note: Scalars['String']['output'];
  /** The organization for which the lead stood then (所属单位) */
  organization: Organization;
  /** The day of the visit (走访日期) */
  visitedOn: Scalars['Date']['output'];
};

/** A page of visits (走访分页) */
export type SiteVisitConnection = {
  __typename?: 'SiteVisitConnection';
  /** What is on this page (本页) */
  edges: Array<SiteVisitEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (走访条目) */
export type SiteVisitEdge = {
  __typename?: 'SiteVisitEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: SiteVisit;
};

/** Logs a visit to the site, as the lead (登记走访) */
export type SiteVisitLogInput = {
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What there was (走访情况) */
  note: Scalars['String']['input'];
  /** The project (项目) */
  projectId: Scalars['ID']['input'];
  /** The day of the visit, not in the future and not before the lead began (走访日期) */
  visitedOn: Scalars['Date']['input'];
};

/** What came of it: the visit, or why not (登记走访结果) */
export type SiteVisitLogPayload = {
  __typename?: 'SiteVisitLogPayload';
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
  /** The visit as it is now; absent when the step was refused (对象) */
  visit: Maybe<SiteVisit>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Challenge topics as any of their steps is taken, to those who are entitled to them; that one is to be taken, or was taken, to all members (攻坚题已更新) */
  challengeTopicUpdated: ChallengeTopicNotice;
  /** Milestones as they are reached, to those who are entitled to their projects; a snapshot has those that were reached before (里程碑已达成) */
  milestoneReached: MilestoneNotice;
  /**
   * Projects as any of their steps is taken, a party reports or falls silent, or a blocker moves, to those who are entitled to them; a
   * snapshot has all of them (项目已更新)
   */
  projectUpdated: ProjectNotice;
  /** Results as any of their steps is taken, to those who may follow them; a snapshot has all of them (成果已更新) */
  resultUpdated: ResultNotice;
  /** Secretary projects as any of their steps or of the steps of their reports is taken, to those who are entitled to them; a snapshot has all of them (书记项目已更新) */
  secretaryProjectUpdated: SecretaryProjectNotice;
  /** Requests from sites as any of their steps is taken, to those who are entitled to their project; a snapshot has those that are open (现场诉求已更新) */
  siteRequestUpdated: SiteRequestNotice;
};


export type Subscription_ChallengeTopicUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  topicIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_MilestoneReachedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_ProjectUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds: InputMaybe<Array<Scalars['ID']['input']>>;
  withWork?: Scalars['Boolean']['input'];
};


export type Subscription_ResultUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  resultIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_SecretaryProjectUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  secretaryProjectIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_SiteRequestUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What somebody at a roundtable proposes, and what became of it (意见建议) */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What came of it, oldest first, at most 100 (去向) */
  ledTo: Array<ChainLink>;
  /** From what it came, as far as logs tell (来源) */
  origins: Array<ChainLink>;
};

/** A thing of the graph, by the name of its type and its id (事项引用) */
export type ThingReferenceInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** Name of its type in the graph, e.g. Suggestion (种类) */
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
  ChallengeTopic: ChallengeTopic;
  ConferenceTopic: ConferenceTopic;
  JointAction: JointAction;
  JointActivity: JointActivity;
  LeadAssignment: LeadAssignment;
  Milestone: Milestone;
  Organization: Organization;
  Outcome: Outcome;
  Pair: Pair;
  PairListItem: PairListItem;
  PartyReport: PartyReport;
  Project: Project;
  ProjectBlocker: ProjectBlocker;
  ProjectList: ProjectList;
  Proposal: Proposal;
  Result: Result;
  Roundtable: Roundtable;
  SecretaryProject: SecretaryProject;
  SecretaryReport: SecretaryReport;
  SiteRequest: SiteRequest;
  Suggestion: Suggestion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ChallengeTopic:
    ( { __typename: 'ChallengeTopic' }
    & GraphQLRecursivePick<FederationTypes['ChallengeTopic'], {"id":true}> );
  ConferenceTopic:
    ( { __typename: 'ConferenceTopic' }
    & GraphQLRecursivePick<FederationTypes['ConferenceTopic'], {"id":true}> );
  JointAction:
    ( { __typename: 'JointAction' }
    & GraphQLRecursivePick<FederationTypes['JointAction'], {"id":true}> );
  JointActivity:
    ( { __typename: 'JointActivity' }
    & GraphQLRecursivePick<FederationTypes['JointActivity'], {"id":true}> );
  LeadAssignment:
    ( { __typename: 'LeadAssignment' }
    & GraphQLRecursivePick<FederationTypes['LeadAssignment'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Outcome:
    ( { __typename: 'Outcome' }
    & GraphQLRecursivePick<FederationTypes['Outcome'], {"id":true}> );
  Pair:
    ( { __typename: 'Pair' }
    & GraphQLRecursivePick<FederationTypes['Pair'], {"id":true}> );
  PairListItem:
    ( { __typename: 'PairListItem' }
    & GraphQLRecursivePick<FederationTypes['PairListItem'], {"id":true}> );
  PartyReport:
    ( { __typename: 'PartyReport' }
    & GraphQLRecursivePick<FederationTypes['PartyReport'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectBlocker:
    ( { __typename: 'ProjectBlocker' }
    & GraphQLRecursivePick<FederationTypes['ProjectBlocker'], {"id":true}> );
  ProjectList:
    ( { __typename: 'ProjectList' }
    & GraphQLRecursivePick<FederationTypes['ProjectList'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  Result:
    ( { __typename: 'Result' }
    & GraphQLRecursivePick<FederationTypes['Result'], {"id":true}> );
  Roundtable:
    ( { __typename: 'Roundtable' }
    & GraphQLRecursivePick<FederationTypes['Roundtable'], {"id":true}> );
  SecretaryProject:
    ( { __typename: 'SecretaryProject' }
    & GraphQLRecursivePick<FederationTypes['SecretaryProject'], {"id":true}> );
  SecretaryReport:
    ( { __typename: 'SecretaryReport' }
    & GraphQLRecursivePick<FederationTypes['SecretaryReport'], {"id":true}> );
  SiteRequest:
    ( { __typename: 'SiteRequest' }
    & GraphQLRecursivePick<FederationTypes['SiteRequest'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EventActor>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AvailableAction: ResolverTypeWrapper<AvailableActionValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainLink: ResolverTypeWrapper<ChainLinkMapper>;
  ChainStep: ResolverTypeWrapper<ChainStepMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChainThing: ResolverTypeWrapper<ChainThingMapper>;
  ChallengeTaker: ResolverTypeWrapper<ChallengeTakerMapper>;
  ChallengeTakerEnding: ChallengeTakerEnding;
  ChallengeTopic: ResolverTypeWrapper<ChallengeTopicMapper>;
  ChallengeTopicConnection: ResolverTypeWrapper<ChallengeTopicConnectionMapper>;
  ChallengeTopicEdge: ResolverTypeWrapper<Omit<ChallengeTopicEdge, 'node'> & { node: ResolversTypes['ChallengeTopic'] }>;
  ChallengeTopicFilter: ChallengeTopicFilter;
  ChallengeTopicNotice: ResolverTypeWrapper<ChallengeTopicNoticeMapper>;
  ChallengeTopicPublishInput: ChallengeTopicPublishInput;
  ChallengeTopicPublishPayload: ResolverTypeWrapper<Omit<ChallengeTopicPublishPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChallengeTopicReleaseInput: ChallengeTopicReleaseInput;
  ChallengeTopicReleasePayload: ResolverTypeWrapper<Omit<ChallengeTopicReleasePayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChallengeTopicReturnInput: ChallengeTopicReturnInput;
  ChallengeTopicReturnPayload: ResolverTypeWrapper<Omit<ChallengeTopicReturnPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChallengeTopicStatus: ChallengeTopicStatus;
  ChallengeTopicSubmitInput: ChallengeTopicSubmitInput;
  ChallengeTopicSubmitPayload: ResolverTypeWrapper<Omit<ChallengeTopicSubmitPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChallengeTopicTakeInput: ChallengeTopicTakeInput;
  ChallengeTopicTakePayload: ResolverTypeWrapper<Omit<ChallengeTopicTakePayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChallengeTopicVerifyInput: ChallengeTopicVerifyInput;
  ChallengeTopicVerifyPayload: ResolverTypeWrapper<Omit<ChallengeTopicVerifyPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversTypes['ChallengeTopic']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConferenceTopic: ResolverTypeWrapper<ConferenceTopicMapper>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Event: ResolverTypeWrapper<LogEvent>;
  EventConnection: ResolverTypeWrapper<HistoryConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceInput: EvidenceInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JointAction: ResolverTypeWrapper<JointActionMapper>;
  JointActivity: ResolverTypeWrapper<JointActivityMapper>;
  LeadAssignInput: LeadAssignInput;
  LeadAssignPayload: ResolverTypeWrapper<Omit<LeadAssignPayload, 'lead' | 'userErrors'> & { lead?: Maybe<ResolversTypes['LeadAssignment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  LeadAssignment: ResolverTypeWrapper<LeadAssignmentMapper>;
  LeadAssignmentConnection: ResolverTypeWrapper<LeadAssignmentConnectionMapper>;
  LeadAssignmentEdge: ResolverTypeWrapper<Omit<LeadAssignmentEdge, 'node'> & { node: ResolversTypes['LeadAssignment'] }>;
  LeadEndInput: LeadEndInput;
  LeadEndPayload: ResolverTypeWrapper<Omit<LeadEndPayload, 'lead' | 'userErrors'> & { lead?: Maybe<ResolversTypes['LeadAssignment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  LeadFilter: LeadFilter;
  LeadKind: LeadKind;
  LeadRequestCount: ResolverTypeWrapper<LeadRequestCount>;
  LeadRequests: ResolverTypeWrapper<LeadRequestsMapper>;
  LeadStatus: LeadStatus;
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
  LookBackVerdict: LookBackVerdict;
  Milestone: ResolverTypeWrapper<MilestoneMapper>;
  MilestoneConnection: ResolverTypeWrapper<MilestoneConnectionMapper>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneGiveUpInput: MilestoneGiveUpInput;
  MilestoneGiveUpPayload: ResolverTypeWrapper<Omit<MilestoneGiveUpPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneNotice: ResolverTypeWrapper<MilestoneNoticeMapper>;
  MilestonePlanInput: MilestonePlanInput;
  MilestonePlanPayload: ResolverTypeWrapper<Omit<MilestonePlanPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneReachInput: MilestoneReachInput;
  MilestoneReachPayload: ResolverTypeWrapper<Omit<MilestoneReachPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneRemoveInput: MilestoneRemoveInput;
  MilestoneRemovePayload: ResolverTypeWrapper<Omit<MilestoneRemovePayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneReplan: ResolverTypeWrapper<MilestoneReplanMapper>;
  MilestoneReplanInput: MilestoneReplanInput;
  MilestoneReplanPayload: ResolverTypeWrapper<Omit<MilestoneReplanPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneReviseInput: MilestoneReviseInput;
  MilestoneRevisePayload: ResolverTypeWrapper<Omit<MilestoneRevisePayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversTypes['Milestone']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MilestoneStatus: MilestoneStatus;
  MilestonesDueFilter: MilestonesDueFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OriginChain: ResolverTypeWrapper<OriginChainMapper>;
  Outcome: ResolverTypeWrapper<OutcomeMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pair: ResolverTypeWrapper<PairMapper>;
  PairListItem: ResolverTypeWrapper<PairListItemMapper>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyReport: ResolverTypeWrapper<PartyReportMapper>;
  PartyReportConnection: ResolverTypeWrapper<PartyReportConnectionMapper>;
  PartyReportCorrectInput: PartyReportCorrectInput;
  PartyReportCorrectPayload: ResolverTypeWrapper<Omit<PartyReportCorrectPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['PartyReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyReportEdge: ResolverTypeWrapper<Omit<PartyReportEdge, 'node'> & { node: ResolversTypes['PartyReport'] }>;
  PartyReportStatus: PartyReportStatus;
  PartyReportSubmitInput: PartyReportSubmitInput;
  PartyReportSubmitPayload: ResolverTypeWrapper<Omit<PartyReportSubmitPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['PartyReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartyReporting: ResolverTypeWrapper<PartyReportingMapper>;
  PartyReportingStatus: PartyReportingStatus;
  PlanRow: ResolverTypeWrapper<PlanRowMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectAddToListInput: ProjectAddToListInput;
  ProjectAddToListPayload: ResolverTypeWrapper<Omit<ProjectAddToListPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectArchiveInput: ProjectArchiveInput;
  ProjectArchivePayload: ResolverTypeWrapper<Omit<ProjectArchivePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectBlocker: ResolverTypeWrapper<ProjectBlockerMapper>;
  ProjectBlockerConnection: ResolverTypeWrapper<ProjectBlockerConnectionMapper>;
  ProjectBlockerEdge: ResolverTypeWrapper<Omit<ProjectBlockerEdge, 'node'> & { node: ResolversTypes['ProjectBlocker'] }>;
  ProjectBlockerEscalateInput: ProjectBlockerEscalateInput;
  ProjectBlockerEscalatePayload: ResolverTypeWrapper<Omit<ProjectBlockerEscalatePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversTypes['ProjectBlocker']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectBlockerRaiseInput: ProjectBlockerRaiseInput;
  ProjectBlockerRaisePayload: ResolverTypeWrapper<Omit<ProjectBlockerRaisePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversTypes['ProjectBlocker']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectBlockerReassignInput: ProjectBlockerReassignInput;
  ProjectBlockerReassignPayload: ResolverTypeWrapper<Omit<ProjectBlockerReassignPayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversTypes['ProjectBlocker']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectBlockerResolveInput: ProjectBlockerResolveInput;
  ProjectBlockerResolvePayload: ResolverTypeWrapper<Omit<ProjectBlockerResolvePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversTypes['ProjectBlocker']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectBlockerStatus: ProjectBlockerStatus;
  ProjectCancelInput: ProjectCancelInput;
  ProjectCancelPayload: ResolverTypeWrapper<Omit<ProjectCancelPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectCommendInput: ProjectCommendInput;
  ProjectCommendPayload: ResolverTypeWrapper<Omit<ProjectCommendPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectContact: ResolverTypeWrapper<ProjectContactMapper>;
  ProjectContactInput: ProjectContactInput;
  ProjectDeliverInput: ProjectDeliverInput;
  ProjectDeliverPayload: ResolverTypeWrapper<Omit<ProjectDeliverPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectJudgeInput: ProjectJudgeInput;
  ProjectJudgePayload: ResolverTypeWrapper<Omit<ProjectJudgePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectKind: ProjectKind;
  ProjectList: ResolverTypeWrapper<ProjectListMapper>;
  ProjectListConnection: ResolverTypeWrapper<ProjectListConnectionMapper>;
  ProjectListEdge: ResolverTypeWrapper<Omit<ProjectListEdge, 'node'> & { node: ResolversTypes['ProjectList'] }>;
  ProjectListFilter: ProjectListFilter;
  ProjectListLevel: ProjectListLevel;
  ProjectListOpenInput: ProjectListOpenInput;
  ProjectListOpenPayload: ResolverTypeWrapper<Omit<ProjectListOpenPayload, 'projectList' | 'userErrors'> & { projectList?: Maybe<ResolversTypes['ProjectList']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectNotice: ResolverTypeWrapper<ProjectNoticeMapper>;
  ProjectOrder: ProjectOrder;
  ProjectParty: ResolverTypeWrapper<ProjectPartyMapper>;
  ProjectPartyInput: ProjectPartyInput;
  ProjectPauseInput: ProjectPauseInput;
  ProjectPausePayload: ResolverTypeWrapper<Omit<ProjectPausePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectPlan: ResolverTypeWrapper<ProjectPlanMapper>;
  ProjectProposeInput: ProjectProposeInput;
  ProjectProposePayload: ResolverTypeWrapper<Omit<ProjectProposePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectResumeInput: ProjectResumeInput;
  ProjectResumePayload: ResolverTypeWrapper<Omit<ProjectResumePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectReviseInput: ProjectReviseInput;
  ProjectRevisePayload: ResolverTypeWrapper<Omit<ProjectRevisePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectScore: ResolverTypeWrapper<ProjectScoreMapper>;
  ProjectSignPlanInput: ProjectSignPlanInput;
  ProjectSignPlanPayload: ResolverTypeWrapper<Omit<ProjectSignPlanPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectStartInput: ProjectStartInput;
  ProjectStartPayload: ResolverTypeWrapper<Omit<ProjectStartPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectStatus: ProjectStatus;
  Proposal: ResolverTypeWrapper<ProposalMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Result: ResolverTypeWrapper<ResultMapper>;
  ResultAbandonInput: ResultAbandonInput;
  ResultAbandonPayload: ResolverTypeWrapper<Omit<ResultAbandonPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultAchieveInput: ResultAchieveInput;
  ResultAchievePayload: ResolverTypeWrapper<Omit<ResultAchievePayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultBeginInput: ResultBeginInput;
  ResultBeginPayload: ResolverTypeWrapper<Omit<ResultBeginPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultConnection: ResolverTypeWrapper<ResultConnectionMapper>;
  ResultEdge: ResolverTypeWrapper<Omit<ResultEdge, 'node'> & { node: ResolversTypes['Result'] }>;
  ResultFilter: ResultFilter;
  ResultLookBackInput: ResultLookBackInput;
  ResultLookBackPayload: ResolverTypeWrapper<Omit<ResultLookBackPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultNote: ResolverTypeWrapper<ResultNoteMapper>;
  ResultNotice: ResolverTypeWrapper<ResultNoticeMapper>;
  ResultProgressInput: ResultProgressInput;
  ResultProgressPayload: ResolverTypeWrapper<Omit<ResultProgressPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultRegisterInput: ResultRegisterInput;
  ResultRegisterPayload: ResolverTypeWrapper<Omit<ResultRegisterPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultResumeInput: ResultResumeInput;
  ResultResumePayload: ResolverTypeWrapper<Omit<ResultResumePayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversTypes['Result']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResultStatus: ResultStatus;
  Role: Role;
  Roundtable: ResolverTypeWrapper<RoundtableMapper>;
  ScoreAverage: ResolverTypeWrapper<ScoreAverage>;
  SecretaryLeader: ResolverTypeWrapper<SecretaryLeaderMapper>;
  SecretaryProject: ResolverTypeWrapper<SecretaryProjectMapper>;
  SecretaryProjectApproveInput: SecretaryProjectApproveInput;
  SecretaryProjectApprovePayload: ResolverTypeWrapper<Omit<SecretaryProjectApprovePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectClaimInput: SecretaryProjectClaimInput;
  SecretaryProjectClaimPayload: ResolverTypeWrapper<Omit<SecretaryProjectClaimPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectConnection: ResolverTypeWrapper<SecretaryProjectConnectionMapper>;
  SecretaryProjectDeliverInput: SecretaryProjectDeliverInput;
  SecretaryProjectDeliverPayload: ResolverTypeWrapper<Omit<SecretaryProjectDeliverPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectEdge: ResolverTypeWrapper<Omit<SecretaryProjectEdge, 'node'> & { node: ResolversTypes['SecretaryProject'] }>;
  SecretaryProjectFilter: SecretaryProjectFilter;
  SecretaryProjectJudgeInput: SecretaryProjectJudgeInput;
  SecretaryProjectJudgePayload: ResolverTypeWrapper<Omit<SecretaryProjectJudgePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectNotice: ResolverTypeWrapper<SecretaryProjectNoticeMapper>;
  SecretaryProjectReturnInput: SecretaryProjectReturnInput;
  SecretaryProjectReturnPayload: ResolverTypeWrapper<Omit<SecretaryProjectReturnPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectReviseInput: SecretaryProjectReviseInput;
  SecretaryProjectRevisePayload: ResolverTypeWrapper<Omit<SecretaryProjectRevisePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectStartInput: SecretaryProjectStartInput;
  SecretaryProjectStartPayload: ResolverTypeWrapper<Omit<SecretaryProjectStartPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryProjectStatus: SecretaryProjectStatus;
  SecretaryProjectTakeOverInput: SecretaryProjectTakeOverInput;
  SecretaryProjectTakeOverPayload: ResolverTypeWrapper<Omit<SecretaryProjectTakeOverPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversTypes['SecretaryProject']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryReport: ResolverTypeWrapper<SecretaryReportMapper>;
  SecretaryReportCommentInput: SecretaryReportCommentInput;
  SecretaryReportCommentPayload: ResolverTypeWrapper<Omit<SecretaryReportCommentPayload, 'secretaryReport' | 'userErrors'> & { secretaryReport?: Maybe<ResolversTypes['SecretaryReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SecretaryReportStatus: SecretaryReportStatus;
  SecretaryReportSubmitInput: SecretaryReportSubmitInput;
  SecretaryReportSubmitPayload: ResolverTypeWrapper<Omit<SecretaryReportSubmitPayload, 'secretaryReport' | 'userErrors'> & { secretaryReport?: Maybe<ResolversTypes['SecretaryReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequest: ResolverTypeWrapper<SiteRequestMapper>;
  SiteRequestBringBackInput: SiteRequestBringBackInput;
  SiteRequestBringBackPayload: ResolverTypeWrapper<Omit<SiteRequestBringBackPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestConfirmInput: SiteRequestConfirmInput;
  SiteRequestConfirmPayload: ResolverTypeWrapper<Omit<SiteRequestConfirmPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestConnection: ResolverTypeWrapper<SiteRequestConnectionMapper>;
  SiteRequestCoordinateInput: SiteRequestCoordinateInput;
  SiteRequestCoordinatePayload: ResolverTypeWrapper<Omit<SiteRequestCoordinatePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestEdge: ResolverTypeWrapper<Omit<SiteRequestEdge, 'node'> & { node: ResolversTypes['SiteRequest'] }>;
  SiteRequestEscalateInput: SiteRequestEscalateInput;
  SiteRequestEscalatePayload: ResolverTypeWrapper<Omit<SiteRequestEscalatePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestNotice: ResolverTypeWrapper<SiteRequestNoticeMapper>;
  SiteRequestRaiseInput: SiteRequestRaiseInput;
  SiteRequestRaisePayload: ResolverTypeWrapper<Omit<SiteRequestRaisePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestReopenInput: SiteRequestReopenInput;
  SiteRequestReopenPayload: ResolverTypeWrapper<Omit<SiteRequestReopenPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestSolveInput: SiteRequestSolveInput;
  SiteRequestSolvePayload: ResolverTypeWrapper<Omit<SiteRequestSolvePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteRequestStatus: SiteRequestStatus;
  SiteRequestTakeInput: SiteRequestTakeInput;
  SiteRequestTakePayload: ResolverTypeWrapper<Omit<SiteRequestTakePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversTypes['SiteRequest']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SiteVisit: ResolverTypeWrapper<SiteVisitMapper>;
  SiteVisitConnection: ResolverTypeWrapper<SiteVisitConnectionMapper>;
  SiteVisitEdge: ResolverTypeWrapper<Omit<SiteVisitEdge, 'node'> & { node: ResolversTypes['SiteVisit'] }>;
  SiteVisitLogInput: SiteVisitLogInput;
  SiteVisitLogPayload: ResolverTypeWrapper<Omit<SiteVisitLogPayload, 'userErrors' | 'visit'> & { userErrors: Array<ResolversTypes['UserError']>, visit?: Maybe<ResolversTypes['SiteVisit']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionMapper>;
  ThingReferenceInput: ThingReferenceInput;
  UserError: ResolverTypeWrapper<UserErrorValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: EventActor;
  ID: Scalars['ID']['output'];
  AvailableAction: AvailableActionValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ChainLink: ChainLinkMapper;
  ChainStep: ChainStepMapper;
  Int: Scalars['Int']['output'];
  ChainThing: ChainThingMapper;
  ChallengeTaker: ChallengeTakerMapper;
  ChallengeTopic: ChallengeTopicMapper;
  ChallengeTopicConnection: ChallengeTopicConnectionMapper;
  ChallengeTopicEdge: Omit<ChallengeTopicEdge, 'node'> & { node: ResolversParentTypes['ChallengeTopic'] };
  ChallengeTopicFilter: ChallengeTopicFilter;
  ChallengeTopicNotice: ChallengeTopicNoticeMapper;
  ChallengeTopicPublishInput: ChallengeTopicPublishInput;
  ChallengeTopicPublishPayload: Omit<ChallengeTopicPublishPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChallengeTopicReleaseInput: ChallengeTopicReleaseInput;
  ChallengeTopicReleasePayload: Omit<ChallengeTopicReleasePayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChallengeTopicReturnInput: ChallengeTopicReturnInput;
  ChallengeTopicReturnPayload: Omit<ChallengeTopicReturnPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChallengeTopicSubmitInput: ChallengeTopicSubmitInput;
  ChallengeTopicSubmitPayload: Omit<ChallengeTopicSubmitPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChallengeTopicTakeInput: ChallengeTopicTakeInput;
  ChallengeTopicTakePayload: Omit<ChallengeTopicTakePayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChallengeTopicVerifyInput: ChallengeTopicVerifyInput;
  ChallengeTopicVerifyPayload: Omit<ChallengeTopicVerifyPayload, 'challengeTopic' | 'userErrors'> & { challengeTopic?: Maybe<ResolversParentTypes['ChallengeTopic']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConferenceTopic: ConferenceTopicMapper;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Event: LogEvent;
  EventConnection: HistoryConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceMapper;
  EvidenceInput: EvidenceInput;
  Fen: Scalars['Fen']['output'];
  JSON: Scalars['JSON']['output'];
  JointAction: JointActionMapper;
  JointActivity: JointActivityMapper;
  LeadAssignInput: LeadAssignInput;
  LeadAssignPayload: Omit<LeadAssignPayload, 'lead' | 'userErrors'> & { lead?: Maybe<ResolversParentTypes['LeadAssignment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  LeadAssignment: LeadAssignmentMapper;
  LeadAssignmentConnection: LeadAssignmentConnectionMapper;
  LeadAssignmentEdge: Omit<LeadAssignmentEdge, 'node'> & { node: ResolversParentTypes['LeadAssignment'] };
  LeadEndInput: LeadEndInput;
  LeadEndPayload: Omit<LeadEndPayload, 'lead' | 'userErrors'> & { lead?: Maybe<ResolversParentTypes['LeadAssignment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  LeadFilter: LeadFilter;
  LeadRequestCount: LeadRequestCount;
  LeadRequests: LeadRequestsMapper;
  Milestone: MilestoneMapper;
  MilestoneConnection: MilestoneConnectionMapper;
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneGiveUpInput: MilestoneGiveUpInput;
  MilestoneGiveUpPayload: Omit<MilestoneGiveUpPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestoneNotice: MilestoneNoticeMapper;
  MilestonePlanInput: MilestonePlanInput;
  MilestonePlanPayload: Omit<MilestonePlanPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestoneReachInput: MilestoneReachInput;
  MilestoneReachPayload: Omit<MilestoneReachPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestoneRemoveInput: MilestoneRemoveInput;
  MilestoneRemovePayload: Omit<MilestoneRemovePayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestoneReplan: MilestoneReplanMapper;
  MilestoneReplanInput: MilestoneReplanInput;
  MilestoneReplanPayload: Omit<MilestoneReplanPayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestoneReviseInput: MilestoneReviseInput;
  MilestoneRevisePayload: Omit<MilestoneRevisePayload, 'milestone' | 'userErrors'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MilestonesDueFilter: MilestonesDueFilter;
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationMapper;
  OriginChain: OriginChainMapper;
  Outcome: OutcomeMapper;
  PageInfo: PageInfo;
  Pair: PairMapper;
  PairListItem: PairListItemMapper;
  PartialDate: Scalars['PartialDate']['output'];
  PartyReport: PartyReportMapper;
  PartyReportConnection: PartyReportConnectionMapper;
  PartyReportCorrectInput: PartyReportCorrectInput;
  PartyReportCorrectPayload: Omit<PartyReportCorrectPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['PartyReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyReportEdge: Omit<PartyReportEdge, 'node'> & { node: ResolversParentTypes['PartyReport'] };
  PartyReportSubmitInput: PartyReportSubmitInput;
  PartyReportSubmitPayload: Omit<PartyReportSubmitPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['PartyReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartyReporting: PartyReportingMapper;
  PlanRow: PlanRowMapper;
  Float: Scalars['Float']['output'];
  Project: ProjectMapper;
  ProjectAddToListInput: ProjectAddToListInput;
  ProjectAddToListPayload: Omit<ProjectAddToListPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectArchiveInput: ProjectArchiveInput;
  ProjectArchivePayload: Omit<ProjectArchivePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectBlocker: ProjectBlockerMapper;
  ProjectBlockerConnection: ProjectBlockerConnectionMapper;
  ProjectBlockerEdge: Omit<ProjectBlockerEdge, 'node'> & { node: ResolversParentTypes['ProjectBlocker'] };
  ProjectBlockerEscalateInput: ProjectBlockerEscalateInput;
  ProjectBlockerEscalatePayload: Omit<ProjectBlockerEscalatePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversParentTypes['ProjectBlocker']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectBlockerRaiseInput: ProjectBlockerRaiseInput;
  ProjectBlockerRaisePayload: Omit<ProjectBlockerRaisePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversParentTypes['ProjectBlocker']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectBlockerReassignInput: ProjectBlockerReassignInput;
  ProjectBlockerReassignPayload: Omit<ProjectBlockerReassignPayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversParentTypes['ProjectBlocker']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectBlockerResolveInput: ProjectBlockerResolveInput;
  ProjectBlockerResolvePayload: Omit<ProjectBlockerResolvePayload, 'blocker' | 'userErrors'> & { blocker?: Maybe<ResolversParentTypes['ProjectBlocker']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectCancelInput: ProjectCancelInput;
  ProjectCancelPayload: Omit<ProjectCancelPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectCommendInput: ProjectCommendInput;
  ProjectCommendPayload: Omit<ProjectCommendPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectConnection: ProjectConnectionMapper;
  ProjectContact: ProjectContactMapper;
  ProjectContactInput: ProjectContactInput;
  ProjectDeliverInput: ProjectDeliverInput;
  ProjectDeliverPayload: Omit<ProjectDeliverPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectJudgeInput: ProjectJudgeInput;
  ProjectJudgePayload: Omit<ProjectJudgePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectList: ProjectListMapper;
  ProjectListConnection: ProjectListConnectionMapper;
  ProjectListEdge: Omit<ProjectListEdge, 'node'> & { node: ResolversParentTypes['ProjectList'] };
  ProjectListFilter: ProjectListFilter;
  ProjectListOpenInput: ProjectListOpenInput;
  ProjectListOpenPayload: Omit<ProjectListOpenPayload, 'projectList' | 'userErrors'> & { projectList?: Maybe<ResolversParentTypes['ProjectList']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectNotice: ProjectNoticeMapper;
  ProjectParty: ProjectPartyMapper;
  ProjectPartyInput: ProjectPartyInput;
  ProjectPauseInput: ProjectPauseInput;
  ProjectPausePayload: Omit<ProjectPausePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectPlan: ProjectPlanMapper;
  ProjectProposeInput: ProjectProposeInput;
  ProjectProposePayload: Omit<ProjectProposePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectResumeInput: ProjectResumeInput;
  ProjectResumePayload: Omit<ProjectResumePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectReviseInput: ProjectReviseInput;
  ProjectRevisePayload: Omit<ProjectRevisePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectScore: ProjectScoreMapper;
  ProjectSignPlanInput: ProjectSignPlanInput;
  ProjectSignPlanPayload: Omit<ProjectSignPlanPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectStartInput: ProjectStartInput;
  ProjectStartPayload: Omit<ProjectStartPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Proposal: ProposalMapper;
  Query: Record<PropertyKey, never>;
  Result: ResultMapper;
  ResultAbandonInput: ResultAbandonInput;
  ResultAbandonPayload: Omit<ResultAbandonPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultAchieveInput: ResultAchieveInput;
  ResultAchievePayload: Omit<ResultAchievePayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultBeginInput: ResultBeginInput;
  ResultBeginPayload: Omit<ResultBeginPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultConnection: ResultConnectionMapper;
  ResultEdge: Omit<ResultEdge, 'node'> & { node: ResolversParentTypes['Result'] };
  ResultFilter: ResultFilter;
  ResultLookBackInput: ResultLookBackInput;
  ResultLookBackPayload: Omit<ResultLookBackPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultNote: ResultNoteMapper;
  ResultNotice: ResultNoticeMapper;
  ResultProgressInput: ResultProgressInput;
  ResultProgressPayload: Omit<ResultProgressPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultRegisterInput: ResultRegisterInput;
  ResultRegisterPayload: Omit<ResultRegisterPayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResultResumeInput: ResultResumeInput;
  ResultResumePayload: Omit<ResultResumePayload, 'result' | 'userErrors'> & { result?: Maybe<ResolversParentTypes['Result']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Roundtable: RoundtableMapper;
  ScoreAverage: ScoreAverage;
  SecretaryLeader: SecretaryLeaderMapper;
  SecretaryProject: SecretaryProjectMapper;
  SecretaryProjectApproveInput: SecretaryProjectApproveInput;
  SecretaryProjectApprovePayload: Omit<SecretaryProjectApprovePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectClaimInput: SecretaryProjectClaimInput;
  SecretaryProjectClaimPayload: Omit<SecretaryProjectClaimPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectConnection: SecretaryProjectConnectionMapper;
  SecretaryProjectDeliverInput: SecretaryProjectDeliverInput;
  SecretaryProjectDeliverPayload: Omit<SecretaryProjectDeliverPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectEdge: Omit<SecretaryProjectEdge, 'node'> & { node: ResolversParentTypes['SecretaryProject'] };
  SecretaryProjectFilter: SecretaryProjectFilter;
  SecretaryProjectJudgeInput: SecretaryProjectJudgeInput;
  SecretaryProjectJudgePayload: Omit<SecretaryProjectJudgePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectNotice: SecretaryProjectNoticeMapper;
  SecretaryProjectReturnInput: SecretaryProjectReturnInput;
  SecretaryProjectReturnPayload: Omit<SecretaryProjectReturnPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectReviseInput: SecretaryProjectReviseInput;
  SecretaryProjectRevisePayload: Omit<SecretaryProjectRevisePayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectStartInput: SecretaryProjectStartInput;
  SecretaryProjectStartPayload: Omit<SecretaryProjectStartPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryProjectTakeOverInput: SecretaryProjectTakeOverInput;
  SecretaryProjectTakeOverPayload: Omit<SecretaryProjectTakeOverPayload, 'secretaryProject' | 'userErrors'> & { secretaryProject?: Maybe<ResolversParentTypes['SecretaryProject']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryReport: SecretaryReportMapper;
  SecretaryReportCommentInput: SecretaryReportCommentInput;
  SecretaryReportCommentPayload: Omit<SecretaryReportCommentPayload, 'secretaryReport' | 'userErrors'> & { secretaryReport?: Maybe<ResolversParentTypes['SecretaryReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SecretaryReportSubmitInput: SecretaryReportSubmitInput;
  SecretaryReportSubmitPayload: Omit<SecretaryReportSubmitPayload, 'secretaryReport' | 'userErrors'> & { secretaryReport?: Maybe<ResolversParentTypes['SecretaryReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequest: SiteRequestMapper;
  SiteRequestBringBackInput: SiteRequestBringBackInput;
  SiteRequestBringBackPayload: Omit<SiteRequestBringBackPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestConfirmInput: SiteRequestConfirmInput;
  SiteRequestConfirmPayload: Omit<SiteRequestConfirmPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestConnection: SiteRequestConnectionMapper;
  SiteRequestCoordinateInput: SiteRequestCoordinateInput;
  SiteRequestCoordinatePayload: Omit<SiteRequestCoordinatePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestEdge: Omit<SiteRequestEdge, 'node'> & { node: ResolversParentTypes['SiteRequest'] };
  SiteRequestEscalateInput: SiteRequestEscalateInput;
  SiteRequestEscalatePayload: Omit<SiteRequestEscalatePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestNotice: SiteRequestNoticeMapper;
  SiteRequestRaiseInput: SiteRequestRaiseInput;
  SiteRequestRaisePayload: Omit<SiteRequestRaisePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestReopenInput: SiteRequestReopenInput;
  SiteRequestReopenPayload: Omit<SiteRequestReopenPayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestSolveInput: SiteRequestSolveInput;
  SiteRequestSolvePayload: Omit<SiteRequestSolvePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteRequestTakeInput: SiteRequestTakeInput;
  SiteRequestTakePayload: Omit<SiteRequestTakePayload, 'request' | 'userErrors'> & { request?: Maybe<ResolversParentTypes['SiteRequest']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SiteVisit: SiteVisitMapper;
  SiteVisitConnection: SiteVisitConnectionMapper;
  SiteVisitEdge: Omit<SiteVisitEdge, 'node'> & { node: ResolversParentTypes['SiteVisit'] };
  SiteVisitLogInput: SiteVisitLogInput;
  SiteVisitLogPayload: Omit<SiteVisitLogPayload, 'userErrors' | 'visit'> & { userErrors: Array<ResolversParentTypes['UserError']>, visit?: Maybe<ResolversParentTypes['SiteVisit']> };
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionMapper;
  ThingReferenceInput: ThingReferenceInput;
  UserError: UserErrorValue;
};

export type ResumableDirectiveArgs = { };

export type ResumableDirectiveResolver<Result, Parent, ContextType = Context, Args = ResumableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AvailableAction_LabelArgs, 'locale'>>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['ChainThing']>, ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
};

export type ChainThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainThing'] = ResolversParentTypes['ChainThing']> = {
  __resolveType: TypeResolveFn<'ChallengeTopic' | 'ConferenceTopic' | 'JointAction' | 'JointActivity' | 'Outcome' | 'Pair' | 'PairListItem' | 'Project' | 'Proposal' | 'Result' | 'Roundtable' | 'Suggestion', ParentType, ContextType>;
};

export type ChallengeTakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTaker'] = ResolversParentTypes['ChallengeTaker']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['ChallengeTakerEnding']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChallengeTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopic'] = ResolversParentTypes['ChallengeTopic'], FederationReferenceType extends FederationReferenceTypes['ChallengeTopic'] = FederationReferenceTypes['ChallengeTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChallengeTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ChallengeTopic_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChallengeTopicStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taker?: Resolver<Maybe<ResolversTypes['ChallengeTaker']>, ParentType, ContextType>;
  takers?: Resolver<Array<ResolversTypes['ChallengeTaker']>, ParentType, ContextType>;
  takings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicConnection'] = ResolversParentTypes['ChallengeTopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeTopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicEdge'] = ResolversParentTypes['ChallengeTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChallengeTopic'], ParentType, ContextType>;
};

export type ChallengeTopicNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicNotice'] = ResolversParentTypes['ChallengeTopicNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ChallengeTopic'], ParentType, ContextType>;
};

export type ChallengeTopicPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicPublishPayload'] = ResolversParentTypes['ChallengeTopicPublishPayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChallengeTopicReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicReleasePayload'] = ResolversParentTypes['ChallengeTopicReleasePayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChallengeTopicReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicReturnPayload'] = ResolversParentTypes['ChallengeTopicReturnPayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChallengeTopicSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicSubmitPayload'] = ResolversParentTypes['ChallengeTopicSubmitPayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChallengeTopicTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicTakePayload'] = ResolversParentTypes['ChallengeTopicTakePayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChallengeTopicVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeTopicVerifyPayload'] = ResolversParentTypes['ChallengeTopicVerifyPayload']> = {
  challengeTopic?: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConferenceTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConferenceTopic'] = ResolversParentTypes['ConferenceTopic'], FederationReferenceType extends FederationReferenceTypes['ConferenceTopic'] = FederationReferenceTypes['ConferenceTopic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConferenceTopic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JointActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointAction'] = ResolversParentTypes['JointAction'], FederationReferenceType extends FederationReferenceTypes['JointAction'] = FederationReferenceTypes['JointAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivity'] = ResolversParentTypes['JointActivity'], FederationReferenceType extends FederationReferenceTypes['JointActivity'] = FederationReferenceTypes['JointActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAssignPayload'] = ResolversParentTypes['LeadAssignPayload']> = {
  lead?: Resolver<Maybe<ResolversTypes['LeadAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAssignment'] = ResolversParentTypes['LeadAssignment'], FederationReferenceType extends FederationReferenceTypes['LeadAssignment'] = FederationReferenceTypes['LeadAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<LeadAssignment_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadKind'], ParentType, ContextType>;
  lastVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openRequests?: Resolver<Maybe<ResolversTypes['LeadRequests']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  serviceList?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visitLight?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['SiteVisitConnection'], ParentType, ContextType, Partial<LeadAssignment_VisitsArgs>>;
};

export type LeadAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAssignmentConnection'] = ResolversParentTypes['LeadAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadAssignmentEdge'] = ResolversParentTypes['LeadAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadAssignment'], ParentType, ContextType>;
};

export type LeadEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEndPayload'] = ResolversParentTypes['LeadEndPayload']> = {
  lead?: Resolver<Maybe<ResolversTypes['LeadAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadRequestCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadRequestCount'] = ResolversParentTypes['LeadRequestCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteRequestStatus'], ParentType, ContextType>;
};

export type LeadRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadRequests'] = ResolversParentTypes['LeadRequests']> = {
  byStatus?: Resolver<Array<ResolversTypes['LeadRequestCount']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestRaisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedLater?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  baselineFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysLateOfBaseline?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Milestone_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnBaseline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  missedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replans?: Resolver<Array<ResolversTypes['MilestoneReplan']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MilestoneGiveUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneGiveUpPayload'] = ResolversParentTypes['MilestoneGiveUpPayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneNotice'] = ResolversParentTypes['MilestoneNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MilestonePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestonePlanPayload'] = ResolversParentTypes['MilestonePlanPayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneReachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReachPayload'] = ResolversParentTypes['MilestoneReachPayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneRemovePayload'] = ResolversParentTypes['MilestoneRemovePayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneReplanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReplan'] = ResolversParentTypes['MilestoneReplan']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MilestoneReplanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReplanPayload'] = ResolversParentTypes['MilestoneReplanPayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneRevisePayload'] = ResolversParentTypes['MilestoneRevisePayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  challengeTopicPublish: Resolver<ResolversTypes['ChallengeTopicPublishPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicPublishArgs, 'input'>>;
  challengeTopicRelease: Resolver<ResolversTypes['ChallengeTopicReleasePayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicReleaseArgs, 'input'>>;
  challengeTopicReturn: Resolver<ResolversTypes['ChallengeTopicReturnPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicReturnArgs, 'input'>>;
  challengeTopicSubmit: Resolver<ResolversTypes['ChallengeTopicSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicSubmitArgs, 'input'>>;
  challengeTopicTake: Resolver<ResolversTypes['ChallengeTopicTakePayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicTakeArgs, 'input'>>;
  challengeTopicVerify: Resolver<ResolversTypes['ChallengeTopicVerifyPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicVerifyArgs, 'input'>>;
  leadAssign: Resolver<ResolversTypes['LeadAssignPayload'], ParentType, ContextType, RequireFields<Mutation_LeadAssignArgs, 'input'>>;
  leadEnd: Resolver<ResolversTypes['LeadEndPayload'], ParentType, ContextType, RequireFields<Mutation_LeadEndArgs, 'input'>>;
  milestoneGiveUp: Resolver<ResolversTypes['MilestoneGiveUpPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneGiveUpArgs, 'input'>>;
  milestonePlan: Resolver<ResolversTypes['MilestonePlanPayload'], ParentType, ContextType, RequireFields<Mutation_MilestonePlanArgs, 'input'>>;
  milestoneReach: Resolver<ResolversTypes['MilestoneReachPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReachArgs, 'input'>>;
  milestoneRemove: Resolver<ResolversTypes['MilestoneRemovePayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneRemoveArgs, 'input'>>;
  milestoneReplan: Resolver<ResolversTypes['MilestoneReplanPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReplanArgs, 'input'>>;
  milestoneRevise: Resolver<ResolversTypes['MilestoneRevisePayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReviseArgs, 'input'>>;
  partyReportCorrect: Resolver<ResolversTypes['PartyReportCorrectPayload'], ParentType, ContextType, RequireFields<Mutation_PartyReportCorrectArgs, 'input'>>;
  partyReportSubmit: Resolver<ResolversTypes['PartyReportSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_PartyReportSubmitArgs, 'input'>>;
  projectAddToList: Resolver<ResolversTypes['ProjectAddToListPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectAddToListArgs, 'input'>>;
  projectArchive: Resolver<ResolversTypes['ProjectArchivePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectArchiveArgs, 'input'>>;
  projectBlockerEscalate: Resolver<ResolversTypes['ProjectBlockerEscalatePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectBlockerEscalateArgs, 'input'>>;
  projectBlockerRaise: Resolver<ResolversTypes['ProjectBlockerRaisePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectBlockerRaiseArgs, 'input'>>;
  projectBlockerReassign: Resolver<ResolversTypes['ProjectBlockerReassignPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectBlockerReassignArgs, 'input'>>;
  projectBlockerResolve: Resolver<ResolversTypes['ProjectBlockerResolvePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectBlockerResolveArgs, 'input'>>;
  projectCancel: Resolver<ResolversTypes['ProjectCancelPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectCancelArgs, 'input'>>;
  projectCommend: Resolver<ResolversTypes['ProjectCommendPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectCommendArgs, 'input'>>;
  projectDeliver: Resolver<ResolversTypes['ProjectDeliverPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectDeliverArgs, 'input'>>;
  projectJudge: Resolver<ResolversTypes['ProjectJudgePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectJudgeArgs, 'input'>>;
  projectListOpen: Resolver<ResolversTypes['ProjectListOpenPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectListOpenArgs, 'input'>>;
  projectPause: Resolver<ResolversTypes['ProjectPausePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectPauseArgs, 'input'>>;
  projectPropose: Resolver<ResolversTypes['ProjectProposePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectProposeArgs, 'input'>>;
  projectResume: Resolver<ResolversTypes['ProjectResumePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectResumeArgs, 'input'>>;
  projectRevise: Resolver<ResolversTypes['ProjectRevisePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectReviseArgs, 'input'>>;
  projectSignPlan: Resolver<ResolversTypes['ProjectSignPlanPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectSignPlanArgs, 'input'>>;
  projectStart: Resolver<ResolversTypes['ProjectStartPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectStartArgs, 'input'>>;
  resultAbandon: Resolver<ResolversTypes['ResultAbandonPayload'], ParentType, ContextType, RequireFields<Mutation_ResultAbandonArgs, 'input'>>;
  resultAchieve: Resolver<ResolversTypes['ResultAchievePayload'], ParentType, ContextType, RequireFields<Mutation_ResultAchieveArgs, 'input'>>;
  resultBegin: Resolver<ResolversTypes['ResultBeginPayload'], ParentType, ContextType, RequireFields<Mutation_ResultBeginArgs, 'input'>>;
  resultLookBack: Resolver<ResolversTypes['ResultLookBackPayload'], ParentType, ContextType, RequireFields<Mutation_ResultLookBackArgs, 'input'>>;
  resultProgress: Resolver<ResolversTypes['ResultProgressPayload'], ParentType, ContextType, RequireFields<Mutation_ResultProgressArgs, 'input'>>;
  resultRegister: Resolver<ResolversTypes['ResultRegisterPayload'], ParentType, ContextType, RequireFields<Mutation_ResultRegisterArgs, 'input'>>;
  resultResume: Resolver<ResolversTypes['ResultResumePayload'], ParentType, ContextType, RequireFields<Mutation_ResultResumeArgs, 'input'>>;
  secretaryProjectApprove: Resolver<ResolversTypes['SecretaryProjectApprovePayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectApproveArgs, 'input'>>;
  secretaryProjectClaim: Resolver<ResolversTypes['SecretaryProjectClaimPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectClaimArgs, 'input'>>;
  secretaryProjectDeliver: Resolver<ResolversTypes['SecretaryProjectDeliverPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectDeliverArgs, 'input'>>;
  secretaryProjectJudge: Resolver<ResolversTypes['SecretaryProjectJudgePayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectJudgeArgs, 'input'>>;
  secretaryProjectReturn: Resolver<ResolversTypes['SecretaryProjectReturnPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectReturnArgs, 'input'>>;
  secretaryProjectRevise: Resolver<ResolversTypes['SecretaryProjectRevisePayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectReviseArgs, 'input'>>;
  secretaryProjectStart: Resolver<ResolversTypes['SecretaryProjectStartPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectStartArgs, 'input'>>;
  secretaryProjectTakeOver: Resolver<ResolversTypes['SecretaryProjectTakeOverPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryProjectTakeOverArgs, 'input'>>;
  secretaryReportComment: Resolver<ResolversTypes['SecretaryReportCommentPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryReportCommentArgs, 'input'>>;
  secretaryReportSubmit: Resolver<ResolversTypes['SecretaryReportSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_SecretaryReportSubmitArgs, 'input'>>;
  siteRequestBringBack: Resolver<ResolversTypes['SiteRequestBringBackPayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestBringBackArgs, 'input'>>;
  siteRequestConfirm: Resolver<ResolversTypes['SiteRequestConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestConfirmArgs, 'input'>>;
  siteRequestCoordinate: Resolver<ResolversTypes['SiteRequestCoordinatePayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestCoordinateArgs, 'input'>>;
  siteRequestEscalate: Resolver<ResolversTypes['SiteRequestEscalatePayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestEscalateArgs, 'input'>>;
  siteRequestRaise: Resolver<ResolversTypes['SiteRequestRaisePayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestRaiseArgs, 'input'>>;
  siteRequestReopen: Resolver<ResolversTypes['SiteRequestReopenPayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestReopenArgs, 'input'>>;
  siteRequestSolve: Resolver<ResolversTypes['SiteRequestSolvePayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestSolveArgs, 'input'>>;
  siteRequestTake: Resolver<ResolversTypes['SiteRequestTakePayload'], ParentType, ContextType, RequireFields<Mutation_SiteRequestTakeArgs, 'input'>>;
  siteVisitLog: Resolver<ResolversTypes['SiteVisitLogPayload'], ParentType, ContextType, RequireFields<Mutation_SiteVisitLogArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  challengeTopics?: Resolver<ResolversTypes['ChallengeTopicConnection'], ParentType, ContextType, Partial<Organization_ChallengeTopicsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Organization_ProjectsArgs, 'order'>>;
  secretaryProjects?: Resolver<ResolversTypes['SecretaryProjectConnection'], ParentType, ContextType, Partial<Organization_SecretaryProjectsArgs>>;
};

export type OriginChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginChain'] = ResolversParentTypes['OriginChain']> = {
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ChainStep']>, ParentType, ContextType>;
  things?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome'], FederationReferenceType extends FederationReferenceTypes['Outcome'] = FederationReferenceTypes['Outcome']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outcome']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair'], FederationReferenceType extends FederationReferenceTypes['Pair'] = FederationReferenceTypes['Pair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItem'] = ResolversParentTypes['PairListItem'], FederationReferenceType extends FederationReferenceTypes['PairListItem'] = FederationReferenceTypes['PairListItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PairListItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReport'] = ResolversParentTypes['PartyReport'], FederationReferenceType extends FederationReferenceTypes['PartyReport'] = FederationReferenceTypes['PartyReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PartyReport_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyReportStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportConnection'] = ResolversParentTypes['PartyReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyReportCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportCorrectPayload'] = ResolversParentTypes['PartyReportCorrectPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportEdge'] = ResolversParentTypes['PartyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyReport'], ParentType, ContextType>;
};

export type PartyReportSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReportSubmitPayload'] = ResolversParentTypes['PartyReportSubmitPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReporting'] = ResolversParentTypes['PartyReporting']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReport?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyReportingStatus'], ParentType, ContextType>;
};

export type PlanRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRow'] = ResolversParentTypes['PlanRow']> = {
  elapsedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slipDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slipWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  averageScore?: Resolver<Maybe<ResolversTypes['ScoreAverage']>, ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  blockers?: Resolver<ResolversTypes['ProjectBlockerConnection'], ParentType, ContextType, Partial<Project_BlockersArgs>>;
  budgetFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['ProjectContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followers?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Project_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExcellent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['LeadAssignment']>, ParentType, ContextType>;
  leadAssignments?: Resolver<Array<ResolversTypes['LeadAssignment']>, ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType>;
  mattersSolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openBlockers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ProjectPlan']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['PartyReporting']>, ParentType, ContextType, Partial<Project_ReportingArgs>>;
  reports?: Resolver<ResolversTypes['PartyReportConnection'], ParentType, ContextType, Partial<Project_ReportsArgs>>;
  scores?: Resolver<Array<ResolversTypes['ProjectScore']>, ParentType, ContextType>;
  siteRequests?: Resolver<ResolversTypes['SiteRequestConnection'], ParentType, ContextType, Partial<Project_SiteRequestsArgs>>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectAddToListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAddToListPayload'] = ResolversParentTypes['ProjectAddToListPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectArchivePayload'] = ResolversParentTypes['ProjectArchivePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlocker'] = ResolversParentTypes['ProjectBlocker'], FederationReferenceType extends FederationReferenceTypes['ProjectBlocker'] = FederationReferenceTypes['ProjectBlocker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectBlocker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ProjectBlocker_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectBlockerStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectBlockerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerConnection'] = ResolversParentTypes['ProjectBlockerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectBlockerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectBlockerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerEdge'] = ResolversParentTypes['ProjectBlockerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectBlocker'], ParentType, ContextType>;
};

export type ProjectBlockerEscalatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerEscalatePayload'] = ResolversParentTypes['ProjectBlockerEscalatePayload']> = {
  blocker?: Resolver<Maybe<ResolversTypes['ProjectBlocker']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectBlockerRaisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerRaisePayload'] = ResolversParentTypes['ProjectBlockerRaisePayload']> = {
  blocker?: Resolver<Maybe<ResolversTypes['ProjectBlocker']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectBlockerReassignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerReassignPayload'] = ResolversParentTypes['ProjectBlockerReassignPayload']> = {
  blocker?: Resolver<Maybe<ResolversTypes['ProjectBlocker']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectBlockerResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBlockerResolvePayload'] = ResolversParentTypes['ProjectBlockerResolvePayload']> = {
  blocker?: Resolver<Maybe<ResolversTypes['ProjectBlocker']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCancelPayload'] = ResolversParentTypes['ProjectCancelPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectCommendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCommendPayload'] = ResolversParentTypes['ProjectCommendPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectContact'] = ResolversParentTypes['ProjectContact']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type ProjectDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDeliverPayload'] = ResolversParentTypes['ProjectDeliverPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectJudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectJudgePayload'] = ResolversParentTypes['ProjectJudgePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectList'] = ResolversParentTypes['ProjectList'], FederationReferenceType extends FederationReferenceTypes['ProjectList'] = FederationReferenceTypes['ProjectList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excellentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProjectListLevel'], ParentType, ContextType>;
  listedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostExcellent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<ProjectList_ProjectsArgs, 'order'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectListConnection'] = ResolversParentTypes['ProjectListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectListEdge'] = ResolversParentTypes['ProjectListEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectList'], ParentType, ContextType>;
};

export type ProjectListOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectListOpenPayload'] = ResolversParentTypes['ProjectListOpenPayload']> = {
  projectList?: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNotice'] = ResolversParentTypes['ProjectNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProjectPausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPausePayload'] = ResolversParentTypes['ProjectPausePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPlan'] = ResolversParentTypes['ProjectPlan']> = {
  actualFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baselineTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  milestoneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reachedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PlanRow']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectProposePayload'] = ResolversParentTypes['ProjectProposePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectResumePayload'] = ResolversParentTypes['ProjectResumePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRevisePayload'] = ResolversParentTypes['ProjectRevisePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectScore'] = ResolversParentTypes['ProjectScore']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectSignPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectSignPlanPayload'] = ResolversParentTypes['ProjectSignPlanPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStartPayload'] = ResolversParentTypes['ProjectStartPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  challengeTopic: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType, RequireFields<Query_ChallengeTopicArgs, 'id'>>;
  challengeTopics: Resolver<ResolversTypes['ChallengeTopicConnection'], ParentType, ContextType, Partial<Query_ChallengeTopicsArgs>>;
  leadAssignment: Resolver<Maybe<ResolversTypes['LeadAssignment']>, ParentType, ContextType, RequireFields<Query_LeadAssignmentArgs, 'id'>>;
  leads: Resolver<ResolversTypes['LeadAssignmentConnection'], ParentType, ContextType, Partial<Query_LeadsArgs>>;
  milestone: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<Query_MilestoneArgs, 'id'>>;
  milestonesDue: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<Query_MilestonesDueArgs>>;
  mySiteRequests: Resolver<ResolversTypes['SiteRequestConnection'], ParentType, ContextType, Partial<Query_MySiteRequestsArgs>>;
  originChain: Resolver<ResolversTypes['OriginChain'], ParentType, ContextType, RequireFields<Query_OriginChainArgs, 'id' | 'kind'>>;
  partyReport: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType, RequireFields<Query_PartyReportArgs, 'id'>>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<Query_ProjectArgs>>;
  projectBlocker: Resolver<Maybe<ResolversTypes['ProjectBlocker']>, ParentType, ContextType, RequireFields<Query_ProjectBlockerArgs, 'id'>>;
  projectList: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType, RequireFields<Query_ProjectListArgs, 'id'>>;
  projectLists: Resolver<ResolversTypes['ProjectListConnection'], ParentType, ContextType, Partial<Query_ProjectListsArgs>>;
  projects: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Query_ProjectsArgs, 'order'>>;
  result: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<Query_ResultArgs, 'id'>>;
  results: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<Query_ResultsArgs>>;
  secretaryProject: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType, RequireFields<Query_SecretaryProjectArgs, 'id'>>;
  secretaryProjects: Resolver<ResolversTypes['SecretaryProjectConnection'], ParentType, ContextType, Partial<Query_SecretaryProjectsArgs>>;
  siteRequest: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType, RequireFields<Query_SiteRequestArgs, 'id'>>;
};

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result'], FederationReferenceType extends FederationReferenceTypes['Result'] = FederationReferenceTypes['Result']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Result']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followers?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Result_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relapses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibleOrgs?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResultStatus'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ResultNote']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultAbandonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultAbandonPayload'] = ResolversParentTypes['ResultAbandonPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultAchievePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultAchievePayload'] = ResolversParentTypes['ResultAchievePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultBeginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultBeginPayload'] = ResolversParentTypes['ResultBeginPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultConnection'] = ResolversParentTypes['ResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultEdge'] = ResolversParentTypes['ResultEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
};

export type ResultLookBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultLookBackPayload'] = ResolversParentTypes['ResultLookBackPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultNote'] = ResolversParentTypes['ResultNote']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultNotice'] = ResolversParentTypes['ResultNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
};

export type ResultProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultProgressPayload'] = ResolversParentTypes['ResultProgressPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultRegisterPayload'] = ResolversParentTypes['ResultRegisterPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultResumePayload'] = ResolversParentTypes['ResultResumePayload']> = {
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoundtableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roundtable'] = ResolversParentTypes['Roundtable'], FederationReferenceType extends FederationReferenceTypes['Roundtable'] = FederationReferenceTypes['Roundtable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Roundtable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreAverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreAverage'] = ResolversParentTypes['ScoreAverage']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SecretaryLeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryLeader'] = ResolversParentTypes['SecretaryLeader']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SecretaryProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProject'] = ResolversParentTypes['SecretaryProject'], FederationReferenceType extends FederationReferenceTypes['SecretaryProject'] = FederationReferenceTypes['SecretaryProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<SecretaryProject_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['SecretaryLeader']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['SecretaryReport']>, ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SecretaryProjectStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryProjectApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectApprovePayload'] = ResolversParentTypes['SecretaryProjectApprovePayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectClaimPayload'] = ResolversParentTypes['SecretaryProjectClaimPayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectConnection'] = ResolversParentTypes['SecretaryProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecretaryProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryProjectDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectDeliverPayload'] = ResolversParentTypes['SecretaryProjectDeliverPayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectEdge'] = ResolversParentTypes['SecretaryProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryProject'], ParentType, ContextType>;
};

export type SecretaryProjectJudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectJudgePayload'] = ResolversParentTypes['SecretaryProjectJudgePayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectNotice'] = ResolversParentTypes['SecretaryProjectNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['SecretaryReport']>, ParentType, ContextType>;
  secretaryProject?: Resolver<ResolversTypes['SecretaryProject'], ParentType, ContextType>;
};

export type SecretaryProjectReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectReturnPayload'] = ResolversParentTypes['SecretaryProjectReturnPayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectRevisePayload'] = ResolversParentTypes['SecretaryProjectRevisePayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectStartPayload'] = ResolversParentTypes['SecretaryProjectStartPayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryProjectTakeOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryProjectTakeOverPayload'] = ResolversParentTypes['SecretaryProjectTakeOverPayload']> = {
  secretaryProject?: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryReport'] = ResolversParentTypes['SecretaryReport'], FederationReferenceType extends FederationReferenceTypes['SecretaryReport'] = FederationReferenceTypes['SecretaryReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<SecretaryReport_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  secretaryProject?: Resolver<ResolversTypes['SecretaryProject'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SecretaryReportStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryReportCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryReportCommentPayload'] = ResolversParentTypes['SecretaryReportCommentPayload']> = {
  secretaryReport?: Resolver<Maybe<ResolversTypes['SecretaryReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecretaryReportSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretaryReportSubmitPayload'] = ResolversParentTypes['SecretaryReportSubmitPayload']> = {
  secretaryReport?: Resolver<Maybe<ResolversTypes['SecretaryReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequest'] = ResolversParentTypes['SiteRequest'], FederationReferenceType extends FederationReferenceTypes['SiteRequest'] = FederationReferenceTypes['SiteRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SiteRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<SiteRequest_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['LeadAssignment'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  raisedByAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibleOrg?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solutionEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  solvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteRequestStatus'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteRequestBringBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestBringBackPayload'] = ResolversParentTypes['SiteRequestBringBackPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestConfirmPayload'] = ResolversParentTypes['SiteRequestConfirmPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestConnection'] = ResolversParentTypes['SiteRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteRequestCoordinatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestCoordinatePayload'] = ResolversParentTypes['SiteRequestCoordinatePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestEdge'] = ResolversParentTypes['SiteRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteRequest'], ParentType, ContextType>;
};

export type SiteRequestEscalatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestEscalatePayload'] = ResolversParentTypes['SiteRequestEscalatePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestNotice'] = ResolversParentTypes['SiteRequestNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['SiteRequest'], ParentType, ContextType>;
};

export type SiteRequestRaisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestRaisePayload'] = ResolversParentTypes['SiteRequestRaisePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestReopenPayload'] = ResolversParentTypes['SiteRequestReopenPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestSolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestSolvePayload'] = ResolversParentTypes['SiteRequestSolvePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteRequestTakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteRequestTakePayload'] = ResolversParentTypes['SiteRequestTakePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['SiteRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteVisit'] = ResolversParentTypes['SiteVisit']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SiteVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteVisitConnection'] = ResolversParentTypes['SiteVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteVisitEdge'] = ResolversParentTypes['SiteVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteVisit'], ParentType, ContextType>;
};

export type SiteVisitLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteVisitLogPayload'] = ResolversParentTypes['SiteVisitLogPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['SiteVisit']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  challengeTopicUpdated: SubscriptionResolver<ResolversTypes['ChallengeTopicNotice'], "challengeTopicUpdated", ParentType, ContextType, RequireFields<Subscription_ChallengeTopicUpdatedArgs, 'initial'>>;
  milestoneReached: SubscriptionResolver<ResolversTypes['MilestoneNotice'], "milestoneReached", ParentType, ContextType, RequireFields<Subscription_MilestoneReachedArgs, 'initial'>>;
  projectUpdated: SubscriptionResolver<ResolversTypes['ProjectNotice'], "projectUpdated", ParentType, ContextType, RequireFields<Subscription_ProjectUpdatedArgs, 'initial' | 'withWork'>>;
  resultUpdated: SubscriptionResolver<ResolversTypes['ResultNotice'], "resultUpdated", ParentType, ContextType, RequireFields<Subscription_ResultUpdatedArgs, 'initial'>>;
  secretaryProjectUpdated: SubscriptionResolver<ResolversTypes['SecretaryProjectNotice'], "secretaryProjectUpdated", ParentType, ContextType, RequireFields<Subscription_SecretaryProjectUpdatedArgs, 'initial'>>;
  siteRequestUpdated: SubscriptionResolver<ResolversTypes['SiteRequestNotice'], "siteRequestUpdated", ParentType, ContextType, RequireFields<Subscription_SiteRequestUpdatedArgs, 'initial'>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledTo?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UserError_MessageArgs, 'locale'>>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  ChainThing?: ChainThingResolvers<ContextType>;
  ChallengeTaker?: ChallengeTakerResolvers<ContextType>;
  ChallengeTopic?: ChallengeTopicResolvers<ContextType>;
  ChallengeTopicConnection?: ChallengeTopicConnectionResolvers<ContextType>;
  ChallengeTopicEdge?: ChallengeTopicEdgeResolvers<ContextType>;
  ChallengeTopicNotice?: ChallengeTopicNoticeResolvers<ContextType>;
  ChallengeTopicPublishPayload?: ChallengeTopicPublishPayloadResolvers<ContextType>;
  ChallengeTopicReleasePayload?: ChallengeTopicReleasePayloadResolvers<ContextType>;
  ChallengeTopicReturnPayload?: ChallengeTopicReturnPayloadResolvers<ContextType>;
  ChallengeTopicSubmitPayload?: ChallengeTopicSubmitPayloadResolvers<ContextType>;
  ChallengeTopicTakePayload?: ChallengeTopicTakePayloadResolvers<ContextType>;
  ChallengeTopicVerifyPayload?: ChallengeTopicVerifyPayloadResolvers<ContextType>;
  ConferenceTopic?: ConferenceTopicResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  JointAction?: JointActionResolvers<ContextType>;
  JointActivity?: JointActivityResolvers<ContextType>;
  LeadAssignPayload?: LeadAssignPayloadResolvers<ContextType>;
  LeadAssignment?: LeadAssignmentResolvers<ContextType>;
  LeadAssignmentConnection?: LeadAssignmentConnectionResolvers<ContextType>;
  LeadAssignmentEdge?: LeadAssignmentEdgeResolvers<ContextType>;
  LeadEndPayload?: LeadEndPayloadResolvers<ContextType>;
  LeadRequestCount?: LeadRequestCountResolvers<ContextType>;
  LeadRequests?: LeadRequestsResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestoneGiveUpPayload?: MilestoneGiveUpPayloadResolvers<ContextType>;
  MilestoneNotice?: MilestoneNoticeResolvers<ContextType>;
  MilestonePlanPayload?: MilestonePlanPayloadResolvers<ContextType>;
  MilestoneReachPayload?: MilestoneReachPayloadResolvers<ContextType>;
  MilestoneRemovePayload?: MilestoneRemovePayloadResolvers<ContextType>;
  MilestoneReplan?: MilestoneReplanResolvers<ContextType>;
  MilestoneReplanPayload?: MilestoneReplanPayloadResolvers<ContextType>;
  MilestoneRevisePayload?: MilestoneRevisePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OriginChain?: OriginChainResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PairListItem?: PairListItemResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartyReport?: PartyReportResolvers<ContextType>;
  PartyReportConnection?: PartyReportConnectionResolvers<ContextType>;
  PartyReportCorrectPayload?: PartyReportCorrectPayloadResolvers<ContextType>;
  PartyReportEdge?: PartyReportEdgeResolvers<ContextType>;
  PartyReportSubmitPayload?: PartyReportSubmitPayloadResolvers<ContextType>;
  PartyReporting?: PartyReportingResolvers<ContextType>;
  PlanRow?: PlanRowResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAddToListPayload?: ProjectAddToListPayloadResolvers<ContextType>;
  ProjectArchivePayload?: ProjectArchivePayloadResolvers<ContextType>;
  ProjectBlocker?: ProjectBlockerResolvers<ContextType>;
  ProjectBlockerConnection?: ProjectBlockerConnectionResolvers<ContextType>;
  ProjectBlockerEdge?: ProjectBlockerEdgeResolvers<ContextType>;
  ProjectBlockerEscalatePayload?: ProjectBlockerEscalatePayloadResolvers<ContextType>;
  ProjectBlockerRaisePayload?: ProjectBlockerRaisePayloadResolvers<ContextType>;
  ProjectBlockerReassignPayload?: ProjectBlockerReassignPayloadResolvers<ContextType>;
  ProjectBlockerResolvePayload?: ProjectBlockerResolvePayloadResolvers<ContextType>;
  ProjectCancelPayload?: ProjectCancelPayloadResolvers<ContextType>;
  ProjectCommendPayload?: ProjectCommendPayloadResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectContact?: ProjectContactResolvers<ContextType>;
  ProjectDeliverPayload?: ProjectDeliverPayloadResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectJudgePayload?: ProjectJudgePayloadResolvers<ContextType>;
  ProjectList?: ProjectListResolvers<ContextType>;
  ProjectListConnection?: ProjectListConnectionResolvers<ContextType>;
  ProjectListEdge?: ProjectListEdgeResolvers<ContextType>;
  ProjectListOpenPayload?: ProjectListOpenPayloadResolvers<ContextType>;
  ProjectNotice?: ProjectNoticeResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  ProjectPausePayload?: ProjectPausePayloadResolvers<ContextType>;
  ProjectPlan?: ProjectPlanResolvers<ContextType>;
  ProjectProposePayload?: ProjectProposePayloadResolvers<ContextType>;
  ProjectResumePayload?: ProjectResumePayloadResolvers<ContextType>;
  ProjectRevisePayload?: ProjectRevisePayloadResolvers<ContextType>;
  ProjectScore?: ProjectScoreResolvers<ContextType>;
  ProjectSignPlanPayload?: ProjectSignPlanPayloadResolvers<ContextType>;
  ProjectStartPayload?: ProjectStartPayloadResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  ResultAbandonPayload?: ResultAbandonPayloadResolvers<ContextType>;
  ResultAchievePayload?: ResultAchievePayloadResolvers<ContextType>;
  ResultBeginPayload?: ResultBeginPayloadResolvers<ContextType>;
  ResultConnection?: ResultConnectionResolvers<ContextType>;
  ResultEdge?: ResultEdgeResolvers<ContextType>;
  ResultLookBackPayload?: ResultLookBackPayloadResolvers<ContextType>;
  ResultNote?: ResultNoteResolvers<ContextType>;
  ResultNotice?: ResultNoticeResolvers<ContextType>;
  ResultProgressPayload?: ResultProgressPayloadResolvers<ContextType>;
  ResultRegisterPayload?: ResultRegisterPayloadResolvers<ContextType>;
  ResultResumePayload?: ResultResumePayloadResolvers<ContextType>;
  Roundtable?: RoundtableResolvers<ContextType>;
  ScoreAverage?: ScoreAverageResolvers<ContextType>;
  SecretaryLeader?: SecretaryLeaderResolvers<ContextType>;
  SecretaryProject?: SecretaryProjectResolvers<ContextType>;
  SecretaryProjectApprovePayload?: SecretaryProjectApprovePayloadResolvers<ContextType>;
  SecretaryProjectClaimPayload?: SecretaryProjectClaimPayloadResolvers<ContextType>;
  SecretaryProjectConnection?: SecretaryProjectConnectionResolvers<ContextType>;
  SecretaryProjectDeliverPayload?: SecretaryProjectDeliverPayloadResolvers<ContextType>;
  SecretaryProjectEdge?: SecretaryProjectEdgeResolvers<ContextType>;
  SecretaryProjectJudgePayload?: SecretaryProjectJudgePayloadResolvers<ContextType>;
  SecretaryProjectNotice?: SecretaryProjectNoticeResolvers<ContextType>;
  SecretaryProjectReturnPayload?: SecretaryProjectReturnPayloadResolvers<ContextType>;
  SecretaryProjectRevisePayload?: SecretaryProjectRevisePayloadResolvers<ContextType>;
  SecretaryProjectStartPayload?: SecretaryProjectStartPayloadResolvers<ContextType>;
  SecretaryProjectTakeOverPayload?: SecretaryProjectTakeOverPayloadResolvers<ContextType>;
  SecretaryReport?: SecretaryReportResolvers<ContextType>;
  SecretaryReportCommentPayload?: SecretaryReportCommentPayloadResolvers<ContextType>;
  SecretaryReportSubmitPayload?: SecretaryReportSubmitPayloadResolvers<ContextType>;
  SiteRequest?: SiteRequestResolvers<ContextType>;
  SiteRequestBringBackPayload?: SiteRequestBringBackPayloadResolvers<ContextType>;
  SiteRequestConfirmPayload?: SiteRequestConfirmPayloadResolvers<ContextType>;
  SiteRequestConnection?: SiteRequestConnectionResolvers<ContextType>;
  SiteRequestCoordinatePayload?: SiteRequestCoordinatePayloadResolvers<ContextType>;
  SiteRequestEdge?: SiteRequestEdgeResolvers<ContextType>;
  SiteRequestEscalatePayload?: SiteRequestEscalatePayloadResolvers<ContextType>;
  SiteRequestNotice?: SiteRequestNoticeResolvers<ContextType>;
  SiteRequestRaisePayload?: SiteRequestRaisePayloadResolvers<ContextType>;
  SiteRequestReopenPayload?: SiteRequestReopenPayloadResolvers<ContextType>;
  SiteRequestSolvePayload?: SiteRequestSolvePayloadResolvers<ContextType>;
  SiteRequestTakePayload?: SiteRequestTakePayloadResolvers<ContextType>;
  SiteVisit?: SiteVisitResolvers<ContextType>;
  SiteVisitConnection?: SiteVisitConnectionResolvers<ContextType>;
  SiteVisitEdge?: SiteVisitEdgeResolvers<ContextType>;
  SiteVisitLogPayload?: SiteVisitLogPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
