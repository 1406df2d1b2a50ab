import type { GraphQLFormattedError } from 'graphql';
import type { Identity } from '../identity/identify.js';
import type { JsonObject } from '../json.js';
import type { OperationWatch } from '../observe/observer.js';
import type { ClientClass } from './clients.js';

/** An operation as it comes over any transport. */
export interface OperationRequest {
  /** Missing where the client names an operation that the gateway knows. */
  readonly query: string | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: JsonObject;
  readonly extensions: JsonObject;
}

/** Over what an operation comes. */
export type Transport = 'http' | 'websocket' | 'event-stream' | 'multipart';

/** Who asks, as what kind of client, and until when. */
export interface Caller {
  readonly identity: Identity;
  readonly client: ClientClass;
  readonly requestId: string;
  /** From which address the connection came; `null` for what the gateway does by itself. */
  readonly clientAddress: string | null;
  /** By what it is counted what one address does; `null`: nothing is. */
  readonly addressKey: string | null;
  /** Default: one answer to one HTTP request. */
  readonly transport?: Transport;
  /** Of the client's own trace, as its request carries it. (W3C Trace Context) */
  readonly traceparent?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** Follows the operation; nobody does without it. */
  readonly watch?: OperationWatch;
}

/** An answer without execution: what is told, and the HTTP status that goes with it. */
export interface Refused {
  readonly ok: false;
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses with one error. */
export function refused(status: number, code: string, message: string, details?: JsonObject): Refused {
  return { ok: false, status, errors: [{ message, extensions: { code, ...(details ? { details } : {}) } }] };
}
