import { type Projection, startProjection } from '@cobuild/log';
import type { Parts } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { chainKinds, chainLogs } from './chain-kinds.rules.js';
import type { Chains } from './chain.service.js';
import type { ChainThingDocument } from './chain-thing.model.js';

/** Keeps what is known of chains by the logs that tell of them, this subgraph's own among them. */
export async function followChains(
  chains: Chains,
  model: Model<ChainThingDocument>,
  parts: Pick<Parts, 'log' | 'connection' | 'logger' | 'background' | 'openLog'>,
): Promise<readonly Projection[]> {
  const { connection, logger, background } = parts;
  const follow = async (name: string): Promise<Projection> => {
    const kinds = Object.entries(chainKinds).flatMap(([kind, owner]) => (owner === name ? [kind] : []));
    return startProjection({
      log: name === 'projects' ? parts.log : await parts.openLog(name),
      connection,
      name: `chains-${name}`,
      apply: (event, session) => chains.apply(event, session),
      reset: async (session) => void (await model.deleteMany({ kind: { $in: kinds } }, { session })),
      logger,
      background,
    });
  };
  return Promise.all(chainLogs.map(follow));
}
