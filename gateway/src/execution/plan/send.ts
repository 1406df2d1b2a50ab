import type { FetchNode } from '@apollo/query-planner';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { SubgraphAnswer } from '../subgraph/read-answer.js';
import type { PlanRun } from './plan-run.js';
import { compileBody, type WriteBody } from './request-body.js';

/** What a fetch asks of which subgraph. */
export interface Ask {
  readonly subgraph: string;
  /** `undefined` where the supergraph tells none. */
  readonly url: string | undefined;
  readonly isRead: boolean;
  readonly body: WriteBody;
}

/** Compiles what every request of a fetch has in common. */
export function compileAsk(supergraph: ServedSupergraph, node: FetchNode): Ask {
  return {
    subgraph: node.serviceName,
    url: supergraph.subgraphs.get(node.serviceName),
    isRead: node.operationKind === 'query',
    body: compileBody(node),
  };
}

/** Asks a subgraph on behalf of a run; rejects with a SubgraphFault where no GraphQL answer comes. */
export async function send(
  run: PlanRun,
  { subgraph, url, isRead, body }: Ask,
  members: readonly string[],
): Promise<SubgraphAnswer> {
  const { client, signedViewer, requestId, clientAddress } = run.scope;
  if (url === undefined) throw new SubgraphFault(subgraph, 'unreachable', 'has no address');
  const answer = await client.send({
    subgraph,
    url,
    isRead,
    body: body(run.variables, members),
    viewer: await signedViewer(),
    requestId,
    clientAddress,
    leaving: run.leaving,
  });
  if (!answer.isPlain) run.isPlain = false;
  return answer;
}
