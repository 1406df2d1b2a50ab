import mongoose from 'mongoose';
import { findExecutable } from '../process/find-executable.js';
import type { Provider, Server } from './provider.js';

const REPLICA_SET = 'cobuild';
const NOT_YET_INITIALIZED = 94;

/** A `mongod` that the administrator has installed. */
export const mongodOnPath: Provider = {
  source: 'mongod',
  engine: 'mongod',
  async find({ env }) {
    const binary = await findExecutable('mongod', env.PATH);
    return binary
      ? { server: mongodServer(binary, `mongod (${binary})`) }
      : { missing: 'PATH 上没有 / not on the PATH' };
  },
};

/** Runs a mongod binary as a replica set of one, since only a replica set has transactions and change streams. */
export function mongodServer(binary: string, detail: string): Server {
  return {
    detail,
    command: binary,
    args: ({ directory, port }) => [
      ...['--dbpath', directory, '--port', String(port), '--bind_ip', '127.0.0.1'],
      ...['--replSet', REPLICA_SET, '--wiredTigerCacheSizeGB', '0.25', '--nounixsocket', '--quiet'],
    ],
    prepare: becomePrimary,
  };
}

/** The set's configuration names host and port, so it is rewritten where the port differs from the last start. */
async function becomePrimary(uri: string, port: number): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  try {
    const admin = client.db('admin');
    const host = `127.0.0.1:${port}`;
    const config = await admin.command({ replSetGetConfig: 1 }).then(
      (reply) => reply.config as { version: number; members: { host: string }[] },
      (error: unknown) => {
        if (error instanceof mongoose.mongo.MongoServerError && error.code === NOT_YET_INITIALIZED) return null;
        throw error;
      },
    );
    if (config === null) {
      await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    } else if (config.members[0]?.host !== host) {
      const moved = { ...config, version: config.version + 1, members: [{ ...config.members[0], host }] };
      await admin.command({ replSetReconfig: moved, force: true });
    }
    while (!(await admin.command({ hello: 1 })).isWritablePrimary)
      await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    await client.close();
  }
}
