import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, EvidenceMapper, ProjectListMapper, ProjectListConnectionMapper, ProjectMapper, ProjectConnectionMapper, ProjectNoticeMapper, ProjectPartyMapper, ProjectContactMapper, ProjectScoreMapper, MilestoneMapper, MilestoneConnectionMapper, MilestoneNoticeMapper, MilestoneReplanMapper, ProjectPlanMapper, PlanRowMapper } from '../mappers.js';
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

/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization = {
  __typename?: 'Organization';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Projects of which it is a party (参与项目) */
  projects: ProjectConnection;
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
  /** Its milestones in order; for the entitled (里程碑) */
  milestones: Array<Milestone>;
  /** Its number on its list, e.g. 2026-0001; given when it is listed (项目编号) */
  number: Maybe<Scalars['String']['output']>;
  /** Who carries it; the first one leads it (参与单位) */
  parties: Array<ProjectParty>;
  /** Where it is done (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** Its plan against what became of it, as a Gantt chart shows it; for the entitled (计划与实际) */
  plan: Maybe<ProjectPlan>;
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

export type Query = {
  __typename?: 'Query';
  /** One milestone; nothing when there is none or when you are not entitled to its project (查询里程碑) */
  milestone: Maybe<Milestone>;
  /** Milestones of projects to which you are entitled, with a baseline, in the order of the days that are planned (到期里程碑) */
  milestonesDue: MilestoneConnection;
  /** One project by its id or by its code; nothing when there is none (查询项目) */
  project: Maybe<Project>;
  /** One project list; nothing when there is none (查询项目清单) */
  projectList: Maybe<ProjectList>;
  /** Project lists, latest year first (项目清单列表) */
  projectLists: ProjectListConnection;
  /** Projects that match, in an order that stays stable while others are added (项目列表) */
  projects: ProjectConnection;
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

export type Subscription = {
  __typename?: 'Subscription';
  /** Milestones as they are reached, to those who are entitled to their projects; a snapshot has those that were reached before (里程碑已达成) */
  milestoneReached: MilestoneNotice;
  /** Projects as any of their steps is taken, to those who are entitled to them; a snapshot has all of them (项目已更新) */
  projectUpdated: ProjectNotice;
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
  Milestone: Milestone;
  Organization: Organization;
  Project: Project;
  ProjectList: ProjectList;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectList:
    ( { __typename: 'ProjectList' }
    & GraphQLRecursivePick<FederationTypes['ProjectList'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EventActor>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AvailableAction: ResolverTypeWrapper<AvailableActionValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Event: ResolverTypeWrapper<LogEvent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EventConnection: ResolverTypeWrapper<HistoryConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceInput: EvidenceInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PlanRow: ResolverTypeWrapper<PlanRowMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
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
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Event: LogEvent;
  Int: Scalars['Int']['output'];
  EventConnection: HistoryConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceMapper;
  EvidenceInput: EvidenceInput;
  Fen: Scalars['Fen']['output'];
  JSON: Scalars['JSON']['output'];
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
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PlanRow: PlanRowMapper;
  Float: Scalars['Float']['output'];
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
  Query: Record<PropertyKey, never>;
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
  milestoneGiveUp: Resolver<ResolversTypes['MilestoneGiveUpPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneGiveUpArgs, 'input'>>;
  milestonePlan: Resolver<ResolversTypes['MilestonePlanPayload'], ParentType, ContextType, RequireFields<Mutation_MilestonePlanArgs, 'input'>>;
  milestoneReach: Resolver<ResolversTypes['MilestoneReachPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReachArgs, 'input'>>;
  milestoneRemove: Resolver<ResolversTypes['MilestoneRemovePayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneRemoveArgs, 'input'>>;
  milestoneReplan: Resolver<ResolversTypes['MilestoneReplanPayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReplanArgs, 'input'>>;
  milestoneRevise: Resolver<ResolversTypes['MilestoneRevisePayload'], ParentType, ContextType, RequireFields<Mutation_MilestoneReviseArgs, 'input'>>;
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
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Organization_ProjectsArgs, 'order'>>;
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
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ProjectPlan']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  milestone: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<Query_MilestoneArgs, 'id'>>;
  milestonesDue: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<Query_MilestonesDueArgs>>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<Query_ProjectArgs>>;
  projectList: Resolver<Maybe<ResolversTypes['ProjectList']>, ParentType, ContextType, RequireFields<Query_ProjectListArgs, 'id'>>;
  projectLists: Resolver<ResolversTypes['ProjectListConnection'], ParentType, ContextType, Partial<Query_ProjectListsArgs>>;
  projects: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Query_ProjectsArgs, 'order'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  milestoneReached: SubscriptionResolver<ResolversTypes['MilestoneNotice'], "milestoneReached", ParentType, ContextType, RequireFields<Subscription_MilestoneReachedArgs, 'initial'>>;
  projectUpdated: SubscriptionResolver<ResolversTypes['ProjectNotice'], "projectUpdated", ParentType, ContextType, RequireFields<Subscription_ProjectUpdatedArgs, 'initial' | 'withWork'>>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PlanRow?: PlanRowResolvers<ContextType>;
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
  ProjectPlan?: ProjectPlanResolvers<ContextType>;
  ProjectProposePayload?: ProjectProposePayloadResolvers<ContextType>;
  ProjectResumePayload?: ProjectResumePayloadResolvers<ContextType>;
  ProjectRevisePayload?: ProjectRevisePayloadResolvers<ContextType>;
  ProjectScore?: ProjectScoreResolvers<ContextType>;
  ProjectSignPlanPayload?: ProjectSignPlanPayloadResolvers<ContextType>;
  ProjectStartPayload?: ProjectStartPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
