import { describe, expect, test } from '@jest/globals';
import { createInFlight, Left } from './in-flight.js';
import type { Task } from './task.js';

/** Work that ends when the test says so. */
function workToDo() {
  const started: { resolve(value: string): void; reject(reason: Error): void; cancelled: number }[] = [];
  const start = (): Task<string> => {
    let settle: Pick<(typeof started)[number], 'resolve' | 'reject'> | undefined;
    const result = new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
    const work = { resolve: settle?.resolve ?? fail, reject: settle?.reject ?? fail, cancelled: 0 };
    started.push(work);
    return {
      result,
      cancel() {
        work.cancelled += 1;
        work.reject(new Error('cancelled'));
      },
    };
  };
  return { started, start };
}
const fail = () => {
  throw new TypeError('expected a promise to run at once');
};

describe('work in flight', () => {
  test('is done once for all who want the same', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const tasks = [inFlight.join('a', start), inFlight.join('a', start), inFlight.join('b', start)];
    expect(started).toHaveLength(2);
    started[0]?.resolve('one');
    started[1]?.resolve('other');
    expect(await Promise.all(tasks.map(({ result }) => result))).toEqual(['one', 'one', 'other']);
    expect(inFlight.size).toBe(0);
  });

  test('is begun anew by who comes after its end', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const first = inFlight.join('a', start);
    started[0]?.resolve('old');
    await first.result;
    const next = inFlight.join('a', start);
    started[1]?.resolve('new');
    expect(await next.result).toBe('new');
  });

  test('fails for all who wait, and not for who comes later', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const tasks = [inFlight.join('a', start), inFlight.join('a', start)];
    started[0]?.reject(new Error('broken'));
    for (const { result } of tasks) await expect(result).rejects.toThrow('broken');
    const next = inFlight.join('a', start);
    started[1]?.resolve('whole');
    expect(await next.result).toBe('whole');
  });

  test('goes on for the others when one leaves, who is told at once', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const [first, second] = [inFlight.join('a', start), inFlight.join('a', start)];
    first.cancel();
    first.cancel();
    await expect(first.result).rejects.toBeInstanceOf(Left);
    expect(started[0]?.cancelled).toBe(0);
    started[0]?.resolve('done');
    expect(await second.result).toBe('done');
  });

  test('is cancelled when the last one leaves; who comes at that moment does not join what is ending', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const [first, second] = [inFlight.join('a', start), inFlight.join('a', start)];
    first.cancel();
    second.cancel();
    const next = inFlight.join('a', start);
    expect(started.map(({ cancelled }) => cancelled)).toEqual([1, 0]);
    started[1]?.resolve('anew');
    expect(await next.result).toBe('anew');
    await expect(first.result).rejects.toBeInstanceOf(Left);
    await expect(second.result).rejects.toBeInstanceOf(Left);
    expect(inFlight.size).toBe(0);
  });

  test('that has ended is not cancelled by who leaves late', async () => {
    const inFlight = createInFlight<string>();
    const { started, start } = workToDo();
    const task = inFlight.join('a', start);
    started[0]?.resolve('done');
    await task.result;
    const next = inFlight.join('a', start);
    task.cancel();
    expect(inFlight.size).toBe(1);
    expect(started[1]?.cancelled).toBe(0);
    started[1]?.resolve('done');
    await next.result;
  });
});
