import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';
import { until } from '../support/wait.js';
import { startGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { startNormalClient, type NormalClient } from './normal-client.js';
import { connectRaw, type RawConnection } from './raw-connection.js';

const headersWithinMs = 1_000;
const requestWithinMs = 2_000;
/** Node looks once in a while; on a busy machine that is later. Without the limits it would be minutes. */
const noticedWithinMs = 10_000;
const mostConnections = 40;

let platform: Platform;
let gateway: GuardedGateway;
let normal: NormalClient;
const open: RawConnection[] = [];

beforeAll(async () => {
  platform = await startPlatform();
  gateway = await startGuardedGateway(platform, {
    TRUSTED_PROXIES: '[]',
    LIMITS: JSON.stringify({ http: { headersWithinMs, requestWithinMs, connectionsOfOneAddress: mostConnections } }),
  });
  const token = await logIn(platform.url, platform.accounts.sideA.username, platform.accounts.sideA.password);
  normal = await startNormalClient(gateway.url, token);
}, 120_000);
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.destroy();
});
afterAll(async () => {
  await normal.stop();
  await gateway.stop();
  await platform.stop();
});

function connectMany(count: number): readonly RawConnection[] {
  const connections = Array.from({ length: count }, () => connectRaw(gateway.port));
  open.push(...connections);
  return connections;
}

const post = 'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\n';

describe('a connection that holds the gateway up is ended, and nobody else notices', () => {
  test.each<[string, string, string | null, number, string]>([
    ['says nothing', '', null, headersWithinMs, ''],
    ['says its headers byte by byte', post, 'x', headersWithinMs, 'REQUEST_TIMEOUT'],
    [
      'says its body byte by byte',
      `${post}content-length: 1000\r\n\r\n{"query":"`,
      'x',
      requestWithinMs,
      'REQUEST_TIMEOUT',
    ],
    [
      'never ends its body',
      `${post}transfer-encoding: chunked\r\n\r\n5\r\n{"que\r\n`,
      null,
      requestWithinMs,
      'REQUEST_TIMEOUT',
    ],
  ])('one that %s', async (_, begin, more, withinMs, code) => {
    normal.slowest();
    const connections = connectMany(20);
    for (const { socket } of connections) socket.write(begin);
    const trickle = setInterval(() => {
      if (more) for (const { socket } of connections) socket.write(more);
    }, 100);
    const took = await Promise.all(connections.map(({ ended }) => ended));
    clearInterval(trickle);
    expect(Math.max(...took)).toBeLessThan(withinMs + noticedWithinMs);
    for (const { received } of connections) expect(received()).toContain(code);
    const others = normal.slowest();
    expect(others.wrong).toEqual([]);
    expect(Math.max(others.healthMs, others.queryMs)).toBeLessThan(1_000);
  });

  test('one address holds no more connections than it may', async () => {
    const connections = connectMany(4 * mostConnections);
    let ended = 0;
    for (const connection of connections) void connection.ended.then(() => (ended += 1));
    // The normal client has two.
    await until('those beyond are ended', () => ended >= 3 * mostConnections - 2);
    for (const { socket } of open.splice(0)) socket.destroy();
    const health = new URL('/health', gateway.url);
    const isLetIn = () =>
      fetch(health).then(
        ({ ok }) => ok,
        () => false,
      );
    await until('there is room for another', isLetIn);
    const others = normal.slowest();
    expect(Math.max(others.healthMs, others.queryMs)).toBeLessThan(1_000);
  });
});

describe('what is no HTTP is refused', () => {
  test.each([
    ['noise', '\x16\x03\x01\x02\x00\x01\x00', '400', 'BAD_REQUEST'],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n', '400', 'BAD_REQUEST'],
    ['two lengths', `${post}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":`, '400', 'BAD_REQUEST'],
    [
      'a length and chunks',
      `${post}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      '400',
      'BAD_REQUEST',
    ],
    ['headers without end', `${post}${'x: y\r\n'.repeat(20_000)}`, '431', 'HEADERS_TOO_LARGE'],
  ])('%s', async (_, bytes, status, code) => {
    const [connection] = connectMany(1);
    connection?.socket.write(bytes, 'latin1');
    await connection?.ended;
    expect(connection?.received()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(connection?.received()).toContain(`"code":"${code}"`);
  });
});
