import { VIEWER_HEADER } from '@cobuild/identity';
import { Agent, request, type Dispatcher } from 'undici';
import { readError } from '../../execution/subgraph/read-answer.js';
import { isJsonObject, own } from '../../json.js';
import { createEventStreamParser } from './event-stream-parser.js';
import { boundaryOf, createMultipartParser } from './multipart-parser.js';
import { isRefusal, readResult } from './read-result.js';
import type { ProtocolHandlers, UpstreamProtocol, UpstreamSubscription } from './upstream.js';

const eventStream = 'text/event-stream';
const multipart = 'multipart/mixed;subscriptionSpec="1.0"';

/** What is asked for; the subgraph chooses. */
export const httpAccepts = {
  sse: eventStream,
  multipart: `${multipart}, application/json`,
  either: `${eventStream}, ${multipart}`,
} as const;

const connectWithinMs = 3_000;

/** Subscriptions over HTTP, each a POST whose response stays open: Server-Sent Events or multipart, by what the subgraph answers. */
export function createHttpUpstream(accept: string): UpstreamProtocol {
  // Neither headers nor a body need come before the first event.
  const agent = new Agent({ connect: { timeout: connectWithinMs }, headersTimeout: 0, bodyTimeout: 0 });
  const running = new Set<() => void>();
  return {
    subscribe(url, subscription, handlers) {
      const abort = new AbortController();
      const leave = (): void => {
        running.delete(leave);
        abort.abort();
      };
      running.add(leave);
      const told = once(handlers, leave);
      open(agent, url, accept, subscription, abort.signal)
        .then((response) => read(response, told))
        .catch((error: unknown) => told.lost(error instanceof Error ? error.message : String(error), false));
      return () => {
        told.close();
        leave();
      };
    },
    close() {
      for (const leave of [...running]) leave();
      agent.destroy().catch(() => undefined);
    },
  };
}

function open(
  dispatcher: Agent,
  url: string,
  accept: string,
  { query, operationName, variables, extensions, viewer, requestId }: UpstreamSubscription,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return request(url, {
    dispatcher,
    method: 'POST',
    signal,
    headers: {
      accept,
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...(viewer === null ? {} : { [VIEWER_HEADER]: viewer }),
    },
    body: JSON.stringify({ query, operationName, variables, extensions }),
  });
}

type Told = ProtocolHandlers & { close(): void };

/** The same handlers, of which nothing is told any more after the end. */
function once(handlers: ProtocolHandlers, over: () => void): Told {
  let isOver = false;
  const last = (tell: () => void): void => {
    if (isOver) return;
    isOver = true;
    over();
    tell();
  };
  return {
    next: (result) => !isOver && handlers.next(result),
    error: (errors) => last(() => handlers.error(errors)),
    complete: () => last(() => handlers.complete()),
    lost: (reason, wasSent) => last(() => handlers.lost(reason, wasSent)),
    notSpoken: (reason) => last(() => handlers.notSpoken(reason)),
    close: () => last(() => {}),
  };
}

async function read({ statusCode, headers, body }: Dispatcher.ResponseData, told: Told): Promise<void> {
  const contentType = String(headers['content-type'] ?? '');
  const isStream = statusCode === 200 && /^(text\/event-stream|multipart\/mixed)\b/i.test(contentType);
  if (!isStream) return readAnswer(statusCode, contentType, body, told);
  const take = takeResults(told);
  const parse = /^text/i.test(contentType)
    ? createEventStreamParser(({ event, data }) => {
        if (event === 'next') take(data);
        else if (event === 'complete') told.complete();
      })
    : createMultipartParser(boundaryOf(contentType), { part: (text) => take(text, true), end: () => told.complete() });
  const decoder = new TextDecoder();
  body.on('data', (chunk: Buffer) => {
    try {
      parse(decoder.decode(chunk, { stream: true }));
    } catch (error) {
      told.lost(String(error), true);
    }
  });
  body.on('error', (error) => told.lost(error.message, true));
  body.on('end', () => told.lost('ended without saying so', true));
}

/** Reads results one after the other; in parts, they lie in an envelope. */
function takeResults(told: Told): (text: string, isPart?: boolean) => void {
  return (text, isPart = false) => {
    const value: unknown = JSON.parse(text);
    if (!isPart) return takeResult(told, value);
    if (!isJsonObject(value)) throw new TypeError('expected an object');
    const errors = own(value, 'errors');
    if (Array.isArray(errors)) return told.error(errors.map(readError));
    const payload = own(value, 'payload');
    // A part without payload is a sign of life.
    if (payload != null) takeResult(told, payload);
  };
}

function takeResult(told: Told, value: unknown): void {
  const result = readResult(value);
  if (isRefusal(value)) told.error(result.errors);
  else told.next(result);
}

/** An answer that is no stream: a refusal, a single result, or somebody who does not speak this. */
async function readAnswer(
  status: number,
  contentType: string,
  body: Dispatcher.ResponseData['body'],
  told: Told,
): Promise<void> {
  const reason = `answered ${status} ${contentType}`;
  let value: unknown;
  if (/json/i.test(contentType)) value = await body.json().catch(() => undefined);
  else await body.dump();
  if (isRefusal(value)) return told.error(readResult(value).errors);
  if (isJsonObject(value) && isJsonObject(own(value, 'data'))) {
    told.next(readResult(value));
    return told.complete();
  }
  if (status >= 500 && status !== 501) told.lost(reason, false);
  else told.notSpoken(reason);
}
