import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
let gateway: TestGateway;

beforeAll(async () => {
  subgraphs = await startPlacesAndVisits();
  gateway = await startTestGateway(subgraphs);
});
afterAll(async () => {
  await gateway.stop();
  await subgraphs.stop();
});

/** The audit is made for a server with any schema; only the address is filled in when it runs. */
const audits = serverAudits({
  url: 'http://gateway.invalid/graphql',
  fetchFn: (_: string, init: RequestInit) => fetch(auditedUrl(_), init),
});
const auditedUrl = (url: string) => url.replace('http://gateway.invalid', gateway.gateway.url);

describe('the public audit of GraphQL over HTTP', () => {
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    // What may be done otherwise is told as a notice; what must or should be done is not left to choice.
    if (/^(MUST|SHOULD)/.test(name)) expect(result).toMatchObject({ status: 'ok' });
    else expect(['ok', 'notice']).toContain(result.status);
  });
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const places = '{"query":"{ places { id } }"}';

describe('refuses', () => {
  test.each<[string, () => Promise<Response>, number, string]>([
    ['another method', () => fetch(`${gateway.gateway.url}/graphql`, { method: 'PUT' }), 405, 'METHOD_NOT_ALLOWED'],
    [
      'a mutation by GET',
      () =>
        fetch(
          `${gateway.gateway.url}/graphql?query=${encodeURIComponent('mutation { visitLog(placeId: "p0", note: "n") { id } }')}`,
        ),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'a form',
      () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', () => post(places, { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      () => post(places, { 'content-type': 'application/json; charset=gbk' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a compressed body', () => post(places, { 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer in another form', () => post(places, { accept: 'text/csv' }), 406, 'NOT_ACCEPTABLE'],
    ['a batch', () => post(`[${places}]`), 400, 'BAD_REQUEST'],
    ['what is too large', () => post(JSON.stringify({ query: ' '.repeat(2 ** 20 + 1) })), 413, 'PAYLOAD_TOO_LARGE'],
    ['a request without a query', () => post('{}'), 400, 'BAD_REQUEST'],
    [
      'an unknown operation',
      () => post('{"query":"query A { places { id } }","operationName":"B"}'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s with a stable code', async (_, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code }) }],
    });
  });

  test('an unknown field without a suggestion', async () => {
    const answer = await post('{"query":"{ placez { id } }"}');
    expect(await answer.text()).not.toContain('Did you mean');
  });
});

describe('pages of other origins', () => {
  test('may read nothing unless they are listed', async () => {
    const preflight = await fetch(`${gateway.gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may read when they are listed', async () => {
    const other = await startTestGateway(subgraphs, { config: { corsOrigins: ['https://desk.example'] } });
    const answer = await fetch(`${other.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://desk.example' },
      body: places,
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    await other.stop();
  });
});
