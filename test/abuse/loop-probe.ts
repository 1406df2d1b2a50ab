/**
 * Loaded into the gateway's process before its program: tells its parent, when asked, for how long the event loop was held at the
 * longest since it was asked last.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const everyMs = 5;
const delays = monitorEventLoopDelay({ resolution: everyMs });
delays.enable();
process.on('message', (question) => {
  if (question !== 'longest hold') return;
  // The delay is measured from one look to the next.
  process.send?.({ type: 'longest hold', ms: Math.max(0, delays.max / 1e6 - everyMs) });
  delays.reset();
});
