import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { signal } from './keeper.js';

/**
 * When the process was started, in a unit of the system's own: told apart from an earlier process whose number it was
 * given again. Null when there is no such process.
 */
export async function birthOf(pid: number): Promise<string | null> {
  if (!signal(pid, 0) && !(await existsForOthers(pid))) return null;
  try {
    const fields = (await readFile(`/proc/${pid}/stat`, 'latin1')).split(') ').at(-1)?.split(' ') ?? [];
    // A zombie has ended, whatever its parent does about it.
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return startedByPs(pid);
  }
}

/** A process of another user cannot be signalled, yet it lives. */
function existsForOthers(pid: number): Promise<boolean> {
  return startedByPs(pid).then((started) => started !== null);
}

function startedByPs(pid: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'lstart=', '-p', String(pid)], (error, stdout) =>
      resolve(error ? null : stdout.trim() || null),
    );
  });
}
