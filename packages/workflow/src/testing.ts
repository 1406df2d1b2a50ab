import fc from 'fast-check';
import type { WorkCalendar } from './calendar.js';
import { available, decide, type Decision, type StepContext, stepRefusals } from './decide.js';
import { reachable } from './malformed.js';
import { originsOf, type Standing, targetsOf, type Workflow } from './table.js';

/** How a table is walked at random. */
export interface Walk<S extends string, A extends string, E, V, I> {
  /** Things as they begin: facts in one of the table's start states. */
  readonly entity: fc.Arbitrary<E>;
  readonly viewer: fc.Arbitrary<V>;
  readonly input: fc.Arbitrary<Partial<I> & { readonly reason?: string | null }>;
  readonly calendar: WorkCalendar;
  /** The thing after a step; by default only its status changes. */
  readonly apply?: (entity: E, decision: Decision<S>, context: StepContext<V, I>) => E;
  /** Invariants of the thing itself, held before the first and after each step; throws when broken. */
  readonly holds?: (entity: E, taken: readonly A[]) => void;
  /** Default 30. */
  readonly maxSteps?: number;
  /** Default 100. */
  readonly runs?: number;
}

/**
 * Walks random sequences of steps through a table and throws at the first broken invariant: the state is always one of the
 * table's; every state can be reached; a refused step names exactly the actions allowed now and changes nothing;
 * `available` and `decide` agree; terminal states have no way out; an entered limit gives a due date in the future.
 */
export function walkAtRandom<
  S extends string,
  A extends string,
  B extends string,
  F,
  V extends Standing,
  I,
  E extends F & { readonly status: S },
>(table: Workflow<S, A, B, F, V, I>, walk: Walk<S, A, E, V, I>): void {
  expectReachable(table);
  const actions = [...new Set(table.transitions.map((step) => step.action))];
  const step = fc.record({
    action: fc.constantFrom(...actions),
    viewer: walk.viewer,
    input: walk.input,
    minutesLater: fc.nat({ max: 60 * 24 * 20 }),
  });
  const property = fc.property(walk.entity, fc.array(step, { maxLength: walk.maxSteps ?? 30 }), (first, steps) => {
    let entity = first;
    let now = new Date('2026-01-05T01:00:00Z');
    const taken: A[] = [];
    walk.holds?.(entity, taken);
    for (const { action, viewer, input, minutesLater } of steps) {
      now = new Date(now.getTime() + minutesLater * 60_000);
      const context = { viewer, input, now, calendar: walk.calendar };
      const decision = expectAgreement(table, entity, action, context);
      if (!decision) continue;
      taken.push(action);
      entity = walk.apply?.(entity, decision, context) ?? { ...entity, status: decision.to };
      expectThat(entity.status === decision.to, `the thing to be ${decision.to} after ${action}`, entity.status);
      walk.holds?.(entity, taken);
    }
  });
  fc.assert(property, { numRuns: walk.runs ?? 100, includeErrorInReport: true });
}

/** Every state × every action of a table, and where the table lets it lead: nowhere, to a state or to a choice of states. */
export function everyStateAndAction<S extends string, A extends string, B extends string, F, V, I>(
  table: Workflow<S, A, B, F, V, I>,
): readonly { readonly state: S; readonly action: A; readonly leadsTo: readonly S[] }[] {
  const states = stateNames(table);
  const actions = [...new Set(table.transitions.map((step) => step.action))];
  return states.flatMap((state) =>
    actions.map((action) => {
      const step = table.transitions.find((one) => one.action === action && originsOf(one).includes(state));
      return { state, action, leadsTo: step ? targetsOf(step) : [] };
    }),
  );
}

function expectReachable<S extends string>(table: Workflow<S, string, string, never, never, never>): void {
  const reached = reachable(table);
  for (const state of stateNames(table)) expectThat(reached.has(state), 'every state to be reachable', state);
}

/** What `decide` says must be what `available` promised. Returns the decision when the step was taken. */
function expectAgreement<S extends string, A extends string, B extends string, F, V extends Standing, I>(
  table: Workflow<S, A, B, F, V, I>,
  entity: F & { readonly status: S },
  action: A,
  context: StepContext<V, I>,
): Decision<S> | null {
  const before = JSON.stringify(entity);
  const offered = available(table, entity, context.viewer);
  const offer = offered.find((one) => one.action === action);
  const result = decide(table, entity, action, context);
  const what = `${entity.status} –${action}→ for ${context.viewer.roles.join(', ')}`;
  expectThat(JSON.stringify(entity) === before, `a decision to leave the thing as it was (${what})`, entity);
  if (table.states[entity.status].terminal) expectThat(!result.ok, `no way out of ${entity.status}`, result);
  if (result.ok) {
    const { to, due, from } = result.value;
    expectThat(offer?.allowed === true, `what is decided to be offered (${what})`, offer);
    expectThat(stateNames(table).includes(to), `a step to lead to a state of the table (${what})`, to);
    expectThat(from === entity.status, `a decision to name where it came from (${what})`, from);
    expectThat(due === null || due.at > context.now, `a due date in the future (${what})`, due);
    return result.value;
  }
  const { code, details } = result.refusal;
  const allowed = offered.flatMap((one) => (one.allowed ? [one.action] : []));
  expectThat(
    JSON.stringify(details.allowedActions) === JSON.stringify(allowed),
    `a refusal to name exactly the allowed actions ${allowed.join(', ')} (${what})`,
    details.allowedActions,
  );
  if (offer?.allowed) {
    const aboutInput = code !== 'ILLEGAL_TRANSITION' && code !== 'FORBIDDEN';
    expectThat(aboutInput, `what is offered to be refused for its input only (${what})`, code);
  }
  if (offer?.refusal)
    expectThat(offer.refusal.code === code, `the refusal that was shown, ${offer.refusal.code} (${what})`, code);
  if (!offer) {
    const codes: readonly string[] = stepRefusals.slice(0, 2);
    expectThat(codes.includes(code), `what is not offered to be illegal or forbidden (${what})`, code);
  }
  return null;
}

function stateNames<S extends string>(table: { readonly states: { readonly [K in S]: unknown } }): readonly S[] {
  const names: S[] = [];
  for (const name in table.states) names.push(name);
  return names;
}

function expectThat(holds: boolean, expected: string, came: unknown): void {
  if (!holds) throw new Error(`Expected ${expected}, got ${JSON.stringify(came)}.`);
}
