import { describe, expect, test } from '@jest/globals';
import { judge } from './judge.js';

const expected = { pair: { code: 'A', sides: [{ name: 'x' }, { name: null }] } };
const allowed = new Set(['UNAVAILABLE']);
const errorAt = (path?: readonly (string | number)[], message = 'not available', code = 'UNAVAILABLE') => ({
  message,
  extensions: { code },
  ...(path ? { path } : {}),
});

describe('an answer', () => {
  test('is right when it is all that was expected', () => {
    expect(judge(expected, { data: expected }, allowed)).toEqual({ kind: 'right' });
  });

  test.each([
    ['nothing but an error for the whole', { data: null, errors: [errorAt()] }],
    ['no data but an error for the whole', { errors: [errorAt()] }],
    ['a null and an error below it', { data: { pair: null }, errors: [errorAt(['pair', 'sides', 0])] }],
    ['a null and an error above it', { data: { pair: { code: 'A', sides: null } }, errors: [errorAt(['pair'])] }],
  ])('lacks something when it has %s', (_, answer) => {
    expect(judge(expected, answer, allowed)).toEqual({ kind: 'missing', codes: ['UNAVAILABLE'] });
  });

  test.each([
    ['another value', { data: { pair: { code: 'B', sides: [{ name: 'x' }, { name: null }] } } }],
    ['a value instead of null', { data: { pair: { code: 'A', sides: [{ name: 'x' }, { name: 'y' }] } } }],
    ['fewer items', { data: { pair: { code: 'A', sides: [{ name: 'x' }] } } }],
    ['fewer fields', { data: { pair: { code: 'A' } } }],
    ['a null of which nothing is said', { data: { pair: null } }],
    ['nothing at all', {}],
    ['a null with an error elsewhere', { data: { pair: null }, errors: [errorAt(['other'])] }],
    ['an error although nothing is missing', { data: expected, errors: [errorAt()] }],
    ['no errors in its list of them', { data: null, errors: [] }],
    ['an unexpected code', { data: null, errors: [errorAt(undefined, 'no', 'NOT_FOUND')] }],
    ['an address in a message', { data: null, errors: [errorAt(undefined, 'connect ECONNREFUSED 127.0.0.1:4001')] }],
    ['an error without a code', { data: null, errors: [{ message: 'no' }] }],
  ])('is wrong when it has %s', (_, answer) => {
    expect(judge(expected, answer, allowed).kind).toBe('wrong');
  });
});
