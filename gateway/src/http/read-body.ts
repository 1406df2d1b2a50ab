import type { IncomingMessage } from 'node:http';
import { refused, type Refused } from '../pipeline/request.js';

/** A body that has been read whole, or why it was not. */
export type ReadBody = { readonly ok: true; readonly text: string } | Refused;

/** Reads a body of at most so many bytes. Rejects where the client breaks it off. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<ReadBody> {
  const tooLarge = (): Refused => ({
    ...refused(413, 'PAYLOAD_TOO_LARGE', `A request may have at most ${mostBytes} bytes`, { limit: mostBytes }),
    // What is still on its way is not worth reading.
    headers: { connection: 'close' },
  });
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) return void chunks.push(chunk);
      request.removeAllListeners('data').pause();
      resolve(tooLarge());
    });
    request.on('end', () => {
      const [first] = chunks;
      const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      resolve({ ok: true, text: body.toString('utf8') });
    });
    request.on('error', reject);
    request.on('close', () => reject(new Error('the client broke off')));
  });
}
