import { describe, expect, test } from '@jest/globals';
import { readMessage } from './graphql-ws-messages.js';

const query = '{ places { id } }';
const subscribe = (differing: object) => ({ type: 'subscribe', id: '1', payload: { query }, ...differing });
const payload = (differing: object) => subscribe({ payload: { query, ...differing } });

describe('is taken', () => {
  test.each([
    ['connection_init', { type: 'connection_init' }],
    ['connection_init with null', { type: 'connection_init', payload: null }],
    ['connection_init with a payload', { type: 'connection_init', payload: { token: 'x' } }],
    ['ping', { type: 'ping' }],
    ['pong with a payload', { type: 'pong', payload: { a: 1 } }],
    ['complete', { type: 'complete', id: '1' }],
    ['complete with what it does not need', { type: 'complete', id: '1', payload: 7 }],
    ['subscribe', subscribe({})],
    ['subscribe with nulls', payload({ variables: null, operationName: null, extensions: null })],
    ['subscribe with an empty query', payload({ query: '' })],
    ['subscribe by a name in the extensions', payload({ query: undefined, extensions: { persistedQuery: {} } })],
    ['a long id', subscribe({ id: 'x'.repeat(5_000) })],
  ])('%s', (_, message) => expect(readMessage(JSON.stringify(message))).toMatchObject({ ok: true }));

  test('a member called __proto__ as a value like any other', () => {
    const read = readMessage(`{"type":"subscribe","id":"1","payload":{"query":"x","variables":{"__proto__":{"a":1}}}}`);
    const request = read.ok && read.message.type === 'subscribe' ? read.message.request : null;
    expect(Object.keys(request?.variables ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('is refused', () => {
  test.each(['', '{', 'null', '7', '"ping"', '[{"type":"ping"}]', '[]'])('the text %j', (text) =>
    expect(readMessage(text)).toEqual({ ok: false, reason: expect.any(String) }),
  );

  test.each([
    ['no type', {}],
    ['a type that is no text', { type: 1 }],
    ['an unknown type', { type: 'start' }],
    ['a type of any object', { type: 'toString' }],
    ['what only servers send: connection_ack', { type: 'connection_ack' }],
    ['what only servers send: next', { type: 'next', id: '1', payload: {} }],
    ['what only servers send: error', { type: 'error', id: '1', payload: [] }],
    ['connection_init with a text', { type: 'connection_init', payload: 'x' }],
    ['connection_init with a list', { type: 'connection_init', payload: [] }],
    ['ping with a number', { type: 'ping', payload: 0 }],
    ['pong with false', { type: 'pong', payload: false }],
    ['complete without id', { type: 'complete' }],
    ['complete with a number', { type: 'complete', id: 1 }],
    ['complete with an empty id', { type: 'complete', id: '' }],
    ['subscribe without id', subscribe({ id: undefined })],
    ['subscribe with null as id', subscribe({ id: null })],
    ['subscribe with a number as id', subscribe({ id: 1 })],
    ['subscribe with an empty id', subscribe({ id: '' })],
    ['subscribe without payload', subscribe({ payload: undefined })],
    ['subscribe with a list as payload', subscribe({ payload: [] })],
    ['subscribe without query', payload({ query: undefined })],
    ['subscribe with null as query', payload({ query: null, extensions: { persistedQuery: {} } })],
    ['subscribe with an object as query', payload({ query: { $gt: '' } })],
    ['subscribe with a list as variables', payload({ variables: [] })],
    ['subscribe with a text as variables', payload({ variables: '{}' })],
    ['subscribe with a number as operationName', payload({ operationName: 1 })],
    ['subscribe with a list as extensions', payload({ extensions: [] })],
    ['subscribe with a text as extensions', payload({ extensions: 'x' })],
  ])('%s, for a reason that fits a closing frame', (_, message) => {
    const read = readMessage(JSON.stringify(message));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(Buffer.byteLength(read.reason)).toBeLessThanOrEqual(123);
  });
});
