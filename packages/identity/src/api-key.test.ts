import { expect, test } from '@jest/globals';
import {
  isApiKey,
  maskApiKey,
  mayOperateOn,
  readApiKey,
  readApiKeyAnswer,
  readApiKeyQuestion,
  scopeForm,
  writeApiKey,
  type Viewer,
} from './index.js';

const id = '0198c0de-0000-7000-8000-0000000000a1';
const secret = new Uint8Array(32).fill(0xab);
const key = writeApiKey(id, secret);

test('a key says which it is, and what is checked is its hash', () => {
  expect(key).toMatch(/^cbk_[0-9a-f]{32}_[0-9a-f]{72}$/);
  expect(isApiKey(key)).toBe(true);
  expect(readApiKey(key)).toEqual({ id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(readApiKey(writeApiKey(id, new Uint8Array(32)))?.hash).not.toBe(readApiKey(key)?.hash);
});

test('a mistyped key is told by itself', () => {
  const mistyped = [key.slice(0, -1), `${key}0`, key.replace('ab', 'ba'), key.toUpperCase(), '', 'cbk_', `${key}\n`];
  for (const text of mistyped) expect(readApiKey(text)).toBeNull();
});

test('the mask holds nothing of the secret', () => {
  expect(key.startsWith(maskApiKey(id).slice(0, -1))).toBe(true);
  expect(maskApiKey(id)).not.toContain('ab');
});

test('a key has an id and a whole secret, or is not made', () => {
  expect(() => writeApiKey('x', secret)).toThrow(TypeError);
  expect(() => writeApiKey(id, secret.slice(1))).toThrow(TypeError);
});

test('questions and answers of another form are none', () => {
  const { hash = '' } = readApiKey(key) ?? {};
  expect(readApiKeyQuestion({ id, hash })).toEqual({ id, hash });
  for (const none of [null, {}, { id, hash: { $gt: '' } }, { id: { $ne: '' }, hash }, { id: 'x'.repeat(65), hash }]) {
    expect(readApiKeyQuestion(none)).toBeNull();
  }
  const viewer = { accountId: 'a', name: null, organizationId: 'o', grants: [], scopes: [] };
  const answer = { valid: true, viewer, expiresAt: '2026-03-02T01:00:00.000Z', quota: { perMinute: 1, perDay: 1 } };
  expect(readApiKeyAnswer(answer)).toEqual({ ...answer, expiresAt: new Date(answer.expiresAt) });
  expect(readApiKeyAnswer({ valid: false, reason: 'REVOKED' })).toEqual({ valid: false, reason: 'REVOKED' });
  for (const changed of [{ quota: { perMinute: 0, perDay: 1 } }, { expiresAt: 'soon' }, { viewer: {} }, { valid: 1 }]) {
    expect(readApiKeyAnswer({ ...answer, ...changed })).toBeNull();
  }
});

test('scopes limit machine clients and nobody else', () => {
  const person: Viewer = { accountId: 'a', name: null, organizationId: 'o', grants: [], scopes: [] };
  const machine: Viewer = {
    ...person,
    grants: [{ role: 'INTEGRATOR', organizationId: 'o' }],
    scopes: ['pairs:read'],
  };
  expect(mayOperateOn(person, 'pairs', 'mutation')).toBe(true);
  expect(mayOperateOn(machine, 'pairs', 'query')).toBe(true);
  expect(mayOperateOn(machine, 'pairs', 'subscription')).toBe(true);
  expect(mayOperateOn(machine, 'pairs', 'mutation')).toBe(false);
  expect(mayOperateOn(machine, 'organizations', 'query')).toBe(false);
});

test('a scope names a part and a right', () => {
  for (const scope of ['pairs:read', 'organizations:members:personal']) expect(scope).toMatch(scopeForm);
  for (const none of ['pairs', 'pairs:', 'Pairs:read', 'pairs read', '*', 'pairs:*', ''])
    expect(none).not.toMatch(scopeForm);
});
