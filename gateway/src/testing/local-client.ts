import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { readAnswer } from '../execution/subgraph/read-answer.js';
import type { SubgraphClient, SubgraphRequest } from '../execution/subgraph-client.js';

/** A client whose subgraphs run in this process: no network, but the same texts. Answers come in any order. */
export interface LocalClient extends SubgraphClient {
  readonly sent: SubgraphRequest[];
}

/** @param random numbers from 0 to 1 that decide who answers first */
export function createLocalClient(
  subgraphs: ReadonlyMap<string, GraphQLSchema>,
  random: () => number = () => 0,
): LocalClient {
  const sent: SubgraphRequest[] = [];
  return {
    sent,
    async send(request) {
      sent.push(request);
      for (let turns = Math.floor(random() * 4); turns > 0; turns -= 1) await new Promise(setImmediate);
      const schema = subgraphs.get(request.subgraph);
      if (!schema) throw new TypeError(`expected a subgraph, got ${request.subgraph}`);
      const { query, variables, operationName } = JSON.parse(request.body);
      const document = parse(query);
      // As a server does: what is planned is not always valid.
      const errors = validate(schema, document);
      const result =
        errors.length > 0 ? { errors } : await execute({ schema, document, variableValues: variables, operationName });
      return readAnswer(request.subgraph, JSON.stringify(result));
    },
    close: () => Promise.resolve(),
  };
}
