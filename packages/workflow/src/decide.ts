import type { WorkCalendar } from './calendar.js';
import { ok, type Refusal, refuse, type Result } from './result.js';
import {
  type Label,
  type Limit,
  originsOf,
  type Standing,
  SYSTEM,
  targetsOf,
  type Transition,
  type Workflow,
} from './table.js';

/** Codes with which a table itself refuses; a guard has its own. */
export const stepRefusals = ['ILLEGAL_TRANSITION', 'FORBIDDEN', 'REASON_REQUIRED', 'MISSING_INPUT'] as const;

/** A refused step always says which actions are allowed now (domain.md G2). */
export interface StepRefusal extends Refusal {
  readonly details: Readonly<Record<string, unknown>> & {
    readonly from: string | null;
    readonly action: string;
    readonly allowedActions: readonly string[];
  };
}

/** Until when the state entered may last. */
export interface DueDate {
  readonly at: Date;
  readonly estimated: boolean;
  /** The step that SYSTEM takes once it is past. */
  readonly then: string | null;
}

/** A step that may be taken: where it leads, what it appends, until when the next one is due. */
export interface Decision<S extends string> {
  readonly action: string;
  readonly from: S | null;
  readonly to: S;
  readonly event: string;
  readonly due: DueDate | null;
  /** The step stays in its state, so the limit that runs there goes on. */
  readonly keepsDue: boolean;
}

/** Who takes a step, with what, when. */
export interface StepContext<V, I> {
  readonly viewer: V;
  readonly input: Partial<I> & { readonly reason?: string | null };
  readonly now: Date;
  readonly calendar: WorkCalendar;
}

/** One action of a state for one viewer. */
export interface AvailableAction<A extends string = string> {
  readonly action: A;
  readonly label: Label;
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
  readonly requires: readonly string[];
  readonly needsReason: boolean;
}

/**
 * Every action that leads on from the thing's state: allowed for this viewer, or refused why.
 * Steps that only timers take are shown to timers alone.
 */
export function available<S extends string, A extends string, B extends string, F, V extends Standing, I>(
  table: Workflow<S, A, B, F, V, I>,
  entity: NoInfer<F> & { readonly status: S },
  viewer: NoInfer<V>,
): readonly AvailableAction<A>[] {
  return table.transitions
    .filter((step) => originsOf(step).includes(entity.status) && (isForPeople(step.by) || mayTake(step.by, viewer)))
    .map((step) => {
      const refusal = hindrance(step, entity, viewer, undefined) ?? null;
      return {
        action: step.action,
        label: step.label,
        allowed: refusal === null,
        refusal,
        requires: step.requires ?? [],
        needsReason: step.needsReason ?? false,
      };
    });
}

/** Whether a step may be taken and what follows from it. The thing itself is not touched. */
export function decide<S extends string, A extends string, B extends string, F, V extends Standing, I>(
  table: Workflow<S, A, B, F, V, I>,
  entity: NoInfer<F> & { readonly status: S },
  action: A,
  context: StepContext<NoInfer<V>, NoInfer<I>>,
): Result<Decision<S>, StepRefusal> {
  expectState(table, entity.status);
  expectAction(table.transitions, action, table.entity);
  const { viewer, input } = context;
  const no = (refusal: Refusal) =>
    refuse({
      ...refusal,
      details: {
        ...refusal.details,
        from: entity.status,
        action,
        allowedActions: available(table, entity, viewer).flatMap((one) => (one.allowed ? [one.action] : [])),
      },
    });
  const step = table.transitions.find((one) => one.action === action && originsOf(one).includes(entity.status));
  if (!step) return no({ code: 'ILLEGAL_TRANSITION' });
  // What the viewer cannot mend is said before what is only missing from the input.
  const refusal = hindrance(step, entity, viewer, input) ?? incompleteness(step, input);
  if (refusal) return no(refusal);
  const to = typeof step.to === 'string' ? step.to : step.to.choose(entity, viewer, input);
  if (!targetsOf(step).includes(to)) {
    throw new TypeError(
      `Workflow ${table.entity}: expected ${action} to choose one of ${targetsOf(step).join(', ')}, got ${to}.`,
    );
  }
  const event = typeof step.event === 'string' ? step.event : String(step.event[to]);
  const keepsDue = to === entity.status;
  return ok({
    action,
    from: entity.status,
    to,
    event,
    due: keepsDue ? null : dueOf(table.states[to].limit, context),
    keepsDue,
  });
}

/** Whether a thing may come to be in this way and what follows from it. */
export function begin<S extends string, A extends string, B extends string, F, V extends Standing, I>(
  table: Workflow<S, A, B, F, V, I>,
  action: B,
  context: StepContext<NoInfer<V>, NoInfer<I>>,
): Result<Decision<S>, StepRefusal> {
  expectAction(table.starts, action, table.entity);
  const start = table.starts.find((one) => one.action === action);
  const allowed = table.starts.flatMap((one) => (mayTake(one.by, context.viewer) ? [one.action] : []));
  const no = (refusal: Refusal) =>
    refuse({ ...refusal, details: { ...refusal.details, from: null, action, allowedActions: allowed } });
  if (!start || !mayTake(start.by, context.viewer)) return no({ code: 'FORBIDDEN' });
  const refusal = incompleteness(start, context.input);
  if (refusal) return no(refusal);
  const due = dueOf(table.states[start.to].limit, context);
  return ok({ action, from: null, to: start.to, event: start.event, due, keepsDue: false });
}

/** The due date of a state entered now; `null` when it may last for ever. */
export function dueOf(
  limit: Limit | undefined,
  { now, calendar }: { now: Date; calendar: WorkCalendar },
): DueDate | null {
  if (!limit) return null;
  const reckoned =
    'workingDays' in limit
      ? calendar.addWorkingDays(now, limit.workingDays)
      : 'calendarDays' in limit
        ? calendar.addCalendarDays(now, limit.calendarDays)
        : calendar.addWorkingHours(now, limit.workingHours);
  return { ...reckoned, then: limit.then ?? null };
}

function hindrance<S extends string, F, V extends Standing, I>(
  step: Transition<S, F, V, I>,
  entity: F & { readonly status: string },
  viewer: V,
  input: Partial<I> | undefined,
): Refusal | undefined {
  if (!mayTake(step.by, viewer)) return { code: 'FORBIDDEN', details: { roles: step.by } };
  return step.guard?.(entity, viewer, input);
}

function incompleteness(
  step: { readonly requires?: readonly string[]; readonly needsReason?: true },
  input: object & { readonly reason?: string | null },
): Refusal | undefined {
  const given: Readonly<Record<string, unknown>> = { ...input };
  if (step.needsReason && isBlank(given['reason'])) return { code: 'REASON_REQUIRED', field: ['reason'] };
  const missing = (step.requires ?? []).filter((name) => isBlank(given[name]));
  const [first] = missing;
  return first === undefined ? undefined : { code: 'MISSING_INPUT', field: [first], details: { missing } };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function mayTake(by: readonly string[], viewer: Standing): boolean {
  return by.some((role) => viewer.roles.includes(role));
}

function isForPeople(by: readonly string[]): boolean {
  return by.some((role) => role !== SYSTEM);
}

function expectState(table: { readonly entity: string; readonly states: object }, status: string): void {
  if (!Object.hasOwn(table.states, status)) {
    throw new TypeError(
      `Workflow ${table.entity}: expected a status of ${Object.keys(table.states).join(', ')}, got ${status}.`,
    );
  }
}

function expectAction(steps: readonly { readonly action: string }[], action: string, entity: string): void {
  if (!steps.some((step) => step.action === action)) {
    const known = [...new Set(steps.map((step) => step.action))].join(', ');
    throw new TypeError(`Workflow ${entity}: expected an action of ${known}, got ${action}.`);
  }
}
