import type { GraphQLError } from 'graphql';
import type { JsonObject } from '../../json.js';
import { faultError, mostErrors } from '../errors.js';
import type { Leaving } from '../leaving.js';
import type { ExecutionScope } from '../scope.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { EntityAsk } from './entity-ask.js';
import type { Inquiry } from './inquiry.js';
import type { Tree } from './tree.js';
import type { TargetPath } from './targets.js';

/** One run of a plan: what it gathers and what it meets on the way. */
export interface PlanRun {
  readonly scope: ExecutionScope;
  /** Who waits for the result. */
  readonly leaving: Leaving;
  /** As the client gave them. */
  readonly variables: JsonObject;
  /** With the operation's defaults: conditions are decided on them. */
  readonly values: JsonObject;
  readonly errors: GraphQLError[];
  readonly tree: Tree;
  /** Whether every place keeps values of its own: nothing is shared. */
  readonly isPlainTree: boolean;
  /** How many fetches are under way for the objects at a path. */
  readonly underWay: Map<TargetPath, number>;
  /** Whether no string of any answer needs escapes. */
  isPlain: boolean;
  /** What is being found out, or is known, about entities. */
  readonly inquiries: Map<EntityAsk, Inquiry>;
}

/** Notes that a fetch for the objects at a path is under way; returns how to note that it no longer is. */
export function setOut({ underWay }: PlanRun, path: TargetPath): () => void {
  underWay.set(path, (underWay.get(path) ?? 0) + 1);
  return () => {
    const left = (underWay.get(path) ?? 0) - 1;
    if (left > 0) underWay.set(path, left);
    else underWay.delete(path);
  };
}

/** Tells an error, as long as there is room for it. */
export function addError(run: PlanRun, error: GraphQLError): void {
  if (run.errors.length < mostErrors) run.errors.push(error);
}

/** Tells that a fetch for a path brought nothing; anything but a subgraph's fault is thrown on. */
export function addFault(run: PlanRun, error: unknown, path: TargetPath): void {
  if (!(error instanceof SubgraphFault)) throw error;
  // Nobody waits for an answer that was called off.
  if (error.kind !== 'cancelled') addError(run, faultError(error, path.plain));
}
