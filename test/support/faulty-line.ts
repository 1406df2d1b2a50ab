import type { Socket } from 'node:net';
import type { Fault } from './faulty-proxy.js';
import { createDelayLine } from './delay-line.js';

/** One connection through a faulty proxy. */
export interface Line {
  set(fault: Fault): void;
  inject(bytes: Buffer): void;
  /** Ends it hard, towards both sides. */
  reset(): void;
}

/**
 * Joins a connection to one that it opens to the part behind, and lets the fault act on what passes. What one side does not
 * read is kept in memory: it is for tests that do not send much.
 *
 * @param near towards who asks
 * @param open makes the connection towards who answers; not called where nothing of the asker gets that far
 */
export function openLine(near: Socket, open: () => Socket, beginning: Fault): Line {
  let fault = beginning;
  /** For ever: what was lost on the way will not be sent again. */
  let isMute = fault.kind === 'mute';
  let answeredBytes = 0;
  const toFar = createDelayLine();
  const toNear = createDelayLine();
  const delayMs = (): number => (fault.kind === 'slow' ? fault.ms : 0);

  const end = (how: 'destroy' | 'resetAndDestroy'): void => {
    toFar.close();
    toNear.close();
    near[how]();
    far?.[how]();
  };
  const answer = (bytes: Buffer): void => {
    if (fault.kind !== 'cut') return void near.write(bytes);
    const left = fault.afterBytes - answeredBytes;
    answeredBytes += bytes.length;
    if (bytes.length < left) return void near.write(bytes);
    isMute = true;
    near.end(bytes.subarray(0, left), () => end('destroy'));
  };

  const far = isMute || fault.kind === 'garbage' ? null : open();
  near.setNoDelay(true);
  far?.setNoDelay(true);
  const babble = (bytes: string | Buffer): void => {
    isMute = true;
    near.end(bytes);
  };
  near.on('data', (bytes: Buffer) => {
    if (isMute) return;
    if (fault.kind === 'garbage') babble(fault.bytes);
    else toFar.after(delayMs(), () => far?.write(bytes));
  });
  far?.on('data', (bytes: Buffer) => {
    if (isMute) return;
    if (fault.kind === 'garbage') babble(fault.bytes);
    else toNear.after(delayMs(), () => answer(bytes));
  });
  near.on('end', () => {
    if (isMute) end('destroy');
    else toFar.after(delayMs(), () => far?.end());
  });
  far?.on('end', () => isMute || toNear.after(delayMs(), () => near.end()));
  near.on('close', () => end('destroy'));
  far?.on('close', () => {
    // Nothing tells who asks that a network has gone.
    if (!isMute) toNear.after(delayMs(), () => end('destroy'));
  });
  for (const socket of [near, far]) socket?.on('error', () => {});

  return {
    set(next) {
      fault = next;
      answeredBytes = 0;
      if (next.kind === 'mute') isMute = true;
    },
    inject(bytes) {
      if (!isMute) toNear.after(delayMs(), () => near.write(bytes));
    },
    reset: () => end('resetAndDestroy'),
  };
}
