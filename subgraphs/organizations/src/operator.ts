import { system } from '@cobuild/identity';
import { openLog } from '@cobuild/log';
import type { Clock } from '@cobuild/subgraph';
import { ok, type Refusal, type Result } from '@cobuild/workflow';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Asking } from './asking.js';
import { createServices, openModels } from './services.js';

/** Where the operator works: on this subgraph's database, beside whatever processes run on it. */
export interface OperatorPlace {
  readonly connection: Connection;
  readonly logger: Logger;
  readonly clock?: Clock;
}

type Services = ReturnType<typeof createServices>;

/**
 * Lets whoever holds the database act as the operator of the platform. Accounts and grants come from an operator, whose own first
 * grant nobody can give: it is taken here, and nowhere else.
 */
export async function asOperator<T>(
  { connection, logger, clock = () => new Date() }: OperatorPlace,
  work: (services: Services, asking: Asking) => Promise<T>,
): Promise<T> {
  const log = await openLog({ connection, name: 'organizations', logger });
  try {
    const models = await openModels(connection);
    const operator = { ...system, grants: [{ role: 'PLATFORM_ADMIN' as const, organizationId: null }] };
    return await work(createServices(models, { connection, log, clock }), { viewer: operator, requestId: null });
  } finally {
    await log.close();
  }
}

/** Makes an account that operates the platform; refused where the name is taken or the password too weak. */
export function makeAdministrator(
  place: OperatorPlace,
  { username, name, password }: { readonly username: string; readonly name: string; readonly password: string },
): Promise<Result<void, Refusal>> {
  return asOperator(place, async ({ accounts, roleGrants }, asking) => {
    const created = await accounts.create(asking, { username, name, password });
    if (!created.ok) return created;
    const accountId = created.value.id;
    const granted = await roleGrants.grant(asking, { accountId, role: 'PLATFORM_ADMIN', organizationId: null });
    return granted.ok ? ok(undefined) : granted;
  });
}
