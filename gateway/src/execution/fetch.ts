import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { isJsonObject, own, setOwn, type JsonObject } from '../json.js';
import { mergeInto } from './merge.js';
import { represent } from './representations.js';
import { applyRewrites } from './rewrites.js';
import type { PlanRun } from './run-plan.js';
import { told } from './fetch-outcome.js';
import { SubgraphFault, type SubgraphAnswer, type SubgraphError } from './subgraph-client.js';
import { pathsAt, targetsAt, type PlanPath } from './targets.js';

/** Runs one fetch of a plan for the objects at a path; what goes wrong becomes errors, never a throw. */
export async function runFetch(run: PlanRun, node: FetchNode, path: PlanPath): Promise<void> {
  const targets = path.length === 0 ? [run.data] : targetsAt(run.data, path);
  if (targets.length === 0) return;
  try {
    if (node.requires) await fetchEntities(run, node, path, targets);
    else await fetchRoot(run, node, path, targets);
  } catch (error) {
    if (!(error instanceof SubgraphFault)) throw error;
    run.errors.push(faultOf(error, path));
  }
}

async function fetchRoot(run: PlanRun, node: FetchNode, path: PlanPath, targets: readonly JsonObject[]): Promise<void> {
  const { data, errors } = await send(run, node, path, {});
  for (const error of errors) {
    run.errors.push(subgraphError(error, node.serviceName, error.path ? [...path, ...error.path] : undefined));
  }
  if (!data) return;
  applyRewrites(run.supergraph.whole, node.outputRewrites, data);
  for (const target of targets) mergeInto(target, data);
}

async function fetchEntities(
  run: PlanRun,
  node: FetchNode,
  path: PlanPath,
  targets: readonly JsonObject[],
): Promise<void> {
  const { whole } = run.supergraph;
  const { distinct, positions } = represent(whole, targets, node.requires ?? [], (representation) =>
    applyRewrites(whole, node.inputRewrites, representation),
  );
  if (distinct.length === 0) return;
  const { data, errors } = await send(run, node, path, { representations: distinct });
  for (const error of errors) run.errors.push(...entityErrors(run, error, node, path, positions));
  if (!data) return;
  const entities = own(data, '_entities');
  if (!Array.isArray(entities) || entities.length !== distinct.length) {
    throw new SubgraphFault(node.serviceName, `expected ${distinct.length} entities`);
  }
  entities.forEach((entity: unknown, index) => {
    if (!isJsonObject(entity)) return;
    const mine = positions[index] ?? [];
    if (node.outputRewrites) {
      // Rewrites go by type: an entity that came without one has that of the object it completes.
      const typename = own(targets[mine[0] ?? -1] ?? {}, '__typename');
      if (own(entity, '__typename') === undefined && typename !== undefined) setOwn(entity, '__typename', typename);
      applyRewrites(whole, node.outputRewrites, entity);
    }
    for (const position of mine) {
      const target = targets[position];
      if (target) mergeInto(target, entity);
    }
  });
}

async function send(run: PlanRun, node: FetchNode, path: PlanPath, extra: JsonObject): Promise<SubgraphAnswer> {
  const { supergraph, scope } = run;
  const url = supergraph.subgraphs.get(node.serviceName);
  if (url === undefined) throw new SubgraphFault(node.serviceName, 'has no address');
  const watch = scope.watch?.fetching(node.serviceName, path);
  const sent = scope.client.send({
    subgraph: node.serviceName,
    url,
    isRead: node.operationKind === 'query',
    query: node.operation,
    operationName: node.operationName,
    variables: { ...variablesOf(node, run.variables), ...extra },
    viewer: await scope.signedViewer(),
    requestId: scope.requestId,
    clientAddress: scope.clientAddress,
    traceparent: watch?.traceparent,
    signal: scope.signal,
  });
  return watch ? told(sent, (outcome) => watch.ended(outcome)) : sent;
}

/** The client's variables that a fetch uses; those not given are left out, so the operation's defaults hold. */
export function variablesOf(node: FetchNode, given: JsonObject): JsonObject {
  const used: JsonObject = {};
  for (const name of node.variableUsages ?? []) {
    const value = own(given, name);
    if (value !== undefined) setOwn(used, name, value);
  }
  return used;
}

/** An error at one representation is an error at every object that it stands for. */
function entityErrors(
  run: PlanRun,
  error: SubgraphError,
  node: FetchNode,
  path: PlanPath,
  positions: readonly (readonly number[])[],
): GraphQLError[] {
  const [root, index, ...below] = error.path ?? [];
  if (root !== '_entities' || typeof index !== 'number') {
    return [subgraphError(error, node.serviceName, plainPath(path))];
  }
  const paths = pathsAt(run.data, path);
  return (positions[index] ?? []).map((position) =>
    subgraphError(error, node.serviceName, [...(paths[position] ?? []), ...below]),
  );
}

/** The subgraph's own error with the path that it has in the response of the whole. */
export function subgraphError(
  { message, extensions }: SubgraphError,
  subgraph: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  return new GraphQLError(message, {
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions, subgraph },
  });
}

function faultOf(fault: SubgraphFault, path: PlanPath): GraphQLError {
  return new GraphQLError(fault.message, {
    path: plainPath(path),
    originalError: fault,
    extensions: { code: 'UNAVAILABLE', subgraph: fault.subgraph },
  });
}

/** The part of a plan's path that is the same for all its objects. */
function plainPath(path: PlanPath): readonly (string | number)[] | undefined {
  const list = path.indexOf('@');
  const plain = list < 0 ? path : path.slice(0, list);
  return plain.length > 0 ? plain : undefined;
}
