import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { limitDefaults, type SubgraphLimits } from '../limits/limits.js';
import { until } from '../testing/test-gateway.js';
import { leavingOn } from './leaving.js';
import { createSubgraphClient, type SubgraphClient, type SubgraphRequest } from './subgraph-client.js';
import type { SubgraphFault } from './subgraph/fault.js';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function clientWith(limits: Partial<SubgraphLimits> = {}, now?: () => number): SubgraphClient {
  const client = createSubgraphClient({ ...limitDefaults.subgraphs, answerWithinMs: 400, ...limits }, now);
  closers.push(() => client.close());
  return client;
}

async function listen(server: Server, port = 0): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port: taken } = server.address() as AddressInfo;
  return `http://127.0.0.1:${taken}/graphql`;
}

/** A subgraph that answers with bytes, whatever they are, and then ends the connection if told so. */
const raw = (text: string, ends = true) =>
  listen(createServer((socket) => socket.once('data', () => (ends ? socket.end(text) : socket.write(text)))));
const http = (answer: (request: IncomingMessage, response: ServerResponse) => void) => listen(createHttpServer(answer));
const json = (body: string, head = 'content-type: application/json') =>
  `HTTP/1.1 200 OK\r\n${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const answerWith = (response: ServerResponse, body: object): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const request = (url: string, differing: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  subgraph: 'places',
  url,
  isRead: true,
  body: '{"query":"{ a }","variables":{}}',
  viewer: 'signed',
  requestId: 'r-1',
  clientAddress: '192.0.2.1',
  leaving: leavingOn(undefined),
  ...differing,
});
const faultOf = async (sent: Promise<unknown>): Promise<SubgraphFault['kind'] | null> =>
  sent.then(
    () => null,
    (error: SubgraphFault) => error.kind,
  );

describe('an answer', () => {
  test('is taken with its data, its errors and any HTTP status', async () => {
    const url = await http((_, response) => {
      response.writeHead(500, { 'Content-Type': 'application/graphql-response+json; charset=utf-8' });
      response.end('{"data":{"a":"\\u00e9"},"errors":[{"message":"m","path":["a",0],"extensions":{"code":"C"}},7]}');
    });
    expect(await clientWith().send(request(url))).toEqual({
      data: { a: 'é' },
      errors: [{ message: 'm', path: ['a', 0], extensions: { code: 'C' } }, { message: '7' }],
      isPlain: false,
    });
  });

  test('comes whole, in however many pieces', async () => {
    const text = JSON.stringify({ data: { a: '字'.repeat(50_000) } });
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 1_001) response.write(bytes.subarray(at, at + 1_001));
      response.end();
    });
    expect(await clientWith({ answerWithinMs: 5_000 }).send(request(url))).toEqual({
      data: JSON.parse(text).data,
      errors: [],
      isPlain: true,
    });
  });

  test('is asked for with the viewer, the request id and the client’s address', async () => {
    let asked: IncomingMessage['headers'] = {};
    const url = await http(({ headers }, response) => {
      asked = headers;
      answerWith(response, { data: {} });
    });
    await clientWith().send(request(url));
    expect(asked).toMatchObject({
      'content-type': 'application/json',
      'x-request-id': 'r-1',
      'x-cobuild-viewer': 'signed',
      'x-cobuild-client-address': '192.0.2.1',
    });
  });
});

describe('what is no answer is a fault', () => {
  test.each([
    ['not JSON', json('{"data":'), 'nonsense'],
    ['no object', json('[]'), 'nonsense'],
    ['neither data nor errors', json('{"hello":1}'), 'nonsense'],
    ['errors that are none', json('{"errors":[]}'), 'nonsense'],
    ['data that is no object', json('{"data":[1]}'), 'nonsense'],
    ['errors that are no list', json('{"data":{},"errors":{}}'), 'nonsense'],
    ['another content type', json('{"data":{}}', 'content-type: text/html'), 'nonsense'],
    ['no content type', json('{"data":{}}', 'x: y'), 'nonsense'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n', 'nonsense'],
    ['a header without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`, 'nonsense'],
    ['a body that is cut', json('{"data":{}}').slice(0, -2), 'cut'],
    ['an end without a word', '', 'cut'],
    ['a gateway that finds nobody', 'HTTP/1.1 503 x\r\ncontent-length: 0\r\n\r\n', 'unreachable'],
  ])('%s', async (_, text, kind) => {
    expect(await faultOf(clientWith({ answerWithinMs: 2_000 }).send(request(await raw(text))))).toBe(kind);
  });

  test('an answer that is too long', async () => {
    const url = await http((_, response) => answerWith(response, { data: { a: 'x'.repeat(2_000) } }));
    expect(await faultOf(clientWith({ answerBytes: 1_000 }).send(request(url)))).toBe('nonsense');
    expect(await faultOf(clientWith({ answerBytes: 3_000 }).send(request(url)))).toBeNull();
  });

  test.each([
    ['that never comes', ''],
    ['of which only the beginning comes', json('{"data":{}}').slice(0, -2)],
  ])('an answer %s', async (_, text) => {
    const url = await raw(text, false);
    expect(await faultOf(clientWith({ answerWithinMs: 200 }).send(request(url)))).toBe('timeout');
  });

  test('an answer that drips for longer than the time', async () => {
    const url = await http((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    });
    expect(await faultOf(clientWith({ answerWithinMs: 200 }).send(request(url)))).toBe('timeout');
  });

  test('nobody there, or an address that is none', async () => {
    const url = await raw('');
    await closers.pop()?.();
    expect(await faultOf(clientWith({ answerWithinMs: 2_000 }).send(request(url)))).toBe('unreachable');
    expect(await faultOf(clientWith().send(request('nowhere')))).toBe('unreachable');
  });
});

describe('a read', () => {
  test('is sent again when its connection broke; a mutation is not', async () => {
    let connections = 0;
    const url = await listen(
      createServer((socket) => {
        connections += 1;
        const breaks = connections % 2 === 1;
        socket.once('data', () => (breaks ? socket.destroy() : socket.end(json('{"data":{}}'))));
      }),
    );
    const client = clientWith();
    expect(await faultOf(client.send(request(url)))).toBeNull();
    expect(connections).toBe(2);
    expect(await faultOf(client.send(request(url, { isRead: false })))).toBe('cut');
    expect(connections).toBe(3);
  });

  test('waits a moment for a subgraph that is being restarted', async () => {
    const url = await http((_, response) => answerWith(response, { data: {} }));
    await closers.pop()?.();
    const sent = faultOf(clientWith({ answerWithinMs: 2_000 }).send(request(url)));
    await listen(
      createHttpServer((_, response) => answerWith(response, { data: {} })),
      Number(new URL(url).port),
    );
    expect(await sent).toBeNull();
  });

  test('under way is shared by who sends the same as the same viewer, and each gets data of its own', async () => {
    let asked = 0;
    const url = await http((_, response) => {
      asked += 1;
      setTimeout(() => answerWith(response, { data: { list: [1] } }), 30);
    });
    const client = clientWith();
    const same = await Promise.all([1, 2, 3].map((id) => client.send(request(url, { requestId: `r-${id}` }))));
    expect(asked).toBe(1);
    expect(same[0]?.data).toEqual(same[1]?.data);
    expect(same[0]?.data?.['list']).not.toBe(same[1]?.data?.['list']);
    await Promise.all([
      client.send(request(url)),
      client.send(request(url, { viewer: 'another' })),
      client.send(request(url, { viewer: null })),
      client.send(request(url, { body: '{"query":"{ b }","variables":{}}' })),
      client.send(request(url, { isRead: false })),
      client.send(request(url, { isRead: false })),
    ]);
    expect(asked).toBe(7);
  });
});

describe('who leaves', () => {
  test('ends the request at the subgraph, unless others wait for it', async () => {
    let [asked, closed] = [0, 0];
    const url = await http((_, response) => {
      asked += 1;
      response.once('close', () => (closed += 1));
    });
    const client = clientWith({ answerWithinMs: 5_000 });
    const [one, other] = [new AbortController(), new AbortController()];
    const sent = [one, other].map(({ signal }) => faultOf(client.send(request(url, { leaving: leavingOn(signal) }))));
    await until(() => asked === 1);
    one.abort();
    expect(await sent[0]).toBe('cancelled');
    expect(closed).toBe(0);
    other.abort();
    expect(await sent[1]).toBe('cancelled');
    await until(() => closed === 1);
    expect(await faultOf(client.send(request(url, { leaving: leavingOn(one.signal) })))).toBe('cancelled');
    expect(asked).toBe(1);
  });

  test('need not wait for a connection', async () => {
    const url = await raw('', false);
    const client = clientWith({ answerWithinMs: 5_000, connections: 1 });
    const leaves = new AbortController();
    const first = faultOf(client.send(request(url)));
    const waiting = client.send(request(url, { viewer: 'other', leaving: leavingOn(leaves.signal) }));
    leaves.abort();
    expect(await faultOf(waiting)).toBe('cancelled');
    await client.close();
    expect(await first).toBe('unreachable');
  });
});

describe('a circuit', () => {
  /** So that nothing is given up because the machine is busy, which would be no sign of a dead origin. */
  const patient = { answerWithinMs: 20_000 };

  test('opens for a dead origin, fails at once, and closes with the first answer after a pause', async () => {
    const url = await http((_, response) => answerWith(response, { data: {} }));
    await closers.pop()?.();
    let time = 0;
    const client = clientWith(patient, () => time);
    const send = (differing: Partial<SubgraphRequest> = {}) => faultOf(client.send(request(url, differing)));
    const kinds = await Promise.all(Array.from({ length: 10 }, (_, index) => send({ viewer: `v${index}` })));
    expect(kinds).toContain('unreachable');
    expect(await send({ isRead: false })).toBe('refused');
    await listen(
      createHttpServer((_, response) => answerWith(response, { data: {} })),
      Number(new URL(url).port),
    );
    expect(await send()).toBe('refused');
    time = 100;
    expect(await send()).toBeNull();
    expect(await send()).toBeNull();
  });

  test('of one origin does not mind another’s', async () => {
    const dead = await raw('');
    await closers.pop()?.();
    const alive = await http((_, response) => answerWith(response, { data: {} }));
    const client = clientWith(patient);
    await Promise.all(Array.from({ length: 12 }, () => faultOf(client.send(request(dead, { isRead: false })))));
    expect(await faultOf(client.send(request(dead, { isRead: false })))).toBe('refused');
    expect(await faultOf(client.send(request(alive)))).toBeNull();
  });
});
