import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createTokenVerifier, type TrustedIssuer } from './index.js';
import { createIssuerKeys } from './issuer-keys.js';
import { makeTestKey, startTestIssuer, type TestIssuer, type TestKey } from './testing.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);

const [first, second, rsa] = await Promise.all([makeTestKey('k1'), makeTestKey('k2'), makeTestKey('r1', 'RS256')]);
let issuer: TestIssuer;
let told: Error[];

beforeEach(async () => {
  issuer = await startTestIssuer();
  issuer.keys = [first.publicJwk];
  told = [];
});
afterEach(() => issuer.stop());

const trusting = (settings: Partial<TrustedIssuer> = {}) =>
  createTokenVerifier([{ issuer: issuer.issuer, audience: 'cobuild', ...settings }], {
    keysOf: (trusted) =>
      createIssuerKeys(trusted, {
        tell: (fault) => told.push(fault),
        bounds: { withinMs: 300, mostBytes: 4096 },
      }),
  });
const refused = (code: string, reason: unknown = expect.any(String)) => ({ ok: false, refusal: { code, reason } });
const jwksRequests = () => issuer.requests.filter((path) => path === '/jwks').length;

describe('an issuer that is named alone', () => {
  test('is asked where its keys are, once', async () => {
    const verify = trusting();
    const token = await issuer.sign(first, now);
    const [one, two] = await Promise.all([verify(token, now), verify(token, now)]);
    expect(one).toMatchObject({ ok: true, value: { expiresAt: later(3600) } });
    expect(two).toEqual(one);
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  test('is not believed through the discovery document of another', async () => {
    issuer.answer = (path, response) => {
      if (path === '/jwks') return false;
      response.end(JSON.stringify({ issuer: 'https://elsewhere.test', jwks_uri: `${issuer.issuer}/jwks` }));
      return true;
    };
    expect(await trusting()(await issuer.sign(first, now), now)).toEqual(refused('UNAVAILABLE'));
    expect(told.map(String).join()).toContain('another issuer');
    expect(jwksRequests()).toBe(0);
  });

  test('needs no discovery where its keys’ address is stated', async () => {
    const verify = trusting({ jwksUri: `${issuer.issuer}/jwks` });
    expect(await verify(await issuer.sign(first, now), now)).toMatchObject({ ok: true });
    expect(issuer.requests).toEqual(['/jwks']);
  });
});

describe('keys', () => {
  test('that are new are fetched when a token names them, once in ten seconds', async () => {
    const verify = trusting();
    await verify(await issuer.sign(first, now), now);
    issuer.keys = [first.publicJwk, second.publicJwk];
    const rotated = await issuer.sign(second, now);
    expect(await verify(rotated, later(11))).toMatchObject({ ok: true });
    expect(jwksRequests()).toBe(2);
    const unknown = await issuer.sign(await makeTestKey('k9'), now);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await verify(unknown, later(12))).toEqual(refused('UNAUTHENTICATED'));
    }
    expect(jwksRequests()).toBe(2);
  });

  test('that are withdrawn end within a quarter of an hour', async () => {
    const verify = trusting();
    const token = await issuer.sign(first, now);
    await verify(token, now);
    issuer.keys = [second.publicJwk];
    expect(await verify(token, later(16 * 60))).toEqual(refused('UNAUTHENTICATED'));
  });

  test('that are known keep working while their issuer is away, for a day', async () => {
    const verify = trusting();
    const lasting = { exp: seconds(later(200_000)) };
    const token = await issuer.sign(first, now, lasting);
    const fromNewKey = await issuer.sign(second, now, lasting);
    await verify(token, now);
    await issuer.stop();
    expect(await verify(token, later(3600))).toMatchObject({ ok: true });
    expect(told.length).toBeGreaterThan(0);
    expect(await verify(fromNewKey, later(3700))).toEqual(refused('UNAVAILABLE'));
    expect(await verify(token, later(86_400 + 3600))).toEqual(refused('UNAVAILABLE'));
    await issuer.start();
    issuer.keys = [second.publicJwk];
    expect(await verify(fromNewKey, later(90_100))).toMatchObject({ ok: true });
  });

  test('are found by their kind when a token names none', async () => {
    issuer.keys = [rsa.publicJwk, first.publicJwk];
    const { kid: _, ...nameless } = { alg: 'ES256', kid: '' };
    const token = await new SignJWT({ iss: issuer.issuer, aud: 'cobuild', sub: 's', exp: seconds(later(60)) })
      .setProtectedHeader(nameless)
      .sign(first.privateKey);
    expect(await trusting()(token, now)).toMatchObject({ ok: true });
  });
});

describe('an issuer that cannot be asked is no proof against a token', () => {
  test('it is asked again after a pause, and no token is called invalid meanwhile', async () => {
    const verify = trusting();
    const token = await issuer.sign(first, now);
    await issuer.stop();
    expect(await verify(token, now)).toEqual(refused('UNAVAILABLE'));
    expect(await verify(token, now)).toEqual(refused('UNAVAILABLE'));
    expect(told).toHaveLength(1);
    await issuer.start();
    expect(await verify(token, later(2))).toMatchObject({ ok: true });
  });

  test.each<[string, (path: string) => string | null | undefined]>([
    ['too slow', () => undefined],
    ['endless', (path) => (path === '/jwks' ? JSON.stringify({ keys: [], filler: 'x'.repeat(10_000) }) : null)],
    ['not JSON', () => '<html>'],
    ['without a key', (path) => (path === '/jwks' ? '{"keys":[]}' : null)],
    ['with symmetric keys alone', (path) => (path === '/jwks' ? '{"keys":[{"kty":"oct","k":"AAAA"}]}' : null)],
    ['full of keys', (path) => (path === '/jwks' ? JSON.stringify({ keys: Array(101).fill({ kty: 'EC' }) }) : null)],
    ['of no form', () => '[]'],
  ])('its answer is %s', async (_, text) => {
    issuer.answer = (path, response) => {
      const said = text(path);
      if (typeof said === 'string') response.end(said);
      return said !== null;
    };
    expect(await trusting()(await issuer.sign(first, now), now)).toEqual(refused('UNAVAILABLE'));
  });

  test('it is not followed to another address', async () => {
    issuer.answer = (path, response) => {
      if (path !== '/jwks') return false;
      response.writeHead(302, { location: '/elsewhere' }).end();
      return true;
    };
    expect(await trusting()(await issuer.sign(first, now), now)).toEqual(refused('UNAVAILABLE'));
    expect(issuer.requests).not.toContain('/elsewhere');
  });

  test('it is not asked about a token that could not count anyway', async () => {
    await issuer.stop();
    const expired = await issuer.sign(first, now, { exp: seconds(later(-60)) });
    expect(await trusting()(expired, now)).toEqual(refused('UNAUTHENTICATED', 'expired'));
    expect(issuer.requests).toEqual([]);
  });
});

describe('a token is refused', () => {
  const claims: [string, JWTPayload, string][] = [
    ['for another audience', { aud: 'other' }, 'for another audience'],
    ['for a list without us', { aud: ['a', 'b'] }, 'for another audience'],
    ['of another issuer', { iss: 'https://elsewhere.test' }, 'issuer not trusted'],
    ['that is expired', { exp: seconds(later(-6)) }, 'expired'],
    ['without an end', { exp: undefined }, 'without an end'],
    ['that has not begun', { nbf: seconds(later(10)) }, 'not valid yet'],
    ['from the future', { iat: seconds(later(10)) }, 'issued in the future'],
    ['without a subject', { sub: undefined }, 'without a subject'],
    ['with an endless subject', { sub: 's'.repeat(256) }, 'without a subject'],
    ['whose scopes have no form', { scope: { $gt: '' } as unknown as string }, 'malformed viewer'],
    ['with a scope that is none', { scp: ['a b'] }, 'malformed viewer'],
  ];
  test.each(claims)('%s', async (_, changed, reason) => {
    expect(await trusting()(await issuer.sign(first, now, changed), now)).toEqual(refused('UNAUTHENTICATED', reason));
  });

  test('beyond the difference of clocks that is allowed, not within it', async () => {
    const verify = trusting({ clockToleranceSeconds: 30 });
    const ends = (at: number) => issuer.sign(first, now, { exp: seconds(later(at)), iat: seconds(later(-100)) });
    expect(await verify(await ends(-29), now)).toMatchObject({ ok: true });
    expect(await verify(await ends(-31), now)).toMatchObject({ ok: false });
    const ahead = (at: number) => issuer.sign(first, now, { iat: seconds(later(at)), nbf: seconds(later(at)) });
    expect(await verify(await ahead(29), now)).toMatchObject({ ok: true });
    expect(await verify(await ahead(31), now)).toMatchObject({ ok: false });
  });

  test('in an algorithm that is not pinned, though its key is published', async () => {
    const es384 = await makeTestKey('e3', 'ES384');
    issuer.keys = [rsa.publicJwk, es384.publicJwk];
    const strict = trusting({ algorithms: ['ES384'] });
    expect(await strict(await issuer.sign(es384, now), now)).toMatchObject({ ok: true });
    expect(await strict(await issuer.sign(rsa, now), now)).toMatchObject({ ok: false });
    expect(await trusting()(await issuer.sign(rsa, now), now)).toMatchObject({ ok: true });
  });

  test('without a signature', async () => {
    const token = new UnsecuredJWT({ iss: issuer.issuer, aud: 'cobuild', sub: 's', exp: seconds(later(60)) }).encode();
    expect(await trusting()(token, now)).toMatchObject(refused('UNAUTHENTICATED'));
    expect(await trusting()(`${await issuer.sign(first, now)}x`, now)).toEqual(refused('UNAUTHENTICATED'));
  });

  test('when it is signed with the public key as if that were a secret', async () => {
    issuer.keys = [rsa.publicJwk];
    const publicKey = await importJWK(rsa.publicJwk, 'RS256');
    if (publicKey instanceof Uint8Array) throw new Error('expected a key');
    const secrets = [await exportSPKI(publicKey), JSON.stringify(rsa.publicJwk), String(rsa.publicJwk.n)];
    for (const secret of secrets) {
      const token = await new SignJWT({ iss: issuer.issuer, aud: 'cobuild', sub: 's', exp: seconds(later(60)) })
        .setProtectedHeader({ alg: 'HS256', kid: 'r1' })
        .sign(new TextEncoder().encode(secret));
      expect(await trusting()(token, now)).toEqual(refused('UNAUTHENTICATED', 'algorithm not allowed for this issuer'));
    }
  });

  test('when another key has signed it under a known name', async () => {
    const forger: TestKey = await makeTestKey('k1');
    expect(await trusting()(await issuer.sign(forger, now), now)).toEqual(refused('UNAUTHENTICATED'));
  });

  test('when it is a token of another kind', async () => {
    expect(await trusting()(await issuer.sign(first, now, {}, { typ: 'logout+jwt' }), now)).toMatchObject({
      ok: false,
    });
    expect(await trusting()(await issuer.sign(first, now, {}, { typ: 'at+jwt' }), now)).toMatchObject({ ok: true });
  });

  test.each(['', 'x', 'a.b.c', 'x'.repeat(20_000), '..', `${'A'.repeat(10)}.e30.`])(
    'when it is none: %#',
    async (text) => {
      expect(await trusting()(text, now)).toEqual(refused('UNAUTHENTICATED'));
    },
  );
});

describe('what an OIDC token says of its subject', () => {
  const grants = [{ role: 'ORG_ADMIN', organizationId: 'city' }];
  const said = { name: '张某', scope: 'openid pairs:read', cobuild_grants: grants, cobuild_organization: 'city' };

  test('is its name and scopes; roles only where the issuer is trusted with them', async () => {
    const token = await issuer.sign(first, now, said);
    const accountId = `${issuer.issuer}#subject-1`;
    const viewer = { accountId, name: '张某', scopes: ['openid', 'pairs:read'] };
    expect(await trusting()(token, now)).toMatchObject({
      value: { viewer: { ...viewer, grants: [], organizationId: null } },
    });
    expect(await trusting({ trustsGrants: true })(token, now)).toMatchObject({
      value: { viewer: { ...viewer, grants, organizationId: 'city' } },
    });
  });

  test('is never its own `viewer` claim, wherever its keys are; that is for parts of the platform', async () => {
    const viewer = {
      accountId: 'subject-1',
      name: null,
      organizationId: null,
      grants: [{ role: 'PLATFORM_ADMIN', organizationId: null }],
      scopes: [],
    };
    const token = await issuer.sign(first, now, { viewer });
    for (const settings of [{}, { jwksUri: `${issuer.issuer}/jwks` }]) {
      expect(await trusting(settings)(token, now)).toMatchObject({
        value: { viewer: { accountId: `${issuer.issuer}#subject-1`, grants: [] } },
      });
    }
    expect(await trusting({ kind: 'cobuild' })(token, now)).toMatchObject({ value: { viewer } });
  });

  test('may stand in claims of other names', async () => {
    const token = await issuer.sign(first, now, { preferred_username: 'zhang', roles: grants, permissions: ['a:b'] });
    const claims = { name: 'preferred_username', scopes: ['permissions'], grants: 'roles' };
    expect(await trusting({ claims, trustsGrants: true })(token, now)).toMatchObject({
      value: { viewer: { name: 'zhang', scopes: ['a:b'], grants } },
    });
  });

  test.each([
    ['the system', { role: 'SYSTEM', organizationId: null }],
    ['an organization’s role everywhere', { role: 'ORG_ADMIN', organizationId: null }],
    ['an unknown role', { role: 'KING', organizationId: 'city' }],
  ])('is refused when it claims %s', async (_, grant) => {
    const token = await issuer.sign(first, now, { cobuild_grants: [grant] });
    expect(await trusting({ trustsGrants: true })(token, now)).toEqual(refused('UNAUTHENTICATED', 'malformed viewer'));
  });
});

describe('an issuer is not taken', () => {
  test.each<[string, Partial<TrustedIssuer>]>([
    ['with an algorithm that shares its key', { algorithms: ['HS256' as 'RS256'] }],
    ['with no algorithm', { algorithms: [] }],
    ['without an address to ask', { issuer: 'urn:cobuild:local', jwksUri: undefined }],
    ['with a name in which a subject could hide', { issuer: 'https://a.test/#b' }],
    ['with a clock that is minutes off', { clockToleranceSeconds: 301 }],
    ['as a part of this platform whose claims are mapped', { kind: 'cobuild', trustsGrants: true }],
  ])('%s', (_, settings) => {
    expect(() => createTokenVerifier([{ issuer: 'https://a.test', audience: 'cobuild', ...settings }])).toThrow(
      TypeError,
    );
  });

  test('twice', () => {
    const one = { issuer: 'https://a.test', audience: 'cobuild' };
    expect(() => createTokenVerifier([one, one])).toThrow(TypeError);
  });
});
