// A process of the platform as its launcher sees one: listens on PORT, answers /ready, ends on SIGTERM.
import { createServer } from 'node:http';

if (process.env.FAIL) {
  console.error(`cannot: ${process.env.FAIL}`);
  process.exit(1);
}
if (process.env.DEAF) process.on('SIGTERM', () => {});
createServer((request, response) => response.writeHead(request.url === '/ready' ? 200 : 404).end()).listen(
  Number(process.env.PORT),
  '127.0.0.1',
);
