import { birthOf, DataInUse, provideDatabase, type ProvidedDatabase } from '@cobuild/database';
import { checkPort } from './check-port.js';
import { type Layout, layOut, type LayoutOptions } from './layout.js';
import { keepRunFile } from './keep-run-file.js';
import { findRun } from './run-file.js';
import { provideSecrets } from './secrets.js';
import { type Service, type ServiceSpec, startService } from './service.js';
import { superviseDatabase } from './supervise-database.js';

export interface PlatformOptions {
  readonly home: string;
  readonly host: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Run the sources and start again on every change, instead of the build. */
  readonly watch: boolean;
  /** Takes one line each time something happens that the operator should know. */
  readonly report: (line: string) => void;
  /** Gives the start up when aborted; has no effect later. */
  readonly signal: AbortSignal;
  /** Done once everything answers, before the platform counts as ready. */
  readonly prepare?: (running: { readonly databaseUri: string; readonly url: string }) => Promise<void>;
  /** Which processes there are; default: those of the repository. */
  readonly layOut?: (options: LayoutOptions) => Promise<Layout>;
}

/** The platform, running and watched over. */
export interface Platform {
  readonly url: string;
  readonly wsUrl: string;
  readonly database: ProvidedDatabase;
  /** Ends gateway, subgraphs and database, in this order, within five seconds. */
  stop(): Promise<void>;
}

/**
 * Starts database, subgraphs and gateway, and resolves when all are ready; whatever dies afterwards is started again in
 * its place. Throws a `Failure` or one of the database's errors, after which nothing of it runs any more.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { home, host, port, env, watch, report } = options;
  const other = await findRun(home);
  if (other) throw new DataInUse(home, other.pid);
  await checkPort(host, port);

  const database = await provideDatabase({ home, env, report });
  report(`数据库 / database: ${database.detail}`);
  const url = `http://${isLocal(host) ? 'localhost' : host}:${port}/graphql`;
  const wsUrl = url.replace('http', 'ws');
  const ending = new AbortController();
  const starting = AbortSignal.any([options.signal, ending.signal]);
  const services: Service[] = [];
  const runFile = keepRunFile(
    home,
    { pid: process.pid, birth: await birthOf(process.pid), url, wsUrl },
    database,
    services,
  );

  const supervision = superviseDatabase(database, ending.signal, (event, detail) => {
    if (event === 'ready') runFile.update();
    report(event === 'ready' ? isBack('数据库 / database') : hasEnded('数据库 / database', detail));
  });

  const stop = async () => {
    ending.abort();
    await runFile.enter('stopping').catch(() => {});
    const isGateway = ({ name }: Service) => name === 'gateway';
    await Promise.all(services.filter(isGateway).map((service) => service.stop()));
    await Promise.all(services.filter((service) => !isGateway(service)).map((service) => service.stop()));
    await supervision;
    await database.stop();
    await runFile.remove();
  };

  const start = async (spec: ServiceSpec) => {
    let wasReady = false;
    const service = await startService(spec, {
      signal: starting,
      onChange: (event) => {
        if (event === 'ended') report(hasEnded(spec.name, spec.logFile));
        if (event === 'ready' && wasReady) report(isBack(spec.name));
        wasReady ||= event === 'ready';
        runFile.update();
      },
      ...(watch ? { print: (line: string) => report(`[${spec.name}] ${line}`) } : {}),
    });
    services.push(service);
  };

  try {
    await runFile.enter('starting');
    const secrets = await provideSecrets(home);
    const place = { home, host, port, databaseUri: database.uri, secrets, env, watch };
    const layout = await (options.layOut ?? layOut)(place);
    await allOrFirstFailure([...layout.subgraphs, layout.gateway].map(start), () => ending.abort());
    await options.prepare?.({ databaseUri: database.uri, url });
    options.signal.throwIfAborted();
    await runFile.enter('ready');
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, wsUrl, database, stop };
}

/** Waits for all to settle, so that nothing starts behind the back of a stop; the first failure cuts the others short. */
async function allOrFirstFailure(works: readonly Promise<void>[], cutShort: () => void): Promise<void> {
  const failures: unknown[] = [];
  await Promise.all(
    works.map((work) =>
      work.catch((error: unknown) => {
        failures.push(error);
        cutShort();
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}

const isLocal = (host: string) => ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
const isBack = (name: string) => `${name}: 已恢复 / is back`;
const hasEnded = (name: string, detail = '') =>
  `${name}: 意外停止,正在重启 / has ended, starting it again ${detail}`.trim();
