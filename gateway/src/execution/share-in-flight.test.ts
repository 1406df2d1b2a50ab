import { expect, test } from '@jest/globals';
import { createShareInFlight } from './share-in-flight.js';

test('a result is shared, and its work is aborted only when all who wait for it have left', async () => {
  const share = createShareInFlight('left');
  const signals: AbortSignal[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<string>((_, reject) => {
      signals.push(signal);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const [one, other] = [new AbortController(), new AbortController()];
  const results = [share('k', one.signal, run), share('k', other.signal, run)];
  expect(signals).toHaveLength(1);
  one.abort();
  expect(await results[0]).toBe('left');
  expect(signals[0]?.aborted).toBe(false);
  other.abort();
  expect(await results[1]).toBe('left');
  expect(signals[0]?.aborted).toBe(true);
  expect(await share('k', one.signal, run)).toBe('left');
  expect(signals).toHaveLength(1);
  expect(await share('k', undefined, () => Promise.resolve('new'))).toBe('new');
  await expect(share('k', undefined, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
