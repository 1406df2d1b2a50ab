/** One message of HTTP/1.1: its head as text without the empty line, and its body, chunks put together. */
export type TakeMessage = (head: string, body: Buffer) => void;

const emptyLine = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
const nothing = Buffer.alloc(0);

/** Reads messages off one connection; as little as benchmarks need, so that reading costs next to nothing. */
export function createHttpReader(take: TakeMessage): (chunk: Buffer) => void {
  let kept: Buffer = nothing;
  return (chunk) => {
    const data = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    let at = 0;
    for (;;) {
      const headEnd = data.indexOf(emptyLine, at);
      if (headEnd < 0) break;
      const head = data.toString('latin1', at, headEnd);
      const read = readBody(data, headEnd + emptyLine.length, head);
      if (!read) break;
      at = read.end;
      take(head, read.body);
    }
    kept = at === data.length ? nothing : data.subarray(at);
  };
}

interface Read {
  readonly body: Buffer;
  readonly end: number;
}

/** Null: not all of it has come yet. */
function readBody(data: Buffer, start: number, head: string): Read | null {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return end <= data.length ? { body: data.subarray(start, end), end } : null;
  }
  return /\r\ntransfer-encoding: *chunked/i.test(head) ? readChunks(data, start) : { body: nothing, end: start };
}

function readChunks(data: Buffer, start: number): Read | null {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const sizeEnd = data.indexOf(lineEnd, at);
    if (sizeEnd < 0) return null;
    const size = Number.parseInt(data.toString('latin1', at, sizeEnd), 16);
    const from = sizeEnd + lineEnd.length;
    const end = from + size + lineEnd.length;
    if (!(end <= data.length)) return null;
    // No trailers are expected: the last chunk is followed by the end alone.
    if (size === 0) return { body: chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks), end };
    chunks.push(data.subarray(from, from + size));
    at = end;
  }
}

/** The whole answer as it goes over the wire. */
export function jsonAnswer(body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`);
}

/** A GraphQL request as it goes over the wire. */
export function jsonRequest(path: string, body: string, headers: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({
    host: '127.0.0.1',
    'content-type': 'application/json',
    accept: 'application/json',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
