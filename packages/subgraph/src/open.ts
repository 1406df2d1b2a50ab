import { randomUUID } from 'node:crypto';
import type { Viewer } from '@cobuild/identity';
import type { Log } from '@cobuild/log';
import { graphql, parse, subscribe, validate, type ExecutionResult } from 'graphql';
import type { Connection } from 'mongoose';
import { pino, type Logger } from 'pino';
import { assemble } from './assemble.js';
import type { Clock, RequestContext, SubgraphDefinition } from './definition.js';
import { logFault, maskError } from './errors/mask.js';
import { contextFactory } from './serving/context.js';

/** A subgraph without a network: what tests and imports take. */
export interface OpenSubgraph<S> {
  readonly services: S;
  readonly log: Log;
  execute(source: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<ExecutionResult>;
  subscribe(
    source: string,
    variables?: Readonly<Record<string, unknown>>,
    viewer?: Viewer,
  ): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult>;
  close(): Promise<void>;
}

const nobody: Viewer = { accountId: null, name: null, organizationId: null, grants: [], scopes: [] };

/** Opens a subgraph on a connection in this process. */
export async function openSubgraph<S, L>(
  definition: SubgraphDefinition<S, L>,
  {
    connection,
    clock = () => new Date(),
    logger = pino({ level: 'silent' }),
    background = false,
    databaseOf,
  }: {
    readonly connection: Connection;
    readonly clock?: Clock;
    readonly logger?: Logger;
    readonly background?: boolean;
    readonly databaseOf?: (subgraph: string) => string;
  },
): Promise<OpenSubgraph<S>> {
  const { schema, log, opened, close } = await assemble(definition, {
    connection,
    clock,
    logger,
    background,
    ...(databaseOf ? { databaseOf } : {}),
  });
  const createContext = contextFactory({ opened, log, clock });
  const mask = (result: ExecutionResult, { requestId }: RequestContext<S, L>): ExecutionResult => {
    if (!result.errors) return result;
    for (const error of result.errors) logFault(error, logger, requestId);
    return { ...result, errors: result.errors.map(maskError) };
  };

  return {
    services: opened.services,
    log,
    close,
    async execute(source, variables = {}, viewer = nobody) {
      const contextValue = createContext(viewer, randomUUID());
      return mask(await graphql({ schema, source, variableValues: variables, contextValue }), contextValue);
    },
    async subscribe(source, variables = {}, viewer = nobody) {
      const document = parse(source);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      const contextValue = createContext(viewer, randomUUID());
      const result = await subscribe({ schema, document, variableValues: variables, contextValue });
      if (Symbol.asyncIterator in result) return result;
      return mask(result, contextValue);
    },
  };
}
