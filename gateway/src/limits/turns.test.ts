import { describe, expect, test } from '@jest/globals';
import { createAllowance, createAllowances } from './allowances.js';
import { createPlaces } from './places.js';
import type { Turn } from '../planning/turn.js';
import { createTurns, type NoTurn } from './turns.js';

describe('an allowance', () => {
  test('lasts until it is used up, and comes back with time', () => {
    const allowance = createAllowance({ burst: 3, perSecond: 2 });
    allowance.spend(2.5, 0);
    expect(allowance.secondsUntilAny(0)).toBe(0);
    allowance.spend(2.5, 0);
    expect(allowance.secondsUntilAny(0)).toBe(1);
    expect(allowance.secondsUntilAny(500)).toBe(0.5);
    expect(allowance.secondsUntilAny(1_500)).toBe(0);
  });

  test('never holds more than its burst', () => {
    const allowance = createAllowance({ burst: 2, perSecond: 100 });
    allowance.spend(0, 0);
    allowance.spend(2, 1e9);
    expect(allowance.secondsUntilAny(1e9)).toBeGreaterThan(0);
  });

  test('is not filled by a clock that goes back', () => {
    const allowance = createAllowance({ burst: 1, perSecond: 1 });
    allowance.spend(1.5, 10_000);
    expect(allowance.secondsUntilAny(0)).toBe(0.5);
    expect(allowance.secondsUntilAny(250)).toBe(0.25);
  });

  test('of one key is not that of another', () => {
    const allowances = createAllowances({ burst: 1, perSecond: 1 });
    allowances.spend('a', 2, 0);
    expect(allowances.secondsUntilAny('a', 0)).toBe(1);
    expect(allowances.secondsUntilAny('b', 0)).toBe(0);
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

describe('turns', () => {
  const share = { burst: 1_000, perSecond: 100 };
  const isTurn = (given: Turn | NoTurn): given is Turn => 'end' in given;
  const turn = (given: Turn | NoTurn): Turn => {
    if (!isTurn(given)) throw new Error('no turn');
    return given;
  };

  test('are given one at a time, to each asker in its own turn', async () => {
    const turns = createTurns({ share, waitMs: 10_000, now: () => 0 });
    const order: string[] = [];
    const work = async (asker: string, name: string): Promise<void> => {
      const mine = turn(await turns.take(asker));
      order.push(name);
      await Promise.resolve();
      mine.end();
    };
    const greedy = [1, 2, 3, 4].map((number) => work('greedy', `greedy ${number}`));
    const others = ['one', 'other'].map((asker) => work(asker, asker));
    await Promise.all([...greedy, ...others]);
    expect(order).toEqual(['greedy 1', 'greedy 2', 'one', 'other', 'greedy 3', 'greedy 4']);
  });

  test('are not given to who has used up its share, until some has come back', async () => {
    let time = 0;
    const turns = createTurns({ share, waitMs: 10_000, now: () => time });
    const first = turn(await turns.take('a'));
    time = 1_500;
    first.end();
    expect(await turns.take('a')).toEqual({ retryAfterSeconds: 5 });
    turn(await turns.take('b')).end();
    turn(await turns.take(null)).end();
    time = 6_501;
    expect(isTurn(await turns.take('a'))).toBe(true);
  });

  test('are waited for no longer than told, and who has left is passed over', async () => {
    const turns = createTurns({ share, waitMs: 20, now: () => 0 });
    const first = turn(await turns.take('a'));
    expect(await turns.take('b')).toEqual({ retryAfterSeconds: 1 });
    const waiting = turns.take('c');
    first.end();
    first.end();
    turn(await waiting).end();
    expect(isTurn(await turns.take('b'))).toBe(true);
  });
});
