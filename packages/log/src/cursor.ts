import { createHmac, timingSafeEqual } from 'node:crypto';
import { mongo } from 'mongoose';
import { eventIdFromBytes, eventIdToBytes } from './event-id.js';

/** A cursor that this log never gave out: of another log, changed on its way, or no cursor at all. */
export class CursorInvalid extends Error {
  readonly code = 'CURSOR_INVALID';

  constructor() {
    super('The cursor does not belong to this log.');
    this.name = 'CursorInvalid';
  }
}

/** The database's own word for a place in its stream of changes. */
export type ResumeToken = mongo.ResumeToken;

/** A place in the log: behind this event. */
export interface Position {
  readonly eventId: string;
  /** Null when the event was read from the log itself: then a reader continues there, with an overlap. */
  readonly token: ResumeToken | null;
}

/** Writes and reads the cursors of one log. */
export interface CursorCodec {
  encode(position: Position): string;
  /** Throws `CursorInvalid`. */
  decode(cursor: string): Position;
}

const VERSION = 1;
const SEAL_BYTES = 8;
const LOG_ID_BYTES = 8;
const HEAD_BYTES = 2 + LOG_ID_BYTES + 16;

/** How the token is packed; nearly all tokens are hexadecimal text, which takes half the space as bytes. */
const NO_TOKEN = 0;
const LOWER_HEX = 1;
const UPPER_HEX = 2;
const DOCUMENT = 3;

/**
 * Cursors are sealed with the log's key: what comes back is either exactly what this log gave out or invalid, so a
 * changed token never reaches the database and no text of the database ever reaches a client.
 */
export function createCursorCodec({ logId, key }: { logId: Buffer; key: Buffer }): CursorCodec {
  if (logId.length !== LOG_ID_BYTES) throw new TypeError(`expected a log id of 8 bytes, got ${logId.length}`);
  const seal = (content: Uint8Array): Buffer =>
    createHmac('sha256', key).update(content).digest().subarray(0, SEAL_BYTES);

  return {
    encode({ eventId, token }) {
      const [packing, tokenBytes] = packToken(token);
      const content = Buffer.concat([Buffer.from([VERSION, packing]), logId, eventIdToBytes(eventId), tokenBytes]);
      return Buffer.concat([seal(content), content]).toString('base64url');
    },
    decode(cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      // base64url decoding is lenient: without this, other spellings of a cursor would pass.
      if (bytes.length < SEAL_BYTES + HEAD_BYTES || bytes.toString('base64url') !== cursor) throw new CursorInvalid();
      const content = bytes.subarray(SEAL_BYTES);
      const ofThisLog = content[0] === VERSION && content.subarray(2, 2 + LOG_ID_BYTES).equals(logId);
      if (!ofThisLog || !timingSafeEqual(bytes.subarray(0, SEAL_BYTES), seal(content))) throw new CursorInvalid();
      return {
        eventId: eventIdFromBytes(content.subarray(2 + LOG_ID_BYTES, HEAD_BYTES)),
        token: unpackToken(content[1] ?? NO_TOKEN, content.subarray(HEAD_BYTES)),
      };
    },
  };
}

function packToken(token: ResumeToken | null): [packing: number, bytes: Uint8Array] {
  if (token === null || token === undefined) return [NO_TOKEN, Buffer.alloc(0)];
  const data: unknown = (token as Record<string, unknown>)['_data'];
  if (typeof data === 'string' && Object.keys(token as object).length === 1) {
    const bytes = Buffer.from(data, 'hex');
    if (bytes.toString('hex') === data) return [LOWER_HEX, bytes];
    if (bytes.toString('hex').toUpperCase() === data) return [UPPER_HEX, bytes];
  }
  return [DOCUMENT, mongo.BSON.serialize(token as mongo.Document)];
}

function unpackToken(packing: number, bytes: Buffer): ResumeToken | null {
  switch (packing) {
    case NO_TOKEN:
      return null;
    case LOWER_HEX:
      return { _data: bytes.toString('hex') };
    case UPPER_HEX:
      return { _data: bytes.toString('hex').toUpperCase() };
    case DOCUMENT:
      return mongo.BSON.deserialize(bytes);
    default:
      throw new CursorInvalid();
  }
}
