import type { Schema } from '@apollo/federation-internals';
import {
  getIntrospectionQuery,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { refusal, type LimitRefusal } from '../refusals.js';
import { readCosts } from './costs.js';
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
  /** Prices a valid operation; once is enough for all its requests. */
  price(definition: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): OperationCost;
  /** What introspection may cost: twice what IDEs ask of this graph. */
  readonly introspectionBudget: number;
}

/** What counts where a schema says nothing, as other routers count it. */
export const costDefaults: CostDefaults = { listLength: 10, mutation: 10 };

/**
 * The prices of a graph.
 *
 * @param schema what clients may ask
 * @param supergraph where `@cost` and `@listSize` stand
 */
export function createPrices(schema: GraphQLSchema, supergraph: Schema, defaults: CostDefaults = costDefaults): Prices {
  const said = readCosts(supergraph);
  const introspection = introspectionCosts(schema);
  const list: PriceList = {
    schema,
    costs: {
      weights: new Map([...said.weights, ...introspection.weights]),
      listSizes: new Map([...said.listSizes, ...introspection.listSizes]),
    },
    defaults,
  };
  const price: Prices['price'] = (definition, fragments) =>
    priceOperation(definition, new Map(fragments.map((fragment) => [fragment.name.value, fragment])), list);
  return { price, introspectionBudget: 2 * introspectionOfAnIde(price) };
}

/** Whether an operation keeps its client's budget. */
export function checkEstimate(
  estimate: Estimate,
  budget: { readonly cost: number; readonly introspection: number },
): LimitRefusal | null {
  if (!estimate.ok) return refusal('SLICING_ARGUMENT_REQUIRED', { field: estimate.field });
  if (estimate.cost > budget.cost) {
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

function introspectionOfAnIde(price: Prices['price']): number {
  const { definitions } = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const definition = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const estimate = definition ? price(definition, fragments).of({}) : null;
  return estimate?.ok ? estimate.introspection : 0;
}
