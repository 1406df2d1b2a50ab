import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startCollector, type CollectedSpan, type Collector } from '@cobuild/process/testing';
import { follow, logIn, type Follower } from '../support/client.js';
import { demoPair, startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';

const traceOfMutation = '0af7651916cd43dd8448eb211c80319c';
const traceOfQuery = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = 'b7ad6b7169203331';

let collector: Collector;
let platform: Platform;
let token: string;
let follower: Follower<{ readonly cursor: string }>;

beforeAll(async () => {
  collector = await startCollector();
  platform = await startPlatform({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  const { username, password } = platform.accounts.sideA;
  token = await logIn(platform.url, username, password);
}, 120_000);
afterAll(async () => {
  await follower?.stop();
  await platform?.stop();
  await collector.close();
}, 30_000);

/** Sends an operation as part of a trace. */
async function sendTraced(traceId: string, query: string, variables: object = {}): Promise<void> {
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: `00-${traceId}-${parent}-01`,
    },
    body: JSON.stringify({ query, variables }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
}

/** Waits until a trace has all these spans, named with the service that made them. */
const spansOf = (traceId: string, wanted: readonly string[]): Promise<readonly CollectedSpan[]> =>
  until(`spans ${wanted.join(', ')}`, async () => {
    const spans = collector.spans.filter((span) => span.traceId === traceId);
    const names = spans.map(({ service, name }) => `${service} ${name}`);
    return wanted.every((name) => names.includes(name)) ? spans : null;
  });

/** The way from the root of a trace down to a span. */
function wayTo(spans: readonly CollectedSpan[], service: string, name: string): string[][] {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const up = (span: CollectedSpan | undefined): string[] =>
    span ? [...up(byId.get(span.parentSpanId)), `${span.service} ${span.name}`] : [];
  return spans.filter((span) => span.service === service && span.name === name).map(up);
}

describe('one trace', () => {
  test('holds a query, its fetches and the subgraphs’ requests', async () => {
    await sendTraced(traceOfQuery, '{ pairs(first: 1) { edges { node { code sideA { name } } } } }');
    const spans = await spansOf(traceOfQuery, ['cobuild-pairs request', 'cobuild-organizations request']);
    const above = ['cobuild-gateway operation', 'cobuild-gateway fetch'];
    expect(wayTo(spans, 'cobuild-pairs', 'request')).toEqual([[...above, 'cobuild-pairs request']]);
    expect(wayTo(spans, 'cobuild-organizations', 'request')).toContainEqual([
      ...above,
      'cobuild-organizations request',
    ]);
    expect(spans.find(({ name }) => name === 'operation')?.parentSpanId).toBe(parent);
  });

  test('holds a mutation, its transaction, and the event that it causes on its way to a live client', async () => {
    const pairId = await demoPair(platform, token);
    follower = follow(
      platform.wsUrl,
      'subscription Logged($after: Cursor) { jointActivityLogged(after: $after) { cursor activity { pair { sideA { name } } } } }',
      token,
      await platform.logPosition(),
    );
    const heldAt = new Date(Date.now() - 3_600_000).toISOString();
    await sendTraced(
      traceOfMutation,
      'mutation Log($input: JointActivityLogInput!) { jointActivityLog(input: $input) { userErrors { code } } }',
      { input: { pairId, joint: 'ACTIVITY', title: '联合协调会', heldAt } },
    );
    await until('the event arrives', async () => (follower.received.length > 0 ? true : null));

    const spans = await spansOf(traceOfMutation, ['cobuild-gateway event', 'cobuild-organizations request']);
    const change = [
      'cobuild-gateway operation',
      'cobuild-gateway fetch',
      'cobuild-pairs request',
      'cobuild-pairs change',
    ];
    expect(wayTo(spans, 'cobuild-pairs', 'change')).toEqual([change]);
    const event = [...change, 'cobuild-pairs live event', 'cobuild-gateway event'];
    expect(wayTo(spans, 'cobuild-gateway', 'event')).toContainEqual(event);
    expect(wayTo(spans, 'cobuild-organizations', 'request')).toContainEqual([
      ...event,
      'cobuild-gateway fetch',
      'cobuild-organizations request',
    ]);
    expect(JSON.stringify(spans)).not.toContain('联合协调会');
  });
});
