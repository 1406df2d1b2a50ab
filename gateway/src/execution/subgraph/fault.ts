/**
 * - `unreachable`: no connection, or the gateway before the subgraph says that nothing is behind it
 * - `cut`: the connection broke before the answer was whole
 * - `timeout`: no whole answer in time
 * - `nonsense`: something came that is no GraphQL answer
 * - `refused`: not even asked, because the circuit is open
 * - `cancelled`: nobody waits for the answer any more
 */
export type FaultKind = 'unreachable' | 'cut' | 'timeout' | 'nonsense' | 'refused' | 'cancelled';

/** A subgraph that gave no GraphQL answer. The reason is for the log. */
export class SubgraphFault extends Error {
  readonly subgraph: string;
  readonly kind: FaultKind;
  constructor(subgraph: string, kind: FaultKind, reason: string, options?: ErrorOptions) {
    super(`subgraph ${subgraph}: ${reason}`, options);
    this.subgraph = subgraph;
    this.kind = kind;
  }
}

/** What became of a request that brought no GraphQL answer; what is no fault of a subgraph is one of its answer's reader. */
export function outcomeOf(error: unknown): FaultKind {
  return error instanceof SubgraphFault ? error.kind : 'nonsense';
}
