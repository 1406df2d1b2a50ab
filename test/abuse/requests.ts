import { gzipSync } from 'node:zlib';
import { many } from './documents.js';

/** A request told to the letter, with the statuses and codes that answer it. */
export interface AbusiveRequest {
  readonly name: string;
  readonly method?: string;
  readonly search?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly codes: readonly string[];
}

const known = '{ __typename }';
const json = (variables: string, query = 'query($id: ID) { pair(id: $id) { id } }'): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;
const pairs =
  'query($filter: PairFilter, $after: Cursor, $first: Int) { pairs(filter: $filter, after: $after, first: $first) { edges { cursor } } }';

/** Bodies and headers that are no GraphQL request, and variables that are made to hurt. */
export const requests: readonly AbusiveRequest[] = [
  { name: 'no body', body: '', codes: ['BAD_REQUEST'] },
  { name: 'broken JSON', body: '{"query":', codes: ['BAD_REQUEST'] },
  { name: 'a list of requests', body: `[{"query":"${known}"},{"query":"${known}"}]`, codes: ['BAD_REQUEST'] },
  {
    name: '10,000 requests in one',
    body: `[${many(10_000, () => `{"query":"${known}"}`, ',')}]`,
    codes: ['TOO_MANY_VALUES'],
  },
  { name: 'a text for a body', body: '"query"', codes: ['BAD_REQUEST'] },
  { name: 'a number for a query', body: '{"query":7}', codes: ['BAD_REQUEST'] },
  { name: 'an operator for a query', body: '{"query":{"$gt":""}}', codes: ['BAD_REQUEST'] },
  {
    name: 'an operator for an operation',
    body: `{"query":"${known}","operationName":{"$ne":null}}`,
    codes: ['BAD_REQUEST'],
  },
  { name: 'a list for variables', body: `{"query":"${known}","variables":[]}`, codes: ['BAD_REQUEST'] },
  { name: 'no query', body: '{}', codes: ['BAD_REQUEST'] },
  { name: 'a prototype for a request', body: `{"__proto__":{"query":"${known}"}}`, codes: ['BAD_REQUEST'] },
  {
    name: 'an operation that is not there',
    body: `{"query":"query A ${known}","operationName":"B"}`,
    codes: ['OPERATION_RESOLUTION_FAILURE'],
  },
  {
    name: 'an operation called like a prototype',
    body: `{"query":"query A ${known}","operationName":"__proto__"}`,
    codes: ['OPERATION_RESOLUTION_FAILURE'],
  },
  {
    name: 'a megabyte of lists',
    body: `{"query":"${known}","variables":{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}}`,
    codes: ['BODY_TOO_DEEP'],
  },
  {
    name: 'a megabyte of objects',
    body: `{"query":"${known}","extensions":${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}}`,
    codes: ['BODY_TOO_DEEP'],
  },
  {
    name: 'more than a megabyte',
    body: `{"query":"${known}","a":"${'x'.repeat(1_100_000)}"}`,
    codes: ['PAYLOAD_TOO_LARGE'],
  },
  { name: 'a text of a megabyte', body: json(`{"id":"${'x'.repeat(1_000_000)}"}`), codes: ['TEXT_TOO_LONG'] },
  {
    name: 'a hundred thousand values',
    body: json(`{"id":[${many(100_000, String, ',')}]}`),
    codes: ['TOO_MANY_VALUES'],
  },
  {
    name: 'a hundred thousand names',
    body: json(`{${many(60_000, (i) => `"k${i}":1`, ',')}}`),
    codes: ['TOO_MANY_VALUES'],
  },
  {
    name: 'variables nested too deep',
    body: json(`{"id":${'['.repeat(50)}${']'.repeat(50)}}`),
    codes: ['VARIABLES_TOO_DEEP'],
  },
  { name: 'an operator for an id', body: json('{"id":{"$gt":""}}'), codes: ['BAD_USER_INPUT'] },
  { name: 'a list for an id', body: json('{"id":["a"]}'), codes: ['BAD_USER_INPUT'] },
  { name: 'a fraction for an id', body: json('{"id":1.5}'), codes: ['BAD_USER_INPUT'] },
  { name: 'a truth for an id', body: json('{"id":true}'), codes: ['BAD_USER_INPUT'] },
  {
    name: 'an operator in a filter',
    body: json('{"filter":{"$where":"sleep(1000)"}}', pairs),
    codes: ['BAD_USER_INPUT'],
  },
  {
    name: 'an operator for a field of a filter',
    body: json('{"filter":{"status":{"$ne":"X"}}}', pairs),
    codes: ['BAD_USER_INPUT'],
  },
  { name: 'a text for a number', body: json('{"first":"100"}', pairs), codes: ['BAD_USER_INPUT'] },
  { name: 'a number beyond 32 bits', body: json('{"first":1e300}', pairs), codes: ['BAD_USER_INPUT'] },
  {
    name: 'a variable that is missing',
    body: json('{}', 'query($id: ID!) { pair(id: $id) { id } }'),
    codes: ['BAD_USER_INPUT'],
  },
  {
    name: 'a prototype in variables',
    body: json('{"filter":{"__proto__":{"polluted":true}}}', pairs),
    codes: ['TEXT_NOT_ALLOWED'],
  },
  { name: 'a variable called like a prototype', body: json('{"__proto__":"x"}'), codes: ['TEXT_NOT_ALLOWED'] },
  { name: 'half of a character', body: json('{"id":"\\ud83d"}'), codes: ['TEXT_NOT_ALLOWED'] },
  { name: 'NUL', body: json('{"id":"a\\u0000b"}'), codes: ['TEXT_NOT_ALLOWED'] },
  {
    name: 'half of a character in the document',
    body: json('{}', '{ pair(id: "\\ud83d") { id } }'),
    codes: ['GRAPHQL_PARSE_FAILED'],
  },
  { name: 'plain text', headers: { 'content-type': 'text/plain' }, body: known, codes: ['UNSUPPORTED_MEDIA_TYPE'] },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=x',
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'an upload',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x--',
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'a document without JSON',
    headers: { 'content-type': 'application/graphql' },
    body: known,
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'UTF-16',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: '{}',
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'a gzip bomb',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(50_000_000)),
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'an unknown encoding',
    headers: { 'content-encoding': 'br, gzip' },
    body: 'x',
    codes: ['UNSUPPORTED_MEDIA_TYPE'],
  },
  {
    name: 'an answer in another form',
    headers: { accept: 'image/png' },
    body: `{"query":"${known}"}`,
    codes: ['NOT_ACCEPTABLE'],
  },
  { name: 'another method', method: 'PUT', body: '{}', codes: ['METHOD_NOT_ALLOWED'] },
  {
    name: 'a mutation by GET',
    method: 'GET',
    search: `?query=${encodeURIComponent('mutation { login(input: { username: "a", password: "b" }) { userErrors { code } } }')}`,
    codes: ['METHOD_NOT_ALLOWED'],
  },
  {
    name: 'variables of a GET that are no JSON',
    method: 'GET',
    search: '?query={__typename}&variables={',
    codes: ['BAD_REQUEST'],
  },
  { name: 'headers of 100 kB', headers: { 'x-long': 'x'.repeat(100_000) }, body: '{}', codes: ['HEADERS_TOO_LARGE'] },
  {
    name: 'an address of 100 kB',
    method: 'GET',
    search: `?query=${'x'.repeat(100_000)}`,
    codes: ['HEADERS_TOO_LARGE'],
  },
  {
    name: 'a token that is none',
    headers: { authorization: 'Bearer x.y.z' },
    body: `{"query":"${known}"}`,
    codes: ['UNAUTHENTICATED'],
  },
  {
    name: 'a token without a signature',
    headers: {
      authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"admin"}').toString('base64url')}.`,
    },
    body: `{"query":"${known}"}`,
    codes: ['UNAUTHENTICATED'],
  },
  {
    name: 'a token of 15 kB',
    headers: { authorization: `Bearer ${'x'.repeat(15_000)}` },
    body: `{"query":"${known}"}`,
    codes: ['UNAUTHENTICATED'],
  },
  {
    name: 'an unknown hash',
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
    codes: ['PERSISTED_QUERY_NOT_FOUND'],
  },
  {
    name: 'a hash of another text',
    body: `{"query":"${known}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}`,
    codes: ['PERSISTED_QUERY_HASH_MISMATCH'],
  },
];

const page = (variables: string): string => json(variables, pairs);

/** Values of the house's own scalars and rules, which the gateway does not know. */
export const passedOn: readonly { readonly name: string; readonly body: string; readonly codes: readonly string[] }[] =
  [
    { name: 'an operator for a cursor', body: page('{"after":{"$gt":""}}'), codes: ['BAD_USER_INPUT'] },
    { name: 'a list for a cursor', body: page('{"after":["x"]}'), codes: ['BAD_USER_INPUT'] },
    { name: 'a cursor of nobody', body: page('{"after":"bm9ib2R5"}'), codes: ['CURSOR_INVALID'] },
    {
      name: 'a cursor with an operator in it',
      body: page(`{"after":"${btoa('[{"$gt":""},"x"]')}"}`),
      codes: ['CURSOR_INVALID'],
    },
    { name: 'a cursor of 60,000 letters', body: page(`{"after":"${'A'.repeat(60_000)}"}`), codes: ['BAD_USER_INPUT'] },
    { name: 'a page of minus one', body: page('{"first":-1}'), codes: ['BAD_USER_INPUT'] },
    { name: 'a page of a thousand', body: page('{"first":1000}'), codes: ['BAD_USER_INPUT'] },
    { name: 'an id of 60,000 letters', body: json(`{"id":"${'x'.repeat(60_000)}"}`), codes: [] },
    { name: 'an id like an operator', body: json('{"id":"{\\"$gt\\":\\"\\"}"}'), codes: [] },
  ];
