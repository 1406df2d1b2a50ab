import { Pool } from 'undici';
import { CLIENT_ADDRESS_HEADER, VIEWER_HEADER } from '@cobuild/identity';
import { isJsonObject, type JsonObject } from '../json.js';
import type { SubgraphObserver } from '../observe/observer.js';
import { told } from './fetch-outcome.js';

/** One fetch of a plan on its way to a subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly url: string;
  /** A read may be sent again when its connection turns out to be dead; a mutation never. */
  readonly isRead: boolean;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
  /** The signed viewer; `null` where the gateway shares no secret with its subgraphs. */
  readonly viewer: string | null;
  readonly requestId: string;
  readonly clientAddress: string | null;
  /** In whose trace the fetch stands. */
  readonly traceparent?: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** An error as a subgraph reports it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: JsonObject;
}

/** A subgraph's answer; `data` is the receiver's to change. */
export interface SubgraphAnswer {
  readonly data: JsonObject | null;
  readonly errors: readonly SubgraphError[];
}

/** A subgraph that gave no GraphQL answer: unreachable, too slow, or talking nonsense. The reason is for the log. */
export class SubgraphFault extends Error {
  readonly subgraph: string;
  constructor(subgraph: string, reason: string, options?: ErrorOptions) {
    super(`subgraph ${subgraph}: ${reason}`, options);
    this.subgraph = subgraph;
  }
}

/** Sends fetches to subgraphs over kept connections. */
export interface SubgraphClient {
  /** Throws a SubgraphFault where no GraphQL answer comes. */
  send(request: SubgraphRequest): Promise<SubgraphAnswer>;
  close(): Promise<void>;
}

/**
 * Makes the client over one undici pool for each origin.
 *
 * @param timeoutMs longest silence of a subgraph before the fetch is given up; default 10 s
 * @param connections most connections to one subgraph; default 100
 * @param observer is told how each request ended
 */
export function createSubgraphClient({
  timeoutMs = 10_000,
  connections = 100,
  observer,
}: {
  readonly timeoutMs?: number;
  readonly connections?: number;
  readonly observer?: SubgraphObserver;
} = {}): SubgraphClient {
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string): Pool => {
    let pool = pools.get(origin);
    if (!pool) {
      pool = new Pool(origin, {
        connections,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        connectTimeout: 3_000,
      });
      pools.set(origin, pool);
    }
    return pool;
  };
  return {
    async send(request) {
      const url = new URL(request.url);
      const body = JSON.stringify({
        query: request.query,
        operationName: request.operationName,
        variables: request.variables,
      });
      const post = () => {
        const sent = sendOnce(poolOf(url.origin), url, body, request);
        if (!observer) return sent;
        const beganAt = performance.now();
        return told(sent, (outcome) => observer.requested(request.subgraph, outcome, performance.now() - beganAt));
      };
      try {
        return await post();
      } catch (error) {
        // A kept connection may have died unseen, e.g. when the subgraph was restarted.
        if (!request.isRead || !isDeadConnection(error) || request.signal?.aborted) throw error;
        return post();
      }
    },
    async close() {
      const open = [...pools.values()];
      pools.clear();
      await Promise.all(open.map((pool) => pool.destroy()));
    },
  };
}

async function sendOnce(pool: Pool, url: URL, body: string, request: SubgraphRequest): Promise<SubgraphAnswer> {
  const { subgraph, viewer, requestId, clientAddress, traceparent, signal } = request;
  let text: string;
  let status: number;
  try {
    const response = await pool.request({
      method: 'POST',
      path: url.pathname + url.search,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': requestId,
        ...(viewer === null ? {} : { [VIEWER_HEADER]: viewer }),
        ...(clientAddress === null ? {} : { [CLIENT_ADDRESS_HEADER]: clientAddress }),
        ...(traceparent === undefined ? {} : { traceparent }),
      },
      body,
      signal: signal ?? null,
    });
    status = response.statusCode;
    text = await response.body.text();
  } catch (error) {
    throw new SubgraphFault(subgraph, error instanceof Error ? error.message : String(error), { cause: error });
  }
  return readAnswer(subgraph, status, text);
}

/** A GraphQL answer is taken whatever its HTTP status: servers differ in which status says what. */
function readAnswer(subgraph: string, status: number, text: string): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new SubgraphFault(subgraph, `answered ${status} with something that is not JSON`);
  }
  if (!isJsonObject(answer)) throw new SubgraphFault(subgraph, `answered ${status} without a GraphQL result`);
  const { data, errors } = answer;
  if (!isJsonObject(data) && data !== null && !Array.isArray(errors)) {
    throw new SubgraphFault(subgraph, `answered ${status} without a GraphQL result`);
  }
  return { data: isJsonObject(data) ? data : null, errors: Array.isArray(errors) ? errors.map(readError) : [] };
}

/** Reads an error of a subgraph, whatever it made of it. */
export function readError(error: unknown): SubgraphError {
  if (!isJsonObject(error)) return { message: String(error) };
  const { message, path, extensions } = error;
  return {
    message: typeof message === 'string' ? message : 'Unknown error',
    ...(Array.isArray(path)
      ? { path: path.filter((part) => typeof part === 'string' || typeof part === 'number') }
      : {}),
    ...(isJsonObject(extensions) ? { extensions } : {}),
  };
}

function isDeadConnection(error: unknown): boolean {
  const cause = error instanceof SubgraphFault ? error.cause : undefined;
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return cause.code === 'UND_ERR_SOCKET' || cause.code === 'ECONNRESET' || cause.code === 'EPIPE';
}
