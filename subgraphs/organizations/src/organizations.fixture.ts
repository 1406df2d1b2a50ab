import { generateKeyPairSync } from 'node:crypto';
import { testDatabase } from '@cobuild/database/testing';
import { readSigningKey, type Grant, type Viewer } from '@cobuild/identity';
import { openLog } from '@cobuild/log';
import type { Refusal, Result } from '@cobuild/workflow';
import { pino } from 'pino';
import type { OrganizationKind } from './organization/organization.kinds.js';
import type { Organization } from './organization/organization.rules.js';
import { createAllServices, openModels, type Services, type Signing } from './services.js';

export const silent = pino({ level: 'silent' });

/** Who operates the platform. */
export const operator: Viewer = {
  accountId: 'operator',
  name: 'operator',
  organizationId: null,
  grants: [{ role: 'PLATFORM_ADMIN', organizationId: null }],
  scopes: [],
};

export const asking = { viewer: operator, requestId: null };

/** Somebody who holds these grants. */
export const holding = (...grants: Grant[]): Viewer => ({
  accountId: 'somebody',
  name: 'somebody',
  organizationId: grants[0]?.organizationId ?? null,
  grants,
  scopes: [],
});

/** A key of its own for each test run. */
export async function testSigning(): Promise<Signing> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    key: await readSigningKey({ ...privateKey.export({ format: 'jwk' }), kid: 'test' }),
    issuer: 'http://issuer.test',
  };
}

/** The services on an empty database; time stands still until it is moved. */
export async function openServices(testFile: string) {
  const database = await testDatabase(testFile);
  const { connection } = database;
  const log = await openLog({ connection, name: 'organizations', logger: silent });
  const time = { now: new Date('2026-03-02T01:00:00Z') };
  const models = await openModels(connection);
  const signing = await testSigning();
  const loginLimits = { perUsername: 3, perAddress: 8, windowSeconds: 60 };
  const parts = { connection, log, clock: () => time.now, signing, loginLimits };
  const services = await createAllServices(models, parts);
  return {
    services,
    connection,
    models,
    log,
    time,
    signing,
    async close() {
      await log.close();
      await database.close();
    },
  };
}

/** The value of what must have been done. */
export function done<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`refused with ${JSON.stringify(result.refusal)}`);
}

/** The code with which it was refused; `null` when it was done. */
export const codeOf = (result: Result<unknown, Refusal>): string | null => (result.ok ? null : result.refusal.code);

/** Registers and activates an organization. */
export async function activeOrganization(
  { organizations }: Services,
  code: string,
  kind: OrganizationKind,
  parent: Organization | null = null,
  name = code,
): Promise<Organization> {
  const draft = done(await organizations.register(asking, { code, name, kind, parentId: parent?.id }));
  return done(await organizations.activate(asking, { id: draft.id, version: draft.version }));
}
