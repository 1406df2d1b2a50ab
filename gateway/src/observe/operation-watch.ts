import type { Span, Tracer } from '@cobuild/process';
import type { Logger } from 'pino';
import { own } from '../json.js';
import type { Caller, OperationRequest } from '../pipeline/request.js';
import { FetchRecord } from './fetch-record.js';
import type { Metrics } from './metrics.js';
import { clientLeft, type OperationWatch, type Preparation } from './observer.js';
import { factsOf, type OperationFacts } from './operation-facts.js';
import type { SlowOperations } from './slow-operations.js';

/** What an operation that is followed is told to. */
export interface OperationWatchParts {
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  readonly logger: Logger;
  readonly slow: SlowOperations;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

const none: readonly FetchRecord[] = [];

/** Follows one operation: counts it, traces it, logs it once it has come to its end. */
export class WatchedOperation implements OperationWatch {
  readonly #parts: OperationWatchParts;
  readonly #request: OperationRequest;
  readonly #caller: Caller;
  readonly #beganAt: number;
  readonly #span: Span | null;
  readonly #preparing: Span | null;
  #facts: OperationFacts | null = null;
  #cost: number | null = null;
  #fetches: FetchRecord[] | null = null;
  #isShared = false;
  #state: 'arrived' | 'streaming' | 'over' = 'arrived';

  constructor(parts: OperationWatchParts, request: OperationRequest, caller: Caller) {
    const { tracer, metrics, now } = parts;
    this.#parts = parts;
    this.#request = request;
    this.#caller = caller;
    this.#beganAt = now();
    metrics.operationBegan();
    this.#span = tracer.start('operation', 'server', caller.traceparent ?? traceparentIn(request));
    this.#span?.set({
      'cobuild.request_id': caller.requestId,
      'cobuild.transport': caller.transport ?? 'http',
      'cobuild.client': caller.client.id,
    });
    this.#preparing = this.#span?.child('prepare', 'internal') ?? null;
  }

  get traceId(): string | undefined {
    return this.#span?.traceId;
  }

  prepared({ operation, cost }: Preparation): void {
    if (this.#facts) return;
    const { metrics, now } = this.#parts;
    const { facts, isNew } = factsOf(operation, this.#request);
    const cache = isNew ? 'miss' : 'hit';
    this.#facts = facts;
    this.#cost = cost;
    metrics.planned(cache, (now() - this.#beganAt) / 1_000);
    this.#span?.set({
      'graphql.operation.type': facts.type,
      ...(facts.name === undefined ? {} : { 'graphql.operation.name': facts.name }),
      ...(facts.hash === undefined ? {} : { 'graphql.document.hash': facts.hash }),
      ...(cost === null ? {} : { 'cobuild.cost': cost }),
    });
    this.#preparing?.set({ 'cobuild.cache': cache });
    this.#preparing?.end();
  }

  fetching(subgraph: string, places: readonly string[]): FetchRecord {
    const record = new FetchRecord(subgraph, places, this.#span, this.#parts.now);
    (this.#fetches ??= []).push(record);
    return record;
  }

  shared(): void {
    this.#isShared = true;
    this.#parts.metrics.operationShared();
    this.#span?.set({ 'cobuild.shared': true });
  }

  refused(codes: readonly string[]): void {
    if (this.#state === 'over') return;
    const [code = clientLeft] = codes;
    this.#parts.metrics.operationRefused(code);
    if (!this.#facts) this.#preparing?.end();
    this.#end(codes, null);
  }

  answered(codes: readonly string[], text: string): void {
    if (this.#state === 'over') return;
    if (codes.length > 0) for (const code of new Set(codes)) this.#parts.metrics.errorTold(code);
    this.#counted();
    this.#end(codes, text);
  }

  began(): void {
    if (this.#state !== 'arrived') return;
    this.#state = 'streaming';
    this.#counted();
    // A span of hours would tell nothing: its events have their own.
    this.#span?.end();
  }

  over(codes: readonly string[]): void {
    if (this.#state !== 'streaming') return this.refused(codes.length > 0 ? codes : [clientLeft]);
    this.#state = 'over';
    const { metrics, logger, now } = this.#parts;
    const [code] = codes;
    if (code !== undefined) metrics.cut(code);
    logger.info(this.#line(codes, now() - this.#beganAt), 'stream');
  }

  #counted(): void {
    const { metrics, now } = this.#parts;
    const { transport = 'http', client } = this.#caller;
    if (this.#facts) metrics.operationEnded(this.#facts.type, transport, client.id, (now() - this.#beganAt) / 1_000);
  }

  #end(codes: readonly string[], text: string | null): void {
    this.#state = 'over';
    const { logger, slow, now, metrics } = this.#parts;
    const durationMs = now() - this.#beganAt;
    // The line is not even made where nobody reads it.
    if (logger.isLevelEnabled('info')) logger.info(this.#line(codes, durationMs), 'operation');
    if (slow.isSlow(durationMs)) {
      metrics.operationWasSlow();
      const bytes = text === null ? undefined : Buffer.byteLength(text);
      slow.tell({ ...this.#line(codes, durationMs), bytes }, this.#beganAt, this.#fetches ?? none);
    }
    if (!this.#span) return;
    const [code] = codes;
    if (code !== undefined) {
      this.#span.set({ 'cobuild.codes': distinct(codes).join(' ') });
      this.#span.fail(code);
    }
    this.#span.end();
  }

  /** What the log says of it: never variables, arguments, tokens or what is stored of people. */
  #line(codes: readonly string[], durationMs: number) {
    const { requestId, client, identity, transport = 'http' } = this.#caller;
    return {
      requestId,
      traceId: this.traceId,
      client: client.id,
      accountId: identity.viewer.accountId,
      transport,
      operation: this.#facts?.type,
      operationName: this.#facts?.name,
      hash: this.#facts?.hash,
      cost: this.#cost ?? undefined,
      fetches: this.#fetches?.length ?? 0,
      shared: this.#isShared || undefined,
      durationMs: Math.round(durationMs * 10) / 10,
      codes: codes.length === 0 ? undefined : distinct(codes),
    };
  }
}

/** A client that sends operations as messages names its trace in each of them. */
function traceparentIn({ extensions }: OperationRequest): string | undefined {
  const traceparent = own(extensions, 'traceparent');
  return typeof traceparent === 'string' ? traceparent : undefined;
}

const mostCodes = 10;
const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)].slice(0, mostCodes);
