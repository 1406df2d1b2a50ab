import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { type DataLock, lockData } from './data-lock.js';
import type { Environment } from './environment.js';
import { type Attempt, DatabaseUnavailable, DataNotWritable, errorCode, reasonOf } from './errors.js';
import { freePort } from './process/free-port.js';
import { keep, type Kept } from './process/keeper.js';
import { checkGivenUri } from './providers/given-uri.js';
import { memoryServer } from './providers/memory-server.js';
import { mongodOnPath } from './providers/mongod.js';
import type { Engine, Provider, Server } from './providers/provider.js';
import { secantusdRs } from './providers/secantusd-rs.js';
import { secantusdb } from './providers/secantusdb.js';

/** A database that can be used until `stop`. */
export interface ProvidedDatabase {
  /** Stays the same over restarts. */
  readonly uri: string;
  readonly source: 'uri' | Provider['source'];
  /** Which server, found where: for people. */
  readonly detail: string;
  /** Of the server as it runs now; null where it is not ours. */
  readonly pid: number | null;
  /** Resolves when the server that runs now has ended by itself; never for one that is not ours. */
  readonly exited: Promise<void>;
  /** Starts an ended server again on the same data and port. Throws when it does not come up. */
  restart(): Promise<void>;
  /** Ends the server within 3 s and gives the data free. */
  stop(): Promise<void>;
}

export interface ProvideOptions {
  /** Data lie in `<home>/database`. */
  readonly home: string;
  readonly env: Environment;
  readonly report: (line: string) => void;
  /** The loopback port to prefer; default: the one of the last start, where it is free. */
  readonly port?: number;
  /** False for throw-away data, which may be lost by a kill and is faster; default true. */
  readonly durable?: boolean;
  /** The ways to have a server, in the order in which they are tried. */
  readonly providers?: readonly Provider[];
}

const PROVIDERS: readonly Provider[] = [mongodOnPath, memoryServer(), secantusdRs, secantusdb];
const ENGINES: readonly Engine[] = ['mongod', 'secantusd-rs', 'secantusdb'];
const STOP_GRACE_MS = 2_500;
const LARGE_LOG_BYTES = 10 * 1024 * 1024;

/**
 * Takes the first database that works: the given URI, else a server that is found or fetched and run on this machine.
 * Data once written bind to the kind of server that wrote them. Throws `DatabaseUnavailable`, `DataInUse` or
 * `DataNotWritable`.
 */
export async function provideDatabase(options: ProvideOptions): Promise<ProvidedDatabase> {
  const { home, env, report, durable = true, providers = PROVIDERS } = options;
  if (env.MONGODB_URI) return givenDatabase(env.MONGODB_URI);

  const root = join(home, 'database');
  const lock = await lockData(root);
  try {
    const written = await engineOf(root);
    const tried: Attempt[] = [];
    for (const provider of providers) {
      if (written !== null && provider.engine !== written) {
        tried.push({
          source: provider.source,
          reason: `已有数据由 ${written} 写成 / the data were written by ${written}`,
        });
        continue;
      }
      const found = await provider.find({ env, durable, report });
      if ('missing' in found) {
        tried.push({ source: provider.source, reason: found.missing });
        continue;
      }
      try {
        return await run({
          provider,
          server: found.server,
          root,
          lock,
          env,
          port: options.port ?? (await lastPort(root)),
          graceMs: durable ? STOP_GRACE_MS : 0,
        });
      } catch (error) {
        if (error instanceof DataNotWritable) throw error;
        tried.push({ source: `${provider.source} (${found.server.detail})`, reason: reasonOf(error) });
      }
    }
    throw new DatabaseUnavailable(tried);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function givenDatabase(uri: string): Promise<ProvidedDatabase> {
  const { detail } = await checkGivenUri(uri);
  return {
    uri,
    source: 'uri',
    detail,
    pid: null,
    exited: new Promise(() => {}),
    restart: async () => {
      await checkGivenUri(uri);
    },
    stop: async () => {},
  };
}

interface Run {
  readonly provider: Provider;
  readonly server: Server;
  readonly root: string;
  readonly lock: DataLock;
  readonly env: Environment;
  readonly port: number | undefined;
  readonly graceMs: number;
}

async function run({ provider, server, root, lock, env, port: wished, graceMs }: Run): Promise<ProvidedDatabase> {
  const directory = join(root, provider.engine);
  const port = await freePort(wished);
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const logFile = join(root, `${provider.engine}.log`);
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(join(root, 'port'), String(port));
  } catch (error) {
    throw new DataNotWritable(directory, error);
  }

  const start = async (): Promise<Kept> => {
    const kept = await startServer({
      command: server.command,
      args: server.args({ directory, port }),
      graceMs,
      env,
      logFile,
    });
    try {
      await lock.recordKeeper(kept.groupId);
      await untilAnswers(uri, kept, logFile);
      await server.prepare?.(uri, port);
      return kept;
    } catch (error) {
      await kept.end();
      throw error;
    }
  };

  let kept = await start();
  await writeFile(join(root, 'engine'), provider.engine);
  return {
    uri,
    source: provider.source,
    detail: server.detail,
    get pid() {
      return kept.pid;
    },
    get exited() {
      return kept.ended.then(() => {});
    },
    async restart() {
      await kept.end();
      kept = await start();
    },
    async stop() {
      await kept.end();
      await lock.release();
    },
  };
}

async function startServer(options: {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly logFile: string;
  readonly graceMs: number;
}): Promise<Kept> {
  const { command, args, env, logFile, graceMs } = options;
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LARGE_LOG_BYTES) await rename(logFile, `${logFile}.old`);
  const log = await open(logFile, 'a');
  try {
    return await keep({ command, args, env: { ...env }, output: log.fd, graceMs });
  } finally {
    await log.close();
  }
}

/** Waits as long as the server lives: after a crash it may have much to recover. */
async function untilAnswers(uri: string, kept: Kept, logFile: string): Promise<void> {
  let isGone = false;
  void kept.ended.then(() => (isGone = true));
  for (;;) {
    if (isGone) throw new Error(`启动失败 / it ended at once: ${await lastLine(logFile)}`);
    try {
      const client = await mongoose.mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: 500, maxPoolSize: 1 });
      await client
        .db('admin')
        .command({ ping: 1 })
        .finally(() => client.close());
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

async function lastLine(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return `${text.trim().split('\n').at(-1) ?? ''} (${logFile})`;
}

/** Which kind of server wrote the data; null when none has started on them yet. */
async function engineOf(root: string): Promise<Engine | null> {
  const text = await readFile(join(root, 'engine'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  return ENGINES.find((engine) => engine === text.trim()) ?? null;
}

/** Clients that were cut off reconnect by themselves when the next start listens where the last one did. */
async function lastPort(root: string): Promise<number | undefined> {
  const port = Number(await readFile(join(root, 'port'), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : undefined;
}
