import { type Limit, originsOf, type Start, type State, SYSTEM, targetsOf, type Transition } from './table.js';

interface Table {
  readonly entity: string;
  readonly states: Readonly<Record<string, State>>;
  readonly starts: readonly Start<string, never>[];
  readonly transitions: readonly Transition<string, never, never, never>[];
}

const actionName = /^[a-z][A-Za-z0-9]*$/;
const stateName = /^[A-Z][A-Z0-9_]*$/;
const eventName = /^[a-z][A-Za-z]*\.[A-Z][A-Za-z0-9]*$/;

/** A table that contradicts itself is a programmer's mistake: it is refused when it is made, not when it is used. */
export function checkTable(table: Table): void {
  const expect = (holds: boolean, expected: string, came: unknown): void => {
    if (!holds) throw new TypeError(`Workflow ${String(table.entity)}: expected ${expected}, got ${shown(came)}.`);
  };
  expect(typeof table.entity === 'string' && table.entity !== '', 'the type name of the thing', table.entity);
  const names = Object.keys(table.states ?? {});
  expect(names.length > 0, 'at least one state', table.states);
  expect(Array.isArray(table.starts) && table.starts.length > 0, 'at least one start', table.starts);
  expect(Array.isArray(table.transitions), 'a list of transitions', table.transitions);

  for (const [name, state] of Object.entries(table.states)) {
    expect(stateName.test(name), 'state names in SCREAMING_SNAKE', name);
    expectLabel(state.label, `state ${name}`, expect);
    if (state.limit) expectLimit(table, name, state.limit, expect);
  }
  for (const step of [...table.starts, ...table.transitions]) {
    expect(actionName.test(step.action), 'action names in camelCase', step.action);
    expectLabel(step.label, `action ${step.action}`, expect);
    expect(Array.isArray(step.by) && step.by.length > 0, `roles that may ${step.action}`, step.by);
    for (const to of targetsOf(step)) expect(names.includes(to), `${step.action} to lead to a state of the table`, to);
  }
  for (const start of table.starts)
    expect(eventName.test(start.event), `${start.action} to name its event`, start.event);
  for (const transition of table.transitions) expectTransition(transition, names, expect);
  expectOneStepPerAction(table, expect);
  expectEveryStateUsed(table, names, expect);
}

type Expect = (holds: boolean, expected: string, came: unknown) => void;

function expectLabel(label: { zh?: string; en?: string } | undefined, of: string, expect: Expect): void {
  expect(Boolean(label?.zh) && Boolean(label?.en), `a label in zh and en for ${of}`, label);
}

function expectLimit(table: Table, state: string, limit: Limit, expect: Expect): void {
  const amounts = ['workingDays', 'calendarDays', 'workingHours'].filter((unit) => unit in limit);
  expect(amounts.length === 1, `one of workingDays, calendarDays, workingHours as the limit of ${state}`, limit);
  const amount: unknown = Object.entries(limit).find(([unit]) => unit === amounts[0])?.[1];
  expect(Number.isInteger(amount) && Number(amount) > 0, `a whole positive limit of ${state}`, amount);
  const { then } = limit;
  if (then === undefined) return;
  const step = table.transitions.find((one) => one.action === then && originsOf(one).includes(state));
  expect(
    step?.by.includes(SYSTEM) ?? false,
    `the limit of ${state} to end in a step that SYSTEM may take from there`,
    then,
  );
}

function expectTransition(
  transition: Transition<string, never, never, never>,
  names: readonly string[],
  expect: Expect,
): void {
  const { action, guard, event, to } = transition;
  const origins = originsOf(transition);
  expect(origins.length > 0, `${action} to start from a state`, transition.from);
  for (const from of origins) expect(names.includes(from), `${action} to start from a state of the table`, from);
  if (guard !== undefined) {
    expect(typeof guard === 'function' && guard.name !== '', `a named function as the guard of ${action}`, guard);
  }
  if (typeof to !== 'string') {
    expect(to.oneOf.length > 1, `${action} to choose between at least two states`, to.oneOf);
    expect(typeof to.choose === 'function', `${action} to have a function that chooses`, to.choose);
  }
  const types = typeof event === 'string' ? [event] : targetsOf(transition).map((target) => event?.[target]);
  for (const type of types) expect(eventName.test(type ?? ''), `${action} to name its event for every outcome`, type);
}

function expectOneStepPerAction(table: Table, expect: Expect): void {
  const seen = new Set<string>();
  for (const transition of table.transitions) {
    for (const from of originsOf(transition)) {
      const key = `${from} –${transition.action}→`;
      expect(!seen.has(key), 'one step per state and action', key);
      seen.add(key);
    }
  }
}

function expectEveryStateUsed(table: Table, names: readonly string[], expect: Expect): void {
  const reached = reachable(table);
  for (const name of names) {
    expect(reached.has(name), 'every state to be reachable from a start', name);
    const leaves = table.transitions.some((transition) => originsOf(transition).includes(name));
    const terminal = table.states[name]?.terminal ?? false;
    expect(leaves !== terminal, `${name} to be terminal or to have a way out, not both nor neither`, {
      terminal,
      leaves,
    });
  }
}

/** Every state to which some sequence of steps leads. */
export function reachable(table: {
  readonly starts: readonly { readonly to: string }[];
  readonly transitions: readonly {
    readonly from: string | readonly string[];
    readonly to: string | { readonly oneOf: readonly string[] };
  }[];
}): ReadonlySet<string> {
  const found = new Set(table.starts.map((start) => start.to));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const transition of table.transitions) {
      if (originsOf(transition).some((from) => found.has(from))) targetsOf(transition).forEach((to) => found.add(to));
    }
  }
  return found;
}

function shown(value: unknown): string {
  return typeof value === 'function'
    ? `function ${value.name || '(anonymous)'}`
    : (JSON.stringify(value) ?? String(value));
}
