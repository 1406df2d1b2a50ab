import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from '../environment.js';
import { findExecutable } from '../process/find-executable.js';

export const OLDEST_PYTHON = '3.10';

export interface Python {
  readonly command: string;
  /** Names what compiled packages fit: version and platform, `cpython-311-x86_64-linux-gnu`. */
  readonly tag: string;
}

const QUESTION = [
  'import sys, sysconfig',
  'print("%d.%d" % sys.version_info[:2])',
  'print((sysconfig.get_config_var("SOABI") or sys.implementation.cache_tag) + "-" + sysconfig.get_platform())',
].join('\n');

/** The first Python on the PATH that is new enough; else why each one was not. */
export async function findPython(env: Environment): Promise<Python | { readonly missing: string }> {
  const refused: string[] = [];
  for (const name of ['python3', 'python']) {
    const command = await findExecutable(name, env.PATH);
    if (!command) continue;
    const answer = await ask(command, env);
    if (answer === null) refused.push(`${command} 无法运行 / cannot be run`);
    else if (!isNewEnough(answer.version)) refused.push(`${command} = ${answer.version}`);
    else return { command, tag: answer.tag };
  }
  const why = refused.length > 0 ? refused.join(', ') : 'PATH 上没有 python3 / no python3 on the PATH';
  return { missing: `需要 Python ≥ ${OLDEST_PYTHON} / Python ≥ ${OLDEST_PYTHON} is needed: ${why}` };
}

async function ask(command: string, env: Environment): Promise<{ version: string; tag: string } | null> {
  try {
    const { stdout } = await promisify(execFile)(command, ['-c', QUESTION], { env: { ...env }, timeout: 10_000 });
    const [version, tag] = stdout.trim().split('\n');
    return version && tag ? { version, tag } : null;
  } catch {
    return null;
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && minor >= 10);
}
