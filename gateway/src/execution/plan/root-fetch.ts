import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse } from 'graphql';
import type { JsonObject } from '../../json.js';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { mostErrors, subgraphError } from '../errors.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { SubgraphError } from '../subgraph/read-answer.js';
import { responsePathsOf } from './error-paths.js';
import { mergeIntoAll } from './merge.js';
import { addError, addFault, setOut, type PlanRun } from './plan-run.js';
import { compileRewrites, renamesOf, type Rewrite } from './rewrites.js';
import { compileAsk, send, type Ask } from './send.js';
import { targetsAt, type TargetPath } from './targets.js';
import { successorsOf } from './tree.js';

/** A fetch of root fields: for the operation's root or, where a field leads back to it, for the objects at a path. */
export interface RootFetch {
  readonly kind: 'root';
  readonly ask: Ask;
  readonly path: TargetPath;
  readonly rewrite: Rewrite | null;
  readonly renames: ReadonlyMap<string | number, string>;
  /** The subgraph's operation. */
  readonly operation: string;
}

/** Compiles a fetch without representations. */
export function compileRootFetch(supergraph: ServedSupergraph, node: FetchNode, path: TargetPath): RootFetch {
  return {
    kind: 'root',
    ask: compileAsk(supergraph, node, path),
    path,
    rewrite: compileRewrites(supergraph.whole, node.outputRewrites),
    renames: renamesOf(node.outputRewrites),
    operation: node.operation,
  };
}

/** Runs it; what it brings is put into each of the objects. */
export async function runRootFetch(run: PlanRun, fetch: RootFetch): Promise<void> {
  const { ask, path, rewrite, renames, operation } = fetch;
  const { objects } = targetsAt(run.tree, path);
  if (objects.length === 0) return;
  const since = run.tree.time;
  const isThrough = setOut(run, path);
  try {
    const { data, errors } = await send(run, ask, []);
    if (errors.length === 0 && isEmpty(data) && wantsSomething(operation))
      throw new SubgraphFault(ask.subgraph, 'nonsense', 'answered nothing of what it was asked for');
    const targets = successorsOf(run.tree, objects, since);
    // What is known of entities may have been changed.
    if (!ask.isRead) run.inquiries.clear();
    for (const error of errors) addRootError(run, error, ask.subgraph, path, targets, renames);
    if (!data) return;
    rewrite?.(data);
    mergeIntoAll(run.tree, targets, data, run.isPlainTree);
  } catch (error) {
    addFault(run, error, path);
  } finally {
    isThrough();
  }
}

function isEmpty(data: JsonObject | null): boolean {
  for (const _ in data) return false;
  return true;
}

/** Whether there is a field that no condition may leave out. Looked at where nothing has come, which hardly ever is. */
function wantsSomething(operation: string): boolean {
  return parse(operation, { noLocation: true }).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        (selection) =>
          selection.kind === Kind.FIELD &&
          !selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'),
      ),
  );
}

/** An error at a root field is an error at every object for which it was fetched. */
function addRootError(
  run: PlanRun,
  error: SubgraphError,
  subgraph: string,
  path: TargetPath,
  targets: readonly JsonObject[],
  renames: ReadonlyMap<string | number, string>,
): void {
  if (!error.path) return addError(run, subgraphError(error, subgraph, path.plain));
  const below = error.path.map((part) => renames.get(part) ?? part);
  const places = responsePathsOf(run.tree.root, path, new Set(targets), mostErrors - run.errors.length);
  for (const paths of places.values()) {
    for (const at of paths) addError(run, subgraphError(error, subgraph, [...at, ...below]));
  }
}
