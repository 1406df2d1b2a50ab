import { own } from '../../json.js';
import { runContextFetch } from './context-fetch.js';
import { runEntityFetch } from './entity-fetch.js';
import type { PlanRun } from './plan-run.js';
import { runRootFetch } from './root-fetch.js';
import type { Step } from './steps.js';

/** Runs a plan in the order that it demands. Faults of subgraphs become errors; the rest still runs. */
export async function runStep(run: PlanRun, step: Step): Promise<void> {
  if (run.leaving.hasLeft) return;
  switch (step.kind) {
    case 'sequence':
      for (const next of step.steps) await runStep(run, next);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((branch) => runStep(run, branch)));
      return;
    case 'condition': {
      const branch = own(run.values, step.variable) === true ? step.whenTrue : step.otherwise;
      if (branch) await runStep(run, branch);
      return;
    }
    case 'root':
      return runRootFetch(run, step);
    case 'entities':
      return runEntityFetch(run, step);
    case 'context':
      return runContextFetch(run, step);
    default:
      return step satisfies never;
  }
}
