import type { Writable } from 'node:stream';
import type { Form, StreamEvent } from '../batch.js';
import type { Outlet } from '../outlet.js';

/** An operation of a client on its WebSocket. */
export interface WebSocketMember {
  /** The connection below the WebSocket; ready frames are written to it. */
  readonly stream: Writable;
  /** The JSON text of the operation's id. */
  readonly id: Buffer;
  /** Told when the connection holds bytes back. */
  readonly held: (bytes: number) => void;
}

/** Outlets by the length of the id; most clients choose ids of one length. */
const known = new Map<number, Outlet>();
const mostKnown = 128;

/** The outlet for operations whose id has a JSON text of some length in bytes. */
export function webSocketOutlet(idBytes: number): Outlet {
  let outlet = known.get(idBytes);
  if (!outlet) {
    outlet = makeOutlet(idBytes);
    if (known.size < mostKnown) known.set(idBytes, outlet);
  }
  return outlet;
}

function makeOutlet(idBytes: number): Outlet {
  const form: Form<readonly Frame[]> = (events) => events.map((event) => makeFrame(event, idBytes));
  return {
    /**
     * Sends `next` messages as ready frames: they differ in the id alone, so one template serves all clients. That is sound because
     * a connection that holds nothing back once `write` has returned has given the bytes to the system; one that does gets
     * to keep the template.
     */
    give(batch, members: Iterable<WebSocketMember>) {
      const frames = batch.as(form);
      let template = templateOf(frames);
      const places = template ? placesOf(frames, idBytes) : [];
      for (const { stream, id, held } of members) {
        // Nothing follows a closing frame.
        if (!stream.writable) continue;
        if (template && stream.writableLength === 0) {
          for (const place of places) template.set(id, place);
          stream.write(template);
          if (stream.writableLength > 0) template = Buffer.from(template);
        } else writeParts(stream, frames, id);
        const bytes = stream.writableLength;
        if (bytes > 0) held(bytes);
      }
    },
  };
}

interface Frame {
  /** Up to the payload, with room for the id. */
  readonly head: Buffer;
  /** From the payload on. */
  readonly tail: Buffer;
}

/** From this size on, frames are not written anew for a client, but shared by all whose connections hold them back. */
const sharedFromBytes = 16_384;

const beforeId = Buffer.from('{"id":');
const afterId = Buffer.from(',"type":"next","payload":');

function templateOf(frames: readonly Frame[]): Buffer | null {
  const size = frames.reduce((sum, { head, tail }) => sum + head.length + tail.length, 0);
  return size >= sharedFromBytes ? null : Buffer.concat(frames.flatMap(({ head, tail }) => [head, tail]));
}

/** Where the ids stand in the template. */
function placesOf(frames: readonly Frame[], idBytes: number): readonly number[] {
  let start = 0;
  return frames.map(({ head, tail }) => {
    const place = start + head.length - afterId.length - idBytes;
    start += head.length + tail.length;
    return place;
  });
}

/** Writes the frames so that a connection that holds them back holds no payload of its own. */
function writeParts(stream: Writable, frames: readonly Frame[], id: Buffer): void {
  stream.cork();
  for (const { head, tail } of frames) {
    const mine = Buffer.from(head);
    mine.set(id, head.length - afterId.length - id.length);
    stream.write(mine);
    stream.write(tail);
  }
  stream.uncork();
}

/** A text frame that is neither fragmented nor masked. (RFC 6455, section 5.2) */
function makeFrame({ payload }: StreamEvent, idBytes: number): Frame {
  const tail = Buffer.from(`${payload}}`);
  const length = beforeId.length + idBytes + afterId.length + tail.length;
  const head = Buffer.concat([frameHeader(length), beforeId, Buffer.alloc(idBytes), afterId]);
  return { head, tail };
}

function frameHeader(length: number): Buffer {
  const finalText = 0x81;
  if (length < 126) return Buffer.from([finalText, length]);
  if (length < 65_536) {
    const header = Buffer.from([finalText, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.from([finalText, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
