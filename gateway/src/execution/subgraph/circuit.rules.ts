/** Whether a subgraph's origin is asked at all. A dead one fails at once instead of holding up every operation. */
export type Circuit =
  | { readonly status: 'closed'; readonly faults: number }
  /** Nothing is asked until `until` (in ms). */
  | { readonly status: 'open'; readonly until: number; readonly pauseMs: number }
  /** One request is on its way to find out. */
  | { readonly status: 'probing'; readonly pauseMs: number };

/** What a request that was let through is: an ordinary one, or the probe on which the circuit depends. */
export type Permit = 'ordinary' | 'probe';

/** Faults in a row after which the circuit opens. */
export const faultsToOpen = 10;
const firstPauseMs = 100;
/** Short enough that a subgraph that is back is found within 5 s. */
const longestPauseMs = 2_000;

export const closed: Circuit = { status: 'closed', faults: 0 };

/** Lets a request through or not (`permit: null`). Once a pause has ended, one alone goes as a probe. */
export function admit(circuit: Circuit, now: number): { readonly circuit: Circuit; readonly permit: Permit | null } {
  switch (circuit.status) {
    case 'closed':
      return { circuit, permit: 'ordinary' };
    case 'open':
      if (now < circuit.until) return { circuit, permit: null };
      return { circuit: { status: 'probing', pauseMs: circuit.pauseMs }, permit: 'probe' };
    case 'probing':
      return { circuit, permit: null };
  }
}

/** Any answer is a sign of life. */
export function answered(circuit: Circuit): Circuit {
  return circuit.status === 'closed' && circuit.faults === 0 ? circuit : closed;
}

/** No answer came. Only the probe prolongs an open circuit: others may have been sent before it opened. */
export function failed(circuit: Circuit, permit: Permit, now: number): Circuit {
  switch (circuit.status) {
    case 'closed': {
      const faults = circuit.faults + 1;
      return faults < faultsToOpen ? { status: 'closed', faults } : open(firstPauseMs, now);
    }
    case 'open':
      return circuit;
    case 'probing':
      return permit === 'probe' ? open(Math.min(circuit.pauseMs * 2, longestPauseMs), now) : circuit;
  }
}

/** A request was given up by whoever waited for it, which says nothing; but the next one must be able to probe. */
export function abandoned(circuit: Circuit, permit: Permit, now: number): Circuit {
  return permit === 'probe' && circuit.status === 'probing'
    ? { status: 'open', until: now, pauseMs: circuit.pauseMs }
    : circuit;
}

function open(pauseMs: number, now: number): Circuit {
  return { status: 'open', until: now + pauseMs, pauseMs };
}
