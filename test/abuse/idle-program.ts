/** A program that has nothing to do but to answer at once, after about a millisecond of work: how late it is, the machine is. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const work = Buffer.alloc(256 * 1024);
const server = createServer((_, response) => response.end(createHash('sha1').update(work).digest('hex')));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}/` });
});
process.on('disconnect', () => process.exit());
