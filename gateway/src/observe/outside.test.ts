import { writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { unwatched } from '@cobuild/process';
import { startPlacesAndVisits, type PlacesAndVisits } from '../testing/places-and-visits.js';
import { readSamples } from '../testing/samples.js';
import { hear, startTestGateway, until, type TestGateway } from '../testing/test-gateway.js';

let subgraphs: PlacesAndVisits;
const gateways: TestGateway[] = [];
beforeAll(async () => {
  subgraphs = await startPlacesAndVisits({ saysPosition: true });
});
afterEach(async () => {
  for (const gateway of gateways.splice(0)) await gateway.stop();
});
afterAll(() => subgraphs.stop());

async function start(config: Parameters<typeof startTestGateway>[1] = {}): Promise<TestGateway> {
  const gateway = await startTestGateway(subgraphs, config);
  gateways.push(gateway);
  return gateway;
}
const counting = { config: { process: { ...unwatched, metrics: { port: null } } } };
const metricsOf = async ({ gateway }: TestGateway) => readSamples(await (await fetch(`${gateway.url}/metrics`)).text());

describe('metrics', () => {
  test('are not served where nobody asked for them', async () => {
    const { gateway } = await start();
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
  });

  test('stand at a port of their own, and then not at the one that clients use', async () => {
    const { gateway } = await start({ config: { process: { ...unwatched, metrics: { port: 0 } } } });
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
    const answer = await fetch(gateway.metricsUrl ?? '');
    expect(readSamples(await answer.text())).toMatchObject({ cobuild_gateway_draining: 0 });
  });

  test('tell operations, refusals, plans and requests to subgraphs', async () => {
    const gateway = await start(counting);
    for (let time = 0; time < 2; time += 1) await gateway.post('{ places { id visits { id } } }');
    await gateway.post('{ nothing }');
    await gateway.post('{ places { id secret } }');
    await gateway.post('{ places { id } }', {}, { authorization: 'Bearer bad' });
    await fetch(`${gateway.gateway.url}/graphql`, { method: 'POST', body: '{}' });
    expect(await metricsOf(gateway)).toMatchObject({
      'cobuild_gateway_operations_total{type="query",transport="http",client="any"}': 3,
      'cobuild_gateway_plans_total{cache="miss"}': 2,
      'cobuild_gateway_plans_total{cache="hit"}': 1,
      'cobuild_gateway_refusals_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
      'cobuild_gateway_refusals_total{code="UNAUTHENTICATED"}': 1,
      'cobuild_gateway_refusals_total{code="UNSUPPORTED_MEDIA_TYPE"}': 1,
      'cobuild_gateway_subgraph_requests_total{subgraph="places",outcome="ok"}': 2,
      'cobuild_gateway_subgraph_requests_total{subgraph="places",outcome="errors"}': 1,
      'cobuild_gateway_subgraph_requests_total{subgraph="visits",outcome="ok"}': 2,
      'cobuild_gateway_subgraph_request_seconds_count{subgraph="places"}': 3,
      'cobuild_gateway_errors_total{code="FORBIDDEN"}': 1,
      cobuild_gateway_operations_in_flight: 0,
    });
  });

  test('tell what was answered with the result of another', async () => {
    const gateway = await start(counting);
    await Promise.all(Array.from({ length: 5 }, () => gateway.post('{ delayed(ms: 200) }')));
    expect(await metricsOf(gateway)).toMatchObject({
      'cobuild_gateway_operations_total{type="query",transport="http",client="any"}': 5,
      cobuild_gateway_operations_shared_total: 4,
      'cobuild_gateway_subgraph_requests_total{subgraph="places",outcome="ok"}': 1,
    });
    expect(gateway.logged.filter(({ shared }) => shared === true)).toHaveLength(4);
  });

  test('tell clients, listeners, streams and events of the live engine', async () => {
    const gateway = await start(counting);
    const heard = [1, 2].map(() =>
      hear(
        gateway.client('ann'),
        'subscription { visited { cursor visit { place { name } } } }',
        {},
        { position: true },
      ),
    );
    await until(() => heard.every(({ results }) => results.length === 1));
    subgraphs.log.append({ placeId: 'p1', note: 'a' });
    await until(() => heard.every(({ results }) => results.length === 2));
    expect(await metricsOf(gateway)).toMatchObject({
      'cobuild_gateway_live_clients{transport="websocket"}': 2,
      cobuild_gateway_live_listeners: 2,
      cobuild_gateway_live_streams: 1,
      'cobuild_gateway_live_events_total{subgraph="visits"}': 1,
      cobuild_gateway_live_deliveries_total: 2,
      'cobuild_gateway_live_clients{transport="multipart"}': 0,
      cobuild_gateway_live_event_seconds_count: 1,
      'cobuild_gateway_operations_total{type="subscription",transport="websocket",client="any"}': 2,
    });
  });

  test('tell what became of a new supergraph', async () => {
    const gateway = await start(counting);
    await writeFile(gateway.supergraphFile, 'type Query');
    await until(() => gateway.logged.some(({ msg }) => String(msg).startsWith('supergraph refused')));
    expect(await metricsOf(gateway)).toMatchObject({
      'cobuild_gateway_supergraph_changes_total{outcome="refused"}': 1,
    });
  });
});

describe('the log', () => {
  test('finds a request again by its id, with its subgraphs’ requests', async () => {
    const gateway = await start();
    const before = subgraphs.places().received.length;
    await gateway.post('query Names { places { name } }', {}, { 'x-request-id': 'r-77', authorization: 'Bearer ann' });
    expect(gateway.logged.filter(({ requestId }) => requestId === 'r-77')).toMatchObject([
      { msg: 'operation', accountId: 'ann', operationName: 'Names', fetches: 1, client: 'any', transport: 'http' },
    ]);
    expect(subgraphs.places().received.slice(before)).toMatchObject([{ requestId: 'r-77' }]);
  });

  test('finds what was hidden from a client by the id of its request', async () => {
    const gateway = await start();
    await gateway.post('{ failing }', {}, { 'x-request-id': 'r-78' });
    expect(gateway.logged).toContainEqual(
      expect.objectContaining({ msg: 'fault', requestId: 'r-78', subgraph: 'places', path: ['failing'] }),
    );
  });

  test('never holds variables, arguments, tokens or what a fault quotes', async () => {
    const secret = 'sec-13812345678';
    const gateway = await start({ config: { slowOperationMs: 1 } });
    const headers = { authorization: `Bearer ${secret}` };
    const log = 'mutation Log($note: String!) { visitLog(placeId: "p1", note: $note) { id place { name } } }';
    await gateway.post(log, { note: secret }, headers);
    await gateway.post(log, { note: [secret] }, headers);
    await gateway.post(`mutation { visitLog(placeId: "${secret}", note: "${secret}") { id place { name } } }`);
    await gateway.post(`{ place(id: "${secret}") { name nothing${secret.replace('-', '')} } }`);
    await gateway.post('{ failing }');
    await gateway.post('{ places { id } }', {}, { authorization: `Bearer bad:1:${secret}` });
    await gateway.post('{ places { id } }', {}, { 'x-request-id': `no id: ${secret}` });
    const heard = hear(gateway.client(`bad:1:${secret}`), 'subscription { visited { cursor } }');
    await until(() => heard.ended);
    const said = JSON.stringify(gateway.logged.map((line) => ({ ...line, accountId: undefined })));
    expect(gateway.logged.some(({ msg }) => msg === 'slow operation')).toBe(true);
    expect(said).not.toContain('13812345678');
  });
});
