import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, EvidenceMapper, ProjectListMapper, ProjectListConnectionMapper, ProjectMapper, ProjectConnectionMapper, ProjectNoticeMapper, ProjectPartyMapper, ProjectContactMapper, ProjectScoreMapper, ChallengeTopicMapper, ChallengeTopicConnectionMapper, ChallengeTopicNoticeMapper, ChallengeTakerMapper, SecretaryProjectMapper, SecretaryProjectConnectionMapper, SecretaryProjectNoticeMapper, SecretaryLeaderMapper, SecretaryReportMapper } from '../mappers.js';
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
  /** Lists a project whose plan is agreed, which gives it its number (列入清单) */
  projectAddToList: ProjectAddToListPayload;
  /** Files a judged project away (归档项目) */
  projectArchive: ProjectArchivePayload;
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


export type Mutation_ProjectAddToListArgs = {
  input: ProjectAddToListInput;
};


export type Mutation_ProjectArchiveArgs = {
  input: ProjectArchiveInput;
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

/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project = {
  __typename?: 'Project';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Who benefits (受益单位) */
  beneficiary: Maybe<Organization>;
  /** What it may cost, in fen; for the entitled (预算，分) */
  budgetFen: Maybe<Scalars['Fen']['output']>;
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
  /** The list on which it stands, or is to stand (项目清单) */
  list: Maybe<ProjectList>;
  /** How many matters it solved, as told with its delivery (解决事项数) */
  mattersSolved: Maybe<Scalars['Int']['output']>;
  /** Its number on its list, e.g. 2026-0001; given when it is listed (项目编号) */
  number: Maybe<Scalars['String']['output']>;
  /** Who carries it; the first one leads it (参与单位) */
  parties: Array<ProjectParty>;
  /** Where it is done (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** What parties and beneficiary gave the result; for the entitled (评分) */
  scores: Array<ProjectScore>;
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
};


/** Something that organizations carry through together, from an agreed plan to a judged result (项目) */
export type Project_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
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
  /** Projects of which this organization is a party (参与单位) */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Projects in these states (状态) */
  statuses?: InputMaybe<Array<ProjectStatus>>;
  /** Projects of this organization or of those below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
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
  /** Who keeps it (清单单位) */
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

export type Query = {
  __typename?: 'Query';
  /** One challenge topic; nothing when there is none (查询攻坚题) */
  challengeTopic: Maybe<ChallengeTopic>;
  /** Challenge topics, newest first (攻坚题列表) */
  challengeTopics: ChallengeTopicConnection;
  /** One project by its id or by its code; nothing when there is none (查询项目) */
  project: Maybe<Project>;
  /** One project list; nothing when there is none (查询项目清单) */
  projectList: Maybe<ProjectList>;
  /** Project lists, latest year first (项目清单列表) */
  projectLists: ProjectListConnection;
  /** Projects that match, in an order that stays stable while others are added (项目列表) */
  projects: ProjectConnection;
  /** One secretary project; nothing when there is none (查询书记项目) */
  secretaryProject: Maybe<SecretaryProject>;
  /** Secretary projects, latest year first (书记项目列表) */
  secretaryProjects: SecretaryProjectConnection;
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


export type Query_ProjectArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
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

export type Subscription = {
  __typename?: 'Subscription';
  /** Challenge topics as any of their steps is taken, to those who are entitled to them; that one is to be taken, or was taken, to all members (攻坚题已更新) */
  challengeTopicUpdated: ChallengeTopicNotice;
  /** Projects as any of their steps is taken, to those who are entitled to them; a snapshot has all of them (项目已更新) */
  projectUpdated: ProjectNotice;
  /** Secretary projects as any of their steps or of the steps of their reports is taken, to those who are entitled to them; a snapshot has all of them (书记项目已更新) */
  secretaryProjectUpdated: SecretaryProjectNotice;
};


export type Subscription_ChallengeTopicUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  topicIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_ProjectUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_SecretaryProjectUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  secretaryProjectIds: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A thing of the graph, by its kind and id (事物引用) */
export type ThingReferenceInput = {
  /** Its id (编号) */
  id: Scalars['ID']['input'];
  /** Its kind, e.g. SUGGESTION (种类) */
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
  Organization: Organization;
  Project: Project;
  ProjectList: ProjectList;
  SecretaryProject: SecretaryProject;
  SecretaryReport: SecretaryReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ChallengeTopic:
    ( { __typename: 'ChallengeTopic' }
    & GraphQLRecursivePick<FederationTypes['ChallengeTopic'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectList:
    ( { __typename: 'ProjectList' }
    & GraphQLRecursivePick<FederationTypes['ProjectList'], {"id":true}> );
  SecretaryProject:
    ( { __typename: 'SecretaryProject' }
    & GraphQLRecursivePick<FederationTypes['SecretaryProject'], {"id":true}> );
  SecretaryReport:
    ( { __typename: 'SecretaryReport' }
    & GraphQLRecursivePick<FederationTypes['SecretaryReport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EventActor>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AvailableAction: ResolverTypeWrapper<AvailableActionValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChallengeTaker: ResolverTypeWrapper<ChallengeTakerMapper>;
  ChallengeTakerEnding: ChallengeTakerEnding;
  ChallengeTopic: ResolverTypeWrapper<ChallengeTopicMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectAddToListInput: ProjectAddToListInput;
  ProjectAddToListPayload: ResolverTypeWrapper<Omit<ProjectAddToListPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProjectArchiveInput: ProjectArchiveInput;
  ProjectArchivePayload: ResolverTypeWrapper<Omit<ProjectArchivePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: Array<ResolversTypes['UserError']> }>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  ChallengeTaker: ChallengeTakerMapper;
  ChallengeTopic: ChallengeTopicMapper;
  Int: Scalars['Int']['output'];
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
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationMapper;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Project: ProjectMapper;
  ProjectAddToListInput: ProjectAddToListInput;
  ProjectAddToListPayload: Omit<ProjectAddToListPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProjectArchiveInput: ProjectArchiveInput;
  ProjectArchivePayload: Omit<ProjectArchivePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: Array<ResolversParentTypes['UserError']> };
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
  Query: Record<PropertyKey, never>;
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
  Subscription: Record<PropertyKey, never>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  challengeTopicPublish: Resolver<ResolversTypes['ChallengeTopicPublishPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicPublishArgs, 'input'>>;
  challengeTopicRelease: Resolver<ResolversTypes['ChallengeTopicReleasePayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicReleaseArgs, 'input'>>;
  challengeTopicReturn: Resolver<ResolversTypes['ChallengeTopicReturnPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicReturnArgs, 'input'>>;
  challengeTopicSubmit: Resolver<ResolversTypes['ChallengeTopicSubmitPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicSubmitArgs, 'input'>>;
  challengeTopicTake: Resolver<ResolversTypes['ChallengeTopicTakePayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicTakeArgs, 'input'>>;
  challengeTopicVerify: Resolver<ResolversTypes['ChallengeTopicVerifyPayload'], ParentType, ContextType, RequireFields<Mutation_ChallengeTopicVerifyArgs, 'input'>>;
  projectAddToList: Resolver<ResolversTypes['ProjectAddToListPayload'], ParentType, ContextType, RequireFields<Mutation_ProjectAddToListArgs, 'input'>>;
  projectArchive: Resolver<ResolversTypes['ProjectArchivePayload'], ParentType, ContextType, RequireFields<Mutation_ProjectArchiveArgs, 'input'>>;
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
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  challengeTopics?: Resolver<ResolversTypes['ChallengeTopicConnection'], ParentType, ContextType, Partial<Organization_ChallengeTopicsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Organization_ProjectsArgs, 'order'>>;
  secretaryProjects?: Resolver<ResolversTypes['SecretaryProjectConnection'], ParentType, ContextType, Partial<Organization_SecretaryProjectsArgs>>;
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

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  budgetFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
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
  list?: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType>;
  mattersSolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['ProjectScore']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectAddToListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectAddToListPayload'] = ResolversParentTypes['ProjectAddToListPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectArchivePayload'] = ResolversParentTypes['ProjectArchivePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  challengeTopic: Resolver<Maybe<ResolversTypes['ChallengeTopic']>, ParentType, ContextType, RequireFields<Query_ChallengeTopicArgs, 'id'>>;
  challengeTopics: Resolver<ResolversTypes['ChallengeTopicConnection'], ParentType, ContextType, Partial<Query_ChallengeTopicsArgs>>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<Query_ProjectArgs>>;
  projectList: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType, RequireFields<Query_ProjectListArgs, 'id'>>;
  projectLists: Resolver<ResolversTypes['ProjectListConnection'], ParentType, ContextType, Partial<Query_ProjectListsArgs>>;
  projects: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Query_ProjectsArgs, 'order'>>;
  secretaryProject: Resolver<Maybe<ResolversTypes['SecretaryProject']>, ParentType, ContextType, RequireFields<Query_SecretaryProjectArgs, 'id'>>;
  secretaryProjects: Resolver<ResolversTypes['SecretaryProjectConnection'], ParentType, ContextType, Partial<Query_SecretaryProjectsArgs>>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  challengeTopicUpdated: SubscriptionResolver<ResolversTypes['ChallengeTopicNotice'], "challengeTopicUpdated", ParentType, ContextType, RequireFields<Subscription_ChallengeTopicUpdatedArgs, 'initial'>>;
  projectUpdated: SubscriptionResolver<ResolversTypes['ProjectNotice'], "projectUpdated", ParentType, ContextType, RequireFields<Subscription_ProjectUpdatedArgs, 'initial'>>;
  secretaryProjectUpdated: SubscriptionResolver<ResolversTypes['SecretaryProjectNotice'], "secretaryProjectUpdated", ParentType, ContextType, RequireFields<Subscription_SecretaryProjectUpdatedArgs, 'initial'>>;
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
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Project?: ProjectResolvers<ContextType>;
  ProjectAddToListPayload?: ProjectAddToListPayloadResolvers<ContextType>;
  ProjectArchivePayload?: ProjectArchivePayloadResolvers<ContextType>;
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
  ProjectProposePayload?: ProjectProposePayloadResolvers<ContextType>;
  ProjectResumePayload?: ProjectResumePayloadResolvers<ContextType>;
  ProjectRevisePayload?: ProjectRevisePayloadResolvers<ContextType>;
  ProjectScore?: ProjectScoreResolvers<ContextType>;
  ProjectSignPlanPayload?: ProjectSignPlanPayloadResolvers<ContextType>;
  ProjectStartPayload?: ProjectStartPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
