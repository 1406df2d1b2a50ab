import { resolve } from 'node:path';
import { Failure } from './failure.js';

/** What the command line is told by its environment. */
export interface CliConfig {
  /** Where data, secrets and logs of this platform lie; `COBUILD_HOME`, default `.cobuild` in the working directory. */
  readonly home: string;
  /** Where the gateway listens; `PORT`, default 4000. */
  readonly port: number;
  /** The address at which the gateway listens; `HOST`, default 127.0.0.1. */
  readonly host: string;
  /** Account and password of `tail`, where they are not given as options; `COBUILD_USERNAME`, `COBUILD_PASSWORD`. */
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** An access token of `tail`, instead of an account; `COBUILD_TOKEN`. */
  readonly token: string | undefined;
  /** Everything, to hand on to the processes that are started. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Reads the environment; throws a `Failure` that lists everything that is wrong with it. */
export function readCliConfig(env: Readonly<Record<string, string | undefined>>, directory: string): CliConfig {
  const problems: string[] = [];
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push(`PORT 应为 0 到 65535 的整数 / PORT must be a whole number from 0 to 65535: ${env.PORT}`);
  }
  if (env.MONGODB_URI && !/^mongodb(\+srv)?:\/\//.test(env.MONGODB_URI)) {
    problems.push('MONGODB_URI 应以 mongodb:// 开头 / MONGODB_URI must begin with mongodb:// or mongodb+srv://');
  }
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return {
    home: resolve(directory, env.COBUILD_HOME || '.cobuild'),
    port,
    host: env.HOST || '127.0.0.1',
    username: env.COBUILD_USERNAME,
    password: env.COBUILD_PASSWORD,
    token: env.COBUILD_TOKEN,
    env,
  };
}
