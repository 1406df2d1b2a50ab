import type { Dispatcher } from 'undici';
import type { Waiter } from '../waiter.js';
import { SubgraphFault, type FaultKind } from './fault.js';

/** What is sent, as undici takes it. */
export interface Post {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
}

/** One POST to a subgraph; the waiter gets its answer's text. Cancelling destroys it, wherever it is on its way. */
export function exchange(
  dispatcher: Dispatcher,
  subgraph: string,
  post: Post,
  mostBytes: number,
  waiter: Waiter<string, SubgraphFault>,
): Exchange {
  const handler = new Exchange(subgraph, mostBytes, waiter);
  const { path, headers, body } = post;
  try {
    dispatcher.dispatch({ method: 'POST', path, headers, body }, handler);
  } catch (error) {
    handler.onError(error instanceof Error ? error : new Error(String(error)));
  }
  return handler;
}

/** Gathers one answer as undici hands it over: with the headers as they came, of which one alone is of interest. */
export class Exchange implements Dispatcher.DispatchHandler {
  private readonly subgraph: string;
  private readonly mostBytes: number;
  /** `null` once it has been told. */
  private waiter: Waiter<string, SubgraphFault> | null;
  private abort: ((reason: Error) => void) | null = null;
  /** Why it ended before its time. */
  private fault: SubgraphFault | null = null;
  private status = 0;
  private isJson = false;
  private readonly chunks: Buffer[] = [];
  private bytes = 0;

  constructor(subgraph: string, mostBytes: number, waiter: Waiter<string, SubgraphFault>) {
    this.subgraph = subgraph;
    this.mostBytes = mostBytes;
    this.waiter = waiter;
  }

  cancel(kind: FaultKind = 'cancelled', reason: string = kind): void {
    if (!this.waiter) return;
    this.fault = new SubgraphFault(this.subgraph, kind, reason);
    this.fail(this.fault);
    this.abort?.(this.fault);
  }

  onConnect(abort: (reason?: Error) => void): void {
    // It may have been cancelled while it waited for a connection.
    if (this.fault) abort(this.fault);
    else this.abort = abort;
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    this.status = status;
    for (let index = 0; index + 1 < headers.length; index += 2) {
      if (isContentType(headers[index])) this.isJson = /json/i.test(String(headers[index + 1]));
    }
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.bytes += chunk.length;
    if (this.bytes > this.mostBytes) this.cancel('nonsense', `answered more than ${this.mostBytes} bytes`);
    else this.chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    const [first] = this.chunks;
    if (this.isJson) {
      const { waiter } = this;
      this.waiter = null;
      waiter?.resolve(first && this.chunks.length === 1 ? first.toString() : Buffer.concat(this.chunks).toString());
      return;
    }
    // What stands before a subgraph answers so when nothing is behind it.
    const kind = this.status >= 502 && this.status <= 504 ? 'unreachable' : 'nonsense';
    this.fail(new SubgraphFault(this.subgraph, kind, `answered ${this.status} with something that is not JSON`));
  }

  onError(error: Error): void {
    this.fail(new SubgraphFault(this.subgraph, kindOf(error), error.message, { cause: error }));
  }

  private fail(fault: SubgraphFault): void {
    const { waiter } = this;
    this.waiter = null;
    waiter?.reject(fault);
  }
}

function isContentType(name: Buffer | undefined): boolean {
  return name?.length === 12 && name.toString('latin1').toLowerCase() === 'content-type';
}

/** Codes of connections that broke, as opposed to those that never came to be. */
const cutCodes: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const timeoutCodes: ReadonlySet<unknown> = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
/** Headers without end, and undici's complaints about what it was told to send. */
const noHttpCodes: ReadonlySet<unknown> = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_INVALID_ARG']);

function kindOf(error: Error): FaultKind {
  const code = 'code' in error ? error.code : undefined;
  if (cutCodes.has(code)) return 'cut';
  if (timeoutCodes.has(code)) return 'timeout';
  return error.name === 'HTTPParserError' || noHttpCodes.has(code) ? 'nonsense' : 'unreachable';
}
