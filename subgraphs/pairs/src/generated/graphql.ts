import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, PairMapper, PairConnectionMapper, PairAgreementMapper, PairContactMapper, PairReviewMapper, YearPlanMapper, ImportSourceMapper, PairNoticeMapper, PairFiguresMapper, JointActivityMapper, JointActivityConnectionMapper, JointActivityNoticeMapper, JointActivityWarningMapper, EvidenceMapper, PairListItemMapper, PairListItemConnectionMapper, PairListGapsMapper, DeliveryMapper, DeliveryConnectionMapper, ResourceEntryMapper, ResourceEntryConnectionMapper } from '../mappers.js';
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

/** Something that side A brought to side B (四送) */
export type Delivery = {
  __typename?: 'Delivery';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** On which day (日期) */
  date: Scalars['Date']['output'];
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the pair (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What was brought (内容) */
  item: Scalars['String']['output'];
  /** Which of the four (类别) */
  kind: DeliveryKind;
  /** The pair (结对) */
  pair: Pair;
  /** Who received it, once side B has told (接收方) */
  receivedBy: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态) */
  status: DeliveryStatus;
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
};


/** Something that side A brought to side B (四送) */
export type Delivery_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Tells that side B received it (签收四送) */
export type DeliveryAcknowledgeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who received it: an office or a group of people (接收方) */
  receivedBy: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the delivery, or why not (签收四送结果) */
export type DeliveryAcknowledgePayload = {
  __typename?: 'DeliveryAcknowledgePayload';
  /** The delivery as it is now; absent when the step was refused (对象) */
  delivery: Maybe<Delivery>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of deliveries (四送分页) */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** What is on this page (本页) */
  edges: Array<DeliveryEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (四送条目) */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Delivery;
};

/** Deliveries of one kind (四送数据) */
export type DeliveryFigures = {
  __typename?: 'DeliveryFigures';
  /** Acknowledged by side B (已签收) */
  acknowledged: Scalars['Int']['output'];
  /** The kind (类别) */
  kind: DeliveryKind;
  /** Recorded, not yet acknowledged (已登记) */
  recorded: Scalars['Int']['output'];
};

/** The four deliveries (四送) */
export type DeliveryKind =
  /** Factors of production (送生产要素) */
  | 'FACTORS'
  /** Guarantees and services (送服务保障) */
  | 'GUARANTEES'
  /** New ideas of development (送新发展理念) */
  | 'IDEAS'
  /** Supporting policies (送支持政策) */
  | 'POLICIES';

/** Records what side A brought to side B (登记四送) */
export type DeliveryRecordInput = {
  /** On which day (日期) */
  date: Scalars['Date']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was brought (内容) */
  item: Scalars['String']['input'];
  /** Which of the four (类别) */
  kind: DeliveryKind;
  /** The pair (结对) */
  pairId: Scalars['ID']['input'];
};

/** What came of it: the delivery, or why not (登记四送结果) */
export type DeliveryRecordPayload = {
  __typename?: 'DeliveryRecordPayload';
  /** The delivery as it is now; absent when the step was refused (对象) */
  delivery: Maybe<Delivery>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a delivery stands (四送状态) */
export type DeliveryStatus =
  /** Acknowledged by side B (已签收) */
  | 'ACKNOWLEDGED'
  /** Recorded by side A (已登记) */
  | 'RECORDED';

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

/** Something that two sides of a pair did together (联合活动) */
export type JointActivity = {
  __typename?: 'JointActivity';
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** Confirmed because the other side said nothing for five working days (是否默认确认) */
  bySilence: Scalars['Boolean']['output'];
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** When it was confirmed (确认时间) */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when the other side may answer (确认期限) */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the due date reaches into a year whose holidays are not announced yet (期限是否为估算) */
  dueIsEstimated: Scalars['Boolean']['output'];
  /** Proofs such as photos and sign-in sheets (佐证) */
  evidence: Array<Evidence>;
  /** When it began; absent where only a day or less is known (时间) */
  heldAt: Maybe<Scalars['DateTime']['output']>;
  /** On which day it was held; imported history may know the month or year only (日期) */
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the pair (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported history (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Which of the four joints (四联类别) */
  joint: Joint;
  /** How the answer to what was logged stands; absent while nothing is awaited (亮灯) */
  light: Maybe<Light>;
  /** When it was logged (登记时间) */
  loggedAt: Maybe<Scalars['DateTime']['output']>;
  /** The side that logged it, which cannot confirm it (登记方) */
  loggedBy: Maybe<Side>;
  /** Logged more than ten working days after it was held (是否逾期登记) */
  loggedLate: Scalars['Boolean']['output'];
  /** Organizations that took part (参与单位) */
  organizations: Array<Organization>;
  /** The pair; absent only for imported history whose source names none (结对) */
  pair: Maybe<Pair>;
  /** Who took part, as imported history tells it (参与人员) */
  participants: Maybe<Scalars['String']['output']>;
  /** How many came from side A (甲方人数) */
  participantsA: Maybe<Scalars['Int']['output']>;
  /** How many came from side B (乙方人数) */
  participantsB: Maybe<Scalars['Int']['output']>;
  /** Where (地点) */
  place: Maybe<Scalars['String']['output']>;
  /** What came of it (成效) */
  results: Maybe<Scalars['String']['output']>;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** Where it stands; only CONFIRMED counts (状态) */
  status: JointActivityStatus;
  /** What was done (概况) */
  summary: Maybe<Scalars['String']['output']>;
  /** Its title (标题) */
  title: Scalars['String']['output'];
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
  /** What to look at: late logging, likely duplicates (提醒) */
  warnings: Array<JointActivityWarning>;
};


/** Something that two sides of a pair did together (联合活动) */
export type JointActivity_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Confirms what the other side logged (确认联合活动) */
export type JointActivityConfirmInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the activity, or why not (确认联合活动结果) */
export type JointActivityConfirmPayload = {
  __typename?: 'JointActivityConfirmPayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of joint activities (联合活动分页) */
export type JointActivityConnection = {
  __typename?: 'JointActivityConnection';
  /** What is on this page (本页) */
  edges: Array<JointActivityEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Corrects a disputed activity; what is left out stays as it was. The other side confirms it anew (更正) */
export type JointActivityCorrectInput = {
  /** Proofs such as photos and sign-in sheets (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** When it began (时间) */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the four joints (四联类别) */
  joint?: InputMaybe<Joint>;
  /** How many came from side A (甲方人数) */
  participantsA?: InputMaybe<Scalars['Int']['input']>;
  /** How many came from side B (乙方人数) */
  participantsB?: InputMaybe<Scalars['Int']['input']>;
  /** Where (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (成效) */
  results?: InputMaybe<Scalars['String']['input']>;
  /** What was done (概况) */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the activity, or why not (更正结果) */
export type JointActivityCorrectPayload = {
  __typename?: 'JointActivityCorrectPayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Disputes what the other side logged (异议) */
export type JointActivityDisputeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the activity, or why not (异议结果) */
export type JointActivityDisputePayload = {
  __typename?: 'JointActivityDisputePayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (联合活动条目) */
export type JointActivityEdge = {
  __typename?: 'JointActivityEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: JointActivity;
};

/** Which joint activities (联合活动筛选) */
export type JointActivityFilter = {
  /** Held on this day or later (起始日) */
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Held on this day or earlier (终止日) */
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** Of these joints (四联类别) */
  joints?: InputMaybe<Array<Joint>>;
  /** Of these pairs (结对) */
  pairIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In these states (状态) */
  statuses?: InputMaybe<Array<JointActivityStatus>>;
  /** With this organization or one below it taking part (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** Logs a joint activity that took place, planned or not. It counts once the other side has confirmed it (登记联合活动) */
export type JointActivityLogInput = {
  /** Proofs such as photos and sign-in sheets (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** When it began; needed unless the plan says so (时间) */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The planned activity that took place; absent for one that was not planned (已计划的活动) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the four joints; needed when it was not planned (四联类别) */
  joint?: InputMaybe<Joint>;
  /** The pair; needed when it was not planned (结对) */
  pairId?: InputMaybe<Scalars['ID']['input']>;
  /** How many came from side A (甲方人数) */
  participantsA?: InputMaybe<Scalars['Int']['input']>;
  /** How many came from side B (乙方人数) */
  participantsB?: InputMaybe<Scalars['Int']['input']>;
  /** Where (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (成效) */
  results?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** What was done (概况) */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title; needed when it was not planned (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** For a planned activity: the version that you saw (版本) */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it: the activity, or why not (登记联合活动结果) */
export type JointActivityLogPayload = {
  __typename?: 'JointActivityLogPayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A joint activity that something happened to (联合活动推送) */
export type JointActivityNotice = {
  __typename?: 'JointActivityNotice';
  /** The activity as it is now (联合活动) */
  activity: JointActivity;
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare ids then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** By what joint activities are ordered (联合活动排序) */
export type JointActivityOrder =
  /** Those held last come first; those without a date come last (最近举办) */
  | 'LATEST_HELD_FIRST'
  /** Those entered last come first (最新登记) */
  | 'NEWEST_FIRST';

/** Plans a joint activity (计划联合活动) */
export type JointActivityPlanInput = {
  /** When it is to begin (时间) */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the four joints (四联类别) */
  joint: Joint;
  /** The pair (结对) */
  pairId: Scalars['ID']['input'];
  /** Where (地点) */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** What is planned (概况) */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title (标题) */
  title: Scalars['String']['input'];
};

/** What came of it: the activity, or why not (计划联合活动结果) */
export type JointActivityPlanPayload = {
  __typename?: 'JointActivityPlanPayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where a joint activity stands (联合活动状态) */
export type JointActivityStatus =
  /** Confirmed by the other side, or by its silence (已确认) */
  | 'CONFIRMED'
  /** Disputed by the other side (有异议) */
  | 'DISPUTED'
  /** Logged by one side, awaiting the other (待确认) */
  | 'LOGGED'
  /** Planned (已计划) */
  | 'PLANNED'
  /** Void (已作废) */
  | 'VOID';

/** Declares a plan or a disputed activity void (作废) */
export type JointActivityVoidInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the activity, or why not (作废结果) */
export type JointActivityVoidPayload = {
  __typename?: 'JointActivityVoidPayload';
  /** The activity as it is now; absent when the step was refused (对象) */
  activity: Maybe<JointActivity>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Something about a joint activity to look at; it forbids nothing (提醒) */
export type JointActivityWarning = {
  __typename?: 'JointActivityWarning';
  /** What it is about (提醒类别) */
  code: JointActivityWarningCode;
  /** The activities that look like the same one (相似活动) */
  duplicates: Array<JointActivity>;
};

/** What a warning about a joint activity is about (提醒类别) */
export type JointActivityWarningCode =
  /** The pair has another activity of the same joint on the same day (疑似重复) */
  | 'LIKELY_DUPLICATE'
  /** It was logged more than ten working days after it was held (逾期登记) */
  | 'LOGGED_LATE';

/** Joint activities of one joint (单联数据) */
export type JointFigures = {
  __typename?: 'JointFigures';
  /** Confirmed by silence, among the confirmed (默认确认) */
  bySilence: Scalars['Int']['output'];
  /** Confirmed: only these count (已确认) */
  confirmed: Scalars['Int']['output'];
  /** Disputed (有异议) */
  disputed: Scalars['Int']['output'];
  /** The joint (四联类别) */
  joint: Joint;
  /** Logged, awaiting the other side (待确认) */
  logged: Scalars['Int']['output'];
  /** Planned (已计划) */
  planned: Scalars['Int']['output'];
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
  /** Tells that side B received it (签收四送) */
  deliveryAcknowledge: DeliveryAcknowledgePayload;
  /** Records what side A brought to side B (登记四送) */
  deliveryRecord: DeliveryRecordPayload;
  /** Confirms what the other side logged (确认联合活动) */
  jointActivityConfirm: JointActivityConfirmPayload;
  /** Corrects a disputed activity; what is left out stays as it was. The other side confirms it anew (更正) */
  jointActivityCorrect: JointActivityCorrectPayload;
  /** Disputes what the other side logged (异议) */
  jointActivityDispute: JointActivityDisputePayload;
  /** Logs a joint activity that took place, planned or not. It counts once the other side has confirmed it (登记联合活动) */
  jointActivityLog: JointActivityLogPayload;
  /** Plans a joint activity (计划联合活动) */
  jointActivityPlan: JointActivityPlanPayload;
  /** Declares a plan or a disputed activity void (作废) */
  jointActivityVoid: JointActivityVoidPayload;
  /** Accepts the proposal in a side's name; with both it is matched (同意结对) */
  pairAccept: PairAcceptPayload;
  /** Writes or revises the agreement; what is left out stays as it was. Signatures given before fall away, except where only contacts or the plan of a running pair change (修订协议) */
  pairAgreementRevise: PairAgreementRevisePayload;
  /** Declines a proposal that is not signed yet (婉拒结对) */
  pairDecline: PairDeclinePayload;
  /** Ends the pair before its term is over (终止结对) */
  pairEnd: PairEndPayload;
  /** Puts an entry on one of the four lists (新增清单条目) */
  pairListItemAdd: PairListItemAddPayload;
  /** Confirms an effect that side A claimed (确认成效) */
  pairListItemConfirm: PairListItemConfirmPayload;
  /** Delivers a policy to side B (政策送达) */
  pairListItemDeliver: PairListItemDeliverPayload;
  /** Declares that a problem cannot be solved (问题未解决) */
  pairListItemGiveUp: PairListItemGiveUpPayload;
  /** Links an entry to a further one that it answers to (关联条目) */
  pairListItemLink: PairListItemLinkPayload;
  /** Declares a target met (目标完成) */
  pairListItemMeet: PairListItemMeetPayload;
  /** Declares a target missed (目标未完成) */
  pairListItemMiss: PairListItemMissPayload;
  /** Rejects an effect that side A claimed (否认成效) */
  pairListItemReject: PairListItemRejectPayload;
  /** Declares a problem solved; needs an effect that side B confirmed (问题解决) */
  pairListItemSolve: PairListItemSolvePayload;
  /** Takes a problem as targeted; happens by itself when a target is linked to it (设定目标) */
  pairListItemTarget: PairListItemTargetPayload;
  /** Tells that side B has used a policy (政策使用) */
  pairListItemUse: PairListItemUsePayload;
  /** Proposes that two organizations pair up (提议结对) */
  pairPropose: PairProposePayload;
  /** Agrees to go on, in a side's name; with both the pair is active again (续签) */
  pairRenew: PairRenewPayload;
  /** Takes a resting pair up again (恢复结对) */
  pairResume: PairResumePayload;
  /** Scores the year in a side's name, once a review (评分) */
  pairReviewScore: PairReviewScorePayload;
  /** Starts the yearly review (启动评议) */
  pairReviewStart: PairReviewStartPayload;
  /** Signs the agreement in a side's name; with both signatures the pair is active (签署协议) */
  pairSign: PairSignPayload;
  /** Lets the pair rest; its dormancy clock stops (暂停结对) */
  pairSuspend: PairSuspendPayload;
  /** Tells that side B received it (确认收到) */
  resourceEntryAcknowledge: ResourceEntryAcknowledgePayload;
  /** Tells that the pledge is approved (批准资源) */
  resourceEntryApprove: ResourceEntryApprovePayload;
  /** Tells that it is in place (资源到位) */
  resourceEntryArrive: ResourceEntryArrivePayload;
  /** Tells that an independent checker has audited it (审计资源) */
  resourceEntryAudit: ResourceEntryAuditPayload;
  /** Pledges money, land or equipment (认领资源) */
  resourceEntryPledge: ResourceEntryPledgePayload;
  /** Reverses an entry by an opposite one at the same stage, which the entry then names (冲正) */
  resourceEntryReverse: ResourceEntryReversePayload;
};


export type Mutation_DeliveryAcknowledgeArgs = {
  input: DeliveryAcknowledgeInput;
};


export type Mutation_DeliveryRecordArgs = {
  input: DeliveryRecordInput;
};


export type Mutation_JointActivityConfirmArgs = {
  input: JointActivityConfirmInput;
};


export type Mutation_JointActivityCorrectArgs = {
  input: JointActivityCorrectInput;
};


export type Mutation_JointActivityDisputeArgs = {
  input: JointActivityDisputeInput;
};


export type Mutation_JointActivityLogArgs = {
  input: JointActivityLogInput;
};


export type Mutation_JointActivityPlanArgs = {
  input: JointActivityPlanInput;
};


export type Mutation_JointActivityVoidArgs = {
  input: JointActivityVoidInput;
};


export type Mutation_PairAcceptArgs = {
  input: PairAcceptInput;
};


export type Mutation_PairAgreementReviseArgs = {
  input: PairAgreementReviseInput;
};


export type Mutation_PairDeclineArgs = {
  input: PairDeclineInput;
};


export type Mutation_PairEndArgs = {
  input: PairEndInput;
};


export type Mutation_PairListItemAddArgs = {
  input: PairListItemAddInput;
};


export type Mutation_PairListItemConfirmArgs = {
  input: PairListItemConfirmInput;
};


export type Mutation_PairListItemDeliverArgs = {
  input: PairListItemDeliverInput;
};


export type Mutation_PairListItemGiveUpArgs = {
  input: PairListItemGiveUpInput;
};


export type Mutation_PairListItemLinkArgs = {
  input: PairListItemLinkInput;
};


export type Mutation_PairListItemMeetArgs = {
  input: PairListItemMeetInput;
};


export type Mutation_PairListItemMissArgs = {
  input: PairListItemMissInput;
};


export type Mutation_PairListItemRejectArgs = {
  input: PairListItemRejectInput;
};


export type Mutation_PairListItemSolveArgs = {
  input: PairListItemSolveInput;
};


export type Mutation_PairListItemTargetArgs = {
  input: PairListItemTargetInput;
};


export type Mutation_PairListItemUseArgs = {
  input: PairListItemUseInput;
};


export type Mutation_PairProposeArgs = {
  input: PairProposeInput;
};


export type Mutation_PairRenewArgs = {
  input: PairRenewInput;
};


export type Mutation_PairResumeArgs = {
  input: PairResumeInput;
};


export type Mutation_PairReviewScoreArgs = {
  input: PairReviewScoreInput;
};


export type Mutation_PairReviewStartArgs = {
  input: PairReviewStartInput;
};


export type Mutation_PairSignArgs = {
  input: PairSignInput;
};


export type Mutation_PairSuspendArgs = {
  input: PairSuspendInput;
};


export type Mutation_ResourceEntryAcknowledgeArgs = {
  input: ResourceEntryAcknowledgeInput;
};


export type Mutation_ResourceEntryApproveArgs = {
  input: ResourceEntryApproveInput;
};


export type Mutation_ResourceEntryArriveArgs = {
  input: ResourceEntryArriveInput;
};


export type Mutation_ResourceEntryAuditArgs = {
  input: ResourceEntryAuditInput;
};


export type Mutation_ResourceEntryPledgeArgs = {
  input: ResourceEntryPledgeInput;
};


export type Mutation_ResourceEntryReverseArgs = {
  input: ResourceEntryReverseInput;
};

/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization = {
  __typename?: 'Organization';
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What pairs with a side in it or below it have come to (结对数据) */
  pairFigures: PairFigures;
  /** Pairs of which it is a side (结对) */
  pairs: PairConnection;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_PairsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<PairFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: PairOrder;
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
  /** Sides that have accepted the proposal (已同意的一方) */
  acceptedBy: Array<Side>;
  /** What both sides agreed; absent before it is written, and for viewers who are not entitled (协议) */
  agreement: Maybe<PairAgreement>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** The industry chain in which it works (产业链) */
  chain: Maybe<Scalars['String']['output']>;
  /** Its code, where it came with imported data (编码) */
  code: Maybe<Scalars['String']['output']>;
  /** Contact persons; empty for viewers who are not entitled (联络员) */
  contacts: Array<PairContact>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** The four deliveries, newest first; empty for viewers who are not entitled (四送) */
  deliveries: DeliveryConnection;
  /** The day since which the pair counts as dormant: 90 days without a confirmed activity (沉寂起始日) */
  dormantSince: Maybe<Scalars['Date']['output']>;
  /** On which day it ended (终止日期) */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** What the pair has come to (数据) */
  figures: PairFigures;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the pair (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Joint activities, newest first; empty for viewers who are not entitled (联合活动) */
  jointActivities: JointActivityConnection;
  /** The kind of co-building (类型) */
  kind: PairKind;
  /** On which day its last confirmed activity was held (最近活动日期) */
  lastActivityOn: Maybe<Scalars['Date']['output']>;
  /** GREEN while activities are confirmed, YELLOW after 60 days without one, RED after 90; PAUSED while suspended; absent before it is active and after it has ended (沉寂亮灯) */
  light: Maybe<Light>;
  /** Where the four lists do not meet; absent for viewers who are not entitled (清单缺口) */
  listGaps: Maybe<PairListGaps>;
  /** Entries of the four lists, oldest first; empty for viewers who are not entitled (四张清单) */
  listItems: PairListItemConnection;
  /** Funds, land and equipment, oldest first; empty for viewers who are not entitled (资金、土地) */
  resourceEntries: ResourceEntryConnection;
  /** The review that runs or was the last; absent for viewers who are not entitled (评议) */
  review: Maybe<PairReview>;
  /** The organization that helps (甲方) */
  sideA: Organization;
  /** The organization that is helped (乙方) */
  sideB: Organization;
  /** Where imported data came from (导入来源) */
  source: Maybe<ImportSource>;
  /** On which day the pair began; imported history may know the month or year only (开始日期) */
  startedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Where it stands (状态) */
  status: PairStatus;
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
  /** Whether the viewer is entitled to what the two sides share: agreement, activities, lists, resources (是否有权查看详情) */
  viewerIsEntitled: Scalars['Boolean']['output'];
  /** What is planned for the year; absent for viewers who are not entitled (年度计划) */
  yearPlan: Maybe<YearPlan>;
};


/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair_DeliveriesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<DeliveryKind>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair_JointActivitiesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<JointActivityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair_ListItemsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  list: InputMaybe<PairList>;
};


/** Two organizations that build together: side A helps, side B is helped (结对共建) */
export type Pair_ResourceEntriesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<ResourceKind>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Accepts the proposal in a side's name; with both it is matched (同意结对) */
export type PairAcceptInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (同意结对结果) */
export type PairAcceptPayload = {
  __typename?: 'PairAcceptPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What both sides of a pair agreed (结对协议) */
export type PairAgreement = {
  __typename?: 'PairAgreement';
  /** What each side does (职责) */
  duties: Array<PairDuty>;
  /** First day of the term (起始日) */
  from: Maybe<Scalars['Date']['output']>;
  /** What both want to reach (目标) */
  goals: Array<Scalars['String']['output']>;
  /** Signatures of the present wording (签署) */
  signatures: Array<PairSignature>;
  /** Last day of the term; the pair ends with it unless it was renewed (终止日) */
  to: Maybe<Scalars['Date']['output']>;
};

/** Writes or revises the agreement; what is left out stays as it was. Signatures given before fall away, except where only contacts or the plan of a running pair change (修订协议) */
export type PairAgreementReviseInput = {
  /** Contact persons, at least one of each side before signing (联络员) */
  contacts?: InputMaybe<Array<PairContactInput>>;
  /** What each side does (职责) */
  duties?: InputMaybe<Array<PairDutyInput>>;
  /** First day of the term (起始日) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** What both want to reach (目标) */
  goals?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** Last day of the term (终止日) */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
  /** What is planned for the year (年度计划) */
  yearPlan?: InputMaybe<YearPlanInput>;
};

/** What came of it: the pair, or why not (修订协议结果) */
export type PairAgreementRevisePayload = {
  __typename?: 'PairAgreementRevisePayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of pairs (结对分页) */
export type PairConnection = {
  __typename?: 'PairConnection';
  /** What is on this page (本页) */
  edges: Array<PairEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Contact person of one side of a pair (联络员) */
export type PairContact = {
  __typename?: 'PairContact';
  /** The account with which the person acts (账号) */
  accountId: Scalars['ID']['output'];
  /** The person's name (姓名) */
  name: Scalars['String']['output'];
  /** The side (一方) */
  side: Side;
};

/** A contact person to name (联络员) */
export type PairContactInput = {
  /** The account with which the person acts (账号) */
  accountId: Scalars['ID']['input'];
  /** The person's name (姓名) */
  name: Scalars['String']['input'];
  /** The side (一方) */
  side: Side;
};

/** How many pairs of one kind are in one state (结对计数) */
export type PairCount = {
  __typename?: 'PairCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The kind (类型) */
  kind: PairKind;
  /** The state (状态) */
  status: PairStatus;
};

/** Declines a proposal that is not signed yet (婉拒结对) */
export type PairDeclineInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (婉拒结对结果) */
export type PairDeclinePayload = {
  __typename?: 'PairDeclinePayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What one side of a pair does (职责) */
export type PairDuty = {
  __typename?: 'PairDuty';
  /** The side (一方) */
  side: Side;
  /** What it does (内容) */
  text: Scalars['String']['output'];
};

/** What one side of a pair is to do (职责) */
export type PairDutyInput = {
  /** The side (一方) */
  side: Side;
  /** What it does (内容) */
  text: Scalars['String']['input'];
};

/** One entry of such a page and its place (结对条目) */
export type PairEdge = {
  __typename?: 'PairEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Pair;
};

/** Ends the pair before its term is over (终止结对) */
export type PairEndInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (终止结对结果) */
export type PairEndPayload = {
  __typename?: 'PairEndPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What pairs have come to, counted from the log (结对数据) */
export type PairFigures = {
  __typename?: 'PairFigures';
  /** Up to which moment the log is counted; absent while nothing has happened (统计截至) */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Cities with a live pair's side B in them (覆盖市数) */
  citiesCovered: Scalars['Int']['output'];
  /** Confirmed activities that were confirmed by silence, over all confirmed ones (默认确认占比) */
  confirmedBySilence: Rate;
  /** Counties with a live pair's side B in them (覆盖区县数) */
  countiesCovered: Scalars['Int']['output'];
  /** Deliveries of each of the four kinds (四送数据) */
  deliveries: Array<DeliveryFigures>;
  /** Live pairs without a confirmed activity for 90 days (沉寂结对数) */
  dormantPairs: Scalars['Int']['output'];
  /** How evenly the four joints are used: the least used joint's confirmed activities over the most used one's (四联均衡度) */
  jointBalance: Rate;
  /** Joint activities of each of the four joints (四联数据) */
  joints: Array<JointFigures>;
  /** Pairs that are active, in review or suspended (存续结对数) */
  livePairs: Scalars['Int']['output'];
  /** Pairs by kind and state (按类型和状态) */
  pairs: Array<PairCount>;
  /** Open problems without target (无目标的问题数) */
  problemsWithoutTarget: Scalars['Int']['output'];
  /** Money, land and equipment by kind and stage (资源数据) */
  resources: Array<ResourceFigures>;
  /** Targets met without an effect that side B confirmed (无确认成效的已完成目标数) */
  targetsMetWithoutConfirmedEffect: Scalars['Int']['output'];
  /** Targets without policy (无政策的目标数) */
  targetsWithoutPolicy: Scalars['Int']['output'];
};

/** Which pairs (结对筛选) */
export type PairFilter = {
  /** Dormant pairs, or those that are not (是否沉寂) */
  dormant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pairs of these kinds (类型) */
  kinds?: InputMaybe<Array<PairKind>>;
  /** Pairs of which this organization is a side (组织) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Pairs in these states (状态) */
  statuses?: InputMaybe<Array<PairStatus>>;
  /** Pairs with a side in this organization or below it (区域) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** Kinds of co-building (结对类型) */
export type PairKind =
  /** Two branches (支部结对) */
  | 'BRANCH_BRANCH'
  /** A branch and a construction project (项目共建) */
  | 'BRANCH_PROJECT'
  /** A unit and the community where it checked in (双报到) */
  | 'CHECK_IN'
  /** A department and firms of an industry chain (党建链动) */
  | 'DEPARTMENT_ENTERPRISE'
  /** A department and a village (双联共建) */
  | 'DEPARTMENT_VILLAGE'
  /** A named lead for a project, e.g. a road (路长制) */
  | 'NAMED_LEAD'
  /** A community and a unit that resides in it (驻区共建) */
  | 'RESIDENT_UNIT';

/** The four lists (四张清单) */
export type PairList =
  /** Effects of the service (服务成效清单) */
  | 'EFFECT'
  /** Policies and measures (政策措施清单) */
  | 'POLICY'
  /** Problems and difficulties (困难问题清单) */
  | 'PROBLEM'
  /** Goals and tasks (目标任务清单) */
  | 'TARGET';

/** Where the four lists of a pair do not meet (清单缺口) */
export type PairListGaps = {
  __typename?: 'PairListGaps';
  /** Open problems without target (无目标的问题) */
  problemsWithoutTarget: Array<PairListItem>;
  /** Targets met without an effect that side B confirmed (无确认成效的已完成目标) */
  targetsMetWithoutConfirmedEffect: Array<PairListItem>;
  /** Targets without policy (无政策的目标) */
  targetsWithoutPolicy: Array<PairListItem>;
};

/** An entry of one of the four lists of a pair (清单条目) */
export type PairListItem = {
  __typename?: 'PairListItem';
  /** What answers to it (被关联条目) */
  answers: Array<PairListItem>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Until when (期限) */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the pair (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** How it stands; absent without a due date (亮灯) */
  light: Maybe<Light>;
  /** What it answers to: targets name problems, policies and effects name targets (关联条目) */
  links: Array<PairListItem>;
  /** Which list (清单) */
  list: PairList;
  /** The organization that sees to it (责任单位) */
  owner: Organization;
  /** The pair (结对) */
  pair: Pair;
  /** Where it stands (状态) */
  status: PairListItemStatus;
  /** What it says (内容) */
  title: Scalars['String']['output'];
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
};


/** An entry of one of the four lists of a pair (清单条目) */
export type PairListItem_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Puts an entry on one of the four lists (新增清单条目) */
export type PairListItemAddInput = {
  /** Until when (期限) */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it answers to: a target needs a problem, a policy a target, an effect a target (关联条目) */
  linkIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which list (清单) */
  list: PairList;
  /** The organization that sees to it; the side for which you act when nothing is said (责任单位) */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The pair (结对) */
  pairId: Scalars['ID']['input'];
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** What it says (内容) */
  title: Scalars['String']['input'];
};

/** What came of it: the item, or why not (新增清单条目结果) */
export type PairListItemAddPayload = {
  __typename?: 'PairListItemAddPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Confirms an effect that side A claimed (确认成效) */
export type PairListItemConfirmInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (确认成效结果) */
export type PairListItemConfirmPayload = {
  __typename?: 'PairListItemConfirmPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of list entries (清单条目分页) */
export type PairListItemConnection = {
  __typename?: 'PairListItemConnection';
  /** What is on this page (本页) */
  edges: Array<PairListItemEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** Delivers a policy to side B (政策送达) */
export type PairListItemDeliverInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (政策送达结果) */
export type PairListItemDeliverPayload = {
  __typename?: 'PairListItemDeliverPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (清单条目条目) */
export type PairListItemEdge = {
  __typename?: 'PairListItemEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: PairListItem;
};

/** Declares that a problem cannot be solved (问题未解决) */
export type PairListItemGiveUpInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (问题未解决结果) */
export type PairListItemGiveUpPayload = {
  __typename?: 'PairListItemGiveUpPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Links an entry to a further one that it answers to (关联条目) */
export type PairListItemLinkInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The problem or target (关联到) */
  toId: Scalars['ID']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (关联条目结果) */
export type PairListItemLinkPayload = {
  __typename?: 'PairListItemLinkPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Declares a target met (目标完成) */
export type PairListItemMeetInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (目标完成结果) */
export type PairListItemMeetPayload = {
  __typename?: 'PairListItemMeetPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Declares a target missed (目标未完成) */
export type PairListItemMissInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (目标未完成结果) */
export type PairListItemMissPayload = {
  __typename?: 'PairListItemMissPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Rejects an effect that side A claimed (否认成效) */
export type PairListItemRejectInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (否认成效结果) */
export type PairListItemRejectPayload = {
  __typename?: 'PairListItemRejectPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Declares a problem solved; needs an effect that side B confirmed (问题解决) */
export type PairListItemSolveInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (问题解决结果) */
export type PairListItemSolvePayload = {
  __typename?: 'PairListItemSolvePayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where an entry of the four lists stands (清单条目状态) */
export type PairListItemStatus =
  /** An effect claimed by side A (已申报) */
  | 'CLAIMED'
  /** An effect confirmed by side B (已确认) */
  | 'CONFIRMED'
  /** A policy delivered by side A (已送达) */
  | 'DELIVERED'
  /** A target met (已完成) */
  | 'MET'
  /** A target missed (未完成) */
  | 'MISSED'
  /** A problem without target (待设定目标) */
  | 'OPEN'
  /** A policy proposed by side A (已提出) */
  | 'PROPOSED'
  /** An effect rejected by side B (未认可) */
  | 'REJECTED'
  /** A target that is set (已设定) */
  | 'SET'
  /** A problem solved, by an effect that side B confirmed (已解决) */
  | 'SOLVED'
  /** A problem with a target (已设定目标) */
  | 'TARGETED'
  /** A problem that could not be solved (未解决) */
  | 'UNSOLVED'
  /** A policy used by side B (已使用) */
  | 'USED';

/** Takes a problem as targeted; happens by itself when a target is linked to it (设定目标) */
export type PairListItemTargetInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (设定目标结果) */
export type PairListItemTargetPayload = {
  __typename?: 'PairListItemTargetPayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that side B has used a policy (政策使用) */
export type PairListItemUseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the item, or why not (政策使用结果) */
export type PairListItemUsePayload = {
  __typename?: 'PairListItemUsePayload';
  /** The item as it is now; absent when the step was refused (对象) */
  item: Maybe<PairListItem>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A pair that something happened to (结对推送) */
export type PairNotice = {
  __typename?: 'PairNotice';
  /** Its place; give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The pair as it is now (结对) */
  pair: Pair;
  /** How many of the snapshot are still to come, 0 at its last; nothing at an event (快照剩余) */
  remaining: Maybe<Scalars['Int']['output']>;
  /** Whether it may have been delivered before; compare versions then (是否可能重复) */
  replayed: Scalars['Boolean']['output'];
};

/** By what pairs are ordered (结对排序) */
export type PairOrder =
  /** By code; those without one come first (编码) */
  | 'CODE'
  /** Those entered last come first (最新登记) */
  | 'NEWEST_FIRST'
  /** Those changed last come first (最近更新) */
  | 'RECENTLY_UPDATED';

/** Proposes that two organizations pair up (提议结对) */
export type PairProposeInput = {
  /** The industry chain in which the pair works (产业链) */
  chain?: InputMaybe<Scalars['String']['input']>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind of co-building (类型) */
  kind: PairKind;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The organization that helps (甲方) */
  sideAId: Scalars['ID']['input'];
  /** The organization that is helped (乙方) */
  sideBId: Scalars['ID']['input'];
};

/** What came of it: the pair, or why not (提议结对结果) */
export type PairProposePayload = {
  __typename?: 'PairProposePayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Agrees to go on, in a side's name; with both the pair is active again (续签) */
export type PairRenewInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (续签结果) */
export type PairRenewPayload = {
  __typename?: 'PairRenewPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Takes a resting pair up again (恢复结对) */
export type PairResumeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (恢复结对结果) */
export type PairResumePayload = {
  __typename?: 'PairResumePayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A yearly review with both sides scoring (评议) */
export type PairReview = {
  __typename?: 'PairReview';
  /** Sides that have agreed to go on (同意续签的一方) */
  renewedBy: Array<Side>;
  /** The sides' scores (评分) */
  scores: Array<PairScore>;
  /** On which day it started (启动日期) */
  startedOn: Scalars['Date']['output'];
};

/** Scores the year in a side's name, once a review (评分) */
export type PairReviewScoreInput = {
  /** What to add (评语) */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** From 0 to 100 (分数) */
  score: Scalars['Int']['input'];
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (评分结果) */
export type PairReviewScorePayload = {
  __typename?: 'PairReviewScorePayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Starts the yearly review (启动评议) */
export type PairReviewStartInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (启动评议结果) */
export type PairReviewStartPayload = {
  __typename?: 'PairReviewStartPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One side's score in a review (评分) */
export type PairScore = {
  __typename?: 'PairScore';
  /** What it added (评语) */
  comment: Maybe<Scalars['String']['output']>;
  /** From 0 to 100 (分数) */
  score: Scalars['Int']['output'];
  /** The side that scored (评分方) */
  side: Side;
};

/** Signs the agreement in a side's name; with both signatures the pair is active (签署协议) */
export type PairSignInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (签署协议结果) */
export type PairSignPayload = {
  __typename?: 'PairSignPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A side's signature under the agreement (签署) */
export type PairSignature = {
  __typename?: 'PairSignature';
  /** The account that gave it (签署账号) */
  accountId: Maybe<Scalars['ID']['output']>;
  /** When it was given (签署时间) */
  at: Scalars['DateTime']['output'];
  /** The side (一方) */
  side: Side;
};

/** Where a pair stands (结对状态) */
export type PairStatus =
  /** Signed by both (履行中) */
  | 'ACTIVE'
  /** Declined by one side (已婉拒) */
  | 'DECLINED'
  /** Ended (已终止) */
  | 'ENDED'
  /** Under its yearly review (评议中) */
  | 'IN_REVIEW'
  /** Accepted by both, not yet signed by both (已匹配) */
  | 'MATCHED'
  /** Proposed, not yet accepted by both (已提议) */
  | 'PROPOSED'
  /** Resting (已暂停) */
  | 'SUSPENDED';

/** Lets the pair rest; its dormancy clock stops (暂停结对) */
export type PairSuspendInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The side for which you act; needed only when you act for both (所代表的一方) */
  side?: InputMaybe<Side>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the pair, or why not (暂停结对结果) */
export type PairSuspendPayload = {
  __typename?: 'PairSuspendPayload';
  /** The pair as it is now; absent when the step was refused (对象) */
  pair: Maybe<Pair>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** Joint activities of pairs to which the viewer is entitled (联合活动列表) */
  jointActivities: JointActivityConnection;
  /** One joint activity; nothing when there is none or the viewer is not entitled to its pair (查询联合活动) */
  jointActivity: Maybe<JointActivity>;
  /** One pair by its id or by its code; nothing when there is none (查询结对) */
  pair: Maybe<Pair>;
  /** What pairs have come to: counts, activities, lists, money and land (结对数据) */
  pairFigures: PairFigures;
  /** Pairs that match, in an order that stays stable while others are added (结对列表) */
  pairs: PairConnection;
};


export type Query_JointActivitiesArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<JointActivityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: JointActivityOrder;
};


export type Query_JointActivityArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PairArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type Query_PairFiguresArgs = {
  underId: InputMaybe<Scalars['ID']['input']>;
};


export type Query_PairsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<PairFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: PairOrder;
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

/** Money, land or equipment on its way from side A to side B. Amounts are never edited: a wrong entry is reversed by an opposite one (资金、土地) */
export type ResourceEntry = {
  __typename?: 'ResourceEntry';
  /** How much money, for FUND, CREDIT_LINE and LOAN; negative in a reversing entry (金额，分) */
  amountFen: Maybe<Scalars['Fen']['output']>;
  /** How much land, for LAND, in mu; negative in a reversing entry (面积，亩) */
  areaMu: Maybe<Scalars['Decimal']['output']>;
  /** The steps that lead on from its state and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Number of the paper behind it (文号) */
  documentNo: Maybe<Scalars['String']['output']>;
  /** Proofs (佐证) */
  evidence: Array<Evidence>;
  /** All that happened to it, oldest first; empty for viewers who are not entitled to the pair (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** What kind (类别) */
  kind: ResourceKind;
  /** The pair (结对) */
  pair: Pair;
  /** How many pieces, for EQUIPMENT; negative in a reversing entry (件数) */
  pieces: Maybe<Scalars['Int']['output']>;
  /** What it is for (用途) */
  purpose: Scalars['String']['output'];
  /** The entry by which this one was reversed (冲正条目) */
  reversedBy: Maybe<ResourceEntry>;
  /** The entry that this one reverses (冲正的原条目) */
  reverses: Maybe<ResourceEntry>;
  /** The stage that it has reached; no stage is skipped (阶段) */
  status: ResourceStatus;
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
};


/** Money, land or equipment on its way from side A to side B. Amounts are never edited: a wrong entry is reversed by an opposite one (资金、土地) */
export type ResourceEntry_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Tells that side B received it (确认收到) */
export type ResourceEntryAcknowledgeInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the entry, or why not (确认收到结果) */
export type ResourceEntryAcknowledgePayload = {
  __typename?: 'ResourceEntryAcknowledgePayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that the pledge is approved (批准资源) */
export type ResourceEntryApproveInput = {
  /** Number of the approving paper; needed unless the pledge names one (文号) */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the entry, or why not (批准资源结果) */
export type ResourceEntryApprovePayload = {
  __typename?: 'ResourceEntryApprovePayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that it is in place (资源到位) */
export type ResourceEntryArriveInput = {
  /** Proofs, added to those there (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the entry, or why not (资源到位结果) */
export type ResourceEntryArrivePayload = {
  __typename?: 'ResourceEntryArrivePayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Tells that an independent checker has audited it (审计资源) */
export type ResourceEntryAuditInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the entry, or why not (审计资源结果) */
export type ResourceEntryAuditPayload = {
  __typename?: 'ResourceEntryAuditPayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of resource entries (资源条目分页) */
export type ResourceEntryConnection = {
  __typename?: 'ResourceEntryConnection';
  /** What is on this page (本页) */
  edges: Array<ResourceEntryEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (资源条目条目) */
export type ResourceEntryEdge = {
  __typename?: 'ResourceEntryEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: ResourceEntry;
};

/** Pledges money, land or equipment (认领资源) */
export type ResourceEntryPledgeInput = {
  /** How much money, for FUND, CREDIT_LINE and LOAN (金额，分) */
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** How much land, for LAND, in mu with up to four decimals (面积，亩) */
  areaMu?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of the paper behind it (文号) */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Proofs (佐证) */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind (类别) */
  kind: ResourceKind;
  /** The pair (结对) */
  pairId: Scalars['ID']['input'];
  /** How many pieces, for EQUIPMENT (件数) */
  pieces?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for (用途) */
  purpose: Scalars['String']['input'];
};

/** What came of it: the entry, or why not (认领资源结果) */
export type ResourceEntryPledgePayload = {
  __typename?: 'ResourceEntryPledgePayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Reverses an entry by an opposite one at the same stage, which the entry then names (冲正) */
export type ResourceEntryReverseInput = {
  /** Which one (编号) */
  id: Scalars['ID']['input'];
  /** Give the same key when you repeat a request that may have got lost: a repeat gives the first result (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason: Scalars['String']['input'];
  /** The version that you saw; another one is refused with CONFLICT (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it: the entry, or why not (冲正结果) */
export type ResourceEntryReversePayload = {
  __typename?: 'ResourceEntryReversePayload';
  /** The entry as it is now; absent when the step was refused (对象) */
  entry: Maybe<ResourceEntry>;
  /** Why the step was refused; empty when it was taken (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Resources of one kind at one stage; reversed entries add up to nothing (资源数据) */
export type ResourceFigures = {
  __typename?: 'ResourceFigures';
  /** How much money, for FUND, CREDIT_LINE and LOAN (金额，分) */
  amountFen: Maybe<Scalars['Fen']['output']>;
  /** How much land, for LAND, in mu (面积，亩) */
  areaMu: Maybe<Scalars['Decimal']['output']>;
  /** How many entries, reversed ones and their opposites left out (条目数) */
  entries: Scalars['Int']['output'];
  /** The kind (类别) */
  kind: ResourceKind;
  /** How many pieces, for EQUIPMENT (件数) */
  pieces: Maybe<Scalars['Int']['output']>;
  /** What the total counts (阶段) */
  stage: ResourceStage;
};

/** Kinds of resources (资源类别) */
export type ResourceKind =
  /** A credit line (授信) */
  | 'CREDIT_LINE'
  /** Equipment (设备) */
  | 'EQUIPMENT'
  /** Funds (资金) */
  | 'FUND'
  /** Land (土地) */
  | 'LAND'
  /** A loan (放贷) */
  | 'LOAN';

/** What a total of resources counts (统计阶段) */
export type ResourceStage =
  /** Entries that side B acknowledged, audited ones among them (已确认收到) */
  | 'ACKNOWLEDGED'
  /** Entries that are approved and no more (已批准) */
  | 'APPROVED'
  /** Entries that were audited (已审计) */
  | 'AUDITED'
  /** Entries that are in place, acknowledged or audited (到位) */
  | 'IN_PLACE'
  /** Entries that are pledged and no more (已认领) */
  | 'PLEDGED';

/** The stage of a resource (资源阶段) */
export type ResourceStatus =
  /** Acknowledged by side B (已确认收到) */
  | 'ACKNOWLEDGED'
  /** Approved by side A (已批准) */
  | 'APPROVED'
  /** Audited by an independent checker (已审计) */
  | 'AUDITED'
  /** In place (已到位) */
  | 'IN_PLACE'
  /** Pledged by side A (已认领) */
  | 'PLEDGED';

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

/** One of the two sides of a pair (一方) */
export type Side =
  /** The side that helps (甲方) */
  | 'A'
  /** The side that is helped (乙方) */
  | 'B';

export type Subscription = {
  __typename?: 'Subscription';
  /** Joint activities as they are confirmed, by the other side or by silence, of pairs to which the viewer is entitled; a snapshot has those that are confirmed now (联合活动已确认) */
  jointActivityConfirmed: JointActivityNotice;
  /** Joint activities as they are logged, by either side, of pairs to which the viewer is entitled; a snapshot has those that wait for the other side now (联合活动已登记) */
  jointActivityLogged: JointActivityNotice;
  /** Pairs as any of their steps is taken, to those who are entitled to them; a snapshot has all of them (结对已更新) */
  pairUpdated: PairNotice;
};


export type Subscription_JointActivityConfirmedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  joint: InputMaybe<Joint>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  pairIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_JointActivityLoggedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  joint: InputMaybe<Joint>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  pairIds: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type Subscription_PairUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  initial?: InputMaybe<LiveStart>;
  organizationIds: InputMaybe<Array<Scalars['ID']['input']>>;
  pairIds: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** What a pair plans for one year (年度计划) */
export type YearPlan = {
  __typename?: 'YearPlan';
  /** What is planned (计划事项) */
  items: Array<YearPlanItem>;
  /** The year (年度) */
  year: Scalars['Int']['output'];
};

/** What to plan for a year (年度计划) */
export type YearPlanInput = {
  /** What is planned (计划事项) */
  items: Array<YearPlanItemInput>;
  /** The year (年度) */
  year: Scalars['Int']['input'];
};

/** One thing that a pair plans (计划事项) */
export type YearPlanItem = {
  __typename?: 'YearPlanItem';
  /** Which of the four joints (四联类别) */
  joint: Joint;
  /** In which quarter, 1 to 4 (季度) */
  quarter: Maybe<Scalars['Int']['output']>;
  /** What it is (内容) */
  title: Scalars['String']['output'];
};

/** One thing to plan (计划事项) */
export type YearPlanItemInput = {
  /** Which of the four joints (四联类别) */
  joint: Joint;
  /** In which quarter, 1 to 4 (季度) */
  quarter?: InputMaybe<Scalars['Int']['input']>;
  /** What it is (内容) */
  title: Scalars['String']['input'];
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
  Delivery: Delivery;
  JointActivity: JointActivity;
  Organization: Organization;
  Pair: Pair;
  PairListItem: PairListItem;
  ResourceEntry: ResourceEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  JointActivity:
    ( { __typename: 'JointActivity' }
    & GraphQLRecursivePick<FederationTypes['JointActivity'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Pair:
    ( { __typename: 'Pair' }
    & GraphQLRecursivePick<FederationTypes['Pair'], {"id":true}> );
  PairListItem:
    ( { __typename: 'PairListItem' }
    & GraphQLRecursivePick<FederationTypes['PairListItem'], {"id":true}> );
  ResourceEntry:
    ( { __typename: 'ResourceEntry' }
    & GraphQLRecursivePick<FederationTypes['ResourceEntry'], {"id":true}> );
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
  Delivery: ResolverTypeWrapper<DeliveryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeliveryAcknowledgeInput: DeliveryAcknowledgeInput;
  DeliveryAcknowledgePayload: ResolverTypeWrapper<Omit<DeliveryAcknowledgePayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['Delivery']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnectionMapper>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFigures: ResolverTypeWrapper<DeliveryFigures>;
  DeliveryKind: DeliveryKind;
  DeliveryRecordInput: DeliveryRecordInput;
  DeliveryRecordPayload: ResolverTypeWrapper<Omit<DeliveryRecordPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['Delivery']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeliveryStatus: DeliveryStatus;
  Event: ResolverTypeWrapper<LogEvent>;
  EventConnection: ResolverTypeWrapper<HistoryConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceInput: EvidenceInput;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  ImportSource: ResolverTypeWrapper<ImportSourceMapper>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Joint: Joint;
  JointActivity: ResolverTypeWrapper<JointActivityMapper>;
  JointActivityConfirmInput: JointActivityConfirmInput;
  JointActivityConfirmPayload: ResolverTypeWrapper<Omit<JointActivityConfirmPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityConnection: ResolverTypeWrapper<JointActivityConnectionMapper>;
  JointActivityCorrectInput: JointActivityCorrectInput;
  JointActivityCorrectPayload: ResolverTypeWrapper<Omit<JointActivityCorrectPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityDisputeInput: JointActivityDisputeInput;
  JointActivityDisputePayload: ResolverTypeWrapper<Omit<JointActivityDisputePayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityEdge: ResolverTypeWrapper<Omit<JointActivityEdge, 'node'> & { node: ResolversTypes['JointActivity'] }>;
  JointActivityFilter: JointActivityFilter;
  JointActivityLogInput: JointActivityLogInput;
  JointActivityLogPayload: ResolverTypeWrapper<Omit<JointActivityLogPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityNotice: ResolverTypeWrapper<JointActivityNoticeMapper>;
  JointActivityOrder: JointActivityOrder;
  JointActivityPlanInput: JointActivityPlanInput;
  JointActivityPlanPayload: ResolverTypeWrapper<Omit<JointActivityPlanPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityStatus: JointActivityStatus;
  JointActivityVoidInput: JointActivityVoidInput;
  JointActivityVoidPayload: ResolverTypeWrapper<Omit<JointActivityVoidPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['JointActivity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JointActivityWarning: ResolverTypeWrapper<JointActivityWarningMapper>;
  JointActivityWarningCode: JointActivityWarningCode;
  JointFigures: ResolverTypeWrapper<JointFigures>;
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pair: ResolverTypeWrapper<PairMapper>;
  PairAcceptInput: PairAcceptInput;
  PairAcceptPayload: ResolverTypeWrapper<Omit<PairAcceptPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairAgreement: ResolverTypeWrapper<PairAgreementMapper>;
  PairAgreementReviseInput: PairAgreementReviseInput;
  PairAgreementRevisePayload: ResolverTypeWrapper<Omit<PairAgreementRevisePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairConnection: ResolverTypeWrapper<PairConnectionMapper>;
  PairContact: ResolverTypeWrapper<PairContactMapper>;
  PairContactInput: PairContactInput;
  PairCount: ResolverTypeWrapper<PairCount>;
  PairDeclineInput: PairDeclineInput;
  PairDeclinePayload: ResolverTypeWrapper<Omit<PairDeclinePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairDuty: ResolverTypeWrapper<PairDuty>;
  PairDutyInput: PairDutyInput;
  PairEdge: ResolverTypeWrapper<Omit<PairEdge, 'node'> & { node: ResolversTypes['Pair'] }>;
  PairEndInput: PairEndInput;
  PairEndPayload: ResolverTypeWrapper<Omit<PairEndPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairFigures: ResolverTypeWrapper<PairFiguresMapper>;
  PairFilter: PairFilter;
  PairKind: PairKind;
  PairList: PairList;
  PairListGaps: ResolverTypeWrapper<PairListGapsMapper>;
  PairListItem: ResolverTypeWrapper<PairListItemMapper>;
  PairListItemAddInput: PairListItemAddInput;
  PairListItemAddPayload: ResolverTypeWrapper<Omit<PairListItemAddPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemConfirmInput: PairListItemConfirmInput;
  PairListItemConfirmPayload: ResolverTypeWrapper<Omit<PairListItemConfirmPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemConnection: ResolverTypeWrapper<PairListItemConnectionMapper>;
  PairListItemDeliverInput: PairListItemDeliverInput;
  PairListItemDeliverPayload: ResolverTypeWrapper<Omit<PairListItemDeliverPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemEdge: ResolverTypeWrapper<Omit<PairListItemEdge, 'node'> & { node: ResolversTypes['PairListItem'] }>;
  PairListItemGiveUpInput: PairListItemGiveUpInput;
  PairListItemGiveUpPayload: ResolverTypeWrapper<Omit<PairListItemGiveUpPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemLinkInput: PairListItemLinkInput;
  PairListItemLinkPayload: ResolverTypeWrapper<Omit<PairListItemLinkPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemMeetInput: PairListItemMeetInput;
  PairListItemMeetPayload: ResolverTypeWrapper<Omit<PairListItemMeetPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemMissInput: PairListItemMissInput;
  PairListItemMissPayload: ResolverTypeWrapper<Omit<PairListItemMissPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemRejectInput: PairListItemRejectInput;
  PairListItemRejectPayload: ResolverTypeWrapper<Omit<PairListItemRejectPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemSolveInput: PairListItemSolveInput;
  PairListItemSolvePayload: ResolverTypeWrapper<Omit<PairListItemSolvePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemStatus: PairListItemStatus;
  PairListItemTargetInput: PairListItemTargetInput;
  PairListItemTargetPayload: ResolverTypeWrapper<Omit<PairListItemTargetPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairListItemUseInput: PairListItemUseInput;
  PairListItemUsePayload: ResolverTypeWrapper<Omit<PairListItemUsePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['PairListItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairNotice: ResolverTypeWrapper<PairNoticeMapper>;
  PairOrder: PairOrder;
  PairProposeInput: PairProposeInput;
  PairProposePayload: ResolverTypeWrapper<Omit<PairProposePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairRenewInput: PairRenewInput;
  PairRenewPayload: ResolverTypeWrapper<Omit<PairRenewPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairResumeInput: PairResumeInput;
  PairResumePayload: ResolverTypeWrapper<Omit<PairResumePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairReview: ResolverTypeWrapper<PairReviewMapper>;
  PairReviewScoreInput: PairReviewScoreInput;
  PairReviewScorePayload: ResolverTypeWrapper<Omit<PairReviewScorePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairReviewStartInput: PairReviewStartInput;
  PairReviewStartPayload: ResolverTypeWrapper<Omit<PairReviewStartPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairScore: ResolverTypeWrapper<PairScore>;
  PairSignInput: PairSignInput;
  PairSignPayload: ResolverTypeWrapper<Omit<PairSignPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PairSignature: ResolverTypeWrapper<PairSignature>;
  PairStatus: PairStatus;
  PairSuspendInput: PairSuspendInput;
  PairSuspendPayload: ResolverTypeWrapper<Omit<PairSuspendPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversTypes['Pair']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rate: ResolverTypeWrapper<Rate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ResourceEntry: ResolverTypeWrapper<ResourceEntryMapper>;
  ResourceEntryAcknowledgeInput: ResourceEntryAcknowledgeInput;
  ResourceEntryAcknowledgePayload: ResolverTypeWrapper<Omit<ResourceEntryAcknowledgePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceEntryApproveInput: ResourceEntryApproveInput;
  ResourceEntryApprovePayload: ResolverTypeWrapper<Omit<ResourceEntryApprovePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceEntryArriveInput: ResourceEntryArriveInput;
  ResourceEntryArrivePayload: ResolverTypeWrapper<Omit<ResourceEntryArrivePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceEntryAuditInput: ResourceEntryAuditInput;
  ResourceEntryAuditPayload: ResolverTypeWrapper<Omit<ResourceEntryAuditPayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceEntryConnection: ResolverTypeWrapper<ResourceEntryConnectionMapper>;
  ResourceEntryEdge: ResolverTypeWrapper<Omit<ResourceEntryEdge, 'node'> & { node: ResolversTypes['ResourceEntry'] }>;
  ResourceEntryPledgeInput: ResourceEntryPledgeInput;
  ResourceEntryPledgePayload: ResolverTypeWrapper<Omit<ResourceEntryPledgePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceEntryReverseInput: ResourceEntryReverseInput;
  ResourceEntryReversePayload: ResolverTypeWrapper<Omit<ResourceEntryReversePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['ResourceEntry']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ResourceFigures: ResolverTypeWrapper<ResourceFigures>;
  ResourceKind: ResourceKind;
  ResourceStage: ResourceStage;
  ResourceStatus: ResourceStatus;
  Role: Role;
  Side: Side;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserErrorValue>;
  YearPlan: ResolverTypeWrapper<YearPlanMapper>;
  YearPlanInput: YearPlanInput;
  YearPlanItem: ResolverTypeWrapper<YearPlanItem>;
  YearPlanItemInput: YearPlanItemInput;
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
  Delivery: DeliveryMapper;
  Int: Scalars['Int']['output'];
  DeliveryAcknowledgeInput: DeliveryAcknowledgeInput;
  DeliveryAcknowledgePayload: Omit<DeliveryAcknowledgePayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeliveryConnection: DeliveryConnectionMapper;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFigures: DeliveryFigures;
  DeliveryRecordInput: DeliveryRecordInput;
  DeliveryRecordPayload: Omit<DeliveryRecordPayload, 'delivery' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Event: LogEvent;
  EventConnection: HistoryConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceMapper;
  EvidenceInput: EvidenceInput;
  Fen: Scalars['Fen']['output'];
  ImportSource: ImportSourceMapper;
  JSON: Scalars['JSON']['output'];
  JointActivity: JointActivityMapper;
  JointActivityConfirmInput: JointActivityConfirmInput;
  JointActivityConfirmPayload: Omit<JointActivityConfirmPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityConnection: JointActivityConnectionMapper;
  JointActivityCorrectInput: JointActivityCorrectInput;
  JointActivityCorrectPayload: Omit<JointActivityCorrectPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityDisputeInput: JointActivityDisputeInput;
  JointActivityDisputePayload: Omit<JointActivityDisputePayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityEdge: Omit<JointActivityEdge, 'node'> & { node: ResolversParentTypes['JointActivity'] };
  JointActivityFilter: JointActivityFilter;
  JointActivityLogInput: JointActivityLogInput;
  JointActivityLogPayload: Omit<JointActivityLogPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityNotice: JointActivityNoticeMapper;
  JointActivityPlanInput: JointActivityPlanInput;
  JointActivityPlanPayload: Omit<JointActivityPlanPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityVoidInput: JointActivityVoidInput;
  JointActivityVoidPayload: Omit<JointActivityVoidPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['JointActivity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JointActivityWarning: JointActivityWarningMapper;
  JointFigures: JointFigures;
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationMapper;
  PageInfo: PageInfo;
  Pair: PairMapper;
  PairAcceptInput: PairAcceptInput;
  PairAcceptPayload: Omit<PairAcceptPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairAgreement: PairAgreementMapper;
  PairAgreementReviseInput: PairAgreementReviseInput;
  PairAgreementRevisePayload: Omit<PairAgreementRevisePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairConnection: PairConnectionMapper;
  PairContact: PairContactMapper;
  PairContactInput: PairContactInput;
  PairCount: PairCount;
  PairDeclineInput: PairDeclineInput;
  PairDeclinePayload: Omit<PairDeclinePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairDuty: PairDuty;
  PairDutyInput: PairDutyInput;
  PairEdge: Omit<PairEdge, 'node'> & { node: ResolversParentTypes['Pair'] };
  PairEndInput: PairEndInput;
  PairEndPayload: Omit<PairEndPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairFigures: PairFiguresMapper;
  PairFilter: PairFilter;
  PairListGaps: PairListGapsMapper;
  PairListItem: PairListItemMapper;
  PairListItemAddInput: PairListItemAddInput;
  PairListItemAddPayload: Omit<PairListItemAddPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemConfirmInput: PairListItemConfirmInput;
  PairListItemConfirmPayload: Omit<PairListItemConfirmPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemConnection: PairListItemConnectionMapper;
  PairListItemDeliverInput: PairListItemDeliverInput;
  PairListItemDeliverPayload: Omit<PairListItemDeliverPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemEdge: Omit<PairListItemEdge, 'node'> & { node: ResolversParentTypes['PairListItem'] };
  PairListItemGiveUpInput: PairListItemGiveUpInput;
  PairListItemGiveUpPayload: Omit<PairListItemGiveUpPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemLinkInput: PairListItemLinkInput;
  PairListItemLinkPayload: Omit<PairListItemLinkPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemMeetInput: PairListItemMeetInput;
  PairListItemMeetPayload: Omit<PairListItemMeetPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemMissInput: PairListItemMissInput;
  PairListItemMissPayload: Omit<PairListItemMissPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemRejectInput: PairListItemRejectInput;
  PairListItemRejectPayload: Omit<PairListItemRejectPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemSolveInput: PairListItemSolveInput;
  PairListItemSolvePayload: Omit<PairListItemSolvePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemTargetInput: PairListItemTargetInput;
  PairListItemTargetPayload: Omit<PairListItemTargetPayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairListItemUseInput: PairListItemUseInput;
  PairListItemUsePayload: Omit<PairListItemUsePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['PairListItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairNotice: PairNoticeMapper;
  PairProposeInput: PairProposeInput;
  PairProposePayload: Omit<PairProposePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairRenewInput: PairRenewInput;
  PairRenewPayload: Omit<PairRenewPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairResumeInput: PairResumeInput;
  PairResumePayload: Omit<PairResumePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairReview: PairReviewMapper;
  PairReviewScoreInput: PairReviewScoreInput;
  PairReviewScorePayload: Omit<PairReviewScorePayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairReviewStartInput: PairReviewStartInput;
  PairReviewStartPayload: Omit<PairReviewStartPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairScore: PairScore;
  PairSignInput: PairSignInput;
  PairSignPayload: Omit<PairSignPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PairSignature: PairSignature;
  PairSuspendInput: PairSuspendInput;
  PairSuspendPayload: Omit<PairSuspendPayload, 'pair' | 'userErrors'> & { pair?: Maybe<ResolversParentTypes['Pair']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  Rate: Rate;
  Float: Scalars['Float']['output'];
  ResourceEntry: ResourceEntryMapper;
  ResourceEntryAcknowledgeInput: ResourceEntryAcknowledgeInput;
  ResourceEntryAcknowledgePayload: Omit<ResourceEntryAcknowledgePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceEntryApproveInput: ResourceEntryApproveInput;
  ResourceEntryApprovePayload: Omit<ResourceEntryApprovePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceEntryArriveInput: ResourceEntryArriveInput;
  ResourceEntryArrivePayload: Omit<ResourceEntryArrivePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceEntryAuditInput: ResourceEntryAuditInput;
  ResourceEntryAuditPayload: Omit<ResourceEntryAuditPayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceEntryConnection: ResourceEntryConnectionMapper;
  ResourceEntryEdge: Omit<ResourceEntryEdge, 'node'> & { node: ResolversParentTypes['ResourceEntry'] };
  ResourceEntryPledgeInput: ResourceEntryPledgeInput;
  ResourceEntryPledgePayload: Omit<ResourceEntryPledgePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceEntryReverseInput: ResourceEntryReverseInput;
  ResourceEntryReversePayload: Omit<ResourceEntryReversePayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['ResourceEntry']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ResourceFigures: ResourceFigures;
  Subscription: Record<PropertyKey, never>;
  UserError: UserErrorValue;
  YearPlan: YearPlanMapper;
  YearPlanInput: YearPlanInput;
  YearPlanItem: YearPlanItem;
  YearPlanItemInput: YearPlanItemInput;
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

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Delivery_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAcknowledgePayload'] = ResolversParentTypes['DeliveryAcknowledgePayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryFigures'] = ResolversParentTypes['DeliveryFigures']> = {
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRecordPayload'] = ResolversParentTypes['DeliveryRecordPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ImportSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSource'] = ResolversParentTypes['ImportSource']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JointActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivity'] = ResolversParentTypes['JointActivity'], FederationReferenceType extends FederationReferenceTypes['JointActivity'] = FederationReferenceTypes['JointActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  bySilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<JointActivity_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Joint'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  loggedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loggedBy?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  loggedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantsA?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participantsB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointActivityStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['JointActivityWarning']>, ParentType, ContextType>;
};

export type JointActivityConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityConfirmPayload'] = ResolversParentTypes['JointActivityConfirmPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityConnection'] = ResolversParentTypes['JointActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointActivityCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityCorrectPayload'] = ResolversParentTypes['JointActivityCorrectPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityDisputePayload'] = ResolversParentTypes['JointActivityDisputePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityEdge'] = ResolversParentTypes['JointActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointActivity'], ParentType, ContextType>;
};

export type JointActivityLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityLogPayload'] = ResolversParentTypes['JointActivityLogPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityNotice'] = ResolversParentTypes['JointActivityNotice']> = {
  activity?: Resolver<ResolversTypes['JointActivity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointActivityPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityPlanPayload'] = ResolversParentTypes['JointActivityPlanPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityVoidPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityVoidPayload'] = ResolversParentTypes['JointActivityVoidPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointActivityWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointActivityWarning'] = ResolversParentTypes['JointActivityWarning']> = {
  code?: Resolver<ResolversTypes['JointActivityWarningCode'], ParentType, ContextType>;
  duplicates?: Resolver<Array<ResolversTypes['JointActivity']>, ParentType, ContextType>;
};

export type JointFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFigures'] = ResolversParentTypes['JointFigures']> = {
  bySilence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Joint'], ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deliveryAcknowledge: Resolver<ResolversTypes['DeliveryAcknowledgePayload'], ParentType, ContextType, RequireFields<Mutation_DeliveryAcknowledgeArgs, 'input'>>;
  deliveryRecord: Resolver<ResolversTypes['DeliveryRecordPayload'], ParentType, ContextType, RequireFields<Mutation_DeliveryRecordArgs, 'input'>>;
  jointActivityConfirm: Resolver<ResolversTypes['JointActivityConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityConfirmArgs, 'input'>>;
  jointActivityCorrect: Resolver<ResolversTypes['JointActivityCorrectPayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityCorrectArgs, 'input'>>;
  jointActivityDispute: Resolver<ResolversTypes['JointActivityDisputePayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityDisputeArgs, 'input'>>;
  jointActivityLog: Resolver<ResolversTypes['JointActivityLogPayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityLogArgs, 'input'>>;
  jointActivityPlan: Resolver<ResolversTypes['JointActivityPlanPayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityPlanArgs, 'input'>>;
  jointActivityVoid: Resolver<ResolversTypes['JointActivityVoidPayload'], ParentType, ContextType, RequireFields<Mutation_JointActivityVoidArgs, 'input'>>;
  pairAccept: Resolver<ResolversTypes['PairAcceptPayload'], ParentType, ContextType, RequireFields<Mutation_PairAcceptArgs, 'input'>>;
  pairAgreementRevise: Resolver<ResolversTypes['PairAgreementRevisePayload'], ParentType, ContextType, RequireFields<Mutation_PairAgreementReviseArgs, 'input'>>;
  pairDecline: Resolver<ResolversTypes['PairDeclinePayload'], ParentType, ContextType, RequireFields<Mutation_PairDeclineArgs, 'input'>>;
  pairEnd: Resolver<ResolversTypes['PairEndPayload'], ParentType, ContextType, RequireFields<Mutation_PairEndArgs, 'input'>>;
  pairListItemAdd: Resolver<ResolversTypes['PairListItemAddPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemAddArgs, 'input'>>;
  pairListItemConfirm: Resolver<ResolversTypes['PairListItemConfirmPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemConfirmArgs, 'input'>>;
  pairListItemDeliver: Resolver<ResolversTypes['PairListItemDeliverPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemDeliverArgs, 'input'>>;
  pairListItemGiveUp: Resolver<ResolversTypes['PairListItemGiveUpPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemGiveUpArgs, 'input'>>;
  pairListItemLink: Resolver<ResolversTypes['PairListItemLinkPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemLinkArgs, 'input'>>;
  pairListItemMeet: Resolver<ResolversTypes['PairListItemMeetPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemMeetArgs, 'input'>>;
  pairListItemMiss: Resolver<ResolversTypes['PairListItemMissPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemMissArgs, 'input'>>;
  pairListItemReject: Resolver<ResolversTypes['PairListItemRejectPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemRejectArgs, 'input'>>;
  pairListItemSolve: Resolver<ResolversTypes['PairListItemSolvePayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemSolveArgs, 'input'>>;
  pairListItemTarget: Resolver<ResolversTypes['PairListItemTargetPayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemTargetArgs, 'input'>>;
  pairListItemUse: Resolver<ResolversTypes['PairListItemUsePayload'], ParentType, ContextType, RequireFields<Mutation_PairListItemUseArgs, 'input'>>;
  pairPropose: Resolver<ResolversTypes['PairProposePayload'], ParentType, ContextType, RequireFields<Mutation_PairProposeArgs, 'input'>>;
  pairRenew: Resolver<ResolversTypes['PairRenewPayload'], ParentType, ContextType, RequireFields<Mutation_PairRenewArgs, 'input'>>;
  pairResume: Resolver<ResolversTypes['PairResumePayload'], ParentType, ContextType, RequireFields<Mutation_PairResumeArgs, 'input'>>;
  pairReviewScore: Resolver<ResolversTypes['PairReviewScorePayload'], ParentType, ContextType, RequireFields<Mutation_PairReviewScoreArgs, 'input'>>;
  pairReviewStart: Resolver<ResolversTypes['PairReviewStartPayload'], ParentType, ContextType, RequireFields<Mutation_PairReviewStartArgs, 'input'>>;
  pairSign: Resolver<ResolversTypes['PairSignPayload'], ParentType, ContextType, RequireFields<Mutation_PairSignArgs, 'input'>>;
  pairSuspend: Resolver<ResolversTypes['PairSuspendPayload'], ParentType, ContextType, RequireFields<Mutation_PairSuspendArgs, 'input'>>;
  resourceEntryAcknowledge: Resolver<ResolversTypes['ResourceEntryAcknowledgePayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryAcknowledgeArgs, 'input'>>;
  resourceEntryApprove: Resolver<ResolversTypes['ResourceEntryApprovePayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryApproveArgs, 'input'>>;
  resourceEntryArrive: Resolver<ResolversTypes['ResourceEntryArrivePayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryArriveArgs, 'input'>>;
  resourceEntryAudit: Resolver<ResolversTypes['ResourceEntryAuditPayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryAuditArgs, 'input'>>;
  resourceEntryPledge: Resolver<ResolversTypes['ResourceEntryPledgePayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryPledgeArgs, 'input'>>;
  resourceEntryReverse: Resolver<ResolversTypes['ResourceEntryReversePayload'], ParentType, ContextType, RequireFields<Mutation_ResourceEntryReverseArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pairFigures?: Resolver<ResolversTypes['PairFigures'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['PairConnection'], ParentType, ContextType, RequireFields<Organization_PairsArgs, 'order'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair'], FederationReferenceType extends FederationReferenceTypes['Pair'] = FederationReferenceTypes['Pair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedBy?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['PairAgreement']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['PairContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<Pair_DeliveriesArgs>>;
  dormantSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PairFigures'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Pair_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointActivities?: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, Partial<Pair_JointActivitiesArgs>>;
  kind?: Resolver<ResolversTypes['PairKind'], ParentType, ContextType>;
  lastActivityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  listGaps?: Resolver<Maybe<ResolversTypes['PairListGaps']>, ParentType, ContextType>;
  listItems?: Resolver<ResolversTypes['PairListItemConnection'], ParentType, ContextType, Partial<Pair_ListItemsArgs>>;
  resourceEntries?: Resolver<ResolversTypes['ResourceEntryConnection'], ParentType, ContextType, Partial<Pair_ResourceEntriesArgs>>;
  review?: Resolver<Maybe<ResolversTypes['PairReview']>, ParentType, ContextType>;
  sideA?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  sideB?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PairStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerIsEntitled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yearPlan?: Resolver<Maybe<ResolversTypes['YearPlan']>, ParentType, ContextType>;
};

export type PairAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairAcceptPayload'] = ResolversParentTypes['PairAcceptPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairAgreement'] = ResolversParentTypes['PairAgreement']> = {
  duties?: Resolver<Array<ResolversTypes['PairDuty']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['PairSignature']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PairAgreementRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairAgreementRevisePayload'] = ResolversParentTypes['PairAgreementRevisePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairConnection'] = ResolversParentTypes['PairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairContact'] = ResolversParentTypes['PairContact']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type PairCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairCount'] = ResolversParentTypes['PairCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PairKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PairStatus'], ParentType, ContextType>;
};

export type PairDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairDeclinePayload'] = ResolversParentTypes['PairDeclinePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairDuty'] = ResolversParentTypes['PairDuty']> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairEdge'] = ResolversParentTypes['PairEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
};

export type PairEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairEndPayload'] = ResolversParentTypes['PairEndPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairFigures'] = ResolversParentTypes['PairFigures']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citiesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedBySilence?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  countiesCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['DeliveryFigures']>, ParentType, ContextType>;
  dormantPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointBalance?: Resolver<ResolversTypes['Rate'], ParentType, ContextType>;
  joints?: Resolver<Array<ResolversTypes['JointFigures']>, ParentType, ContextType>;
  livePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['PairCount']>, ParentType, ContextType>;
  problemsWithoutTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['ResourceFigures']>, ParentType, ContextType>;
  targetsMetWithoutConfirmedEffect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsWithoutPolicy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairListGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListGaps'] = ResolversParentTypes['PairListGaps']> = {
  problemsWithoutTarget?: Resolver<Array<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  targetsMetWithoutConfirmedEffect?: Resolver<Array<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  targetsWithoutPolicy?: Resolver<Array<ResolversTypes['PairListItem']>, ParentType, ContextType>;
};

export type PairListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItem'] = ResolversParentTypes['PairListItem'], FederationReferenceType extends FederationReferenceTypes['PairListItem'] = FederationReferenceTypes['PairListItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PairListItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PairListItem_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['Light']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['PairList'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PairListItemStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairListItemAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemAddPayload'] = ResolversParentTypes['PairListItemAddPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemConfirmPayload'] = ResolversParentTypes['PairListItemConfirmPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemConnection'] = ResolversParentTypes['PairListItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairListItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairListItemDeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemDeliverPayload'] = ResolversParentTypes['PairListItemDeliverPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemEdge'] = ResolversParentTypes['PairListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PairListItem'], ParentType, ContextType>;
};

export type PairListItemGiveUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemGiveUpPayload'] = ResolversParentTypes['PairListItemGiveUpPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemLinkPayload'] = ResolversParentTypes['PairListItemLinkPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemMeetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemMeetPayload'] = ResolversParentTypes['PairListItemMeetPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemMissPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemMissPayload'] = ResolversParentTypes['PairListItemMissPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemRejectPayload'] = ResolversParentTypes['PairListItemRejectPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemSolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemSolvePayload'] = ResolversParentTypes['PairListItemSolvePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemTargetPayload'] = ResolversParentTypes['PairListItemTargetPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairListItemUsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairListItemUsePayload'] = ResolversParentTypes['PairListItemUsePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PairListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairNotice'] = ResolversParentTypes['PairNotice']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairProposePayload'] = ResolversParentTypes['PairProposePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairRenewPayload'] = ResolversParentTypes['PairRenewPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairResumePayload'] = ResolversParentTypes['PairResumePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairReview'] = ResolversParentTypes['PairReview']> = {
  renewedBy?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['PairScore']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PairReviewScorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairReviewScorePayload'] = ResolversParentTypes['PairReviewScorePayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairReviewStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairReviewStartPayload'] = ResolversParentTypes['PairReviewStartPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairScore'] = ResolversParentTypes['PairScore']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type PairSignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairSignPayload'] = ResolversParentTypes['PairSignPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairSignature'] = ResolversParentTypes['PairSignature']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type PairSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairSuspendPayload'] = ResolversParentTypes['PairSuspendPayload']> = {
  pair?: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jointActivities: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, RequireFields<Query_JointActivitiesArgs, 'order'>>;
  jointActivity: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType, RequireFields<Query_JointActivityArgs, 'id'>>;
  pair: Resolver<Maybe<ResolversTypes['Pair']>, ParentType, ContextType, Partial<Query_PairArgs>>;
  pairFigures: Resolver<ResolversTypes['PairFigures'], ParentType, ContextType, Partial<Query_PairFiguresArgs>>;
  pairs: Resolver<ResolversTypes['PairConnection'], ParentType, ContextType, RequireFields<Query_PairsArgs, 'order'>>;
};

export type RateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rate'] = ResolversParentTypes['Rate']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResourceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntry'] = ResolversParentTypes['ResourceEntry'], FederationReferenceType extends FederationReferenceTypes['ResourceEntry'] = FederationReferenceTypes['ResourceEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  areaMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ResourceEntry_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  pieces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResourceStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEntryAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryAcknowledgePayload'] = ResolversParentTypes['ResourceEntryAcknowledgePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceEntryApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryApprovePayload'] = ResolversParentTypes['ResourceEntryApprovePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceEntryArrivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryArrivePayload'] = ResolversParentTypes['ResourceEntryArrivePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceEntryAuditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryAuditPayload'] = ResolversParentTypes['ResourceEntryAuditPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryConnection'] = ResolversParentTypes['ResourceEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryEdge'] = ResolversParentTypes['ResourceEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceEntry'], ParentType, ContextType>;
};

export type ResourceEntryPledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryPledgePayload'] = ResolversParentTypes['ResourceEntryPledgePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceEntryReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEntryReversePayload'] = ResolversParentTypes['ResourceEntryReversePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['ResourceEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFigures'] = ResolversParentTypes['ResourceFigures']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  areaMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  pieces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ResourceStage'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  jointActivityConfirmed: SubscriptionResolver<ResolversTypes['JointActivityNotice'], "jointActivityConfirmed", ParentType, ContextType, RequireFields<Subscription_JointActivityConfirmedArgs, 'initial'>>;
  jointActivityLogged: SubscriptionResolver<ResolversTypes['JointActivityNotice'], "jointActivityLogged", ParentType, ContextType, RequireFields<Subscription_JointActivityLoggedArgs, 'initial'>>;
  pairUpdated: SubscriptionResolver<ResolversTypes['PairNotice'], "pairUpdated", ParentType, ContextType, RequireFields<Subscription_PairUpdatedArgs, 'initial'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UserError_MessageArgs, 'locale'>>;
};

export type YearPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearPlan'] = ResolversParentTypes['YearPlan']> = {
  items?: Resolver<Array<ResolversTypes['YearPlanItem']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearPlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearPlanItem'] = ResolversParentTypes['YearPlanItem']> = {
  joint?: Resolver<ResolversTypes['Joint'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAcknowledgePayload?: DeliveryAcknowledgePayloadResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryFigures?: DeliveryFiguresResolvers<ContextType>;
  DeliveryRecordPayload?: DeliveryRecordPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  ImportSource?: ImportSourceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JointActivity?: JointActivityResolvers<ContextType>;
  JointActivityConfirmPayload?: JointActivityConfirmPayloadResolvers<ContextType>;
  JointActivityConnection?: JointActivityConnectionResolvers<ContextType>;
  JointActivityCorrectPayload?: JointActivityCorrectPayloadResolvers<ContextType>;
  JointActivityDisputePayload?: JointActivityDisputePayloadResolvers<ContextType>;
  JointActivityEdge?: JointActivityEdgeResolvers<ContextType>;
  JointActivityLogPayload?: JointActivityLogPayloadResolvers<ContextType>;
  JointActivityNotice?: JointActivityNoticeResolvers<ContextType>;
  JointActivityPlanPayload?: JointActivityPlanPayloadResolvers<ContextType>;
  JointActivityVoidPayload?: JointActivityVoidPayloadResolvers<ContextType>;
  JointActivityWarning?: JointActivityWarningResolvers<ContextType>;
  JointFigures?: JointFiguresResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PairAcceptPayload?: PairAcceptPayloadResolvers<ContextType>;
  PairAgreement?: PairAgreementResolvers<ContextType>;
  PairAgreementRevisePayload?: PairAgreementRevisePayloadResolvers<ContextType>;
  PairConnection?: PairConnectionResolvers<ContextType>;
  PairContact?: PairContactResolvers<ContextType>;
  PairCount?: PairCountResolvers<ContextType>;
  PairDeclinePayload?: PairDeclinePayloadResolvers<ContextType>;
  PairDuty?: PairDutyResolvers<ContextType>;
  PairEdge?: PairEdgeResolvers<ContextType>;
  PairEndPayload?: PairEndPayloadResolvers<ContextType>;
  PairFigures?: PairFiguresResolvers<ContextType>;
  PairListGaps?: PairListGapsResolvers<ContextType>;
  PairListItem?: PairListItemResolvers<ContextType>;
  PairListItemAddPayload?: PairListItemAddPayloadResolvers<ContextType>;
  PairListItemConfirmPayload?: PairListItemConfirmPayloadResolvers<ContextType>;
  PairListItemConnection?: PairListItemConnectionResolvers<ContextType>;
  PairListItemDeliverPayload?: PairListItemDeliverPayloadResolvers<ContextType>;
  PairListItemEdge?: PairListItemEdgeResolvers<ContextType>;
  PairListItemGiveUpPayload?: PairListItemGiveUpPayloadResolvers<ContextType>;
  PairListItemLinkPayload?: PairListItemLinkPayloadResolvers<ContextType>;
  PairListItemMeetPayload?: PairListItemMeetPayloadResolvers<ContextType>;
  PairListItemMissPayload?: PairListItemMissPayloadResolvers<ContextType>;
  PairListItemRejectPayload?: PairListItemRejectPayloadResolvers<ContextType>;
  PairListItemSolvePayload?: PairListItemSolvePayloadResolvers<ContextType>;
  PairListItemTargetPayload?: PairListItemTargetPayloadResolvers<ContextType>;
  PairListItemUsePayload?: PairListItemUsePayloadResolvers<ContextType>;
  PairNotice?: PairNoticeResolvers<ContextType>;
  PairProposePayload?: PairProposePayloadResolvers<ContextType>;
  PairRenewPayload?: PairRenewPayloadResolvers<ContextType>;
  PairResumePayload?: PairResumePayloadResolvers<ContextType>;
  PairReview?: PairReviewResolvers<ContextType>;
  PairReviewScorePayload?: PairReviewScorePayloadResolvers<ContextType>;
  PairReviewStartPayload?: PairReviewStartPayloadResolvers<ContextType>;
  PairScore?: PairScoreResolvers<ContextType>;
  PairSignPayload?: PairSignPayloadResolvers<ContextType>;
  PairSignature?: PairSignatureResolvers<ContextType>;
  PairSuspendPayload?: PairSuspendPayloadResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Rate?: RateResolvers<ContextType>;
  ResourceEntry?: ResourceEntryResolvers<ContextType>;
  ResourceEntryAcknowledgePayload?: ResourceEntryAcknowledgePayloadResolvers<ContextType>;
  ResourceEntryApprovePayload?: ResourceEntryApprovePayloadResolvers<ContextType>;
  ResourceEntryArrivePayload?: ResourceEntryArrivePayloadResolvers<ContextType>;
  ResourceEntryAuditPayload?: ResourceEntryAuditPayloadResolvers<ContextType>;
  ResourceEntryConnection?: ResourceEntryConnectionResolvers<ContextType>;
  ResourceEntryEdge?: ResourceEntryEdgeResolvers<ContextType>;
  ResourceEntryPledgePayload?: ResourceEntryPledgePayloadResolvers<ContextType>;
  ResourceEntryReversePayload?: ResourceEntryReversePayloadResolvers<ContextType>;
  ResourceFigures?: ResourceFiguresResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  YearPlan?: YearPlanResolvers<ContextType>;
  YearPlanItem?: YearPlanItemResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
