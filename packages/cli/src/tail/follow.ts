import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Failure, failure } from '../failure.js';
import type { Feed } from './feeds.js';

export interface FollowOptions {
  readonly wsUrl: string;
  readonly feed: Feed;
  /** Gives an access token for each new connection. */
  readonly token: () => Promise<string>;
  /** The cursor to go on after; from now on where there is none. */
  readonly after: string | null;
  readonly signal: AbortSignal;
  /** `isPartial`: a part of the platform was away, and what it knows is missing. */
  readonly onPayload: (payload: Record<string, unknown>, cursor: string, isPartial: boolean) => void;
  /** The stream was cut off and is taken up again; told once for each break. */
  readonly onLost: (reason: string) => void;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** Codes for which coming back would end the same way. */
const FINAL_CODES = new Set(['FORBIDDEN', 'CURSOR_INVALID', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** Follows one live field until `signal` is aborted, and comes back with the last cursor whenever it is cut off. */
export async function follow(options: FollowOptions): Promise<void> {
  const { feed, signal, onPayload, onLost } = options;
  let { after } = options;
  for (let failures = 0; !signal.aborted; failures += 1) {
    const reason = await followOnce({ ...options, after }, (payload, cursor, isPartial) => {
      if (signal.aborted) return;
      after = cursor;
      failures = 0;
      onPayload(payload, cursor, isPartial);
    });
    if (signal.aborted) return;
    if (reason.isFinal) throw failure(`无法跟踪 ${feed.field}:`, `Cannot follow ${feed.field}: ${reason.text}`);
    // Once for each break, however many attempts it takes to come back.
    if (failures === 0) onLost(reason.text);
    await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures), undefined, { signal }).catch(() => {});
  }
}

/** The operation that follows a live field. */
export function operationOf({ field, selection }: Feed): string {
  return `subscription Tail($after: Cursor) { ${field}(after: $after) { cursor replayed ${selection} } }`;
}

interface Reason {
  readonly text: string;
  readonly isFinal: boolean;
}

/** One connection; resolves with why it ended. A graphql-ws client repeats its first cursor, so each gets its own. */
async function followOnce(options: FollowOptions, take: FollowOptions['onPayload']): Promise<Reason> {
  const { wsUrl, feed, after, signal } = options;
  let token: string;
  try {
    token = await options.token();
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { text: String(error), isFinal: false };
  }
  const client = createClient({
    url: wsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    keepAlive: 10_000,
  });
  const dispose = () => void client.dispose();
  signal.addEventListener('abort', dispose, { once: true });
  try {
    return await new Promise<Reason>((resolve) => {
      client.subscribe<Record<string, Record<string, unknown>>>(
        { query: operationOf(feed), variables: { after } },
        {
          next: ({ data, errors }) => {
            const payload = data?.[feed.field];
            if (payload) take(payload, String(payload.cursor), errors !== undefined);
            else if (errors) resolve(reasonOf(errors));
          },
          error: (error) => resolve(reasonOf(error)),
          complete: () => resolve({ text: '服务器结束了数据流 / the server ended the stream', isFinal: false }),
        },
      );
    });
  } finally {
    signal.removeEventListener('abort', dispose);
    await client.dispose();
  }
}

function reasonOf(error: unknown): Reason {
  if (Array.isArray(error)) {
    const [first] = error as { message?: string; extensions?: { code?: string } }[];
    const code = first?.extensions?.code ?? '';
    return { text: `${code} ${first?.message ?? ''}`.trim(), isFinal: FINAL_CODES.has(code) };
  }
  if (typeof error === 'object' && error !== null && 'code' in error && 'reason' in error) {
    return { text: `连接断开 / connection closed (${String(error.code)} ${String(error.reason)})`, isFinal: false };
  }
  return { text: error instanceof Error && error.message ? error.message : '连接失败 / no connection', isFinal: false };
}
