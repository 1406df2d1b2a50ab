import type { GraphQLError } from 'graphql';
import type { JsonObject } from '../../json.js';
import { faultError, mostErrors } from '../errors.js';
import type { ExecutionScope } from '../scope.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { EntityAsk } from './entity-ask.js';
import type { Inquiry } from './inquiry.js';
import type { Shared } from './merge.js';
import type { TargetPath } from './targets.js';

/** One run of a plan: what it gathers and what it meets on the way. */
export interface PlanRun {
  readonly scope: ExecutionScope;
  /** As the client gave them. */
  readonly variables: JsonObject;
  /** With the operation's defaults: conditions are decided on them. */
  readonly values: JsonObject;
  /** Grows in place. */
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly shared: Shared;
  /** Whether every place keeps values of its own: `shared` stays empty. */
  readonly isTree: boolean;
  /** Whether no string of any answer needs escapes. */
  isPlain: boolean;
  /** What is being found out, or is known, about entities. */
  readonly inquiries: Map<EntityAsk, Inquiry>;
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
