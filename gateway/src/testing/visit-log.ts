import { GraphQLError } from 'graphql';

/** A visit as the test's subgraph holds it. */
export interface Visit {
  readonly id: string;
  readonly placeId: string;
  readonly note: string;
}

/** A visit and its place in the log or in a snapshot. */
export interface Delivered {
  readonly visit: Visit;
  readonly cursor: string;
  readonly remaining?: number;
}

/** An in-memory log with real cursors; it outlives the servers that read it. */
export interface VisitLog {
  readonly visits: readonly Visit[];
  append(visit: Omit<Visit, 'id'>): Visit;
  /** From the cursor on, or from now. Throws CURSOR_INVALID. */
  read(after: string | null | undefined, signal: AbortSignal): AsyncGenerator<Delivered>;
  /** The same, but first every visit that there is, unless the cursor says that its holder has them. */
  readWithSnapshot(after: string | null | undefined, signal: AbortSignal): AsyncGenerator<Delivered>;
  /** Waited for before each part of a snapshot is sent. */
  beforePart: () => Promise<void>;
  position(): string;
  /** Subscriptions opened so far, with their `after`. */
  readonly opened: (string | null)[];
}

export function createVisitLog(): VisitLog {
  const visits: Visit[] = [];
  const waiting = new Set<() => void>();
  const opened: (string | null)[] = [];
  const cursorAt = (index: number): string => `c${index}`;
  let snapshots = 0;
  const log: VisitLog = {
    visits,
    opened,
    beforePart: () => Promise.resolve(),
    async *readWithSnapshot(after, signal) {
      if (after && !after.startsWith('snapshot:')) return yield* log.read(after, signal);
      const position = log.position();
      const present = [...visits];
      const id = (snapshots += 1);
      opened.push(after ?? null);
      for (const [index, visit] of present.entries()) {
        await log.beforePart();
        const remaining = present.length - 1 - index;
        yield { visit, cursor: remaining > 0 ? `snapshot:${id}:${remaining}` : position, remaining };
      }
      yield* log.read(position, signal);
    },
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
  return log;
}
