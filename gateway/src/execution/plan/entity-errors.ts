import type { JsonObject } from '../../json.js';
import { mostErrors, subgraphError } from '../errors.js';
import type { SubgraphError } from '../subgraph/read-answer.js';
import type { EntityAsk } from './entity-ask.js';
import type { Members } from './entity-fetch.js';
import { responsePathsOf } from './error-paths.js';
import { addError, type PlanRun } from './plan-run.js';
import type { TargetPath } from './targets.js';

/** An error at one entity is an error at every place of the response where that entity stands. */
export function addEntityErrors(
  run: PlanRun,
  { subgraph, renames }: EntityAsk,
  errors: readonly SubgraphError[],
  path: TargetPath,
  members: Members,
): void {
  if (errors.length === 0) return;
  const failing = new Set<JsonObject>();
  for (const error of errors) for (const object of membersOf(error, members) ?? []) failing.add(object);
  const places = responsePathsOf(run.tree.root, path, failing, mostErrors - run.errors.length);
  for (const error of errors) {
    const objects = membersOf(error, members);
    if (!objects) {
      addError(run, subgraphError(error, subgraph, path.plain));
      continue;
    }
    const below = error.path?.slice(2).map((part) => renames.get(part) ?? part) ?? [];
    for (const object of objects) {
      for (const at of places.get(object) ?? []) addError(run, subgraphError(error, subgraph, [...at, ...below]));
    }
  }
}

/** The objects here that an error is about; `null` where it is about the whole request. */
function membersOf({ path }: SubgraphError, members: Members): readonly JsonObject[] | null {
  const [root, index] = path ?? [];
  return root === '_entities' && typeof index === 'number' ? (members[index] ?? []) : null;
}
