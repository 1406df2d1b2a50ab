import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import type { LogEvent } from '@cobuild/log';
import { actionResolvers } from './actions.js';
import { refusals, type Catalogue } from './errors/catalogue.js';
import { userErrorResolvers } from './errors/user-error.js';
import { scalars } from './scalars.js';
import { subgraphSdl } from './sdl.js';

const eventResolvers = {
  entityType: ({ entity }: LogEvent) => entity.type,
  entityId: ({ entity }: LogEvent) => entity.id,
  entityVersion: ({ entity }: LogEvent) => entity.version,
  imported: ({ imported }: LogEvent) => imported === true,
  reason: ({ reason }: LogEvent) => reason ?? null,
};

/** The executable schema of a subgraph: its own SDL and resolvers with the shared ones. */
export function subgraphSchema({
  typeDefs,
  resolvers,
  catalogue,
}: {
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly catalogue: Catalogue;
}): GraphQLSchema {
  const texts = { ...refusals, ...catalogue };
  const shared = {
    ...scalars,
    UserError: userErrorResolvers(texts),
    AvailableAction: actionResolvers,
    Event: eventResolvers,
  };
  try {
    return buildSubgraphSchema({
      typeDefs: parse(subgraphSdl(typeDefs)),
      resolvers: { ...resolvers, ...shared } as GraphQLResolverMap<unknown>,
    });
  } catch (error) {
    if (error instanceof GraphQLError)
      throw new TypeError(`the schema cannot be built: ${error.message}`, { cause: error });
    throw error;
  }
}
