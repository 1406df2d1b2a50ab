import type { Happening } from '@cobuild/subgraph';
import type { Account } from './account.rules.js';

/** What happened to an account; neither its user name nor its password stands in the feed. */
export function accountEvent(type: string, account: Account): Happening {
  return {
    type,
    entity: { type: 'Account', id: account.id, version: account.version },
    organizations: account.organizationId === null ? [] : [account.organizationId],
    payload: { organizationId: account.organizationId },
  };
}
