import { createAllowance } from './allowances.js';
import { checkJson } from './check-json.js';
import type { Limits } from './limits.js';
import type { Places } from './places.js';

/** What guards the gateway against its sockets, and one client's sockets against another's. */
export interface SocketGuards {
  readonly messageBytes: number;
  readonly initWithinMs: number;
  /** Operations that run over one socket at a time. */
  readonly operations: number;
  /**
   * Lets one more socket of an address in.
   *
   * @returns what is called when it ends; `null`: the address holds as many as it may
   */
  admit(addressKey: string | null): (() => void) | null;
  /** Begins to count one socket's messages and pings; what it gives says of each whether it is within the rate. */
  countMessages(): () => boolean;
  /** What is wrong with a message before it is parsed; `null`: nothing. */
  problemOf(text: string): string | null;
}

/**
 * Makes the guards.
 *
 * @param places shared with other connections that are kept for a client
 * @param now milliseconds of a clock that never goes back
 */
export function createSocketGuards({ sockets, variables }: Limits, places: Places, now: () => number): SocketGuards {
  const rate = { burst: sockets.messageBurst, perSecond: sockets.messagesPerSecond };
  return {
    messageBytes: sockets.messageBytes,
    initWithinMs: sockets.initWithinMs,
    operations: sockets.operations,
    admit: (addressKey) => (addressKey === null ? () => {} : places.take(addressKey)),
    countMessages() {
      const allowance = createAllowance(rate);
      return () => {
        const time = now();
        if (allowance.secondsUntilAny(time) > 0) return false;
        allowance.spend(1, time);
        return true;
      };
    },
    problemOf: (text) => checkJson(text, variables)?.code ?? null,
  };
}
