import { connect, type Socket } from 'node:net';

/** What becomes of one connection. Buffers are the reader's own: what is kept must be copied. */
export interface SocketHandlers {
  open(): void;
  /** Bytes `from` up to `to` of `data` are one text message. */
  text(data: Buffer, from: number, to: number): void;
  closed(reason: string): void;
}

/** A WebSocket that costs next to nothing: thousands of them in one process do not slow what is measured. */
export interface RawWebSocket {
  send(text: string): void;
  destroy(): void;
}

const readBytes = 256 * 1024;
/** One buffer for all connections of this process: what was read is used up before the next read. */
const shared = Buffer.allocUnsafe(readBytes);
const nothing = Buffer.alloc(0);
const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** Opens a connection with the sub-protocol of GraphQL over WebSocket. Messages come in one frame each, as servers send them. */
export function openRawWebSocket(port: number, path: string, handlers: SocketHandlers): RawWebSocket {
  let kept: Buffer = nothing;
  let isOpen = false;
  let isOver = false;
  const over = (reason: string): void => {
    if (isOver) return;
    isOver = true;
    socket.destroy();
    handlers.closed(reason);
  };

  const take = (data: Buffer): void => {
    let at = 0;
    if (!isOpen) {
      const headEnd = data.indexOf('\r\n\r\n');
      if (headEnd < 0) return void (kept = Buffer.from(data));
      const head = data.toString('latin1', 0, headEnd);
      if (!head.startsWith('HTTP/1.1 101')) return over(`refused: ${head.split('\r\n')[0]}`);
      isOpen = true;
      at = headEnd + 4;
      handlers.open();
    }
    for (let frame = readFrame(data, at); frame && !isOver; frame = readFrame(data, at)) {
      at = frame.to;
      if (frame.opcode === opcodes.text) handlers.text(data, frame.from, frame.to);
      else if (frame.opcode === opcodes.ping) {
        socket.write(clientFrame(opcodes.pong, data.subarray(frame.from, frame.to)));
      } else if (frame.opcode === opcodes.close) over(closeReason(data, frame.from, frame.to));
      else if (frame.opcode !== opcodes.pong) over(`a frame of kind ${frame.opcode}, which is not read here`);
    }
    kept = at === data.length ? nothing : Buffer.from(data.subarray(at));
  };

  const socket: Socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: {
      buffer: shared,
      callback(count) {
        const read = shared.subarray(0, count);
        take(kept.length === 0 ? read : Buffer.concat([kept, read]));
        return true;
      },
    },
  });
  socket.on('connect', () =>
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
        'sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n' +
        'sec-websocket-protocol: graphql-transport-ws\r\n\r\n',
    ),
  );
  socket.on('error', (error) => over(error.message));
  socket.on('close', () => over('the connection was closed'));
  return {
    send: (text) => void socket.write(clientFrame(opcodes.text, Buffer.from(text))),
    destroy() {
      isOver = true;
      socket.destroy();
    },
  };
}

interface Frame {
  readonly opcode: number;
  readonly from: number;
  readonly to: number;
}

/** Null: not all of it has come yet. */
function readFrame(data: Buffer, at: number): Frame | null {
  if (data.length < at + 2) return null;
  const opcode = (data[at] ?? 0) & 0x0f;
  const short = (data[at + 1] ?? 0) & 0x7f;
  const headLength = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (data.length < at + headLength) return null;
  const length = short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
  const from = at + headLength;
  return from + length <= data.length ? { opcode, from, to: from + length } : null;
}

/** A client's frame is masked; with the key zero the mask changes nothing. */
function clientFrame(opcode: number, payload: Buffer): Buffer {
  const long = payload.length >= 126;
  const head = Buffer.alloc(long ? 8 : 6);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (long ? 126 : payload.length);
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

function closeReason(data: Buffer, from: number, to: number): string {
  return to - from < 2 ? 'closed' : `closed with ${data.readUInt16BE(from)} ${data.toString('utf8', from + 2, to)}`;
}
