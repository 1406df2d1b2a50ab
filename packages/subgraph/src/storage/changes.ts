import { createHash } from 'node:crypto';
import { transact } from '@cobuild/database';
import type { Role, Viewer } from '@cobuild/identity';
import { currentSpan, within, type Span } from '@cobuild/process';
import type { Log, NewEvent } from '@cobuild/log';
import { ok, refuse, type Refusal, type Result } from '@cobuild/workflow';
import type { Connection, mongo } from 'mongoose';
import type { Clock } from '../definition.js';

/** Who makes a change, in which role, and by which call. */
export interface ChangeBy {
  readonly viewer: Viewer;
  /** The organization and role in which the viewer acts; the ledger names them. */
  readonly actingAs: { readonly organizationId: string | null; readonly role: Role };
  readonly requestId: string | null;
  /** Name of the mutation: an idempotency key belongs to one viewer and one mutation. */
  readonly mutation: string;
  readonly idempotencyKey?: string | null | undefined;
  /** What was asked, to tell a repeat from another request under the same key. */
  readonly input?: unknown;
  readonly reason?: string | null | undefined;
  readonly imported?: true;
}

/** What happened to one thing; who, when and why are added from the change. */
export type Happening = Pick<NewEvent, 'type' | 'entity' | 'organizations' | 'payload'>;

/** One change under way: state and events are written through it, all or nothing. */
export interface Tx {
  readonly session: mongo.ClientSession;
  readonly now: Date;
  append(...happenings: readonly Happening[]): void;
}

export interface Changes {
  /**
   * Makes one change: state and log in one transaction, tried again when another writer interferes. A refusal of the work leaves
   * nothing behind. A repeated idempotency key does no work and gives what its first use gave.
   *
   * @param work loads, decides, saves and appends; it may run more than once, so it must do nothing else
   * @param load reads the result of a key's first use by its id
   */
  change<T extends { readonly id: string }>(
    by: ChangeBy,
    work: (tx: Tx) => Promise<Result<T, Refusal>>,
    load: (id: string) => Promise<T | null>,
  ): Promise<Result<T, Refusal>>;
}

interface KeyDocument {
  readonly _id: string;
  readonly entityId: string;
  readonly inputHash: string;
  readonly at: Date;
}

/** Days for which a key is remembered. */
export const idempotencyDays = 7;

const hashOf = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(input ?? null))
    .digest('base64url');

const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 11000;

/** What happened, with who, when and why. */
const recorded = (happening: Happening, by: ChangeBy, at: Date, span: Span | undefined): NewEvent => ({
  ...happening,
  actor: { accountId: by.viewer.accountId, ...by.actingAs },
  at,
  ...(by.requestId ? { requestId: by.requestId } : {}),
  ...(span?.isKept ? { traceparent: span.traceparent } : {}),
  ...(by.reason ? { reason: by.reason } : {}),
  ...(by.imported ? { imported: true } : {}),
});

/** Makes one change in a span of its own, all attempts together; without one where no traces are kept. */
async function inSpan<T>(
  mutation: string,
  change: (span: Span | undefined) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const span = currentSpan()?.child('change', 'internal', { 'cobuild.mutation': mutation });
  if (!span) return change(undefined);
  try {
    const outcome = await within(span, () => change(span));
    if (!outcome.ok) span.set({ 'cobuild.refusal': outcome.refusal.code });
    return outcome;
  } catch (error) {
    span.fail(error instanceof Error ? error.name : 'unknown');
    throw error;
  } finally {
    span.end();
  }
}

/** Makes the one way in which a subgraph's state changes. */
export function createChanges({ connection, log, clock }: { connection: Connection; log: Log; clock: Clock }): Changes {
  const keys = connection.collection<KeyDocument>('idempotency_keys');
  let indexed: Promise<unknown> | null = null;
  /** With the first change, which waits for it: begun earlier it would fail unheard where nothing is changed before the end. */
  const makeIndex = (): Promise<unknown> => {
    indexed ??= keys
      .createIndex({ at: 1 }, { expireAfterSeconds: idempotencyDays * 86_400 })
      .catch((error: unknown) => {
        indexed = null;
        throw error;
      });
    return indexed;
  };

  type Outcome<T> = { readonly first: T } | { readonly repeatOf: KeyDocument };

  const attempt = <T extends { readonly id: string }>(
    by: ChangeBy,
    keyId: string | null,
    work: (tx: Tx) => Promise<Result<T, Refusal>>,
    span: Span | undefined,
  ): Promise<Result<Outcome<T>, Refusal>> =>
    transact(connection, async (session) => {
      const repeatOf = keyId === null ? null : await keys.findOne({ _id: keyId }, { session });
      if (repeatOf) return ok({ repeatOf });
      const now = clock();
      const happenings: Happening[] = [];
      const result = await work({ session, now, append: (...more) => void happenings.push(...more) });
      if (!result.ok) return result;
      const events = happenings.map((happening) => recorded(happening, by, now, span));
      if (events.length > 0) await log.append(events, session);
      if (keyId !== null) {
        const inputHash = hashOf(by.input);
        await keys.insertOne({ _id: keyId, entityId: result.value.id, inputHash, at: now }, { session });
      }
      return ok({ first: result.value });
    });

  return {
    async change(by, work, load) {
      await makeIndex();
      const keyId = by.idempotencyKey ? `${by.viewer.accountId ?? ''}:${by.mutation}:${by.idempotencyKey}` : null;
      const outcome = await inSpan(by.mutation, async (span) =>
        attempt(by, keyId, work, span).catch((error: unknown) => {
          // Two first uses of one key at once: the slower one finds the faster one's result.
          if (keyId !== null && isDuplicateKey(error)) return attempt(by, keyId, work, span);
          throw error;
        }),
      );
      if (!outcome.ok) return outcome;
      if ('first' in outcome.value) return ok(outcome.value.first);
      const { entityId, inputHash } = outcome.value.repeatOf;
      if (inputHash !== hashOf(by.input)) return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] });
      const thing = await load(entityId);
      return thing ? ok(thing) : refuse({ code: 'NOT_FOUND' });
    },
  };
}
