import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import { createAccountLoaders } from './account/account.loaders.js';
import { createMemberLoaders } from './member/member.loaders.js';
import { type Member, seesPersonalData } from './member/member.rules.js';
import { createOrganizationLoaders } from './organization/organization.loaders.js';
import { lineageOf } from './organization/organization.rules.js';
import { createRoleGrantLoaders } from './role-grant/role-grant.loaders.js';
import type { Models } from './services.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** Batched reads for one request of one viewer. */
export function createLoaders(models: Models, clock: Clock, viewer: Viewer) {
  const organizations = createOrganizationLoaders(models.organizations);
  const accounts = createAccountLoaders(models.accounts);
  return {
    ...organizations,
    ...accounts,
    ...createMemberLoaders(models.members),
    ...createRoleGrantLoaders(models.grants),

    /** Whether this viewer sees a member's personal data. */
    async seesPersonalData(member: Member): Promise<boolean> {
      const home = await organizations.organizationById.load(member.homeOrganizationId);
      const account = viewer.accountId === null ? null : await accounts.accountById.load(viewer.accountId);
      return seesPersonalData(viewer, member, {
        lineage: home ? lineageOf(home) : [],
        ownMemberId: account?.memberId ?? null,
        now: clock(),
      });
    },
  };
}
