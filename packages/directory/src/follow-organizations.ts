import { type Projection, startProjection } from '@cobuild/log';
import type { Parts } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import type { DirectoryDocument } from './directory.model.js';
import type { Directory } from './directory.service.js';

/** Keeps a subgraph's directory by the organizations' log: position and entries move in one transaction. */
export async function followOrganizations(
  directory: Directory,
  model: Model<DirectoryDocument>,
  { connection, logger, background, openLog }: Pick<Parts, 'connection' | 'logger' | 'background' | 'openLog'>,
): Promise<Projection> {
  return startProjection({
    log: await openLog('organizations'),
    connection,
    name: 'directory',
    apply: (event, session) => directory.apply(event, session),
    reset: async (session) => void (await model.deleteMany({}, { session })),
    logger,
    background,
  });
}
