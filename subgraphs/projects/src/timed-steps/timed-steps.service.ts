import { type Clock, createTimedSteps as createSweep, type TimedSteps } from '@cobuild/subgraph';

/** Makes the timed steps of projects. */
export function createTimedSteps({ clock }: { readonly clock: Clock }): TimedSteps {
  return createSweep([], clock);
}
