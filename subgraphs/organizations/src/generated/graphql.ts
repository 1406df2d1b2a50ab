import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as UserErrorValue } from '@cobuild/subgraph';
import type { AvailableAction as AvailableActionValue } from '@cobuild/workflow';
import type { LogEvent, EventActor, HistoryConnection } from '@cobuild/log';
import type { OrganizationMapper, OrganizationConnectionMapper, OrganizationEdgeMapper, OrganizationFiguresMapper, OrganizationUpdateMapper, MemberMapper, MemberPeriodMapper, MemberConnectionMapper, MemberEdgeMapper, AccountMapper, AccountConnectionMapper, AccountEdgeMapper, RoleGrantMapper, ViewerMapper, SessionMapper, ApiKeyMapper, ApiKeyConnectionMapper, ApiKeyEdgeMapper } from '../mappers.js';
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

/** A way to log in (账号) */
export type Account = {
  __typename?: 'Account';
  /** When it was opened (开立时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Roles that it holds or held (角色) */
  grants: Array<RoleGrant>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** The member who uses it (党员) */
  member: Maybe<Member>;
  /** The name that others see (显示名) */
  name: Scalars['String']['output'];
  /** The organization on whose behalf it acts (所属组织) */
  organization: Maybe<Organization>;
  /** The name to log in with (用户名) */
  username: Scalars['String']['output'];
  /** Its version (版本) */
  version: Scalars['Int']['output'];
};

/** A page of accounts (账号分页) */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** What is on this page (本页) */
  edges: Array<AccountEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** A new account (开立账号) */
export type AccountCreateInput = {
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member who uses it (党员) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The name that others see (显示名) */
  name: Scalars['String']['input'];
  /** The organization on whose behalf it acts; only platform administrators may leave it out (所属组织) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The first password, 10 to 128 characters (初始密码) */
  password: Scalars['String']['input'];
  /** The name to log in with: 3 to 64 letters, digits, dots, hyphens or underscores; case does not matter (用户名) */
  username: Scalars['String']['input'];
};

/** What came of it (开立账号) */
export type AccountCreatePayload = {
  __typename?: 'AccountCreatePayload';
  /** The account as it is now (账号) */
  account: Maybe<Account>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (条目) */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Account;
};

/** The own password, old and new (修改密码) */
export type AccountPasswordChangeInput = {
  /** The password until now (当前密码) */
  currentPassword: Scalars['String']['input'];
  /** The new one, 10 to 128 characters (新密码) */
  newPassword: Scalars['String']['input'];
};

/** What came of it (修改密码) */
export type AccountPasswordChangePayload = {
  __typename?: 'AccountPasswordChangePayload';
  /** The account as it is now (账号) */
  account: Maybe<Account>;
  /** Why it was refused; empty when it was done (拒绝原因) */
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

/** A key with which a machine client asks for an organization, limited by its scopes (接口密钥) */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** The steps and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was made (创建时间) */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; nothing when an account of another issuer did (创建人) */
  createdBy: Maybe<Account>;
  /** Until when it counts (到期时间) */
  expiresAt: Scalars['DateTime']['output'];
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id; also the client id under which the gateway knows it (编号) */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; nothing when it never was (最近使用时间) */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it begins, enough to tell which it is; the key itself is never shown again (密钥掩码) */
  masked: Scalars['String']['output'];
  /** What it is for (名称) */
  name: Scalars['String']['output'];
  /** The organization for which it acts (所属组织) */
  organization: Organization;
  /** How many requests a day it may make (每天请求限额) */
  requestsPerDay: Scalars['Int']['output'];
  /** How many requests a minute it may make (每分钟请求限额) */
  requestsPerMinute: Scalars['Int']['output'];
  /** When it was revoked (撤销时间) */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do, e.g. `pairs:read` (权限范围) */
  scopes: Array<Scalars['String']['output']>;
  /** Whether it counts now (状态) */
  status: ApiKeyStatus;
  /** Its version; give it when you revoke (版本) */
  version: Scalars['Int']['output'];
};


/** A key with which a machine client asks for an organization, limited by its scopes (接口密钥) */
export type ApiKey_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of API keys (接口密钥分页) */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** What is on this page (本页) */
  edges: Array<ApiKeyEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** A new API key (创建接口密钥) */
export type ApiKeyCreateInput = {
  /** Until when it counts: at most 366 days from now, and no longer than your own role (到期时间) */
  expiresAt: Scalars['DateTime']['input'];
  /** A key of your choice: a repeat with the same key returns the first result, without the secret, and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, at most 100 characters (名称) */
  name: Scalars['String']['input'];
  /** The organization for which it is to act; you must keep it (所属组织) */
  organizationId: Scalars['ID']['input'];
  /** How many requests a day it may make, 1 to 1,000,000; 20,000 when nothing is said (每天请求限额) */
  requestsPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** How many requests a minute it may make, 1 to 6,000; 120 when nothing is said (每分钟请求限额) */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may do: 1 to 50 scopes, a part of the platform with `read` or `write`, e.g. `pairs:read` (权限范围) */
  scopes: Array<Scalars['String']['input']>;
};

/** What came of it (创建接口密钥) */
export type ApiKeyCreatePayload = {
  __typename?: 'ApiKeyCreatePayload';
  /** The key's record (接口密钥) */
  apiKey: Maybe<ApiKey>;
  /** The key itself, for the header `Authorization: Bearer …` or `x-api-key`. Keep it now: it is shown this once, and not to a repeated request (密钥) */
  key: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (条目) */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: ApiKey;
};

/** Which API key ends (撤销接口密钥) */
export type ApiKeyRevokeInput = {
  /** The key's id (编号) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (撤销接口密钥) */
export type ApiKeyRevokePayload = {
  __typename?: 'ApiKeyRevokePayload';
  /** The key's record as it is now (接口密钥) */
  apiKey: Maybe<ApiKey>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Whether an API key counts (接口密钥状态) */
export type ApiKeyStatus =
  /** It counts (有效) */
  | 'ACTIVE'
  /** Its time is over (已到期) */
  | 'EXPIRED'
  /** It was revoked (已撤销) */
  | 'REVOKED';

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

/** At which level of the map an organization stands (层级) */
export type Level =
  /** A city (市) */
  | 'CITY'
  /** A community or village, and what lies inside it (社区、村) */
  | 'COMMUNITY'
  /** A district or county (区县) */
  | 'DISTRICT'
  /** The nation (国家) */
  | 'NATION'
  /** A province (省) */
  | 'PROVINCE'
  /** A street or township (街道、乡镇) */
  | 'STREET';

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

/** Name and password (登录) */
export type LoginInput = {
  /** The password (密码) */
  password: Scalars['String']['input'];
  /** The name to log in with (用户名) */
  username: Scalars['String']['input'];
};

/** What came of it (登录) */
export type LoginPayload = {
  __typename?: 'LoginPayload';
  /** After `TOO_MANY_ATTEMPTS`: the seconds to wait before the next attempt (重试等待秒数) */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** The session (会话) */
  session: Maybe<Session>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** The session to end (退出登录) */
export type LogoutInput = {
  /** Its refresh token (刷新令牌) */
  refreshToken: Scalars['String']['input'];
};

/** What came of it (退出登录) */
export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  /** True when the session has ended (是否已退出) */
  loggedOut: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A person registered at an organization (党员). Names and phones are masked unless the viewer needs them. */
export type Member = {
  __typename?: 'Member';
  /** The steps and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** The organization where the member is registered (所在组织) */
  homeOrganization: Organization;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether name and phone are masked for this viewer (是否脱敏) */
  masked: Scalars['Boolean']['output'];
  /** At which organizations the member was, oldest first (组织关系经历) */
  memberships: Array<MemberPeriod>;
  /** The name, masked like `张**` unless the viewer keeps the organization or is the member (姓名) */
  name: Scalars['String']['output'];
  /** Standing in the party (政治面貌) */
  partyStatus: PartyStatus;
  /** The phone, masked like `138****5678` unless the viewer keeps the organization or is the member (电话) */
  phone: Maybe<Scalars['String']['output']>;
  /** Professions (专业) */
  professions: Array<Scalars['String']['output']>;
  /** The community where the member lives (居住社区) */
  residenceCommunity: Maybe<Organization>;
  /** What the member can do for others (特长) */
  skills: Array<Scalars['String']['output']>;
  /** Whether the member is registered now (状态) */
  status: MemberStatus;
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
};


/** A person registered at an organization (党员). Names and phones are masked unless the viewer needs them. */
export type Member_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of members (党员分页) */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** What is on this page (本页) */
  edges: Array<MemberEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One entry of such a page and its place (条目) */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Member;
};

/** Which members are meant (党员筛选) */
export type MemberFilter = {
  /** Only members of this organization (所在组织) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in these states (状态) */
  statuses?: InputMaybe<Array<MemberStatus>>;
  /** Only members of this organization and of those below it (范围) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new member (党员加入) */
export type MemberJoinInput = {
  /** Where the member is registered (所在组织) */
  homeOrganizationId: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name (姓名) */
  name: Scalars['String']['input'];
  /** Standing in the party (政治面貌) */
  partyStatus: PartyStatus;
  /** The phone (电话) */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Professions (专业) */
  professions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The community where the member lives (居住社区) */
  residenceCommunityId?: InputMaybe<Scalars['ID']['input']>;
  /** What the member can do for others (特长) */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it (党员加入) */
export type MemberJoinPayload = {
  __typename?: 'MemberJoinPayload';
  /** The member as it is now (党员) */
  member: Maybe<Member>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Which member leaves (党员离开) */
export type MemberLeaveInput = {
  /** The member (党员) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (党员离开) */
export type MemberLeavePayload = {
  __typename?: 'MemberLeavePayload';
  /** The member as it is now (党员) */
  member: Maybe<Member>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** The time that a member was at one organization (组织关系) */
export type MemberPeriod = {
  __typename?: 'MemberPeriod';
  /** Since when (开始时间) */
  from: Scalars['DateTime']['output'];
  /** The organization (组织) */
  organization: Organization;
  /** Until when; nothing while it lasts (结束时间) */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a member is registered (党员状态) */
export type MemberStatus =
  /** Registered at an organization (在册) */
  | 'ACTIVE'
  /** Left (已离开) */
  | 'LEFT';

/** Where a member goes (组织关系转接) */
export type MemberTransferInput = {
  /** The new organization (新组织) */
  homeOrganizationId: Scalars['ID']['input'];
  /** The member (党员) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (组织关系转接) */
export type MemberTransferPayload = {
  __typename?: 'MemberTransferPayload';
  /** The member as it is now (党员) */
  member: Maybe<Member>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Open an account with a first password (开立账号) */
  accountCreate: AccountCreatePayload;
  /** Change the own password; every other session of the account ends (修改密码) */
  accountPasswordChange: AccountPasswordChangePayload;
  /** Make an API key for a machine client of an organization; the key is shown this once (创建接口密钥) */
  apiKeyCreate: ApiKeyCreatePayload;
  /** End an API key; whoever asks with it is refused within a minute (撤销接口密钥) */
  apiKeyRevoke: ApiKeyRevokePayload;
  /** Log in with name and password (登录) */
  login: LoginPayload;
  /** End the session of a refresh token (退出登录) */
  logout: LogoutPayload;
  /** Enter a member at an organization (党员加入) */
  memberJoin: MemberJoinPayload;
  /** Record that a member has left (党员离开) */
  memberLeave: MemberLeavePayload;
  /** Move a member to another organization; the time at the old one stays on record (组织关系转接) */
  memberTransfer: MemberTransferPayload;
  /** Let a draft take part (启用) */
  organizationActivate: OrganizationActivatePayload;
  /** Add a name by which the organization is also found (添加别名) */
  organizationAliasAdd: OrganizationAliasAddPayload;
  /** Remove such a name (删除别名) */
  organizationAliasRemove: OrganizationAliasRemovePayload;
  /** Dissolve an organization that has neither live organizations below it nor members (撤销) */
  organizationDissolve: OrganizationDissolvePayload;
  /** Merge an organization into another: what is below it, its members and its open duties go there (合并) */
  organizationMerge: OrganizationMergePayload;
  /** Put an organization, with everything below it, under another parent (调整上级) */
  organizationMove: OrganizationMovePayload;
  /** Register an organization as a draft below its parent (登记组织) */
  organizationRegister: OrganizationRegisterPayload;
  /** Let a suspended organization take part again (恢复) */
  organizationResume: OrganizationResumePayload;
  /** Correct what is recorded of an organization (修改组织) */
  organizationRevise: OrganizationRevisePayload;
  /** Put a secretary in office, or end the office (任免书记) */
  organizationSecretaryAppoint: OrganizationSecretaryAppointPayload;
  /** Let an organization rest for a time (停用) */
  organizationSuspend: OrganizationSuspendPayload;
  /** Let an account hold a role at an organization (授予角色) */
  roleGrant: RoleGrantPayload;
  /** End a role that an account holds (撤销角色) */
  roleRevoke: RoleRevokePayload;
  /** Exchange a refresh token for new tokens; each refresh token works once (刷新令牌) */
  tokenRefresh: TokenRefreshPayload;
};


export type Mutation_AccountCreateArgs = {
  input: AccountCreateInput;
};


export type Mutation_AccountPasswordChangeArgs = {
  input: AccountPasswordChangeInput;
};


export type Mutation_ApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


export type Mutation_ApiKeyRevokeArgs = {
  input: ApiKeyRevokeInput;
};


export type Mutation_LoginArgs = {
  input: LoginInput;
};


export type Mutation_LogoutArgs = {
  input: LogoutInput;
};


export type Mutation_MemberJoinArgs = {
  input: MemberJoinInput;
};


export type Mutation_MemberLeaveArgs = {
  input: MemberLeaveInput;
};


export type Mutation_MemberTransferArgs = {
  input: MemberTransferInput;
};


export type Mutation_OrganizationActivateArgs = {
  input: OrganizationActivateInput;
};


export type Mutation_OrganizationAliasAddArgs = {
  input: OrganizationAliasAddInput;
};


export type Mutation_OrganizationAliasRemoveArgs = {
  input: OrganizationAliasRemoveInput;
};


export type Mutation_OrganizationDissolveArgs = {
  input: OrganizationDissolveInput;
};


export type Mutation_OrganizationMergeArgs = {
  input: OrganizationMergeInput;
};


export type Mutation_OrganizationMoveArgs = {
  input: OrganizationMoveInput;
};


export type Mutation_OrganizationRegisterArgs = {
  input: OrganizationRegisterInput;
};


export type Mutation_OrganizationResumeArgs = {
  input: OrganizationResumeInput;
};


export type Mutation_OrganizationReviseArgs = {
  input: OrganizationReviseInput;
};


export type Mutation_OrganizationSecretaryAppointArgs = {
  input: OrganizationSecretaryAppointInput;
};


export type Mutation_OrganizationSuspendArgs = {
  input: OrganizationSuspendInput;
};


export type Mutation_RoleGrantArgs = {
  input: RoleGrantInput;
};


export type Mutation_RoleRevokeArgs = {
  input: RoleRevokeInput;
};


export type Mutation_TokenRefreshArgs = {
  input: TokenRefreshInput;
};

/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization = {
  __typename?: 'Organization';
  /** Other names by which it is found (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** All organizations above, the root first (各级上级) */
  ancestors: Array<Organization>;
  /** The steps of its life and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** The organizations directly below, by code (下级) */
  children: OrganizationConnection;
  /** Its code, unique and never changed, e.g. `HZ-JW` (编码) */
  code: Scalars['String']['output'];
  /** When it was entered (登记时间) */
  createdAt: Scalars['DateTime']['output'];
  /** All organizations below, however far, by code (全部下级) */
  descendants: OrganizationConnection;
  /** All that happened to it, oldest first (历史) */
  history: EventConnection;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Whether it entered with imported data (是否导入) */
  imported: Scalars['Boolean']['output'];
  /** Industries in which it works (行业标签) */
  industryTags: Array<Scalars['String']['output']>;
  /** What it is (类型) */
  kind: OrganizationKind;
  /** At which level of the map it stands; units take that of their host. Nothing when no organization above tells it (层级) */
  level: Maybe<Level>;
  /** Where it is: the division as it was entered, or an address (行政区) */
  location: Maybe<Scalars['String']['output']>;
  /** The organization into which it was merged (并入的组织) */
  mergedInto: Maybe<Organization>;
  /** Its name as it was entered (名称) */
  name: Scalars['String']['output'];
  /** What else is to be known (备注) */
  note: Maybe<Scalars['String']['output']>;
  /** The organization directly above; nothing at a root (上级) */
  parent: Maybe<Organization>;
  /** Professions that it can offer (专业) */
  professions: Array<Scalars['String']['output']>;
  /** The secretary in office, at most one (书记) */
  secretary: Maybe<Member>;
  /** Files that it was imported from (来源文件) */
  sourceFiles: Array<Scalars['String']['output']>;
  /** Where it stands in its life (状态) */
  status: OrganizationStatus;
  /** When it was last changed (更新时间) */
  updatedAt: Scalars['DateTime']['output'];
  /** Its version; give it with every change (版本) */
  version: Scalars['Int']['output'];
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_ChildrenArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_DescendantsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of the organization tree: a division of the administrative map, a party organization, an agency, an enterprise … (组织) */
export type Organization_HistoryArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Which organization (启用) */
export type OrganizationActivateInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (启用) */
export type OrganizationActivatePayload = {
  __typename?: 'OrganizationActivatePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A name by which an organization is found (添加别名) */
export type OrganizationAliasAddInput = {
  /** The name (别名) */
  alias: Scalars['String']['input'];
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (添加别名) */
export type OrganizationAliasAddPayload = {
  __typename?: 'OrganizationAliasAddPayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A name by which an organization is found (删除别名) */
export type OrganizationAliasRemoveInput = {
  /** The name (别名) */
  alias: Scalars['String']['input'];
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (删除别名) */
export type OrganizationAliasRemovePayload = {
  __typename?: 'OrganizationAliasRemovePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A page of organizations (组织分页) */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** What is on this page (本页) */
  edges: Array<OrganizationEdge>;
  /** Where this page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for (总数) */
  totalCount: Scalars['Int']['output'];
};

/** How many organizations of one kind stand at one level (数量) */
export type OrganizationCount = {
  __typename?: 'OrganizationCount';
  /** How many (数量) */
  count: Scalars['Int']['output'];
  /** The kind (类型) */
  kind: OrganizationKind;
  /** The level; nothing where it is not known (层级) */
  level: Maybe<Level>;
};

/** Which organization (撤销) */
export type OrganizationDissolveInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (撤销) */
export type OrganizationDissolvePayload = {
  __typename?: 'OrganizationDissolvePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One entry of such a page and its place (条目) */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Its place (游标) */
  cursor: Scalars['Cursor']['output'];
  /** The entry (对象) */
  node: Organization;
};

/** Numbers of organizations (组织数据) */
export type OrganizationFigures = {
  __typename?: 'OrganizationFigures';
  /** How many of each kind at each level (按层级和类型) */
  counts: Array<OrganizationCount>;
  /** How far buildings, parks and business circles have party organizations (楼宇、园区、商圈覆盖) */
  coverage: Array<PartyCoverage>;
  /** How many in all (总数) */
  total: Scalars['Int']['output'];
};

/** Which organizations are meant; what is left out does not limit (组织筛选) */
export type OrganizationFilter = {
  /** Only these kinds (类型) */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** Only these levels (层级) */
  levels?: InputMaybe<Array<Level>>;
  /** Only those directly below this organization (上级) */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** A part of the name or of an alias, or the beginning of the code; spaces, letter case and full-width forms do not matter (搜索) */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these states (状态) */
  statuses?: InputMaybe<Array<OrganizationStatus>>;
  /** Only this organization and those below it (范围) */
  underId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an organization is (组织类型) */
export type OrganizationKind =
  /** A bank (银行) */
  | 'BANK'
  /** A party branch (支部) */
  | 'BRANCH'
  /** An office building (楼宇) */
  | 'BUILDING'
  /** A business circle (商圈) */
  | 'BUSINESS_CIRCLE'
  /** A central organ (中央单位) */
  | 'CENTRAL_ORGAN'
  /** A city (市) */
  | 'CITY'
  /** A city department (市直部门) */
  | 'CITY_DEPARTMENT'
  /** A community (社区) */
  | 'COMMUNITY'
  /** A county or district (区县) */
  | 'COUNTY'
  /** A county department (区县部门) */
  | 'COUNTY_DEPARTMENT'
  /** A court (法院) */
  | 'COURT'
  /** An internal division (内设机构) */
  | 'DIVISION'
  /** An enterprise (企业) */
  | 'ENTERPRISE'
  /** A functional zone (功能区) */
  | 'FUNCTIONAL_ZONE'
  /** A government (政府) */
  | 'GOVERNMENT'
  /** A hospital (医院) */
  | 'HOSPITAL'
  /** A housing estate (小区) */
  | 'HOUSING_ESTATE'
  /** An industry association (行业协会) */
  | 'INDUSTRY_ASSOCIATION'
  /** An industry party committee (行业党委) */
  | 'INDUSTRY_COMMITTEE'
  /** A joint party committee (联合党委) */
  | 'JOINT_COMMITTEE'
  /** A mass organization (群团组织) */
  | 'MASS_ORGANIZATION'
  /** Media (媒体) */
  | 'MEDIA'
  /** A party committee of an organ (机关党委) */
  | 'ORGAN_COMMITTEE'
  /** An industrial park (园区) */
  | 'PARK'
  /** A party committee (党委) */
  | 'PARTY_COMMITTEE'
  /** A party leadership group (党组) */
  | 'PARTY_GROUP'
  /** A party school (党校) */
  | 'PARTY_SCHOOL'
  /** A party work committee (党工委) */
  | 'PARTY_WORK_COMMITTEE'
  /** A platform (平台) */
  | 'PLATFORM'
  /** A project unit (项目) */
  | 'PROJECT_UNIT'
  /** A province (省) */
  | 'PROVINCE'
  /** A provincial department (省直部门) */
  | 'PROVINCIAL_DEPARTMENT'
  /** A public institution (事业单位) */
  | 'PUBLIC_INSTITUTION'
  /** A research institute (研究机构) */
  | 'RESEARCH_INSTITUTE'
  /** A school (学校) */
  | 'SCHOOL'
  /** A social organization (社会组织) */
  | 'SOCIAL_ORGANIZATION'
  /** A street (街道) */
  | 'STREET'
  /** A studio (工作室) */
  | 'STUDIO'
  /** A township (乡镇) */
  | 'TOWNSHIP'
  /** A university (高校) */
  | 'UNIVERSITY'
  /** A village (村) */
  | 'VILLAGE'
  /** A volunteer team (志愿服务队) */
  | 'VOLUNTEER_TEAM';

/** Which organization goes into which (合并) */
export type OrganizationMergeInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that takes over (并入的组织) */
  intoId: Scalars['ID']['input'];
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (合并) */
export type OrganizationMergePayload = {
  __typename?: 'OrganizationMergePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** A new parent for an organization (调整上级) */
export type OrganizationMoveInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new parent; nothing makes it a root (新上级) */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (调整上级) */
export type OrganizationMovePayload = {
  __typename?: 'OrganizationMovePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** By what organizations are ordered (组织排序) */
export type OrganizationOrder =
  /** By code (按编码) */
  | 'CODE'
  /** By name (按名称) */
  | 'NAME'
  /** The last changed first (按更新时间) */
  | 'UPDATED_AT';

/** A new organization (登记组织) */
export type OrganizationRegisterInput = {
  /** Its code: capitals and digits in groups joined by hyphens, e.g. `HZ-JW` (编码) */
  code: Scalars['String']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Industries in which it works (行业标签) */
  industryTags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is (类型) */
  kind: OrganizationKind;
  /** Where it is (行政区) */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Its name, at most 200 characters (名称) */
  name: Scalars['String']['input'];
  /** What else is to be known (备注) */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The organization directly above; nothing makes a root (上级) */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Professions that it can offer (专业) */
  professions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of it (登记组织) */
export type OrganizationRegisterPayload = {
  __typename?: 'OrganizationRegisterPayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Which organization (恢复) */
export type OrganizationResumeInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (恢复) */
export type OrganizationResumePayload = {
  __typename?: 'OrganizationResumePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What is to be corrected; what is left out stays (修改组织) */
export type OrganizationReviseInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Industries in which it works (行业标签) */
  industryTags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is (类型) */
  kind?: InputMaybe<OrganizationKind>;
  /** Where it is; null empties it (行政区) */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Its name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What else is to be known; null empties it (备注) */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Professions that it can offer (专业) */
  professions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (修改组织) */
export type OrganizationRevisePayload = {
  __typename?: 'OrganizationRevisePayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Who takes the office (任免书记) */
export type OrganizationSecretaryAppointInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The member who takes office; nothing leaves it vacant (书记) */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (任免书记) */
export type OrganizationSecretaryAppointPayload = {
  __typename?: 'OrganizationSecretaryAppointPayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Where an organization stands in its life (组织状态) */
export type OrganizationStatus =
  /** Taking part (正常) */
  | 'ACTIVE'
  /** Dissolved (已撤销) */
  | 'DISSOLVED'
  /** Registered, not yet taking part (草稿) */
  | 'DRAFT'
  /** Merged into another (已合并) */
  | 'MERGED'
  /** Resting for a time (停用) */
  | 'SUSPENDED';

/** Which organization (停用) */
export type OrganizationSuspendInput = {
  /** The organization (组织) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (停用) */
export type OrganizationSuspendPayload = {
  __typename?: 'OrganizationSuspendPayload';
  /** The organization as it is now (组织) */
  organization: Maybe<Organization>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** One change of an organization, live (组织变更) */
export type OrganizationUpdate = {
  __typename?: 'OrganizationUpdate';
  /** Keep it: give it as `after` to go on from here (游标) */
  cursor: Scalars['Cursor']['output'];
  /** What happened (事件) */
  event: Event;
  /** The organization as it is now (组织) */
  organization: Organization;
  /** Whether it may have been delivered before, when the log was read again (是否重发) */
  replayed: Scalars['Boolean']['output'];
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

/** How many places of a kind have a party organization of their own (党组织覆盖) */
export type PartyCoverage = {
  __typename?: 'PartyCoverage';
  /** How many have a party organization below them (已覆盖) */
  covered: Scalars['Int']['output'];
  /** The kind of place (类型) */
  kind: OrganizationKind;
  /** How many there are (总数) */
  total: Scalars['Int']['output'];
};

/** Standing in the party (政治面貌) */
export type PartyStatus =
  /** Applicant under training (入党积极分子) */
  | 'ACTIVIST'
  /** Full member (正式党员) */
  | 'FULL'
  /** Not a party member (群众) */
  | 'NONE'
  /** Probationary member (预备党员) */
  | 'PROBATIONARY';

export type Query = {
  __typename?: 'Query';
  /** Accounts of an organization; for those who keep it (账号列表) */
  accounts: AccountConnection;
  /** API keys of an organization, newest first; for those who keep it (接口密钥列表) */
  apiKeys: ApiKeyConnection;
  /** One member by its id; for those who have logged in (查询党员) */
  member: Maybe<Member>;
  /** Members of organizations; for those who have logged in, with personal data masked unless the viewer needs it (党员列表) */
  members: MemberConnection;
  /** One organization by its id or by its code; nothing when there is none (查询组织) */
  organization: Maybe<Organization>;
  /** How many organizations there are, by level and by kind; drafts, merged and dissolved ones do not count (组织数据) */
  organizationFigures: OrganizationFigures;
  /** Organizations that match, in an order that stays stable while others are added (组织列表) */
  organizations: OrganizationConnection;
  /** Who is asking, and in which roles; nothing for a visitor, a machine client, or a subject of another issuer (当前用户) */
  viewer: Maybe<Viewer>;
};


export type Query_AccountsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type Query_ApiKeysArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type Query_MemberArgs = {
  id: Scalars['ID']['input'];
};


export type Query_MembersArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<MemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type Query_OrganizationArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type Query_OrganizationFiguresArgs = {
  underId: InputMaybe<Scalars['ID']['input']>;
};


export type Query_OrganizationsArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  before: InputMaybe<Scalars['Cursor']['input']>;
  filter: InputMaybe<OrganizationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  order?: OrganizationOrder;
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

/** A role that an account holds at an organization and below it (角色授予) */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** Who holds it (账号) */
  account: Account;
  /** The steps and whether you may take them now (可执行操作) */
  availableActions: Array<AvailableAction>;
  /** When it was granted (授予时间) */
  createdAt: Scalars['DateTime']['output'];
  /** From when it counts (生效时间) */
  from: Scalars['DateTime']['output'];
  /** Who granted it (授予人) */
  grantedBy: Maybe<Account>;
  /** Its id (编号) */
  id: Scalars['ID']['output'];
  /** Where it is held; nothing means everywhere (组织) */
  organization: Maybe<Organization>;
  /** When it was revoked (撤销时间) */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The role (角色) */
  role: Role;
  /** Whether it counts now (状态) */
  status: RoleGrantStatus;
  /** The one thing to which the role is narrowed, e.g. a pair (限定对象) */
  subjectId: Maybe<Scalars['ID']['output']>;
  /** Until when it counts; nothing means until it is revoked (到期时间) */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Its version; give it when you revoke (版本) */
  version: Scalars['Int']['output'];
};

/** A role for an account (授予角色) */
export type RoleGrantInput = {
  /** Who is to hold it (账号) */
  accountId: Scalars['ID']['input'];
  /** From when it counts; at once when nothing is said (生效时间) */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it is held; nothing means everywhere, for platform administrators only (组织) */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The role (角色) */
  role: Role;
  /** The one thing to which the role is narrowed (限定对象) */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when it counts (到期时间) */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of it (授予角色) */
export type RoleGrantPayload = {
  __typename?: 'RoleGrantPayload';
  /** The role as it is now (角色授予) */
  roleGrant: Maybe<RoleGrant>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** Whether a role counts (角色状态) */
export type RoleGrantStatus =
  /** It counts (有效) */
  | 'ACTIVE'
  /** Its time is over (已到期) */
  | 'EXPIRED'
  /** It will count from its beginning on (未生效) */
  | 'PENDING'
  /** It was revoked (已撤销) */
  | 'REVOKED';

/** Which role ends (撤销角色) */
export type RoleRevokeInput = {
  /** The grant (角色授予) */
  id: Scalars['ID']['input'];
  /** A key of your choice: a repeat with the same key returns the first result and changes nothing (幂等键) */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; negative steps need it (理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen; another one gives `CONFLICT` (版本) */
  version: Scalars['Int']['input'];
};

/** What came of it (撤销角色) */
export type RoleRevokePayload = {
  __typename?: 'RoleRevokePayload';
  /** The role as it is now (角色授予) */
  roleGrant: Maybe<RoleGrant>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
};

/** What a login gives (会话) */
export type Session = {
  __typename?: 'Session';
  /** Goes into the header `Authorization: Bearer …`; lives 15 minutes (访问令牌) */
  accessToken: Scalars['String']['output'];
  /** Until when the access token counts (访问令牌到期时间) */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Whose session it is (账号) */
  account: Account;
  /** Exchange it once for new tokens; a second use ends the session (刷新令牌) */
  refreshToken: Scalars['String']['output'];
  /** Until when the refresh token counts (刷新令牌到期时间) */
  refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Organizations as they change, from now on or from a cursor on (组织变更) */
  organizationUpdated: OrganizationUpdate;
};


export type Subscription_OrganizationUpdatedArgs = {
  after: InputMaybe<Scalars['Cursor']['input']>;
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
  underId: InputMaybe<Scalars['ID']['input']>;
};

/** A refresh token (刷新令牌) */
export type TokenRefreshInput = {
  /** The token, as it was given out (刷新令牌) */
  refreshToken: Scalars['String']['input'];
};

/** What came of it (刷新令牌) */
export type TokenRefreshPayload = {
  __typename?: 'TokenRefreshPayload';
  /** The session (会话) */
  session: Maybe<Session>;
  /** Why it was refused; empty when it was done (拒绝原因) */
  userErrors: Array<UserError>;
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

/** Who is asking (当前用户) */
export type Viewer = {
  __typename?: 'Viewer';
  /** The account (账号) */
  account: Account;
  /** The roles that count now (有效角色) */
  grants: Array<RoleGrant>;
  /** The organization on whose behalf it acts (所属组织) */
  organization: Maybe<Organization>;
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
  Account: Account;
  Member: Member;
  Organization: Organization;
  RoleGrant: RoleGrant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & ( GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Organization'], {"code":true}> ) );
  RoleGrant:
    ( { __typename: 'RoleGrant' }
    & GraphQLRecursivePick<FederationTypes['RoleGrant'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountConnection: ResolverTypeWrapper<AccountConnectionMapper>;
  AccountCreateInput: AccountCreateInput;
  AccountCreatePayload: ResolverTypeWrapper<Omit<AccountCreatePayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversTypes['Account']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AccountEdge: ResolverTypeWrapper<AccountEdgeMapper>;
  AccountPasswordChangeInput: AccountPasswordChangeInput;
  AccountPasswordChangePayload: ResolverTypeWrapper<Omit<AccountPasswordChangePayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversTypes['Account']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Actor: ResolverTypeWrapper<EventActor>;
  ApiKey: ResolverTypeWrapper<ApiKeyMapper>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnectionMapper>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: ResolverTypeWrapper<Omit<ApiKeyCreatePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdgeMapper>;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: ResolverTypeWrapper<Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApiKeyStatus: ApiKeyStatus;
  AvailableAction: ResolverTypeWrapper<AvailableActionValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Event: ResolverTypeWrapper<LogEvent>;
  EventConnection: ResolverTypeWrapper<HistoryConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Level: Level;
  Light: Light;
  LiveStart: LiveStart;
  Locale: Locale;
  LoginInput: LoginInput;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  LogoutInput: LogoutInput;
  LogoutPayload: ResolverTypeWrapper<Omit<LogoutPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberConnection: ResolverTypeWrapper<MemberConnectionMapper>;
  MemberEdge: ResolverTypeWrapper<MemberEdgeMapper>;
  MemberFilter: MemberFilter;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: ResolverTypeWrapper<Omit<MemberJoinPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberLeaveInput: MemberLeaveInput;
  MemberLeavePayload: ResolverTypeWrapper<Omit<MemberLeavePayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MemberPeriod: ResolverTypeWrapper<MemberPeriodMapper>;
  MemberStatus: MemberStatus;
  MemberTransferInput: MemberTransferInput;
  MemberTransferPayload: ResolverTypeWrapper<Omit<MemberTransferPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationActivateInput: OrganizationActivateInput;
  OrganizationActivatePayload: ResolverTypeWrapper<Omit<OrganizationActivatePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationAliasAddInput: OrganizationAliasAddInput;
  OrganizationAliasAddPayload: ResolverTypeWrapper<Omit<OrganizationAliasAddPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationAliasRemoveInput: OrganizationAliasRemoveInput;
  OrganizationAliasRemovePayload: ResolverTypeWrapper<Omit<OrganizationAliasRemovePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionMapper>;
  OrganizationCount: ResolverTypeWrapper<OrganizationCount>;
  OrganizationDissolveInput: OrganizationDissolveInput;
  OrganizationDissolvePayload: ResolverTypeWrapper<Omit<OrganizationDissolvePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationEdge: ResolverTypeWrapper<OrganizationEdgeMapper>;
  OrganizationFigures: ResolverTypeWrapper<OrganizationFiguresMapper>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationMergeInput: OrganizationMergeInput;
  OrganizationMergePayload: ResolverTypeWrapper<Omit<OrganizationMergePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationMoveInput: OrganizationMoveInput;
  OrganizationMovePayload: ResolverTypeWrapper<Omit<OrganizationMovePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationOrder: OrganizationOrder;
  OrganizationRegisterInput: OrganizationRegisterInput;
  OrganizationRegisterPayload: ResolverTypeWrapper<Omit<OrganizationRegisterPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationResumeInput: OrganizationResumeInput;
  OrganizationResumePayload: ResolverTypeWrapper<Omit<OrganizationResumePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationReviseInput: OrganizationReviseInput;
  OrganizationRevisePayload: ResolverTypeWrapper<Omit<OrganizationRevisePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationSecretaryAppointInput: OrganizationSecretaryAppointInput;
  OrganizationSecretaryAppointPayload: ResolverTypeWrapper<Omit<OrganizationSecretaryAppointPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationStatus: OrganizationStatus;
  OrganizationSuspendInput: OrganizationSuspendInput;
  OrganizationSuspendPayload: ResolverTypeWrapper<Omit<OrganizationSuspendPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrganizationUpdate: ResolverTypeWrapper<OrganizationUpdateMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyCoverage: ResolverTypeWrapper<PartyCoverage>;
  PartyStatus: PartyStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<RoleGrantMapper>;
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RoleGrantStatus: RoleGrantStatus;
  RoleRevokeInput: RoleRevokeInput;
  RoleRevokePayload: ResolverTypeWrapper<Omit<RoleRevokePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Session: ResolverTypeWrapper<SessionMapper>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TokenRefreshInput: TokenRefreshInput;
  TokenRefreshPayload: ResolverTypeWrapper<Omit<TokenRefreshPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<UserErrorValue>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AccountConnection: AccountConnectionMapper;
  AccountCreateInput: AccountCreateInput;
  AccountCreatePayload: Omit<AccountCreatePayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversParentTypes['Account']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AccountEdge: AccountEdgeMapper;
  AccountPasswordChangeInput: AccountPasswordChangeInput;
  AccountPasswordChangePayload: Omit<AccountPasswordChangePayload, 'account' | 'userErrors'> & { account?: Maybe<ResolversParentTypes['Account']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Actor: EventActor;
  ApiKey: ApiKeyMapper;
  ApiKeyConnection: ApiKeyConnectionMapper;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: Omit<ApiKeyCreatePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApiKeyEdge: ApiKeyEdgeMapper;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AvailableAction: AvailableActionValue;
  Boolean: Scalars['Boolean']['output'];
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Event: LogEvent;
  EventConnection: HistoryConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Fen: Scalars['Fen']['output'];
  JSON: Scalars['JSON']['output'];
  LoginInput: LoginInput;
  LoginPayload: Omit<LoginPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  LogoutInput: LogoutInput;
  LogoutPayload: Omit<LogoutPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Member: MemberMapper;
  MemberConnection: MemberConnectionMapper;
  MemberEdge: MemberEdgeMapper;
  MemberFilter: MemberFilter;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: Omit<MemberJoinPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberLeaveInput: MemberLeaveInput;
  MemberLeavePayload: Omit<MemberLeavePayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MemberPeriod: MemberPeriodMapper;
  MemberTransferInput: MemberTransferInput;
  MemberTransferPayload: Omit<MemberTransferPayload, 'member' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationMapper;
  OrganizationActivateInput: OrganizationActivateInput;
  OrganizationActivatePayload: Omit<OrganizationActivatePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationAliasAddInput: OrganizationAliasAddInput;
  OrganizationAliasAddPayload: Omit<OrganizationAliasAddPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationAliasRemoveInput: OrganizationAliasRemoveInput;
  OrganizationAliasRemovePayload: Omit<OrganizationAliasRemovePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationConnection: OrganizationConnectionMapper;
  OrganizationCount: OrganizationCount;
  OrganizationDissolveInput: OrganizationDissolveInput;
  OrganizationDissolvePayload: Omit<OrganizationDissolvePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationEdge: OrganizationEdgeMapper;
  OrganizationFigures: OrganizationFiguresMapper;
  OrganizationFilter: OrganizationFilter;
  OrganizationMergeInput: OrganizationMergeInput;
  OrganizationMergePayload: Omit<OrganizationMergePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationMoveInput: OrganizationMoveInput;
  OrganizationMovePayload: Omit<OrganizationMovePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationRegisterInput: OrganizationRegisterInput;
  OrganizationRegisterPayload: Omit<OrganizationRegisterPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationResumeInput: OrganizationResumeInput;
  OrganizationResumePayload: Omit<OrganizationResumePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationReviseInput: OrganizationReviseInput;
  OrganizationRevisePayload: Omit<OrganizationRevisePayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationSecretaryAppointInput: OrganizationSecretaryAppointInput;
  OrganizationSecretaryAppointPayload: Omit<OrganizationSecretaryAppointPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationSuspendInput: OrganizationSuspendInput;
  OrganizationSuspendPayload: Omit<OrganizationSuspendPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrganizationUpdate: OrganizationUpdateMapper;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartyCoverage: PartyCoverage;
  Query: Record<PropertyKey, never>;
  RoleGrant: RoleGrantMapper;
  RoleGrantInput: RoleGrantInput;
  RoleGrantPayload: Omit<RoleGrantPayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoleRevokeInput: RoleRevokeInput;
  RoleRevokePayload: Omit<RoleRevokePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Session: SessionMapper;
  Subscription: Record<PropertyKey, never>;
  TokenRefreshInput: TokenRefreshInput;
  TokenRefreshPayload: Omit<TokenRefreshPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UserError: UserErrorValue;
  Viewer: ViewerMapper;
};

export type ResumableDirectiveArgs = { };

export type ResumableDirectiveResolver<Result, Parent, ContextType = Context, Args = ResumableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountCreatePayload'] = ResolversParentTypes['AccountCreatePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountPasswordChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountPasswordChangePayload'] = ResolversParentTypes['AccountPasswordChangePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ApiKey_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  requestsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreatePayload'] = ResolversParentTypes['ApiKeyCreatePayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevokePayload'] = ResolversParentTypes['ApiKeyRevokePayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
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

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  loggedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Member_HistoryArgs>>;
  homeOrganization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['MemberPeriod']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyStatus?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  residenceCommunity?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberJoinPayload'] = ResolversParentTypes['MemberJoinPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberLeavePayload'] = ResolversParentTypes['MemberLeavePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberPeriod'] = ResolversParentTypes['MemberPeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberTransferPayload'] = ResolversParentTypes['MemberTransferPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountCreate: Resolver<ResolversTypes['AccountCreatePayload'], ParentType, ContextType, RequireFields<Mutation_AccountCreateArgs, 'input'>>;
  accountPasswordChange: Resolver<ResolversTypes['AccountPasswordChangePayload'], ParentType, ContextType, RequireFields<Mutation_AccountPasswordChangeArgs, 'input'>>;
  apiKeyCreate: Resolver<ResolversTypes['ApiKeyCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ApiKeyCreateArgs, 'input'>>;
  apiKeyRevoke: Resolver<ResolversTypes['ApiKeyRevokePayload'], ParentType, ContextType, RequireFields<Mutation_ApiKeyRevokeArgs, 'input'>>;
  login: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<Mutation_LoginArgs, 'input'>>;
  logout: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType, RequireFields<Mutation_LogoutArgs, 'input'>>;
  memberJoin: Resolver<ResolversTypes['MemberJoinPayload'], ParentType, ContextType, RequireFields<Mutation_MemberJoinArgs, 'input'>>;
  memberLeave: Resolver<ResolversTypes['MemberLeavePayload'], ParentType, ContextType, RequireFields<Mutation_MemberLeaveArgs, 'input'>>;
  memberTransfer: Resolver<ResolversTypes['MemberTransferPayload'], ParentType, ContextType, RequireFields<Mutation_MemberTransferArgs, 'input'>>;
  organizationActivate: Resolver<ResolversTypes['OrganizationActivatePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationActivateArgs, 'input'>>;
  organizationAliasAdd: Resolver<ResolversTypes['OrganizationAliasAddPayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationAliasAddArgs, 'input'>>;
  organizationAliasRemove: Resolver<ResolversTypes['OrganizationAliasRemovePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationAliasRemoveArgs, 'input'>>;
  organizationDissolve: Resolver<ResolversTypes['OrganizationDissolvePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationDissolveArgs, 'input'>>;
  organizationMerge: Resolver<ResolversTypes['OrganizationMergePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationMergeArgs, 'input'>>;
  organizationMove: Resolver<ResolversTypes['OrganizationMovePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationMoveArgs, 'input'>>;
  organizationRegister: Resolver<ResolversTypes['OrganizationRegisterPayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationRegisterArgs, 'input'>>;
  organizationResume: Resolver<ResolversTypes['OrganizationResumePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationResumeArgs, 'input'>>;
  organizationRevise: Resolver<ResolversTypes['OrganizationRevisePayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationReviseArgs, 'input'>>;
  organizationSecretaryAppoint: Resolver<ResolversTypes['OrganizationSecretaryAppointPayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationSecretaryAppointArgs, 'input'>>;
  organizationSuspend: Resolver<ResolversTypes['OrganizationSuspendPayload'], ParentType, ContextType, RequireFields<Mutation_OrganizationSuspendArgs, 'input'>>;
  roleGrant: Resolver<ResolversTypes['RoleGrantPayload'], ParentType, ContextType, RequireFields<Mutation_RoleGrantArgs, 'input'>>;
  roleRevoke: Resolver<ResolversTypes['RoleRevokePayload'], ParentType, ContextType, RequireFields<Mutation_RoleRevokeArgs, 'input'>>;
  tokenRefresh: Resolver<ResolversTypes['TokenRefreshPayload'], ParentType, ContextType, RequireFields<Mutation_TokenRefreshArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Organization_ChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<Organization_DescendantsArgs>>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<Organization_HistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  industryTags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  sourceFiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationActivatePayload'] = ResolversParentTypes['OrganizationActivatePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationAliasAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAliasAddPayload'] = ResolversParentTypes['OrganizationAliasAddPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationAliasRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAliasRemovePayload'] = ResolversParentTypes['OrganizationAliasRemovePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCount'] = ResolversParentTypes['OrganizationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type OrganizationDissolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationDissolvePayload'] = ResolversParentTypes['OrganizationDissolvePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFigures'] = ResolversParentTypes['OrganizationFigures']> = {
  counts?: Resolver<Array<ResolversTypes['OrganizationCount']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['PartyCoverage']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMergePayload'] = ResolversParentTypes['OrganizationMergePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMovePayload'] = ResolversParentTypes['OrganizationMovePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegisterPayload'] = ResolversParentTypes['OrganizationRegisterPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationResumePayload'] = ResolversParentTypes['OrganizationResumePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRevisePayload'] = ResolversParentTypes['OrganizationRevisePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationSecretaryAppointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationSecretaryAppointPayload'] = ResolversParentTypes['OrganizationSecretaryAppointPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationSuspendPayload'] = ResolversParentTypes['OrganizationSuspendPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUpdate'] = ResolversParentTypes['OrganizationUpdate']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PartyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCoverage'] = ResolversParentTypes['PartyCoverage']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<Query_AccountsArgs, 'organizationId'>>;
  apiKeys: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<Query_ApiKeysArgs, 'organizationId'>>;
  member: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<Query_MemberArgs, 'id'>>;
  members: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<Query_MembersArgs>>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<Query_OrganizationArgs>>;
  organizationFigures: Resolver<ResolversTypes['OrganizationFigures'], ParentType, ContextType, Partial<Query_OrganizationFiguresArgs>>;
  organizations: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<Query_OrganizationsArgs, 'order'>>;
  viewer: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant'], FederationReferenceType extends FederationReferenceTypes['RoleGrant'] = FederationReferenceTypes['RoleGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoleGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['AvailableAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoleGrantStatus'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantPayload'] = ResolversParentTypes['RoleGrantPayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRevokePayload'] = ResolversParentTypes['RoleRevokePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  organizationUpdated: SubscriptionResolver<ResolversTypes['OrganizationUpdate'], "organizationUpdated", ParentType, ContextType, Partial<Subscription_OrganizationUpdatedArgs>>;
};

export type TokenRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenRefreshPayload'] = ResolversParentTypes['TokenRefreshPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UserError_MessageArgs, 'locale'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountCreatePayload?: AccountCreatePayloadResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPasswordChangePayload?: AccountPasswordChangePayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyCreatePayload?: ApiKeyCreatePayloadResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyRevokePayload?: ApiKeyRevokePayloadResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberJoinPayload?: MemberJoinPayloadResolvers<ContextType>;
  MemberLeavePayload?: MemberLeavePayloadResolvers<ContextType>;
  MemberPeriod?: MemberPeriodResolvers<ContextType>;
  MemberTransferPayload?: MemberTransferPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationActivatePayload?: OrganizationActivatePayloadResolvers<ContextType>;
  OrganizationAliasAddPayload?: OrganizationAliasAddPayloadResolvers<ContextType>;
  OrganizationAliasRemovePayload?: OrganizationAliasRemovePayloadResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationCount?: OrganizationCountResolvers<ContextType>;
  OrganizationDissolvePayload?: OrganizationDissolvePayloadResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFigures?: OrganizationFiguresResolvers<ContextType>;
  OrganizationMergePayload?: OrganizationMergePayloadResolvers<ContextType>;
  OrganizationMovePayload?: OrganizationMovePayloadResolvers<ContextType>;
  OrganizationRegisterPayload?: OrganizationRegisterPayloadResolvers<ContextType>;
  OrganizationResumePayload?: OrganizationResumePayloadResolvers<ContextType>;
  OrganizationRevisePayload?: OrganizationRevisePayloadResolvers<ContextType>;
  OrganizationSecretaryAppointPayload?: OrganizationSecretaryAppointPayloadResolvers<ContextType>;
  OrganizationSuspendPayload?: OrganizationSuspendPayloadResolvers<ContextType>;
  OrganizationUpdate?: OrganizationUpdateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartyCoverage?: PartyCoverageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleRevokePayload?: RoleRevokePayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TokenRefreshPayload?: TokenRefreshPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
