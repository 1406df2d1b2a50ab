import { readdir, readFile } from 'node:fs/promises';

const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** CPU time that a process has used so far, all threads, in ms: to the microsecond where the kernel tells it. */
export async function cpuMs(pid: number): Promise<number> {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lines = await Promise.all(tasks.map((task) => read(`/proc/${pid}/task/${task}/schedstat`)));
  const nanoseconds = lines.reduce((sum, line) => sum + Number(line?.split(' ')[0] ?? 0), 0);
  if (nanoseconds > 0) return nanoseconds / 1e6;
  const stat = (await read(`/proc/${pid}/stat`)) ?? '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // utime and stime, in hundredths of a second on every Linux that Node runs on.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process in MB. */
export async function residentMb(pid: number): Promise<number> {
  const status = (await read(`/proc/${pid}/status`)) ?? '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Files and sockets that a process holds open. */
export async function openFiles(pid: number): Promise<number> {
  return (await readdir(`/proc/${pid}/fd`)).length;
}

/** Files and sockets that one process may hold open; children inherit it. */
export async function mostOpenFiles(): Promise<number> {
  const limits = (await read('/proc/self/limits')) ?? '';
  return Number(/Max open files\s+(\d+)/.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY);
}
