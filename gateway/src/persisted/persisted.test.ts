import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createAutomaticTexts } from './automatic.js';
import { publish, readManifest, type Published } from './manifest.js';
import { createFindText, type FindText } from './persisted.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const named = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const front = { id: 'front', persistedOnly: false, owner: 'address' };
const locked = { id: 'locked', persistedOnly: true, owner: 'address' };

const operation = (id: string, body: string, clientName?: string) => ({
  id,
  name: id,
  type: 'query',
  body,
  clientName,
});
const manifest = (...operations: readonly object[]) =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

function publishedFrom(text: string): Published {
  const read = readManifest(text);
  if (!read.ok) throw new Error(read.problems.join());
  const put = publish(read.operations);
  if (!put.ok) throw new Error(put.problems.join());
  return put.published;
}

describe('a manifest', () => {
  test.each([
    ['that is not JSON', '{', 'expected JSON'],
    ['of another format', '{"format":"other","version":1,"operations":[]}', 'format: '],
    ['of another version', '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}', 'version: '],
    ['without bodies', manifest({ id: 'a', name: 'A', type: 'query' }), 'operations.0.body: '],
    ['with a body that is no document', manifest(operation('a', '{ a')), 'a: Syntax Error'],
  ])('%s is refused with the reason', (_, text, problem) => {
    const read = readManifest(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems[0]).toMatch(new RegExp(`^${problem}`));
  });

  test('may give one id to different clients, but not to different texts of one', () => {
    const read = (text: string) => {
      const found = readManifest(text);
      return publish(found.ok ? found.operations : []);
    };
    expect(read(manifest(operation('a', '{ a }'), operation('a', '{ b }')))).toMatchObject({ ok: false });
    expect(
      read(manifest(operation('a', '{ a }', 'x'), operation('a', '{ b }', 'y'), operation('a', '{ b }', 'y'))),
    ).toMatchObject({ ok: true });
  });
});

describe('a published operation', () => {
  const published = publishedFrom(manifest(operation('a', 'query A { a, b }'), operation('own', '{ own }', 'locked')));
  const find = createFindText(() => published, createAutomaticTexts());

  test.each([
    ['by its id', { query: undefined, extensions: named('a') }],
    ['by its text', { query: 'query A { a, b }', extensions: {} }],
    ['by its text with other blanks and comments', { query: 'query A {\n  a\n  b # here\n}', extensions: {} }],
    ['by its text beside a hash', { query: 'query A { a b }', extensions: named(hashOf('query A { a b }')) }],
    ['by both', { query: 'query A { a b }', extensions: named('a') }],
  ])('runs for a client that may run nothing else: %s', (_, asked) => {
    expect(find(asked, locked)).toMatchObject({ ok: true, text: 'query A { a, b }' });
  });

  test.each([
    ['another text', { query: '{ a }', extensions: {} }],
    ['a text that is no document', { query: '{ "', extensions: {} }],
    ['an unknown id', { query: undefined, extensions: named('b') }],
    ['another text beside its hash', { query: '{ a }', extensions: named(hashOf('{ a }')) }],
  ])('is all that such a client may run: not %s', (_, asked) => {
    expect(find(asked, locked)).toMatchObject({ ok: false, refusal: { code: 'PERSISTED_QUERY_ONLY', status: 403 } });
  });

  test('of one client is unknown to others', () => {
    expect(find({ query: undefined, extensions: named('own') }, locked)).toMatchObject({ ok: true });
    expect(find({ query: undefined, extensions: named('own') }, front)).toMatchObject({ ok: false });
  });

  test('is never run with another text', () => {
    expect(find({ query: '{ c }', extensions: named('a') }, front)).toMatchObject({
      ok: false,
      refusal: { code: 'PERSISTED_QUERY_HASH_MISMATCH', status: 400 },
    });
  });
});

describe('an automatic text', () => {
  const none = publishedFrom(manifest());
  let find: FindText;
  beforeEach(() => {
    find = createFindText(() => none, createAutomaticTexts());
  });
  const query = '{ a }';

  test('is asked for once, and known from then on', () => {
    expect(find({ query: undefined, extensions: named(hashOf(query)) }, front)).toMatchObject({
      ok: false,
      refusal: { code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound', status: 200 },
    });
    const sent = find({ query, extensions: named(hashOf(query)) }, front);
    expect(sent).toMatchObject({ ok: true, text: query });
    if (sent?.ok) sent.accepted();
    expect(find({ query: undefined, extensions: named(hashOf(query)) }, front)).toMatchObject({
      ok: true,
      text: query,
    });
  });

  test('is not kept before it has turned out to be valid', () => {
    find({ query, extensions: named(hashOf(query)) }, front);
    expect(find({ query: undefined, extensions: named(hashOf(query)) }, front)).toMatchObject({ ok: false });
  });

  test.each([
    ['another hash', { query, extensions: named(hashOf('{ b }')) }, 'PERSISTED_QUERY_HASH_MISMATCH'],
    ['another version', { query, extensions: named(hashOf(query), 2) }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['a hash that is no text', { query, extensions: named(7) }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['a name that is no object', { query, extensions: { persistedQuery: 'x' } }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    [
      'a prototype for a name',
      { query, extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } },
      'PERSISTED_QUERY_HASH_MISMATCH',
    ],
  ])('is refused with %s', (_, asked, code) => {
    expect(find(asked, front)).toMatchObject({ ok: false, refusal: { code, status: 400 } });
  });

  test('is not taken where none are kept', () => {
    find = createFindText(() => none, null);
    expect(find({ query, extensions: named(hashOf(query)) }, front)).toMatchObject({
      ok: false,
      refusal: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
    expect(find({ query, extensions: {} }, front)).toMatchObject({ ok: true, text: query });
  });
});
