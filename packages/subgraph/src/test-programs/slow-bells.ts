import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphDefinition } from '../definition.js';
import { live } from '../live.js';
import type { RequestContext } from '../definition.js';
import { runSubgraph } from '../run.js';

/** A subgraph whose answers take as long as they are asked to. */
const bells: SubgraphDefinition<object, object> = {
  name: process.env['BELLS'] ?? 'bells',
  catalogue: {},
  typeDefs: `
    type Query { delayed(ms: Int!): Int! }
    type Subscription { rung(after: Cursor): Ring! @resumable }
    type Ring { cursor: Cursor! }
  `,
  resolvers: {
    Query: { delayed: (_: unknown, { ms }: { ms: number }) => pause(ms, ms) },
    Subscription: {
      rung: {
        subscribe: async (_: unknown, { after }: { after?: string }, { log }: RequestContext<object, object>) =>
          live({ log, after, accepts: () => true, toPayload: ({ cursor }) => ({ rung: { cursor } }) }),
      },
    },
  },
  open: async () => ({ services: {}, loaders: () => ({}), close: async () => undefined }),
};

await runSubgraph(() => bells, process);
