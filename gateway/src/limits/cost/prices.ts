import {
  getIntrospectionQuery,
  getOperationAST,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../../planning/operation.js';
import { refusal, type LimitRefusal } from '../refusals.js';
import type { Costs } from './costs.js';
import { introspectionCosts } from './introspection-costs.js';
import {
  priceOperation,
  type CostDefaults,
  type Estimate,
  type OperationCost,
  type PriceList,
} from './operation-cost.js';

/** What the operations of one graph cost. */
export interface Prices {
  /** The price of an operation of a valid document, worked out once for as long as somebody keeps the document. */
  of(document: DocumentNode, definition: OperationDefinitionNode): OperationCost;
  /** What introspection may cost: twice what IDEs ask of this graph. */
  readonly introspectionBudget: number;
  /** What an operation may usually cost; `null`: the graph says nothing of costs, so that estimates are but guesses. */
  readonly usualBudget: number | null;
}

/** What counts where a schema says nothing, as other routers count it. */
export const costDefaults: CostDefaults = { listLength: 10, mutation: 10 };

/** What an operation may cost whose client has no budget of its own: a hundred things with a hundred values that are objects. */
export const usualBudget = 10_000;

/**
 * The prices of a graph.
 *
 * @param schema what clients may ask
 * @param costs what the supergraph says
 */
export function createPrices(schema: GraphQLSchema, costs: Costs, defaults: CostDefaults = costDefaults): Prices {
  const introspection = introspectionCosts(schema);
  const list: PriceList = {
    schema,
    costs: {
      weights: new Map([...costs.weights, ...introspection.weights]),
      listSizes: new Map([...costs.listSizes, ...introspection.listSizes]),
    },
    defaults,
  };
  const known = new WeakMap<OperationDefinitionNode, OperationCost>();
  const of: Prices['of'] = (document, definition) => {
    let cost = known.get(definition);
    if (!cost) {
      const fragments = new Map(fragmentsOf(document).map((fragment) => [fragment.name.value, fragment]));
      known.set(definition, (cost = priceOperation(definition, fragments, list)));
    }
    return cost;
  };
  const isStated = costs.weights.size + costs.listSizes.size > 0;
  return { of, introspectionBudget: 2 * introspectionOfAnIde(of), usualBudget: isStated ? usualBudget : null };
}

/** Whether an operation keeps its client's budget. */
export function checkEstimate(
  estimate: Estimate,
  budget: { readonly cost: number | null; readonly introspection: number },
): LimitRefusal | null {
  if (!estimate.ok) return refusal('SLICING_ARGUMENT_REQUIRED', { field: estimate.field });
  if (budget.cost !== null && estimate.cost > budget.cost) {
    return refusal('COST_LIMIT_EXCEEDED', { estimated: Math.ceil(estimate.cost), max: budget.cost });
  }
  if (estimate.introspection > budget.introspection) {
    return refusal('INTROSPECTION_TOO_LARGE', {
      found: Math.ceil(estimate.introspection),
      limit: budget.introspection,
    });
  }
  return null;
}

function introspectionOfAnIde(priceOf: Prices['of']): number {
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const definition = getOperationAST(document);
  const estimate = definition ? priceOf(document, definition).of({}) : null;
  return estimate?.ok ? estimate.introspection : 0;
}
