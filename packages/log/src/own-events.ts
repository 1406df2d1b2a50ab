import type { mongo } from 'mongoose';

/** The latest events of this process that its tail has not delivered: some are committed, but they are news to no one. */
export interface OwnEvents {
  appended(eventId: string, session: mongo.ClientSession): void;
  delivered(eventId: string): void;
  /** A poll of the tail found nothing: what was over before it was issued will not come any more. */
  drained(): void;
  /** Those whose transaction is over, committed or not. */
  over(): readonly string[];
}

/** @param capacity how many are kept; only those of the last moments matter */
export function createOwnEvents(capacity: number): OwnEvents {
  const sessions = new Map<string, mongo.ClientSession>();
  let overBefore: readonly string[] = [];
  const over = (): string[] => [...sessions].filter(([, session]) => !session.inTransaction()).map(([id]) => id);

  return {
    appended(eventId, session) {
      sessions.set(eventId, session);
      if (sessions.size <= capacity) return;
      const [oldest] = sessions.keys();
      if (oldest !== undefined) sessions.delete(oldest);
    },
    delivered: (eventId) => void sessions.delete(eventId),
    drained() {
      // Over at the last empty poll is over before this one was issued.
      for (const id of overBefore) sessions.delete(id);
      overBefore = over();
    },
    over,
  };
}
