/** With what a live field begins: with events from now on, or first with what is there now. */
export type LiveStart = 'EVENTS' | 'SNAPSHOT';

/** Things that a snapshot has at most: a part of them would pass for the whole. */
export const mostInSnapshot = 500;

/** Where a subscription begins. */
export interface LiveBeginning {
  /** A cursor of the log; `null`: now. */
  readonly after: string | null;
  readonly hasSnapshot: boolean;
}

/** Cursors of a log have no colon, so these are told from them. */
const within = /^snapshot:[\da-f]+:\d+:(.*)$/s;

/**
 * A cursor in the midst of a snapshot that was read at a position, with so many payloads still to come.
 *
 * @param snapshotId of this snapshot alone: another one read at the same position may hold other things
 */
export function cursorWithin(snapshotId: string, remaining: number, position: string): string {
  return `snapshot:${snapshotId}:${remaining}:${position}`;
}

/**
 * Where a subscription begins: who has a cursor has the state already, unless the cursor lies in the midst of a snapshot, of which
 * the rest cannot be had any more; then it begins anew. Without a wish for a snapshot, such a cursor leads on from its position.
 */
export function beginningOf(after: string | null, initial: LiveStart | null): LiveBeginning {
  const position = after === null ? undefined : within.exec(after)?.[1];
  if (initial === 'SNAPSHOT' && (after === null || position !== undefined)) return { after: null, hasSnapshot: true };
  return { after: position ?? after, hasSnapshot: false };
}
