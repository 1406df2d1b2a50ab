import type { SigningKey } from '@cobuild/identity';
import type { Log } from '@cobuild/log';
import { type Clock, createChanges } from '@cobuild/subgraph';
import { createWorkCalendar } from '@cobuild/workflow';
import type { Connection } from 'mongoose';
import { accountModel } from './account/account.model.js';
import { createAccountService } from './account/account.service.js';
import { createLoginLimit, type LoginLimits } from './account/login-limit.service.js';
import { refreshTokenModel } from './account/session.model.js';
import { createSessionService, endSessionsOf } from './account/session.service.js';
import { createApiKeyCheck } from './api-key/api-key-check.service.js';
import { apiKeyModel } from './api-key/api-key.model.js';
import { createApiKeyService } from './api-key/api-key.service.js';
import { createMemberRegister } from './member/member-register.service.js';
import { memberModel } from './member/member.model.js';
import { createMemberService } from './member/member.service.js';
import { createOrganizationImport } from './organization/organization-import.service.js';
import { createOrganizationReads } from './organization/organization-reads.service.js';
import { createOrganizationStore } from './organization/organization-store.service.js';
import { organizationModel } from './organization/organization.model.js';
import { createOrganizationService } from './organization/organization.service.js';
import { roleGrantModel } from './role-grant/role-grant.model.js';
import { createRoleGrantService } from './role-grant/role-grant.service.js';

/** The models of this subgraph on one connection, with their indexes. */
export async function openModels(connection: Connection) {
  const models = {
    organizations: organizationModel(connection),
    members: memberModel(connection),
    grants: roleGrantModel(connection),
    accounts: accountModel(connection),
    refreshTokens: refreshTokenModel(connection),
    apiKeys: apiKeyModel(connection),
  };
  for (const model of Object.values(models)) await model.createIndexes();
  return models;
}

export type Models = Awaited<ReturnType<typeof openModels>>;

/** Everything that changes or lists organizations, members, grants, accounts and keys; logging in comes on top. */
export function createServices(
  models: Models,
  { connection, log, clock }: { readonly connection: Connection; readonly log: Log; readonly clock: Clock },
) {
  const changes = createChanges({ connection, log, clock });
  const calendar = createWorkCalendar();
  const register = createMemberRegister(models.members);
  const store = createOrganizationStore(models.organizations, register);
  const reads = createOrganizationReads(models.organizations);
  const members = createMemberService({
    model: models.members,
    organizations: { ...store, ...reads },
    changes,
    calendar,
    clock,
  });
  const accounts = createAccountService({
    model: models.accounts,
    surroundings: {
      findOrganization: store.find,
      isRegisteredMember: register.isRegistered,
      endSessionsOf: endSessionsOf(models.refreshTokens),
    },
    changes,
    clock,
  });
  const roleGrants = createRoleGrantService({
    model: models.grants,
    surroundings: { findOrganization: store.find, touchAccount: accounts.touch },
    changes,
    calendar,
    clock,
  });
  return {
    organizations: createOrganizationService({
      store,
      changes,
      calendar,
      clock,
      members: register,
      candidates: register,
    }),
    organizationReads: reads,
    organizationImport: createOrganizationImport({ model: models.organizations, changes, calendar }),
    members,
    accounts,
    roleGrants,
    apiKeys: createApiKeyService({
      model: models.apiKeys,
      findOrganization: store.find,
      changes,
      calendar,
      clock,
    }),
    apiKeyCheck: createApiKeyCheck({ model: models.apiKeys, findOrganization: store.find, clock }),
  };
}

/** With which key access tokens are signed, and in whose name. */
export interface Signing {
  readonly key: SigningKey;
  readonly issuer: string;
}

/** Everything, logging in included. */
export async function createAllServices(
  models: Models,
  parts: {
    readonly connection: Connection;
    readonly log: Log;
    readonly clock: Clock;
    readonly signing: Signing;
    readonly loginLimits?: LoginLimits | undefined;
  },
) {
  const services = createServices(models, parts);
  const sessions = createSessionService({
    connection: parts.connection,
    model: models.refreshTokens,
    accounts: services.accounts,
    grants: services.roleGrants,
    limit: await createLoginLimit(parts.connection, parts.loginLimits),
    signing: parts.signing,
    clock: parts.clock,
  });
  return { ...services, sessions };
}

export type Services = Awaited<ReturnType<typeof createAllServices>>;
