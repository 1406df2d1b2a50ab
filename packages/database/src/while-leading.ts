import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { isDatabaseAway } from './away.js';

interface Lease {
  readonly _id: string;
  /** Null when its holder gave it back. */
  readonly holder: string | null;
  /** Grows while the holder lives. Clocks of several machines need not agree: each watches for change with its own. */
  readonly beat: number;
}

export interface LeadingOptions {
  readonly connection: mongoose.Connection;
  /** What is led: one leader a name and database. */
  readonly name: string;
  /** After how long without a sign of life another process takes over; default 10 s. */
  readonly ttlMs?: number;
  readonly signal: AbortSignal;
  /** Must end soon after its signal is aborted, and then have no effects any more. What it throws ends everything. */
  readonly work: (signal: AbortSignal) => Promise<void>;
}

const DEFAULT_TTL_MS = 10_000;

/**
 * Only one process at a time does `work`; others wait and take over when the leader stops or is gone. A leader that
 * cannot renew its lease is told to stop before anyone else can take over. Resolves when `signal` is aborted or the
 * work is done.
 */
export async function whileLeading(options: LeadingOptions): Promise<void> {
  const { connection, name, ttlMs = DEFAULT_TTL_MS, signal, work } = options;
  const leases = connection.collection<Lease>('leases');
  const me = randomUUID();
  while (!signal.aborted) {
    const beat = await acquire({ leases, name, me, ttlMs, signal });
    if (beat === null) return;
    const outcome = await lead({ leases, name, me, ttlMs, signal, work });
    if (outcome === 'done') return;
  }
}

type Leases = mongoose.Collection<Lease>;
interface Candidate {
  readonly leases: Leases;
  readonly name: string;
  readonly me: string;
  readonly ttlMs: number;
  readonly signal: AbortSignal;
}

/** Waits until the lease is free, or its holder has shown no life for its time; null when aborted before. */
async function acquire({ leases, name, me, ttlMs, signal }: Candidate): Promise<number | null> {
  let seen: Lease | null = null;
  let seenAt = performance.now();
  while (!signal.aborted) {
    const now = await whenReachable(() => leases.findOne({ _id: name }));
    if (now === undefined) {
      // An unreachable database says nothing about the holder's life.
      seen = null;
    } else if (now === null) {
      if (await create(leases, { _id: name, holder: me, beat: 1 })) return 1;
    } else {
      if (seen?.holder !== now.holder || seen.beat !== now.beat) seenAt = performance.now();
      seen = now;
      if (now.holder === null || performance.now() - seenAt >= ttlMs) {
        const next = { holder: me, beat: now.beat + 1 };
        const taken = await whenReachable(() =>
          leases.updateOne({ _id: name, holder: now.holder, beat: now.beat }, { $set: next }),
        );
        if (taken?.matchedCount === 1) return next.beat;
      }
    }
    await sleep(ttlMs / 5, signal);
  }
  return null;
}

async function lead(candidate: Candidate & { readonly work: LeadingOptions['work'] }): Promise<'done' | 'lost'> {
  const { leases, name, me, signal, work } = candidate;
  const term = new AbortController();
  const both = AbortSignal.any([signal, term.signal]);
  const worked = work(both).finally(() => term.abort());
  let lost: boolean;
  try {
    const [renewal] = await Promise.all([renew(candidate, term), worked]);
    lost = renewal === 'lost';
  } finally {
    await whenReachable(() => leases.updateOne({ _id: name, holder: me }, { $set: { holder: null } }));
  }
  return lost ? 'lost' : 'done';
}

/** Renews until the term ends; `lost` when the lease was lost, in which case it ends the term itself. */
async function renew({ leases, name, me, ttlMs, signal }: Candidate, term: AbortController): Promise<'lost' | 'ended'> {
  let renewedAt = performance.now();
  while (!signal.aborted && !term.signal.aborted) {
    await sleep(ttlMs / 5, AbortSignal.any([signal, term.signal]));
    if (signal.aborted || term.signal.aborted) break;
    const askedAt = performance.now();
    const limit = sleep(ttlMs / 2, term.signal).then(() => undefined);
    const renewed = await Promise.race([
      whenReachable(() => leases.updateOne({ _id: name, holder: me }, { $inc: { beat: 1 } })),
      limit,
    ]);
    if (renewed?.matchedCount === 1) renewedAt = askedAt;
    const isTaken = renewed?.matchedCount === 0;
    if (isTaken || performance.now() - renewedAt > ttlMs * 0.7) {
      term.abort();
      return 'lost';
    }
  }
  return 'ended';
}

async function create(leases: Leases, lease: Lease): Promise<boolean> {
  const answer = await whenReachable(() => leases.insertOne(lease));
  return answer !== undefined;
}

/** Undefined when the database cannot be reached or another process was first; both are asked again later. */
async function whenReachable<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoError || isDatabaseAway(error)) return undefined;
    throw error;
  }
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
