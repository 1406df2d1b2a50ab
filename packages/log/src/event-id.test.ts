import { describe, expect, test } from '@jest/globals';
import {
  createEventIds,
  eventIdFromBytes,
  eventIdToBytes,
  isEventId,
  lowestEventIdAt,
  timeOfEventId,
} from './event-id.js';

const NOON = Date.UTC(2026, 0, 2, 12);

describe('event ids', () => {
  test('are UUIDv7 of the time at which they were given out', () => {
    const id = createEventIds(() => NOON).next();
    expect(isEventId(id)).toBe(true);
    expect(timeOfEventId(id)).toBe(NOON);
  });

  test('rise within a millisecond, beyond what its counter holds', () => {
    const ids = createEventIds(() => NOON);
    const given = Array.from({ length: 10_000 }, () => ids.next());
    expect(given).toEqual([...given].sort());
    expect(new Set(given).size).toBe(given.length);
  });

  test('rise when the clock steps back', () => {
    let now = NOON;
    const ids = createEventIds(() => now);
    const before = ids.next();
    now -= 60_000;
    expect(ids.next() > before).toBe(true);
  });

  test('rise above an id of a process whose clock is ahead', () => {
    const ahead = createEventIds(() => NOON + 5_000);
    const ids = createEventIds(() => NOON);
    ids.next();
    for (let turn = 0; turn < 100; turn += 1) {
      const other = ahead.next();
      ids.riseAbove(other);
      expect(ids.next() > other).toBe(true);
    }
  });

  test('are never below the lowest of their millisecond nor above that of the next', () => {
    const ids = createEventIds(() => NOON);
    const id = ids.next();
    expect(id > lowestEventIdAt(NOON)).toBe(true);
    expect(id < lowestEventIdAt(NOON + 1)).toBe(true);
  });

  test('come back from their bytes', () => {
    const id = createEventIds(() => NOON).next();
    expect(eventIdFromBytes(eventIdToBytes(id))).toBe(id);
  });
});
