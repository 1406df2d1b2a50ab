import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, parse, validate } from 'graphql';
import { plannedOperation, type PlannedOperation } from '../planning/operation.js';
import { readSupergraph } from '../supergraph/supergraph.js';

/** Plans operations in this thread. */
export type PlanOperation = (query: string) => PlannedOperation;

export function createPlanOperation(sdl: string): PlanOperation {
  const supergraph = readSupergraph(sdl);
  const internal = Supergraph.build(sdl, { supportedFeatures: null });
  const planner = new QueryPlanner(internal);
  return (query) => {
    const document = parse(query);
    const [error] = validate(supergraph.api, document);
    if (error) throw error;
    const definition = getOperationAST(document);
    if (!definition) throw new TypeError('expected one operation');
    const plan = planner.buildQueryPlan(operationFromDocument(internal.apiSchema(), document));
    return plannedOperation(supergraph, document, definition, plan);
  };
}
