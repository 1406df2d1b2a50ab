import { openLog, type Log, type LogWatch } from '@cobuild/log';
import type { GraphQLSchema } from 'graphql';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { databaseNameOf, type Clock, type Opened, type SubgraphDefinition } from './definition.js';
import { subgraphSchema } from './schema.js';

/** A subgraph's parts, put together on a connection, before anything serves them. */
export interface Assembled<S, L> {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly opened: Opened<S, L>;
  /** Closes in reverse order: what the subgraph started, then the logs. The connection stays its owner's. */
  readonly close: () => Promise<void>;
}

/** Puts a definition's parts together. */
export async function assemble<S, L>(
  definition: SubgraphDefinition<S, L>,
  {
    connection,
    clock,
    logger,
    background,
    databaseOf = databaseNameOf,
    watchLog = () => undefined,
  }: {
    readonly connection: Connection;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly background: boolean;
    /** Name of another subgraph's database; tests put several subgraphs beside each other under other names. */
    readonly databaseOf?: (subgraph: string) => string;
    /** Who is told of the reading of a log; nobody unless stated. */
    readonly watchLog?: (name: string) => LogWatch | undefined;
  },
): Promise<Assembled<S, L>> {
  const schema = subgraphSchema(definition);
  const watched = (name: string) => {
    const watch = watchLog(name);
    return watch ? { watch } : {};
  };
  const log = await openLog({ connection, name: definition.name, logger, ...watched(definition.name) });
  const followed: Log[] = [];
  const opened = await definition.open({
    connection,
    log,
    logger,
    clock,
    background,
    openLog: async (name) => {
      const other = await openLog({
        connection: connection.useDb(databaseOf(name), { useCache: true }),
        name,
        logger,
        readOnly: true,
        ...watched(name),
      });
      followed.push(other);
      return other;
    },
  });
  return {
    schema,
    log,
    opened,
    close: async () => {
      await opened.close();
      await Promise.all(followed.map((other) => other.close()));
      await log.close();
    },
  };
}
