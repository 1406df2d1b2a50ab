import type { Delivery } from '@cobuild/log';
import type { Connection, Edge } from '@cobuild/subgraph';
import type { Account } from './account/account.rules.js';
import type { Session } from './account/session.service.js';
import type { ApiKey } from './api-key/api-key.rules.js';
import type { Member, MemberPeriod } from './member/member.rules.js';
import type { OrganizationFigures } from './organization/organization-reads.service.js';
import type { Organization } from './organization/organization.rules.js';
import type { RoleGrant } from './role-grant/role-grant.rules.js';

/** GraphQL type → what resolvers hand on for it. */
export type OrganizationMapper = Organization;
export type OrganizationConnectionMapper = Connection<Organization>;
export type OrganizationEdgeMapper = Edge<Organization>;
export type OrganizationFiguresMapper = OrganizationFigures;
export type OrganizationUpdateMapper = Delivery;
export type MemberMapper = Member;
export type MemberPeriodMapper = MemberPeriod;
export type MemberConnectionMapper = Connection<Member>;
export type MemberEdgeMapper = Edge<Member>;
export type AccountMapper = Account;
export type AccountConnectionMapper = Connection<Account>;
export type AccountEdgeMapper = Edge<Account>;
export type RoleGrantMapper = RoleGrant;
export type ViewerMapper = Account;
export type SessionMapper = Session;
export type ApiKeyMapper = ApiKey;
export type ApiKeyConnectionMapper = Connection<ApiKey>;
export type ApiKeyEdgeMapper = Edge<ApiKey>;
