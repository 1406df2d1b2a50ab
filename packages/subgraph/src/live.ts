import { randomBytes } from 'node:crypto';
import type { Delivery, EntityReference, Log, LogEvent } from '@cobuild/log';
import { beginningOf, cursorWithin, mostInSnapshot, type LiveStart } from './live-start.js';
import { fault } from './errors/fault.js';
import { tellBeginning } from './serving/starting-position.js';

/** Where a payload of a live field stands. */
export interface Notice {
  readonly cursor: string;
  /** Whether it may have been delivered before. */
  readonly replayed: boolean;
  /** How many payloads of the snapshot are still to come; `null` for an event. */
  readonly remaining: number | null;
}

/** A thing that a live field is about, as it is now. */
export interface PresentThing<P> {
  /** With the version that was read. */
  readonly entity: EntityReference;
  readonly toPayload: (notice: Notice) => P | Promise<P>;
}

/** What makes a live field out of the log. */
export interface LiveOptions<P> {
  readonly log: Log;
  /** A cursor of this field; from now on when there is none. */
  readonly after?: string | null | undefined;
  /** With what the field begins where there is no cursor; with events by default. */
  readonly initial?: LiveStart | null | undefined;
  /**
   * Reads the things that the field is about and that this viewer may see now, for a snapshot; no more than the limit. Without
   * it, the field has no snapshot.
   */
  readonly present?: (limit: number) => Promise<readonly PresentThing<P>[]>;
  /** Whether the event belongs to this subscription and its viewer may see it *now*; asked for each event. */
  readonly accepts: (event: LogEvent) => boolean | Promise<boolean>;
  /** What the live field gives for an event. */
  readonly toPayload: (delivery: Delivery & Notice) => P | Promise<P>;
}

/**
 * The stream behind a live field: the log from a cursor on, or from now, less what this viewer may not see. Resolves when the
 * place in the log is fixed: whatever is committed from then on will be delivered.
 *
 * With a snapshot, what is there now comes first. It is read after the place in the log was fixed, so that nothing falls between
 * the two; an event whose outcome the snapshot shows already is left out. (gateway/PROTOCOL.md, section 5)
 *
 * @throws CursorInvalid for a cursor that is not one of this log
 */
export async function live<P>(options: LiveOptions<P>): Promise<AsyncIterableIterator<P>> {
  const { log, accepts, toPayload, present } = options;
  const { after, hasSnapshot } = beginningOf(options.after ?? null, present ? (options.initial ?? null) : null);
  const subscription = log.subscribe(after === null ? {} : { after });
  const position = await subscription.ready;
  const snapshot = hasSnapshot && present && position !== null ? await read(present, subscription) : [];
  const snapshotId = randomBytes(6).toString('hex');
  /** The cursor of a payload behind which so many of the snapshot follow. */
  const cursorBefore = (remaining: number, end: string): string =>
    remaining > 0 ? cursorWithin(snapshotId, remaining, end) : end;
  if (position !== null) {
    const cursor = cursorBefore(snapshot.length, position);
    tellBeginning(log, { cursor, snapshot: hasSnapshot ? snapshot.length : null });
  }
  const isContained = containedIn(snapshot);
  let sent = 0;

  const stream: AsyncIterableIterator<P> = {
    async next() {
      const thing = snapshot[sent];
      if (thing && position !== null) {
        sent += 1;
        const remaining = snapshot.length - sent;
        const cursor = cursorBefore(remaining, position);
        return { done: false, value: await thing.toPayload({ cursor, replayed: false, remaining }) };
      }
      for (;;) {
        const step = await subscription.next();
        if (step.done) return { done: true, value: undefined };
        if (isContained(step.value.event) || !(await accepts(step.value.event))) continue;
        return { done: false, value: await toPayload({ ...step.value, remaining: null }) };
      }
    },
    // Reaches the log at once, also while a delivery is awaited: a generator would finish its await first.
    async return() {
      await subscription.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return stream;
    },
  };
  return stream;
}

async function read<P>(
  present: NonNullable<LiveOptions<P>['present']>,
  subscription: { return(): Promise<unknown> },
): Promise<readonly PresentThing<P>[]> {
  try {
    const things = await present(mostInSnapshot + 1);
    if (things.length <= mostInSnapshot) return things;
    throw fault('SNAPSHOT_TOO_LARGE', undefined, { details: { most: mostInSnapshot } });
  } catch (error) {
    await subscription.return();
    throw error;
  }
}

/** Whether the snapshot shows what an event brought about. A thing's events keep their order: one that is newer ends the question. */
function containedIn(snapshot: readonly PresentThing<unknown>[]): (event: LogEvent) => boolean {
  const keyOf = ({ type, id }: EntityReference): string => `${type} ${id}`;
  const versions = new Map(snapshot.map(({ entity }) => [keyOf(entity), entity.version]));
  return ({ entity }) => {
    const version = versions.get(keyOf(entity));
    if (version === undefined) return false;
    if (entity.version <= version) return true;
    versions.delete(keyOf(entity));
    return false;
  };
}
