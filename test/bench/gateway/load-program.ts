import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { answerCalls } from '../processes/calls.js';
import { createHttpReader, jsonRequest } from '../wire/http.js';
import type { Load, LoadResult } from './load.js';

// A process of its own, so that sending and reading do not delay what is measured. Raw connections: it costs little.

interface Run {
  readonly times: number[];
  sent: number;
  bytes: number;
  problem: string | null;
  reference: Buffer | null;
}

async function run(load: Load): Promise<LoadResult> {
  const state: Run = { times: [], sent: 0, bytes: 0, problem: null, reference: null };
  const began = performance.now();
  await Promise.all(Array.from({ length: load.connections }, (_, at) => connection(load, state, at, began)));
  if (state.problem !== null) throw new Error(state.problem);
  return {
    answer: state.reference?.toString() ?? '',
    seconds: (performance.now() - began) / 1_000,
    times: Float64Array.from(state.times),
    bytes: state.bytes,
  };
}

/** Sends over one kept connection, one request after the other, until all have been sent or the time is over. */
function connection(load: Load, state: Run, at: number, began: number): Promise<void> {
  const { port, path, body, requests, withinMs, connections, headers } = load;
  // Neighbours never use the same headers at the same time: each connection has a share of its own.
  const own = headers.filter((_, index) => index % connections === at);
  const messages = (own.length > 0 ? own : [{}]).map((one) => jsonRequest(path, body, one));
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let next = 0;
    let sentAt = 0;
    const end = (problem?: string): void => {
      if (problem !== undefined) state.problem ??= problem;
      socket.destroy();
      resolve();
    };
    const send = (): void => {
      const isOver = performance.now() - began > withinMs;
      if (state.sent >= requests || isOver || state.problem !== null) return end();
      state.sent += 1;
      sentAt = performance.now();
      const message = messages[next % messages.length];
      next += 1;
      if (message) socket.write(message);
    };
    const read = createHttpReader((head, answer) => {
      state.times.push(performance.now() - sentAt);
      state.bytes += answer.length;
      const problem = problemOf(head, answer, state);
      if (problem === null) send();
      else end(problem);
    });
    socket.on('connect', send);
    socket.on('data', read);
    socket.on('error', (error) => end(error.message));
    socket.on('close', () => end(sentAt === 0 ? 'the connection was closed' : undefined));
  });
}

/** Every answer must be whole, without errors, and the same to the byte. */
function problemOf(head: string, answer: Buffer, state: Run): string | null {
  if (!head.startsWith('HTTP/1.1 200')) return `${head.split('\r\n')[0]}: ${answer.toString().slice(0, 500)}`;
  if (state.reference?.equals(answer)) return null;
  const text = answer.toString();
  if (state.reference) return `another answer than before: ${text.slice(0, 300)}`;
  if (text.includes('"errors"')) return text.slice(0, 500);
  // The reader's buffers are its own: what is kept must be copied.
  state.reference = Buffer.from(answer);
  return null;
}

answerCalls({ run });
process.once('disconnect', () => process.exit(0));
