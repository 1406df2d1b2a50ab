import { ask } from './client.js';
import type { Platform } from './platform.js';

/** The whole story from a project, both ways, with what each subgraph tells of its things. */
export const chainOfProject = `query Walk($id: ID!) {
  originChain(kind: "Project", id: $id) {
    isCut
    steps {
      depth
      from { id thing { ...Told } }
      to { id thing { ...Told } }
    }
  }
}
fragment Told on ChainThing {
  __typename
  ... on Pair { code }
  ... on PairListItem { itemTitle: title }
  ... on Roundtable { theme }
  ... on Project { projectTitle: title }
  ... on Result { relapses }
}`;

/** A project with what its circle shares, and what stands beside it in the chain. */
export const aroundProject = `query Around($id: ID!) {
  project(id: $id) {
    viewerIsEntitled
    scores { score }
    lead { name }
    milestones { status }
    origins {
      thing {
        ... on Roundtable {
          theme
          origins { thing { ... on PairListItem { title ledTo { kind id } } } }
        }
      }
    }
    ledTo { thing { ... on Result { title status } } }
  }
}`;

/** Whether the log of a thing's owner has told the chain of it. */
export async function isInChain(
  { url }: Pick<Platform, 'url'>,
  token: string,
  thing: { readonly kind: string; readonly id: string },
): Promise<boolean> {
  const { originChain } = await ask<{ originChain: { readonly start: { readonly isKnown: boolean } } }>(
    url,
    'query Known($kind: String!, $id: ID!) { originChain(kind: $kind, id: $id) { start { isKnown } } }',
    { ...thing },
    token,
  );
  return originChain.start.isKnown;
}
