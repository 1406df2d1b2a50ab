import type { Exchange } from '../../http/exchange.js';
import type { Caller, OperationRequest } from '../../pipeline/request.js';
import {
  openHttpOperation,
  outletOf,
  type Envelope,
  type HttpOperation,
  type HttpOperationParts,
} from './http-operation.js';
import { patienceMs, within, type TransportServer } from './transport-server.js';
import { createWheel } from './wheel.js';

interface HttpStreamOptions extends Omit<HttpOperationParts, 'mostBuffered'> {
  /** Bytes that may wait unsent for a client before it is cut; default 1 MiB. */
  readonly mostBuffered?: number;
  /** Time between two signs of life; default 12 s. */
  readonly pingEveryMs?: number;
}

/** Serves operations as responses that stay open. */
export interface HttpStreams extends TransportServer {
  /** Answers in one envelope. */
  serve(envelope: Envelope): (exchange: Exchange, operation: OperationRequest, caller: Caller) => void;
}

/** Makes what all transports over HTTP share. (PROTOCOL.md, sections 1.2 and 1.3) */
export function createHttpStreams({
  pingEveryMs = 12_000,
  mostBuffered = 2 ** 20,
  ...parts
}: HttpStreamOptions): HttpStreams {
  const running = createWheel<HttpOperation>(pingEveryMs, (operation) => operation.keepAlive());
  return {
    serve(envelope) {
      const outlet = outletOf(envelope);
      return (exchange, request, caller) => {
        // Its client may have left while it was read.
        if (exchange.response.destroyed) return;
        const operation = openHttpOperation(envelope, outlet, exchange, request, caller, { ...parts, mostBuffered });
        const forget = running.add(operation);
        void operation.gone.then(forget);
      };
    },
    get clients() {
      return running.size;
    },
    async close(answerWithinMs = patienceMs) {
      running.close();
      const left = [...running.members()];
      await within(answerWithinMs, Promise.all(left.map((operation) => operation.goAway())));
      await within(patienceMs, Promise.all(left.map(({ gone }) => gone)));
    },
  };
}
