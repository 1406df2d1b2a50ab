import { system, type Role, type Viewer } from '@cobuild/identity';
import { ok, type Decision, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Changes, Happening, Tx } from '../storage/changes.js';
import type { Store } from '../storage/store.js';
import { checkVersion, type Versioned } from '../storage/versions.js';

/** In whose name and in which role a step is taken, for the ledger. */
export interface ActingAs {
  readonly organizationId: string | null;
  readonly role: Role;
}

/** Who asks for a change, by which request. */
export interface Ask {
  readonly viewer: Viewer;
  readonly requestId: string | null;
}

/** The timers' own asking. */
export const bySystem: Ask = { viewer: system, requestId: null };

/** What every step's input has. */
export interface StepInput {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** A change and, once the thing is read, in whose name it is made. */
export interface Work<T> {
  readonly ask: Ask;
  readonly mutation: string;
  readonly input: {
    readonly idempotencyKey?: string | null | undefined;
    readonly reason?: string | null | undefined;
  };
  readonly imported?: true;
  readonly load: (id: string) => Promise<T | null>;
  readonly run: (tx: Tx, actAs: (as: ActingAs) => void) => Promise<Result<T, Refusal>>;
}

/** One step of a thing: where it is kept, who the viewer is to it, what its table decides and what it then is. */
export interface Step<T extends Versioned, S extends string, V extends { readonly actingAs: ActingAs }> {
  readonly ask: Ask;
  readonly mutation: string;
  readonly input: StepInput;
  readonly store: Store<T>;
  readonly stand: (thing: T, tx: Tx) => Promise<V>;
  readonly decide: (thing: T, stand: V, tx: Tx) => Promise<Result<Decision<S>, Refusal>> | Result<Decision<S>, Refusal>;
  /** The thing after the step, and what happened; further writes go into the same transaction. */
  readonly apply: (
    thing: T,
    decision: Decision<S>,
    stand: V,
    tx: Tx,
  ) => Promise<Result<{ readonly next: T; readonly happenings: readonly Happening[] }, Refusal>>;
}

export interface Steps {
  change<T extends { readonly id: string }>(work: Work<T>): Promise<Result<T, Refusal>>;
  /** Load → decide → save + append, in one transaction. */
  take<T extends Versioned, S extends string, V extends { readonly actingAs: ActingAs }>(
    step: Step<T, S, V>,
  ): Promise<Result<T, Refusal>>;
}

/** How often a change is decided before it fails, where each time another one took its place at a unique index. */
export const mostLooks = 8;

const isDuplicateKey = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 11000;

/** Makes the one way in which things of a subgraph take their steps. */
export function createSteps(changes: Changes): Steps {
  const change = <T extends { readonly id: string }>({ ask, mutation, input, imported, load, run }: Work<T>) => {
    let acting: ActingAs = { organizationId: ask.viewer.organizationId, role: 'MEMBER' };
    const once = () =>
      changes.change<T>(
        {
          viewer: ask.viewer,
          // Known only once the thing is read: the ledger names the organization for which its author acted.
          get actingAs() {
            return acting;
          },
          requestId: ask.requestId,
          mutation,
          idempotencyKey: input.idempotencyKey,
          input,
          reason: input.reason,
          ...(imported ? { imported } : {}),
        },
        (tx) => run(tx, (as) => (acting = as)),
        load,
      );
    // First ones at once meet at a unique index; another look finds the others' and refuses, or goes on from them.
    const decided = async (left: number): Promise<Result<T, Refusal>> => {
      try {
        return await once();
      } catch (error) {
        if (left > 1 && isDuplicateKey(error)) return decided(left - 1);
        throw error;
      }
    };
    return decided(mostLooks);
  };

  return {
    change,
    take: ({ ask, mutation, input, store, stand, decide, apply }) =>
      change({
        ask,
        mutation,
        input,
        load: (id) => store.find(id),
        async run(tx, actAs) {
          const thing = await store.find(input.id, tx.session);
          if (!thing) return refuse({ code: 'NOT_FOUND', field: ['id'] });
          const current = checkVersion(thing, input.version);
          if (!current.ok) return current;
          const standing = await stand(thing, tx);
          actAs(standing.actingAs);
          const decision = await decide(thing, standing, tx);
          if (!decision.ok) return decision;
          const applied = await apply(thing, decision.value, standing, tx);
          if (!applied.ok) return applied;
          const { next, happenings } = applied.value;
          const written = await store.replace(next, tx.session);
          if (!written.ok) return written;
          tx.append(...happenings);
          return ok(next);
        },
      }),
  };
}

/** Guards tell what was not given from what was given as nothing. */
export function withoutUndefined<T extends object>(input: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
