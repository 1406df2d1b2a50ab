import type { IncomingMessage, ServerResponse } from 'node:http';

/** A piece of a body as it goes over the wire, made once for all clients. */
export interface Chunk {
  /** With the size before and the line end behind it. (RFC 9112, section 7.1) */
  readonly framed: Buffer;
  /** What it carries. */
  readonly body: Buffer;
}

/** Makes a piece of a body. */
export function chunkOf(text: string): Chunk {
  const size = Buffer.byteLength(text);
  const head = `${size.toString(16)}\r\n`;
  const framed = Buffer.from(`${head}${text}\r\n`);
  return { framed, body: framed.subarray(head.length, head.length + size) };
}

/** A response that stays open. */
export interface HttpStream {
  write(chunk: Chunk): void;
  /** Bytes handed over and not yet sent. */
  readonly bufferedAmount: number;
  /** Ends the response, with a last piece; a client that does not read is cut off after a while. */
  end(chunk: Chunk): void;
}

const goneWithinMs = 5_000;

/** Begins a response that stays open. */
export function openHttpStream(request: IncomingMessage, response: ServerResponse, contentType: string): HttpStream {
  response.writeHead(200, {
    'content-type': contentType,
    'cache-control': 'no-store',
    // Proxies that gather what they pass on would hold events back.
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  // HTTP/1.0 knows no chunks.
  const isChunked = request.httpVersionMajor === 1 && request.httpVersionMinor >= 1;
  const { socket } = response;
  // Pieces that are framed already go to the socket without being framed for each client anew. A response that waits behind
  // another on its connection has no socket yet.
  const direct = isChunked && socket ? socket : null;
  socket?.setNoDelay(true);
  return {
    write({ framed, body }) {
      if (response.writableEnded || response.destroyed) return;
      if (direct) direct.write(framed);
      else response.write(body);
    },
    get bufferedAmount() {
      return direct ? direct.writableLength : response.writableLength;
    },
    end({ body }) {
      if (response.writableEnded || response.destroyed) return;
      response.end(body);
      setTimeout(() => response.destroy(), goneWithinMs).unref();
    },
  };
}
