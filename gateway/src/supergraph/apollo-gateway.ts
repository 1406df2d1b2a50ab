import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { executeOperation } from '../execution/execute.js';
import type { Graphs } from './graphs.js';

/** Lets Apollo Server serve the graphs with this house's own planning and execution. */
export function createApolloGateway(graphs: Graphs): GatewayInterface {
  const tell = (callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): void => {
    const { api, sdl } = graphs.current().supergraph;
    callback({ apiSchema: api, coreSupergraphSdl: sdl });
  };
  const callbacks = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();
  const stopListening = graphs.onChange(() => callbacks.forEach(tell));
  return {
    onSchemaLoadOrUpdate(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    load() {
      callbacks.forEach(tell);
      return Promise.resolve({
        executor: async ({ schema, document, request, context }) => {
          const operation = graphs.of(schema).operations.plan(document, request.operationName);
          if (!operation) return { errors: [unknownOperation(request.operationName)] };
          if (operation.definition.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [notOverHttp()] };
          return executeOperation(operation, request.variables ?? {}, readContext(context).scope);
        },
      });
    },
    stop() {
      stopListening();
      return Promise.resolve();
    },
  };
}

/** The document has no operation of that name, or several and no name was given. */
export function unknownOperation(name: string | null | undefined): GraphQLError {
  return new GraphQLError(
    name ? `Unknown operation named "${name}".` : 'Must provide operation name if query contains multiple operations.',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  );
}

function notOverHttp(): GraphQLError {
  return new GraphQLError('Subscriptions run over WebSocket (graphql-transport-ws) at this address.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

function readContext(context: Partial<GatewayContext>): GatewayContext {
  const { identity, scope } = context;
  if (!identity || !scope) throw new TypeError('expected a context with identity and scope');
  return { identity, scope };
}
