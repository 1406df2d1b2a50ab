import { expect, test } from '@jest/globals';
import { visitor } from '../identity/identify.js';
import type { OperationSink, StartOperation } from '../live/start-operation.js';
import { anyClient } from '../pipeline/clients.js';
import type { Caller } from '../pipeline/request.js';
import { createPlaces } from './places.js';
import { withinOperations } from './within-operations.js';

const request = { query: undefined, operationName: undefined, variables: {}, extensions: {} };
const from = (addressKey: string | null): Caller => ({
  identity: visitor,
  client: anyClient,
  requestId: 'r',
  clientAddress: addressKey,
  addressKey,
  signal: undefined,
});

/** A start that lets the test end what it started. */
function startable() {
  const sinks: OperationSink[] = [];
  const start: StartOperation = (_, __, sink) => {
    sinks.push(sink);
    return { isAnswering: () => false, stop() {}, cut() {}, moveTo() {} };
  };
  const codes: string[] = [];
  const sink: OperationSink = {
    outlet: {} as OperationSink['outlet'],
    member: {},
    position() {},
    next() {},
    error: (errors) => void codes.push(String(errors[0]?.extensions?.['code'])),
    complete: () => void codes.push('complete'),
  };
  return { sinks, codes, sink, start: withinOperations(createPlaces(2), 2, start) };
}

test('one address runs no more operations than it may; others, and those behind a silent proxy, are not counted with it', () => {
  const { start, sink, sinks, codes } = startable();
  for (const address of ['a', 'a', 'b', null, null, null]) start(request, from(address), sink);
  expect([sinks.length, codes]).toEqual([6, []]);
  start(request, from('a'), sink);
  expect([sinks.length, codes]).toEqual([6, ['TOO_MANY_OPERATIONS']]);
});

test.each<[string, (running: ReturnType<StartOperation>, sink: OperationSink | undefined) => void]>([
  ['is stopped', (running) => running.stop()],
  ['is cut', (running) => running.cut({ message: 'x' })],
  ['ends', (_, sink) => sink?.complete()],
  ['fails, and is stopped as well', (running, sink) => (sink?.error([]), running.stop())],
])('one more may run when one %s', (_, end) => {
  const { start, sink, sinks } = startable();
  const first = start(request, from('a'), sink);
  start(request, from('a'), sink);
  end(first, sinks[0]);
  start(request, from('a'), sink);
  start(request, from('a'), sink);
  expect(sinks).toHaveLength(3);
});
