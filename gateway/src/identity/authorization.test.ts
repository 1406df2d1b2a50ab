import { expect, test } from '@jest/globals';
import { authorizationIn, authorizationOf } from './authorization.js';

test('the proof of a request stands in one of two headers', () => {
  expect(authorizationOf({})).toBeUndefined();
  expect(authorizationOf({ authorization: 'Bearer t' })).toBe('Bearer t');
  expect(authorizationOf({ 'x-api-key': 'cbk_1' })).toBe('Bearer cbk_1');
  expect(authorizationOf({ authorization: '', 'x-api-key': 'cbk_1' })).toBe('Bearer cbk_1');
});

test('two proofs are none: they make no single bearer', () => {
  expect(authorizationOf({ authorization: 'Bearer t', 'x-api-key': 'cbk_1' })).toBe('Bearer t, Bearer cbk_1');
});

test.each([
  [{ authorization: 'Bearer t' }],
  [{ Authorization: 'Bearer t' }],
  [{ token: 't' }],
  [{ apiKey: 't' }],
  [{ 'X-Api-Key': 't' }],
  [{ headers: { 'x-api-key': 't' } }],
  [{ headers: { Authorization: 'Bearer t' } }],
])('a message’s payload may carry it as %j', (payload) => {
  expect(authorizationIn(payload)).toBe('Bearer t');
});

test.each([[null], [undefined], ['x'], [[]], [{}], [{ token: 1 }], [{ headers: [] }], [{ headers: null }]])(
  'there is none in %j',
  (payload) => expect(authorizationIn(payload)).toBeUndefined(),
);
