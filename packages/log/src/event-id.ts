import { randomBytes } from 'node:crypto';

/**
 * How far back a replay reaches behind a known event. An event gets its id before its transaction commits, so the log
 * can gain an event below one that a reader has seen; a transaction lives one minute at most, the rest is for clocks.
 */
export const OVERLAP_MS = 120_000;

/** Before every event: a replay after it reads the whole log. */
export const FIRST_ID = '00000000-0000-7000-8000-000000000000';

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is an event id. */
export function isEventId(text: string): boolean {
  return PATTERN.test(text);
}

/** The millisecond at which an event got its id. */
export function timeOfEventId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** The smallest id that an event of this millisecond could have. */
export function lowestEventIdAt(milliseconds: number): string {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** The id as its 16 bytes. */
export function eventIdToBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The id of 16 bytes. */
export function eventIdFromBytes(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Gives out ids that only grow, also above an id that another process gave out. */
export interface EventIds {
  /** Every later id is greater than `id`. */
  riseAbove(id: string): void;
  next(): string;
}

/**
 * Ids of one process: UUIDv7 (RFC 9562) with a 12 bit counter within the millisecond, so that they are strictly
 * monotonic even when the clock steps back.
 */
export function createEventIds(clock: () => number): EventIds {
  let time = 0;
  let counter = 0;

  return {
    riseAbove(id) {
      const other = timeOfEventId(id);
      const otherCounter = Number.parseInt(id.slice(15, 18), 16);
      if (other < time || (other === time && otherCounter <= counter)) return;
      time = other;
      counter = otherCounter;
    },
    next() {
      const now = clock();
      if (now > time) {
        time = now;
        // Half of the range stays free for the events of the same millisecond.
        counter = randomBytes(2).readUInt16BE() & 0x7ff;
      } else if (++counter > 0xfff) {
        time += 1;
        counter = 0;
      }
      const bytes = randomBytes(16);
      bytes.writeUIntBE(time, 0, 6);
      bytes.writeUInt16BE(0x7000 | counter, 6);
      bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
      return eventIdFromBytes(bytes);
    },
  };
}
