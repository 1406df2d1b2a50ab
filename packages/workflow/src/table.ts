import type { Refusal } from './result.js';

/** A name as people read it, in the platform's two languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a viewer is to one thing now: role names (`SECRETARY`), and roles relative to the thing (`SIDE_A`, `OTHER_SIDE`).
 * Whoever asks works them out beforehand; a table only compares names.
 */
export interface Standing {
  readonly roles: readonly string[];
}

/** The role of timers. */
export const SYSTEM = 'SYSTEM';

/** How long a thing may stay in a state, counted from the day after it came in; `then` is the step that SYSTEM takes. */
export type Limit<A extends string = string> =
  | { readonly workingDays: number; readonly then?: A }
  | { readonly calendarDays: number; readonly then?: A }
  | { readonly workingHours: number; readonly then?: A };

/** A state in which a thing can be. */
export interface State {
  readonly label: Label;
  /** Nothing leads out of it. */
  readonly terminal?: true;
  readonly limit?: Limit;
}

/**
 * A condition of a step beyond state and role: a refusal, or `undefined` when the step may go on. Pure and named.
 * `input` is `undefined` while somebody only asks what would be possible; a guard about input then lets pass.
 */
export type Guard<F, V, I> = (
  entity: F & { readonly status: string },
  viewer: V,
  input: Partial<I> | undefined,
) => Refusal | undefined;

/** Where a step leads when that depends on the thing, e.g. the second of two signatures. */
export interface Choice<S extends string, F, V, I> {
  readonly oneOf: readonly S[];
  readonly choose: (entity: F & { readonly status: string }, viewer: V, input: Partial<I>) => S;
}

interface Step<I> {
  readonly action: string;
  readonly label: Label;
  /** Roles of which the viewer must hold one. */
  readonly by: readonly string[];
  /** Input without which the step is refused with MISSING_INPUT. */
  readonly requires?: readonly (keyof I & string)[];
  /** Negative steps say why (domain.md G4). */
  readonly needsReason?: true;
}

/** How a thing comes to be. */
export interface Start<S extends string, I> extends Step<I> {
  readonly to: S;
  readonly event: string;
}

/** A step from one state to another. A step that stays in its state keeps the running time limit. */
export interface Transition<S extends string, F, V, I> extends Step<I> {
  readonly from: S | readonly S[];
  readonly to: S | Choice<S, F, V, I>;
  readonly guard?: Guard<F, V, I>;
  /** Type of the event that the step appends; by state entered where `to` is a choice. */
  readonly event: string | { readonly [K in S]?: string };
}

/**
 * A workflow: a table of states and steps.
 * S states, A actions, B actions by which a thing begins, F facts guards look at, V viewer's standing, I input of all steps.
 */
export interface Workflow<S extends string, A extends string, B extends string, F, V, I> {
  /** Type name of the thing, as in the graph. */
  readonly entity: string;
  readonly states: { readonly [K in S]: State };
  readonly starts: readonly (Start<S, I> & { readonly action: B })[];
  readonly transitions: readonly (Transition<S, F, V, I> & { readonly action: A })[];
}

/** Any table, where neither its states nor its guards matter. */
export type AnyWorkflow = Workflow<string, string, string, never, never, never>;

/** The states of a table as a union of names. */
export type StateOf<W> = W extends { readonly states: infer States } ? keyof States & string : never;

/** The actions of a table as a union of names. */
export type ActionOf<W> = W extends { readonly transitions: readonly (infer T)[] }
  ? T extends { readonly action: infer A }
    ? A
    : never
  : never;

/** The states from which a step may be taken. */
export function originsOf<S extends string>(transition: { readonly from: S | readonly S[] }): readonly S[] {
  return typeof transition.from === 'string' ? [transition.from] : transition.from;
}

/** The states to which a step may lead. */
export function targetsOf<S extends string>(transition: {
  readonly to: S | { readonly oneOf: readonly S[] };
}): readonly S[] {
  return typeof transition.to === 'string' ? [transition.to] : transition.to.oneOf;
}
