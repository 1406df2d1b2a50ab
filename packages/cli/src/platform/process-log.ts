import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const LARGE_BYTES = 10 * 1024 * 1024;
/** Enough for a stack trace, little enough for a screen. */
const LAST_LINES = 12;

/** Opens a log for a process to write into; a large one of earlier starts is put aside as `.old`. */
export async function openProcessLog(file: string): Promise<{ readonly fd: number; close(): Promise<void> }> {
  await mkdir(dirname(file), { recursive: true });
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGE_BYTES) await rename(file, `${file}.old`);
  return open(file, 'a');
}

/** How long the log is now: what comes behind belongs to the next start. */
export async function lengthOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}

/** The last lines that were written behind that length. */
export async function lastLines(file: string, from: number): Promise<string> {
  const text = await readFile(file).then(
    (bytes) => bytes.subarray(bytes.length < from ? 0 : from).toString('utf8'),
    () => '',
  );
  return text.trim().split('\n').slice(-LAST_LINES).join('\n');
}
