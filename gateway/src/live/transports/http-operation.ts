import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Exchange } from '../../http/exchange.js';
import { authorizationOf } from '../../identity/authorization.js';
import type { Identify } from '../../identity/identify.js';
import { watchIdentity } from '../../identity/watch-identity.js';
import { refused, type Caller, type OperationRequest } from '../../pipeline/request.js';
import type { Form } from '../batch.js';
import type { Outlet } from '../outlet.js';
import { nothingRunning, type RunningOperation, type StartOperation } from '../start-operation.js';
import { chunkOf, openHttpStream, type Chunk, type HttpStream } from './http-stream.js';
import { cutBecause } from './last-words.js';

/** What one transport over HTTP puts around results. */
export interface Envelope {
  readonly contentType: string;
  /** Comes first. */
  readonly begin: string;
  readonly events: Form<Chunk>;
  readonly result: (payload: string) => string;
  /** Notes where the stream begins, where the transport can. */
  readonly position: (cursor: string) => string | null;
  readonly errors: (errors: readonly GraphQLFormattedError[]) => string;
  /** Comes last. */
  readonly end: string;
  /** Says that the connection lives. */
  readonly alive: string;
  /** The cursor with which the request itself says that it comes back. */
  readonly cursorIn: (request: Exchange['request']) => string | undefined;
}

/** What every operation over HTTP needs. */
export interface HttpOperationParts {
  readonly start: StartOperation;
  readonly identify: Identify;
  readonly clock: () => Date;
  /** Bytes that may wait unsent for a client before it is cut. */
  readonly mostBuffered: number;
}

/** An operation as a response that stays open. */
export interface HttpOperation {
  keepAlive(): void;
  /** The gateway stops: a live operation is handed its cursor. Resolves once the last word is said. */
  goAway(): Promise<void>;
  /** Resolves once the connection no longer serves it. */
  readonly gone: Promise<void>;
}

interface HttpMember {
  readonly stream: HttpStream;
  readonly written: () => void;
}

/** All clients of one envelope get the same bytes. */
export const outletOf = ({ events }: Envelope): Outlet => ({
  give(batch, members: Iterable<HttpMember>) {
    const chunk = batch.as(events);
    for (const { stream, written } of members) {
      stream.write(chunk);
      written();
    }
  },
});

/** Runs an operation as a response in an envelope, for as long as its client, its proof of identity and the operation last. */
export function openHttpOperation(
  envelope: Envelope,
  outlet: Outlet,
  { request, response }: Exchange,
  operation: OperationRequest,
  caller: Caller,
  { start, identify, clock, mostBuffered }: HttpOperationParts,
): HttpOperation {
  const stream = openHttpStream(request, response, envelope.contentType);
  const alive = chunkOf(envelope.alive);
  let running: RunningOperation = nothingRunning;
  const say = (text: string): void => stream.write(chunkOf(text));
  let tellSaid: () => void = () => {};
  const said = new Promise<void>((resolve) => (tellSaid = resolve));
  const end = (lastWords: string): void => {
    watch.stop();
    stream.end(chunkOf(lastWords + envelope.end));
    tellSaid();
  };
  const cutIfSlow = (): void => {
    if (stream.bufferedAmount > mostBuffered) running.cut(cutBecause('SLOW_CONSUMER'));
  };
  const gone = new Promise<void>((resolve) => {
    response.once('close', () => {
      watch.stop();
      running.stop();
      tellSaid();
      resolve();
    });
  });
  const watch = watchIdentity(caller.identity, authorizationOf(request.headers), {
    identify,
    clock,
    changed: (identity) => running.moveTo(identity),
    ended: (code) => running.cut(cutBecause(code)),
  });
  if (envelope.begin !== '') say(envelope.begin);
  running = start(
    operation,
    caller,
    {
      outlet,
      member: { stream, written: cutIfSlow } satisfies HttpMember,
      position({ cursor }) {
        const text = envelope.position(cursor);
        if (text !== null) say(text);
      },
      next(payload) {
        say(envelope.result(payload));
        cutIfSlow();
      },
      error: (errors) => end(envelope.errors(errors)),
      complete: () => end(''),
    },
    {
      after: envelope.cursorIn(request),
      ...(request.method === 'POST' ? {} : { allows: onlyWhatIsSafe }),
    },
  );
  return {
    // Whoever has not read what came before needs no sign of life.
    keepAlive: () => void (stream.bufferedAmount === 0 && stream.write(alive)),
    async goAway() {
      if (!running.isAnswering()) running.cut(cutBecause('GOING_AWAY'));
      await said;
    },
    gone,
  };
}

/** A GET may be sent again by anything on the way, so it never changes anything. */
const onlyWhatIsSafe = (type: OperationTypeNode) =>
  type === OperationTypeNode.MUTATION ? refused(405, 'METHOD_NOT_ALLOWED', 'A mutation is sent by POST') : null;
