import { nothingRunning, type StartOperation } from '../live/start-operation.js';
import { toldAs } from './admission.js';
import type { Places } from './places.js';
import { refusal } from './refusals.js';

/** Keeps no more operations running for one address than it may have, over however many sockets and streams. */
export function withinOperations(places: Places, mostOfOneAddress: number, start: StartOperation): StartOperation {
  return (request, caller, sink, options) => {
    const { addressKey } = caller;
    if (addressKey === null) return start(request, caller, sink, options);
    const leave = places.take(addressKey);
    if (!leave) {
      const details = { limit: mostOfOneAddress, found: places.held(addressKey) + 1 };
      sink.error(toldAs(refusal('TOO_MANY_OPERATIONS', details)).errors);
      return nothingRunning;
    }
    const running = start(
      request,
      caller,
      {
        ...sink,
        error(errors) {
          leave();
          sink.error(errors);
        },
        complete() {
          leave();
          sink.complete();
        },
      },
      options,
    );
    return {
      ...running,
      stop() {
        leave();
        running.stop();
      },
      cut(error) {
        leave();
        running.cut(error);
      },
    };
  };
}
