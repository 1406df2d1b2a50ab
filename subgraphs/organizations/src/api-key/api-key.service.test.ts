import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readApiKey, readApiKeyAnswer } from '@cobuild/identity';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';

let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const inMinutes = (minutes: number) => new Date(opened.time.now.getTime() + minutes * 60_000);
const inputFor = (organizationId: string) => ({
  organizationId,
  name: '数据对接',
  scopes: ['pairs:read'],
  expiresAt: inMinutes(60),
});
const keeperOf = (organizationId: string) => ({
  viewer: holding({ role: 'ORG_ADMIN', organizationId }),
  requestId: null,
});
const proofOf = (key: string | null) => {
  const proof = readApiKey(key ?? '');
  if (!proof) throw new Error('expected a key');
  return proof;
};
const check = (key: string | null) => opened.services.apiKeyCheck.check(proofOf(key));

describe('a key', () => {
  test('is made by those who keep its organization, and told in the log without its secret', async () => {
    const { apiKeys } = opened.services;
    const city = await activeOrganization(opened.services, 'K-CITY', 'CITY');
    const street = await activeOrganization(opened.services, 'K-STREET', 'STREET', city);
    const other = await activeOrganization(opened.services, 'K-OTHER', 'CITY');
    expect(codeOf(await apiKeys.create(keeperOf(other.id), inputFor(street.id)))).toBe('GRANT_EXCEEDS_SCOPE');
    expect(codeOf(await apiKeys.create(keeperOf(city.id), inputFor('nowhere')))).toBe('UNKNOWN_ORG');
    const { apiKey, key } = done(await apiKeys.create(keeperOf(city.id), inputFor(street.id)));
    const history = await opened.log.history({ type: 'ApiKey', id: apiKey.id });
    expect(history.edges.map(({ node }) => [node.type, node.actor.role])).toEqual([
      ['organizations.ApiKeyCreated', 'ORG_ADMIN'],
    ]);
    const secret = proofOf(key);
    for (const text of [JSON.stringify(history), JSON.stringify(await stored('idempotency_keys'))]) {
      expect(text).not.toContain(secret.hash);
      expect(text).not.toContain(key);
    }
    expect(JSON.stringify(await stored('api_keys'))).not.toContain(key?.split('_')[2]);
  });

  test('is told once: a repeated request gets its record alone', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-REPEAT', 'ENTERPRISE');
    const input = { ...inputFor(id), idempotencyKey: 'first' };
    const both = (await Promise.all([1, 2].map(() => apiKeys.create(asking, input)))).map(done);
    expect(both[0]?.apiKey.id).toBe(both[1]?.apiKey.id);
    const keys = both.flatMap(({ key }) => (key === null ? [] : [key]));
    expect(keys).toHaveLength(1);
    expect(await check(keys[0] ?? null)).toMatchObject({ valid: true });
    expect((await apiKeys.list(id, {})).edges).toHaveLength(1);
  });

  test('is revoked by those who keep its organization, once, at the version that they saw', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-REVOKE', 'ENTERPRISE');
    const { apiKey, key } = done(await apiKeys.create(asking, inputFor(id)));
    const step = { id: apiKey.id, version: 1, reason: '泄露' };
    expect(codeOf(await apiKeys.revoke(keeperOf('elsewhere'), step))).toBe('FORBIDDEN');
    expect(codeOf(await apiKeys.revoke(asking, { ...step, version: 7 }))).toBe('CONFLICT');
    const both = await Promise.all([1, 2].map(() => apiKeys.revoke(keeperOf(id), step)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await check(key)).toEqual({ valid: false, reason: 'REVOKED' });
    expect(codeOf(await apiKeys.revoke(asking, { ...step, version: 2 }))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(await apiKeys.revoke(asking, { ...step, id: 'nothing' }))).toBe('NOT_FOUND');
    const history = await opened.log.history({ type: 'ApiKey', id: apiKey.id });
    expect(history.edges.map(({ node }) => [node.type, node.reason ?? null])).toEqual([
      ['organizations.ApiKeyCreated', null],
      ['organizations.ApiKeyRevoked', '泄露'],
    ]);
  });

  test('offers its end to those who may take it', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-ACTIONS', 'ENTERPRISE');
    const { apiKey } = done(await apiKeys.create(asking, inputFor(id)));
    const offered = async (organizationId: string) =>
      (await apiKeys.actionsOf(apiKey, keeperOf(organizationId).viewer)).map(({ allowed }) => allowed);
    expect(await offered(id)).toEqual([true]);
    expect(await offered('elsewhere')).toEqual([false]);
    expect(await apiKeys.mayList(keeperOf('elsewhere'), id)).toBe(false);
    expect(await apiKeys.mayList(keeperOf(id), id)).toBe(true);
  });
});

describe('the gateway’s check of a key', () => {
  test('says who asks, until when and how much, in a form that survives the way', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-CHECK', 'ENTERPRISE');
    const { apiKey, key } = done(await apiKeys.create(asking, { ...inputFor(id), requestsPerMinute: 7 }));
    const answer = await check(key);
    expect(answer).toMatchObject({
      valid: true,
      viewer: { accountId: `key:${apiKey.id}`, organizationId: id, scopes: ['pairs:read'] },
      expiresAt: apiKey.expiresAt,
      quota: { perMinute: 7, perDay: 20_000 },
    });
    expect(readApiKeyAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  test('takes neither another secret nor an id that nobody has', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-WRONG', 'ENTERPRISE');
    const one = done(await apiKeys.create(asking, inputFor(id)));
    const two = done(await apiKeys.create(asking, inputFor(id)));
    const unknown = { valid: false, reason: 'UNKNOWN' };
    const { apiKeyCheck } = opened.services;
    expect(await apiKeyCheck.check({ id: one.id, hash: proofOf(two.key).hash })).toEqual(unknown);
    expect(await apiKeyCheck.check({ ...proofOf(one.key), id: 'nothing' })).toEqual(unknown);
  });

  test('ends with the key’s time and while its organization rests', async () => {
    const { apiKeys, organizations } = opened.services;
    const organization = await activeOrganization(opened.services, 'K-REST', 'ENTERPRISE');
    const { key } = done(await apiKeys.create(asking, inputFor(organization.id)));
    const { id, version } = organization;
    const resting = done(await organizations.suspend(asking, { id, version, reason: '整顿' }));
    expect(await check(key)).toEqual({ valid: false, reason: 'ORGANIZATION_NOT_ACTIVE' });
    expect(codeOf(await apiKeys.create(asking, inputFor(id)))).toBe('ORGANIZATION_NOT_ACTIVE');
    done(await organizations.resume(asking, { id, version: resting.version }));
    expect(await check(key)).toMatchObject({ valid: true });
    opened.time.now = inMinutes(60);
    expect(await check(key)).toEqual({ valid: false, reason: 'EXPIRED' });
  });

  test('notes the use of a key to the minute', async () => {
    const { apiKeys } = opened.services;
    const { id } = await activeOrganization(opened.services, 'K-USED', 'ENTERPRISE');
    const { apiKey, key } = done(await apiKeys.create(asking, inputFor(id)));
    const lastUsed = async () => (await apiKeys.find(apiKey.id))?.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    const first = opened.time.now;
    await check(key);
    opened.time.now = new Date(first.getTime() + 59_000);
    await check(key);
    expect(await lastUsed()).toEqual(first);
    opened.time.now = new Date(first.getTime() + 60_000);
    await check(key);
    expect(await lastUsed()).toEqual(opened.time.now);
    expect((await apiKeys.find(apiKey.id))?.version).toBe(1);
  });
});

const stored = (collection: string) => opened.connection.collection(collection).find().toArray();
