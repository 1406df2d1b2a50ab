import { parentPort, workerData } from 'node:worker_threads';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { contractApi } from '../access/contracts.js';
import { operationTypeExistence } from './operation-type-existence.js';
import type { PlannerData, PlannerQuestion, PlannerReply } from './planner-protocol.js';

// Runs in a thread of its own: a document that takes long to validate or to plan holds up nobody's request.

const port = parentPort;
if (!port) throw new TypeError('expected to run as a worker thread');

const { sdl, contracts }: PlannerData = workerData;
const supergraph = Supergraph.build(sdl, { supportedFeatures: null });
const apiForPlanning = supergraph.apiSchema();
/** The API by the name of the contract that leaves it. */
const apis = new Map<string | null, GraphQLSchema>([
  [null, apiForPlanning.toGraphQLJSSchema()],
  ...Object.entries(contracts).map(([name, contract]) => [name, contractApi(sdl, name, contract)] as const),
]);
const planner = new QueryPlanner(supergraph);
const rules = [...specifiedRules, operationTypeExistence];

function answer(question: PlannerQuestion): PlannerReply {
  const { id, kind, text } = question;
  switch (kind) {
    case 'validate': {
      const api = apis.get(question.contract);
      if (!api) throw new TypeError(`expected a known contract, got ${question.contract}`);
      const errors = validate(api, parse(text), rules, { maxErrors: 20, hideSuggestions: true });
      return { kind: 'validated', id, errors: errors.map((error) => error.toJSON()) };
    }
    case 'plan': {
      const document = parse(text, { noLocation: true });
      const operation = operationFromDocument(apiForPlanning, document, { validate: false });
      return { kind: 'planned', id, plan: plain(planner.buildQueryPlan(operation)) };
    }
    default:
      return kind satisfies never;
  }
}

/** A plan as data that may cross to another thread. */
function plain(plan: QueryPlan): QueryPlan {
  // The planner's own parsed copies of the fetches stay here: executors send the text.
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (key === 'operationDocumentNode' ? undefined : value)),
  );
}

port.on('message', (question: PlannerQuestion) => {
  try {
    port.postMessage(answer(question));
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.postMessage({ kind: 'failed', id: question.id, reason } satisfies PlannerReply);
  }
});
port.postMessage({ kind: 'ready' } satisfies PlannerReply);
