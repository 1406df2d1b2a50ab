import { once } from 'node:events';
import type { Server } from 'node:net';

/** Lets a server listen on a loopback port, a free one by default, and tells which. */
export async function listenOn(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('expected a server that listens on a port');
  return address.port;
}
