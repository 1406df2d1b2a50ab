import { execute, parse, type GraphQLSchema } from 'graphql';
import { readAnswer } from '../execution/subgraph/read-answer.js';
import type { SubgraphClient, SubgraphRequest } from '../execution/subgraph-client.js';

/** A client whose subgraphs run in this process: no network, but the same texts. */
export interface LocalClient extends SubgraphClient {
  readonly sent: SubgraphRequest[];
}

export function createLocalClient(subgraphs: ReadonlyMap<string, GraphQLSchema>): LocalClient {
  const sent: SubgraphRequest[] = [];
  return {
    sent,
    async send(request) {
      sent.push(request);
      const schema = subgraphs.get(request.subgraph);
      if (!schema) throw new TypeError(`expected a subgraph, got ${request.subgraph}`);
      const { query, variables, operationName } = JSON.parse(request.body);
      const result = await execute({ schema, document: parse(query), variableValues: variables, operationName });
      return readAnswer(request.subgraph, JSON.stringify(result));
    },
    close: () => Promise.resolve(),
  };
}
