import { checkTable } from './malformed.js';
import type { Standing, Start, State, Transition, Workflow } from './table.js';

/**
 * Makes a workflow out of its table and infers states and actions from it: `workflow<Facts, Viewer, Input>()({ … })`.
 * Facts are what guards look at, without the status, so that the thing's own type can take its status from the table.
 *
 * @throws TypeError stating what was expected, when the table contradicts itself
 */
export function workflow<F, V extends Standing = Standing, I = Record<string, unknown>>() {
  return <
    const States extends Readonly<Record<string, State>>,
    const Starts extends readonly Start<keyof States & string, I>[],
    const Transitions extends readonly Transition<keyof States & string, F, V, I>[],
  >(table: {
    readonly entity: string;
    readonly states: States;
    readonly starts: Starts;
    readonly transitions: Transitions;
  }): Workflow<keyof States & string, Transitions[number]['action'], Starts[number]['action'], F, V, I> => {
    checkTable(table);
    return table;
  };
}
