import { type Log, type LogEvent, startProjection, type Projection } from '@cobuild/log';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Parts } from '../definition.js';
import type { Tx } from '../storage/changes.js';
import { bySystem, type Steps } from './steps.js';

/**
 * What another subgraph's log asks to be done here. Each event is taken in once, however often the log tells of it and however long
 * this subgraph was away, and waits until a step of this subgraph is done with it.
 */
export interface Inbox {
  /** Events that wait, oldest first. */
  due(limit: number): Promise<readonly LogEvent[]>;
  /**
   * Notes what came of an event, within the change that answers it.
   *
   * @returns `false` where it was done with already; the change then has nothing to do
   */
  done(eventId: string, outcome: string, tx: Pick<Tx, 'session' | 'now'>): Promise<boolean>;
  /** What takes events in. */
  readonly projection: Projection;
}

interface InboxDocument {
  readonly _id: string;
  readonly event: LogEvent;
  /** `null` while it waits. */
  readonly doneAt: Date | null;
  readonly outcome: string | null;
}

/** What an inbox is made of. */
export interface InboxOptions extends Pick<Parts, 'logger' | 'background'> {
  /** Unique in the subgraph's database. */
  readonly name: string;
  /** Of the subgraph that asks. */
  readonly log: Log;
  readonly connection: Connection;
  /** Whether an event asks for something here. */
  readonly accepts: (event: LogEvent) => boolean;
}

/** Opens an inbox of a subgraph. */
export async function openInbox({ name, log, connection, logger, background, accepts }: InboxOptions): Promise<Inbox> {
  const events: mongo.Collection<InboxDocument> = connection.collection<InboxDocument>(`inbox_${name}`);
  await events.createIndex({ doneAt: 1, _id: 1 });
  return {
    async due(limit) {
      const waiting = await events.find({ doneAt: null }).sort({ _id: 1 }).limit(limit).toArray();
      return waiting.map(({ event }) => event);
    },
    async done(eventId, outcome, { session, now }) {
      const noted = { $set: { doneAt: now, outcome } };
      const { matchedCount } = await events.updateOne({ _id: eventId, doneAt: null }, noted, { session });
      return matchedCount === 1;
    },
    projection: startProjection({
      log,
      connection,
      name: `inbox-${name}`,
      async apply(event, session) {
        if (!accepts(event)) return;
        const begun = { $setOnInsert: { event, doneAt: null, outcome: null } };
        await events.updateOne({ _id: event.id }, begun, { session, upsert: true });
      },
      // What was done stays done: a log that is read again brings back nothing.
      reset: async (session) => void (await events.deleteMany({ doneAt: null }, { session })),
      logger,
      background,
    }),
  };
}

/**
 * Makes the change that answers an event of an inbox: what is done and the note that it is done are kept together or not at all.
 *
 * @param work does what the event asks for and tells in a word what came of it
 */
export function answering(
  { steps, inbox, mutation }: { readonly steps: Steps; readonly inbox: Pick<Inbox, 'done'>; readonly mutation: string },
  work: (event: LogEvent, tx: Tx) => Promise<Result<string, Refusal>>,
): (event: LogEvent) => Promise<Result<{ readonly id: string }, Refusal>> {
  return (event) =>
    steps.change<{ readonly id: string }>({
      ask: bySystem,
      mutation,
      input: {},
      load: (id) => Promise.resolve({ id }),
      async run(tx, actAs) {
        actAs({ organizationId: null, role: 'SYSTEM' });
        const outcome = await work(event, tx);
        if (!outcome.ok) return outcome;
        const isFirst = await inbox.done(event.id, outcome.value, tx);
        return isFirst ? ok({ id: event.id }) : refuse({ code: 'CONFLICT' });
      },
    });
}
