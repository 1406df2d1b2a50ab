import { type AnyWorkflow, type Limit, originsOf, targetsOf } from './table.js';

/** Draws a table as a Mermaid state diagram: states in both languages, steps with their roles, time limits as notes. */
export function toMermaid(table: AnyWorkflow): string {
  const lines = ['stateDiagram-v2'];
  for (const [name, state] of Object.entries(table.states)) {
    lines.push(`  state "${state.label.zh}<br/>${name}" as ${name}`);
  }
  for (const start of table.starts) lines.push(`  [*] --> ${start.to}: ${start.action} ${roles(start.by)}`);
  for (const step of table.transitions) {
    for (const from of originsOf(step)) {
      for (const to of targetsOf(step)) lines.push(`  ${from} --> ${to}: ${step.action} ${roles(step.by)}`);
    }
  }
  for (const [name, state] of Object.entries(table.states)) {
    if (state.terminal) lines.push(`  ${name} --> [*]`);
  }
  for (const [name, state] of Object.entries(table.states)) {
    if (state.limit) lines.push(`  note right of ${name}: ${limit(state.limit)}`);
  }
  return `${lines.join('\n')}\n`;
}

function roles(by: readonly string[]): string {
  return `[${by.join(', ')}]`;
}

function limit(of: Limit): string {
  const amount =
    'workingDays' in of
      ? `${of.workingDays} working days`
      : 'calendarDays' in of
        ? `${of.calendarDays} days`
        : `${of.workingHours} working hours`;
  return of.then ? `${amount}, then ${of.then}` : amount;
}
