import { connect, createServer, type Socket } from 'node:net';
import { listenOn } from './listen-on.js';
import { openLine, type Line } from './faulty-line.js';

/** What a proxy does to the connections that run through it, to open ones as well as to new ones. */
export type Fault =
  | { readonly kind: 'none' }
  /** Whatever is sent arrives later, both ways and in order. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** A connection breaks after so many further bytes of answers, in the midst of whatever they are. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Everything is taken and nothing answered. What was open then stays mute for ever, as after a loss of the network. */
  | { readonly kind: 'mute' }
  /** Nobody listens, and what was open is reset. */
  | { readonly kind: 'refuse' }
  /** Instead of any answer come these bytes, after which the connection ends. */
  | { readonly kind: 'garbage'; readonly bytes: string | Buffer };

/** A TCP proxy between two parts that can be told to fail; whatever protocol they speak. */
export interface FaultyProxy {
  readonly port: number;
  /** Resolves when the fault holds. */
  set(fault: Fault): Promise<void>;
  /** Resets every open connection at once. */
  sever(): void;
  /** Sends bytes to whoever has connected, in between the answers of the part behind. */
  inject(bytes: Buffer): void;
  /** Connections that are open. */
  connections(): number;
  close(): Promise<void>;
}

/** Opens a proxy on a free loopback port before a port of this machine. */
export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  const lines = new Set<Line>();
  let fault: Fault = { kind: 'none' };
  const accept = (near: Socket): void => {
    const line = openLine(near, () => connect({ host: '127.0.0.1', port: targetPort, allowHalfOpen: true }), fault);
    lines.add(line);
    near.once('close', () => lines.delete(line));
  };
  const sever = (): void => {
    for (const line of lines) line.reset();
  };
  const server = createServer({ allowHalfOpen: true }, accept);
  const port = await listenOn(server);

  return {
    port,
    async set(next) {
      const wasOpen = fault.kind !== 'refuse';
      fault = next;
      if (next.kind === 'refuse') {
        if (!wasOpen) return;
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        sever();
        return closed;
      }
      if (!wasOpen) await listenOn(server, port);
      for (const line of lines) line.set(next);
    },
    sever,
    inject(bytes) {
      for (const line of lines) line.inject(bytes);
    },
    connections: () => lines.size,
    async close() {
      const closed = new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
      sever();
      await closed;
    },
  };
}
