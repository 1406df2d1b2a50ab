import { describe, expect, test } from '@jest/globals';
import { createBucket, createBuckets } from './buckets.js';
import { createPlaces } from './places.js';

describe('a bucket', () => {
  test('gives so many at once, and then one whenever one has come in', () => {
    const bucket = createBucket({ burst: 3, perSecond: 2 });
    expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([0, 0, 0, 0.5]);
    expect(bucket.take(250)).toBe(0.25);
    expect(bucket.take(500)).toBe(0);
    expect(bucket.take(500)).toBe(0.5);
  });

  test('never holds more than its burst', () => {
    const bucket = createBucket({ burst: 2, perSecond: 100 });
    bucket.take(0);
    expect([1e9, 1e9, 1e9].map((now) => bucket.take(now) > 0)).toEqual([false, false, true]);
  });

  test('is not filled by a clock that goes back', () => {
    const bucket = createBucket({ burst: 1, perSecond: 1 });
    expect(bucket.take(10_000)).toBe(0);
    expect(bucket.take(0)).toBeGreaterThan(0);
    expect(bucket.take(500)).toBeCloseTo(0.5);
  });

  test('of one key does not empty that of another', () => {
    const buckets = createBuckets({ burst: 1, perSecond: 1 });
    expect(buckets.take('a', 0)).toBe(0);
    expect(buckets.take('a', 0)).toBe(1);
    expect(buckets.take('b', 0)).toBe(0);
  });
});

describe('places', () => {
  test('are given until all are held, and again when one is given back', () => {
    const places = createPlaces(2);
    const first = places.take('a');
    expect(places.take('a')).not.toBeNull();
    expect(places.take('a')).toBeNull();
    expect(places.take('b')).not.toBeNull();
    first?.();
    first?.();
    expect(places.held('a')).toBe(1);
    expect(places.take('a')).not.toBeNull();
    expect(places.take('a')).toBeNull();
  });
});
