import mongoose from 'mongoose';
import { isConnectionLost } from './away.js';
import { OutcomeUnknown } from './errors.js';
import { createTurns, type Turns } from './turns.js';

type ClientSession = mongoose.mongo.ClientSession;

const ATTEMPTS = 30;
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 250;
/** Fewer than a connection's pool has: reads outside transactions get through. */
const TRANSACTIONS_AT_ONCE = 32;

const turnsOf = new WeakMap<mongoose.Connection, Turns>();

export interface TransactOptions {
  /** How often the work is tried before the last conflict is thrown; default 30. */
  readonly attempts?: number;
  /** Yields 0 ≤ x < 1; spreads the writers of one document; default chance. */
  readonly random?: () => number;
}

/** What `work` yields: a value to commit, or a refusal (`{ ok: false }`), upon which nothing is written. */
export type Work<T> = (session: ClientSession) => Promise<T>;

/**
 * Runs `work` in one transaction and answers what it yields. A write conflict or a lost connection runs it again after
 * a growing, random pause, so it must have no effects of its own; it begins no transaction itself, for so many are open at once
 * and the others wait in order, whatever the flood: a server holds a limited number of them. When it yields a refusal, everything is taken back.
 * Throws `OutcomeUnknown` when the database went away during the commit and cannot say afterwards what came of it.
 */
export async function transact<T>(
  connection: mongoose.Connection,
  work: Work<T>,
  options: TransactOptions = {},
): Promise<T> {
  const { attempts = ATTEMPTS, random = Math.random } = options;
  const turns = turnsOf.get(connection) ?? createTurns(TRANSACTIONS_AT_ONCE);
  turnsOf.set(connection, turns);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await turns.take(() => once(connection, work));
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** attempt);
      await new Promise((resolve) => setTimeout(resolve, random() * pause));
    }
  }
}

async function once<T>(connection: mongoose.Connection, work: Work<T>): Promise<T> {
  const session = await connection.startSession();
  try {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    let value: T;
    try {
      value = await work(session);
    } catch (error) {
      await abort(session);
      throw error;
    }
    if (isRefusal(value)) await abort(session);
    else if (session.inTransaction()) await commit(session);
    return value;
  } finally {
    await session.endSession();
  }
}

/**
 * A commit whose answer was lost is asked for again, by the driver and then here, which a MongoDB answers truly. SecantusDB
 * forgets its transactions when it is killed: it then knows of none, says that trying again is safe although the work may have
 * been written, and running it again might do it twice.
 */
async function commit(session: ClientSession): Promise<void> {
  try {
    await session.commitTransaction();
  } catch (error) {
    if (isForgotten(error)) throw new OutcomeUnknown(error);
    if (!isUnanswered(error)) throw error;
    try {
      await session.commitTransaction();
    } catch (again) {
      throw new OutcomeUnknown(again);
    }
  }
}

/** The transaction ends with its session in any case; a database that has gone has nothing to abort. */
async function abort(session: ClientSession): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction().catch(() => {});
}

function isTransient(error: unknown): boolean {
  if (error instanceof OutcomeUnknown) return false;
  return isLabelled(error, 'TransientTransactionError') || isConnectionLost(error);
}

function isUnanswered(error: unknown): boolean {
  return isLabelled(error, 'UnknownTransactionCommitResult') || isConnectionLost(error);
}

function isLabelled(error: unknown, label: string): boolean {
  return error instanceof mongoose.mongo.MongoError && error.hasErrorLabel(label);
}

/** NoSuchTransaction. */
function isForgotten(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === 251;
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
