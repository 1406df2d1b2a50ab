import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  anonymous,
  createTokenVerifier,
  grantsReaching,
  isPlatformAdmin,
  issueAccessToken,
  readSigningKey,
  signViewer,
  system,
  verifyViewer,
  type SigningKey,
  type TokenVerifier,
  type Viewer,
} from './index.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const secret = new Uint8Array(32).fill(7);
const contact = {
  accountId: 'account-1',
  name: '联络员',
  organizationId: 'branch-4',
  grants: [{ role: 'CONTACT', organizationId: 'branch-4', until: '2026-03-02T02:00:00.000Z' }],
  scopes: [],
} as const satisfies Viewer;

describe('a grant', () => {
  test('reaches its organization and everything below it', () => {
    expect(grantsReaching(contact, ['CONTACT'], ['branch-4', 'city'], now)).toHaveLength(1);
    expect(grantsReaching(contact, ['CONTACT'], ['city'], now)).toHaveLength(0);
    expect(grantsReaching(contact, ['SECRETARY'], ['branch-4'], now)).toHaveLength(0);
  });

  test('ends at its end', () => {
    expect(grantsReaching(contact, ['CONTACT'], ['branch-4'], later(3600))).toHaveLength(0);
  });

  test('of the platform reaches every organization', () => {
    const admin: Viewer = { ...contact, grants: [{ role: 'PLATFORM_ADMIN', organizationId: null }] };
    expect(isPlatformAdmin(admin, now)).toBe(true);
    expect(grantsReaching(admin, ['PLATFORM_ADMIN'], ['anything'], now)).toHaveLength(1);
    expect(isPlatformAdmin(contact, now)).toBe(false);
  });
});

describe('the signed viewer', () => {
  test('comes back as it was signed', async () => {
    expect(await verifyViewer(await signViewer(contact, secret, now), secret, later(30))).toEqual({
      ok: true,
      value: contact,
    });
    expect(await verifyViewer(await signViewer(anonymous, secret, now), secret, now)).toEqual({
      ok: true,
      value: anonymous,
    });
  });

  test.each([
    ['is missing', async () => undefined],
    ['is not a token', async () => 'x.y.z'],
    ['is signed with another secret', () => signViewer(contact, new Uint8Array(32).fill(8), now)],
    ['is older than its minute', () => signViewer(contact, secret, later(-70))],
    ['claims to be the system', () => signViewer(system, secret, now)],
    [
      'is not signed at all',
      async () => {
        const [, body] = (await signViewer(contact, secret, now)).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
      },
    ],
  ])('is refused when it %s', async (_, make) => {
    expect(await verifyViewer(await make(), secret, now)).toMatchObject({
      ok: false,
      refusal: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('an access token', () => {
  const issuer = 'urn:cobuild:local';
  let key: SigningKey;
  let verify: TokenVerifier;

  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    key = await readSigningKey({ ...(await exportJWK(privateKey)), kid: 'k1' });
    const published = createLocalJWKSet({ keys: [key.publicJwk] });
    verify = createTokenVerifier([{ issuer, audience: 'cobuild', jwksUri: 'http://127.0.0.1:9/none' }], {
      keysOf: () => (header) => published(header),
    });
  });

  test('names its viewer and its end', async () => {
    const token = await issueAccessToken(contact, key, { issuer, now });
    expect(await verify(token, now)).toEqual({ ok: true, value: { viewer: contact, expiresAt: later(900) } });
  });

  test('is worth nothing after its end, from another issuer or with another signature', async () => {
    const token = await issueAccessToken(contact, key, { issuer, now });
    expect(await verify(token, later(910))).toMatchObject({ ok: false });
    expect(await verify(await issueAccessToken(contact, key, { issuer: 'urn:other', now }), now)).toMatchObject({
      ok: false,
    });
    const shared = await new SignJWT({ viewer: contact })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(issuer)
      .setSubject('account-1')
      .setAudience('cobuild')
      .setExpirationTime('1h')
      .sign(secret);
    expect(await verify(shared, now)).toMatchObject({ ok: false });
    expect(await verify('rubbish', now)).toMatchObject({ ok: false });
  });

  test('never publishes the private half of its key', () => {
    expect(key.publicJwk).not.toHaveProperty('d');
  });

  test('refuses to sign with a key of another kind', async () => {
    await expect(readSigningKey({ kty: 'oct', k: 'AAAA', kid: 'k' })).rejects.toThrow(TypeError);
  });
});
