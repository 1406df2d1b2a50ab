import { GraphQLError } from 'graphql';

/** A visit as the test's subgraph holds it. */
export interface Visit {
  readonly id: string;
  readonly placeId: string;
  readonly note: string;
}

/** An in-memory log with real cursors; it outlives the servers that read it. */
export interface VisitLog {
  readonly visits: readonly Visit[];
  append(visit: Omit<Visit, 'id'>): Visit;
  /** From the cursor on, or from now. Throws CURSOR_INVALID. */
  read(after: string | null | undefined, signal: AbortSignal): AsyncGenerator<{ visit: Visit; cursor: string }>;
  position(): string;
  /** Subscriptions opened so far, with their `after`. */
  readonly opened: (string | null)[];
}

export function createVisitLog(): VisitLog {
  const visits: Visit[] = [];
  const waiting = new Set<() => void>();
  const opened: (string | null)[] = [];
  const cursorAt = (index: number): string => `c${index}`;
  return {
    visits,
    opened,
    position: () => cursorAt(visits.length - 1),
    append(visit) {
      const full = { ...visit, id: `v${visits.length}` };
      visits.push(full);
      for (const wake of waiting) wake();
      return full;
    },
    async *read(after, signal) {
      opened.push(after ?? null);
      const index = after ? Number(/^c(-?\d+)$/.exec(after)?.[1] ?? Number.NaN) : visits.length - 1;
      if (!(index < visits.length)) {
        throw new GraphQLError('no such cursor', { extensions: { code: 'CURSOR_INVALID' } });
      }
      for (let next = index + 1; !signal.aborted; ) {
        const visit = visits[next];
        if (visit) {
          yield { visit, cursor: cursorAt(next) };
          next += 1;
          continue;
        }
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          signal.addEventListener('abort', wake);
        });
      }
    },
  };
}
