import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';

// The bare limit of live: a server on `ws` that hands the bytes it gets to all who listen, and does nothing else.

const { PORT, PLAIN_URL = '' } = process.env;
const listening = new Set<WebSocket>();
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json').end('{"data":{"__typename":"Query"}}');
});
const sockets = new WebSocketServer({ server, handleProtocols: (protocols) => [...protocols][0] ?? false });
sockets.on('connection', (socket) => {
  socket.on('message', (data) => {
    // Clients are the same for all sides, so they must hear that they may subscribe.
    if (String(data).includes('connection_init')) socket.send('{"type":"connection_ack"}');
    else if (String(data).includes('subscribe')) listening.add(socket);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => listening.delete(socket));
});
new WebSocket(PLAIN_URL).on('message', (data, isBinary) => {
  for (const socket of listening) socket.send(data, { binary: isBinary });
});
server.listen(Number(PORT), '127.0.0.1');
