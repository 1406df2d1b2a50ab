import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activeOrganization, asking, codeOf, done, holding, openServices } from '../organizations.fixture.js';

const password = 'a-long-enough-secret';
let opened: Awaited<ReturnType<typeof openServices>>;
beforeAll(async () => {
  opened = await openServices(import.meta.url);
});
afterAll(() => opened.close());

const accountOf = async (username: string) =>
  done(await opened.services.accounts.create(asking, { username, name: username, password }));
const login = (username: string, given = password, address: string | null = null) =>
  opened.services.sessions.login({ username, password: given, address });

/** What a token says, once its signature has been checked with the published key. */
function claimsOf(token: string): unknown {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const key = createPublicKey({ key: { ...opened.signing.key.publicJwk }, format: 'jwk' });
  const signed = { key, dsaEncoding: 'ieee-p1363' as const };
  expect(verify('sha256', Buffer.from(`${header}.${claims}`), signed, Buffer.from(signature, 'base64url'))).toBe(true);
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

describe('an account', () => {
  test('keeps nothing of its password but a slow hash', async () => {
    const account = await accountOf('Keeper');
    expect(account.username).toBe('keeper');
    expect(account.passwordHash).toMatch(/^\$argon2id\$/);
    const keys = await opened.connection.collection('idempotency_keys').find().toArray();
    expect(JSON.stringify(keys)).not.toContain(password);
  });

  test('has a user name of its own, also when two ask at once', async () => {
    const create = () => opened.services.accounts.create(asking, { username: 'twice', name: 'x', password });
    expect((await Promise.all([create(), create()])).map(codeOf).sort()).toEqual(['USERNAME_TAKEN', null].sort());
  });

  test('is opened by those who keep its organization', async () => {
    const { accounts } = opened.services;
    const one = await activeOrganization(opened.services, 'ACC-1', 'ENTERPRISE');
    const keeper = { viewer: holding({ role: 'ORG_ADMIN', organizationId: one.id }), requestId: null };
    const input = { username: 'by-keeper', name: 'x', password };
    expect(codeOf(await accounts.create(keeper, input))).toBe('FORBIDDEN');
    expect(codeOf(await accounts.create(keeper, { ...input, organizationId: one.id }))).toBeNull();
    expect(codeOf(await accounts.create(keeper, { ...input, username: 'short', password: 'short' }))).toBe('FORBIDDEN');
    expect(codeOf(await accounts.create(asking, { ...input, username: 'short', password: 'short' }))).toBe(
      'BAD_PASSWORD',
    );
  });
});

describe('logging in', () => {
  test('gives an access token that says who holds what', async () => {
    const account = await accountOf('holder');
    const one = await activeOrganization(opened.services, 'LOGIN-1', 'ENTERPRISE');
    done(
      await opened.services.roleGrants.grant(asking, {
        accountId: account.id,
        role: 'CONTACT',
        organizationId: one.id,
      }),
    );
    const session = done(await login('HOLDER'));
    expect(claimsOf(session.accessToken)).toMatchObject({
      iss: opened.signing.issuer,
      sub: account.id,
      viewer: { accountId: account.id, grants: [{ role: 'CONTACT', organizationId: one.id }] },
    });
    expect(session.accessTokenExpiresAt.getTime() - opened.time.now.getTime()).toBe(15 * 60_000);
  });

  test('answers an unknown name as it answers a wrong password', async () => {
    await accountOf('known');
    const wrong = await login('known', 'a-wrong-password');
    expect(await login('unknown', 'a-wrong-password')).toEqual(wrong);
    expect(codeOf(wrong)).toBe('LOGIN_FAILED');
    expect(codeOf(await login('known', password.repeat(20)))).toBe('LOGIN_FAILED');
  });

  test('is limited for each user name, and a right password clears the count', async () => {
    await accountOf('guessed');
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(codeOf(await login('guessed', 'wrong'))).toBe('LOGIN_FAILED');
    expect(codeOf(await login('guessed'))).toBeNull();
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(codeOf(await login('guessed', 'wrong'))).toBe('LOGIN_FAILED');
    const limited = await login('guessed');
    expect(codeOf(limited)).toBe('TOO_MANY_ATTEMPTS');
    expect(limited.ok ? 0 : limited.refusal.details?.['retryAfterSeconds']).toBeGreaterThan(0);
  });

  test('is limited for each address, whatever the names', async () => {
    const codes: (string | null)[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1)
      codes.push(codeOf(await login(`name-${attempt}`, 'wrong', '192.0.2.1')));
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect(codes.slice(0, 8)).toEqual(Array(8).fill('LOGIN_FAILED'));
  });
});

describe('a refresh token', () => {
  test('works once; its second use ends the whole session', async () => {
    await accountOf('refresher');
    const { sessions } = opened.services;
    const first = done(await login('refresher'));
    const second = done(await sessions.refresh(first.refreshToken));
    expect(codeOf(await sessions.refresh(first.refreshToken))).toBe('SESSION_ENDED');
    expect(codeOf(await sessions.refresh(second.refreshToken))).toBe('SESSION_ENDED');
  });

  test('is exchanged by one of two at once', async () => {
    await accountOf('racer');
    const { refreshToken } = done(await login('racer'));
    const both = await Promise.all([1, 2].map(() => opened.services.sessions.refresh(refreshToken)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is stored in no form that can be used', async () => {
    await accountOf('stored');
    const { refreshToken } = done(await login('stored'));
    const stored = await opened.connection.collection('refresh_tokens').find().toArray();
    expect(JSON.stringify(stored)).not.toContain(refreshToken);
  });

  test('ends with logging out, with a new password, and with time', async () => {
    const account = await accountOf('leaver');
    const { sessions, accounts } = opened.services;
    const one = done(await login('leaver'));
    await sessions.logout(one.refreshToken);
    expect(codeOf(await sessions.refresh(one.refreshToken))).toBe('SESSION_ENDED');
    const two = done(await login('leaver'));
    const self = { viewer: { ...holding(), accountId: account.id }, requestId: null };
    const change = { currentPassword: 'not-it-at-all', newPassword: 'another-long-secret' };
    expect(codeOf(await accounts.changePassword(self, change))).toBe('WRONG_PASSWORD');
    done(await accounts.changePassword(self, { ...change, currentPassword: password }));
    expect(codeOf(await sessions.refresh(two.refreshToken))).toBe('SESSION_ENDED');
    const three = done(await login('leaver', 'another-long-secret'));
    opened.time.now = new Date(opened.time.now.getTime() + 15 * 86_400_000);
    expect(codeOf(await sessions.refresh(three.refreshToken))).toBe('SESSION_ENDED');
  });
});
