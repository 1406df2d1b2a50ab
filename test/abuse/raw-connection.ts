import { connect, type Socket } from 'node:net';

/** A connection that says what the test says, byte by byte. */
export interface RawConnection {
  readonly socket: Socket;
  /** What came so far. */
  readonly received: () => string;
  /** Resolves when the other side has ended it; with how long that took. */
  readonly ended: Promise<number>;
}

/** Connects to a port of this machine. */
export function connectRaw(port: number): RawConnection {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));
  // A connection that is cut while it is written to errs; that it ends is what counts.
  socket.on('error', () => {});
  const ended = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - began)));
  return { socket, received: () => received, ended };
}
