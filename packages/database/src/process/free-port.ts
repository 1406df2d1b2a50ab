import { createServer } from 'node:net';

/** The wished port where it is free on the loopback address, else any free one. */
export async function freePort(wished?: number): Promise<number> {
  const first = wished === undefined ? null : await tryPort(wished);
  const port = first ?? (await tryPort(0));
  if (port === null) throw new Error('No free port on 127.0.0.1');
  return port;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
