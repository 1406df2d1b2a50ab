/** One event as clients get it. */
export interface StreamEvent {
  /** The text of a result, written once for all clients. */
  readonly payload: string;
  /** The event's place in its log; `null` where the live field has none. */
  readonly cursor: string | null;
}

/** Makes what one transport sends for events. */
export type Form<T> = (events: readonly StreamEvent[]) => T;

/** Events that are handed on together, with what the transports have made of them so far. */
export interface Batch {
  /** At least one, in order. */
  readonly events: readonly StreamEvent[];
  /** The last cursor among them: where a client that has got them can go on. */
  readonly cursor: string | null;
  /** What the form makes of these events; made once, however often it is asked for. */
  as<T>(form: Form<T>): T;
}

/** Puts events together that are ready at the same time. */
export function createBatch(events: readonly StreamEvent[]): Batch {
  const made = new Map<Form<unknown>, unknown>();
  return {
    events,
    cursor: events.findLast(({ cursor }) => cursor !== null)?.cursor ?? null,
    as<T>(form: Form<T>): T {
      let result = made.get(form) as T | undefined;
      if (result === undefined) made.set(form, (result = form(events)));
      return result;
    },
  };
}
