/**
 * A program that does the same little work five times a second and tells its parent how long each took from when it was due, and how
 * much of that it computed: on a machine with nothing else to do the two are equal.
 */
import { createHash } from 'node:crypto';

const everyMs = 200;
const work = Buffer.alloc(1024 * 1024);
let due = performance.now() + everyMs;

function turn(): void {
  const before = process.cpuUsage();
  for (let round = 0; round < 8; round += 1) createHash('sha1').update(work).digest();
  const { user, system } = process.cpuUsage(before);
  process.send?.({ tookMs: performance.now() - due, computedMs: (user + system) / 1_000 });
  due = performance.now() + everyMs;
  setTimeout(turn, everyMs);
}

setTimeout(turn, everyMs);
process.on('disconnect', () => process.exit());
