import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { faults, refusals, textOf } from './catalogue.js';
import { fault } from './fault.js';
import { maskError } from './mask.js';
import { payload, userErrorResolvers } from './user-error.js';

describe('the outside', () => {
  test('sees our own faults as they are', () => {
    expect(maskError(fault('BAD_USER_INPUT', 'page too large', { argument: 'first' })).toJSON()).toEqual({
      message: 'page too large',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  test('sees of an unforeseen error its place alone', () => {
    const inner = new Error('E11000 duplicate key error collection: cobuild_pairs.pairs');
    const shown = maskError(new GraphQLError(inner.message, { path: ['pair'], originalError: inner }));
    expect(JSON.stringify(shown)).not.toContain('E11000');
    expect(shown.toJSON()).toMatchObject({ path: ['pair'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  test('never sees a stack trace', () => {
    const error = new GraphQLError('no', { extensions: { code: 'FORBIDDEN', stacktrace: ['at x'] } });
    expect(maskError(error).extensions).not.toHaveProperty('stacktrace');
  });

  test.each([
    [
      'a database that cannot be reached',
      Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoServerSelectionError' }),
      'UNAVAILABLE',
    ],
    [
      'a connection to the database that broke while it was written to',
      Object.assign(new Error('write ECONNRESET'), { code: 'ECONNRESET' }),
      'UNAVAILABLE',
    ],
    ['a cursor of another log', Object.assign(new Error('cursor'), { code: 'CURSOR_INVALID' }), 'CURSOR_INVALID'],
  ])('is told of %s by a code', (_, originalError, code) => {
    expect(maskError(new GraphQLError('x', { originalError })).extensions['code']).toBe(code);
  });

  test('sees why a document is rejected', () => {
    expect(maskError(new GraphQLError('Cannot query field "x"')).toJSON()).toMatchObject({
      message: 'Cannot query field "x"',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });
});

describe('the catalogue', () => {
  test('speaks both languages for every code', () => {
    for (const text of Object.values({ ...refusals, ...faults })) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/[a-z]/);
    }
  });

  test('fills in details and lets an unknown code stand for itself', () => {
    expect(textOf(refusals, 'CONFLICT', 'EN', { currentVersion: 4 })).toContain('version 4');
    expect(textOf(refusals, 'NO_SUCH_CODE', 'ZH_CN')).toBe('NO_SUCH_CODE');
  });
});

describe('a refusal', () => {
  const resolvers = userErrorResolvers(refusals);

  test('becomes the one user error of the payload', () => {
    const refusal = { code: 'FORBIDDEN' };
    expect(payload('pair', { ok: false, refusal })).toEqual({ pair: null, userErrors: [refusal] });
    expect(payload('pair', { ok: true, value: { id: '1' } })).toEqual({ pair: { id: '1' }, userErrors: [] });
  });

  test('names the steps that are allowed now and the present version', () => {
    const refusal = { code: 'CONFLICT', details: { currentVersion: 3, allowedActions: ['confirm'] } };
    expect(resolvers.currentVersion(refusal)).toBe(3);
    expect(resolvers.allowedActions(refusal)).toEqual(['confirm']);
    expect(resolvers.allowedActions({ code: 'FORBIDDEN' })).toEqual([]);
    expect(resolvers.message(refusal, { locale: 'ZH_CN' })).toContain('3');
  });
});
