import type { Server, Socket } from 'node:net';
import { createPlaces } from '../limits/places.js';

/**
 * Ends connections of an address that holds as many as it may: at once and without an answer, which would cost more than it says.
 *
 * @param keyOf by what connections are counted; `null`: they are not
 */
export function limitConnections(
  server: Server,
  mostOfOneAddress: number,
  keyOf: (socket: Socket) => string | null,
): void {
  const places = createPlaces(mostOfOneAddress);
  server.on('connection', (socket: Socket) => {
    const key = keyOf(socket);
    if (key === null) return;
    const release = places.take(key);
    if (release) socket.once('close', release);
    else socket.destroy();
  });
}
