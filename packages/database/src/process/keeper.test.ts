import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { birthOf } from './birth.js';
import { keep, signal } from './keeper.js';

const start = (script: string, lines: string[] = []) =>
  keep({
    command: 'sh',
    args: ['-c', script],
    env: { PATH: '/usr/bin:/bin' },
    output: (line) => lines.push(line),
    graceMs: 300,
  });

const untilGone = async (pid: number) => {
  while ((await birthOf(pid)) !== null) await pause(10);
};

test('tells the exit code and what was printed', async () => {
  const lines: string[] = [];
  const kept = await start('echo one; echo two >&2; exit 7', lines);
  expect(await kept.ended).toBe(7);
  while (lines.length < 2) await pause(5);
  expect(lines.sort()).toEqual(['one', 'two']);
});

test('ends with 127 where there is no such command', async () => {
  const kept = await keep({ command: '/nowhere/at-all', args: [], env: {}, output: () => {}, graceMs: 100 });
  expect(await kept.ended).toBe(127);
});

test('ends a command that listens, gently', async () => {
  const lines: string[] = [];
  const kept = await start('trap "echo bye; exit 0" TERM; echo ready; while :; do sleep 0.02; done', lines);
  while (!lines.includes('ready')) await pause(5);
  await kept.end();
  while (!lines.includes('bye')) await pause(5);
  await untilGone(kept.pid);
});

test('kills a command that does not listen, after the grace time', async () => {
  const lines: string[] = [];
  const kept = await start('trap "" TERM; echo ready; while :; do sleep 0.02; done', lines);
  while (!lines.includes('ready')) await pause(5);
  await kept.end();
  await untilGone(kept.pid);
});

test('takes the command along when the keeper is killed', async () => {
  const kept = await start('exec sleep 60');
  signal(kept.groupId, 'SIGKILL');
  await kept.ended;
  await untilGone(kept.pid);
});

test('leaves nothing behind when the owner is killed with -9', async () => {
  const program = join(import.meta.dirname, '../test-programs/keep-sleeping.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(owner.stdout, 'data')) as [Buffer];
  const [pid = 0, groupId = 0] = String(line).split(' ').map(Number);
  expect(await birthOf(pid)).not.toBeNull();
  owner.kill('SIGKILL');
  await untilGone(pid);
  await untilGone(groupId);
});
