/**
 * Loaded into the gateway's process before its program: tells its parent, when asked, for how long the event loop was held at the
 * longest since it was asked last. What the process waited for a core that others had does not count: only as much of each hold is
 * told as the process has computed meanwhile.
 */
const everyMs = 5;
let lookedAt = performance.now();
let used = process.cpuUsage();
let longestMs = 0;

function look(): void {
  const now = performance.now();
  const { user, system } = process.cpuUsage(used);
  const computedMs = (user + system) / 1_000;
  longestMs = Math.max(longestMs, Math.min(now - lookedAt - everyMs, computedMs));
  lookedAt = now;
  used = process.cpuUsage();
}

setInterval(look, everyMs).unref();
process.on('message', (question) => {
  if (question !== 'longest hold') return;
  look();
  process.send?.({ type: 'longest hold', ms: longestMs });
  longestMs = 0;
});
