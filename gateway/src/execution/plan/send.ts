import type { FetchNode } from '@apollo/query-planner';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { outcomeOf, SubgraphFault } from '../subgraph/fault.js';
import type { SubgraphAnswer } from '../subgraph/read-answer.js';
import type { PlanRun } from './plan-run.js';
import { compileBody, type WriteBody } from './request-body.js';
import type { TargetPath } from './targets.js';

/** What a fetch asks of which subgraph. */
export interface Ask {
  readonly subgraph: string;
  /** `undefined` where the supergraph tells none. */
  readonly url: string | undefined;
  readonly isRead: boolean;
  /** Where in the answer it brings something: dotted names of fields, several where fetches ask the same. */
  readonly places: string[];
  readonly body: WriteBody;
}

/** Compiles what every request of a fetch has in common. */
export function compileAsk(supergraph: ServedSupergraph, node: FetchNode, path: TargetPath): Ask {
  return {
    subgraph: node.serviceName,
    url: supergraph.subgraphs.get(node.serviceName),
    isRead: node.operationKind === 'query',
    places: [placeOf(path)],
    body: compileBody(node),
  };
}

/** A path as people read it. */
export const placeOf = ({ names }: TargetPath): string => names.join('.');

/** Asks a subgraph on behalf of a run; rejects with a SubgraphFault where no GraphQL answer comes. */
export async function send(
  run: PlanRun,
  { subgraph, url, isRead, places, body }: Ask,
  members: readonly string[],
): Promise<SubgraphAnswer> {
  const { client, signedViewer, requestId, clientAddress, watch } = run.scope;
  if (url === undefined) throw new SubgraphFault(subgraph, 'unreachable', 'has no address');
  const fetch = watch?.fetching(subgraph, places);
  try {
    const answer = await client.send({
      subgraph,
      url,
      isRead,
      body: body(run.variables, members),
      viewer: await signedViewer(),
      requestId,
      clientAddress,
      traceparent: fetch?.traceparent,
      leaving: run.leaving,
    });
    fetch?.ended(answer.errors.length > 0 ? 'errors' : 'ok');
    if (!answer.isPlain) run.isPlain = false;
    return answer;
  } catch (error) {
    fetch?.ended(outcomeOf(error));
    throw error;
  }
}
