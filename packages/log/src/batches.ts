import type { Delivery } from './event.js';
import type { Subscription } from './subscription.js';

/** Takes what is there of a subscription, up to a size. */
export interface Batches {
  /** Waits for the first delivery, then takes those that follow without waiting. Empty when none came in time. */
  take(size: number, waitMs: number): Promise<readonly Delivery[] | 'ended'>;
}

/** The subscription must not be read by anyone else. */
export function inBatches(subscription: Subscription): Batches {
  let asked = false;
  let answer: IteratorResult<Delivery, undefined> | null = null;
  let failure: { readonly error: unknown } | null = null;
  let arrived: () => void = () => undefined;

  /** At most one question is open, also across batches, so that no delivery is lost between them. */
  const ask = (): void => {
    if (asked) return;
    asked = true;
    subscription.next().then(
      (step) => {
        answer = step;
        arrived();
      },
      (error: unknown) => {
        failure = { error };
        arrived();
      },
    );
  };
  const wait = (start: (done: () => void) => () => void): Promise<void> =>
    new Promise((resolve) => {
      if (answer || failure) return resolve();
      const cancel = start(resolve);
      arrived = () => {
        cancel();
        resolve();
      };
    });
  const answered = (): IteratorResult<Delivery, undefined> | null => {
    if (failure) throw failure.error;
    return answer;
  };

  return {
    async take(size, waitMs) {
      const batch: Delivery[] = [];
      while (batch.length < size) {
        ask();
        if (batch.length === 0) await wait((done) => cancelTimeout(setTimeout(done, waitMs)));
        // What has been read already arrives before the next turn of the event loop.
        else await wait((done) => cancelImmediate(setImmediate(done)));
        const step = answered();
        if (!step) break;
        if (step.done) return batch.length > 0 ? batch : 'ended';
        batch.push(step.value);
        answer = null;
        asked = false;
      }
      return batch;
    },
  };
}

const cancelTimeout = (timer: NodeJS.Timeout) => (): void => clearTimeout(timer);
const cancelImmediate = (timer: NodeJS.Immediate) => (): void => clearImmediate(timer);
