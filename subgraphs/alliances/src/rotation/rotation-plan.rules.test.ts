import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepOrder, planQuarters, turnAfter } from './rotation-plan.rules.js';
import { planChanges, afterSwapStep } from './rotation-steps.rules.js';
import { leaderOf, leadIn, replan, type RotationTerm } from './rotation.rules.js';

describe('the turn', () => {
  test.each([
    ['of the first, where there was none', ['a', 'b', 'c'], [], 'a'],
    ['of the one behind the last', ['a', 'b', 'c'], ['a', 'b'], 'c'],
    ['of the first again, behind the last of all', ['a', 'b', 'c'], ['a', 'b', 'c'], 'a'],
    ['of the one behind a member that has left', ['a', 'c', 'd'], ['a', 'b'], 'c'],
    ['of the one behind two that have left', ['a', 'd'], ['a', 'b', 'c'], 'd'],
    ['of the second, where the first led last and has left', ['b', 'c'], ['a', 'b', 'c', 'a'], 'b'],
    ['of who joined last, before the first again', ['a', 'b', 'c', 'new'], ['a', 'b', 'c'], 'new'],
  ])('is that %s', (_, order, turns, next) => {
    expect(turnAfter(order, turns)).toBe(next);
  });

  test('needs somebody who may lead', () => {
    expect(() => turnAfter([], ['a'])).toThrow('expected at least one member that may lead');
  });
});

test('a swapped quarter keeps its lead, and loses it with the member', () => {
  const bound = new Map([[2, 'a']]);
  expect(planQuarters(['a', 'b'], [], [1, 2], bound).map(({ leadOrgId }) => leadOrgId)).toEqual(['a', 'a']);
  expect(planQuarters(['b', 'c'], ['a'], [1, 2], bound).map(({ leadOrgId }) => leadOrgId)).toEqual(['b', 'c']);
});

test('those who stay keep their places, and who is new comes last', () => {
  expect(keepOrder(['c', 'a', 'b'], ['a', 'b', 'new', 'c'])).toEqual(['c', 'a', 'b', 'new']);
  expect(keepOrder(['c', 'a', 'b'], ['a', 'b'])).toEqual(['a', 'b']);
});

/** An alliance's quarters as its service keeps them, without a database. */
interface World {
  readonly now: number;
  readonly order: readonly string[];
  readonly terms: readonly RotationTerm[];
}

const ahead = 4;
const at = new Date('2026-01-01T00:00:00Z');
let ids = 0;

function planned({ now, order, terms }: World): World {
  const plan = replan(order, terms, { now, upTo: now + ahead });
  const changes = planChanges('alliance', terms, plan, { now: at, newId: () => `term-${(ids += 1)}` });
  const changed = new Map([...changes.replanned, ...changes.dropped].map(({ after }) => [after.id, after]));
  return { now, order, terms: [...terms.map((term) => changed.get(term.id) ?? term), ...changes.planned] };
}

type Move =
  | { readonly kind: 'quarter' }
  | { readonly kind: 'join' }
  | { readonly kind: 'leave'; readonly who: number }
  | { readonly kind: 'request' | 'confirm'; readonly one: number; readonly other: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Move>({ kind: 'quarter' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ kind: 'join' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), who: fc.nat({ max: 30 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('request' as const, 'confirm' as const),
      one: fc.integer({ min: 1, max: ahead }),
      other: fc.integer({ min: 1, max: ahead }),
    }),
  },
);

function after(world: World, step: Move): World {
  const { now, order, terms } = world;
  switch (step.kind) {
    case 'quarter':
      return planned({ ...world, now: now + 1 });
    case 'join':
      return planned({ ...world, order: [...order, `joined-${(ids += 1)}`] });
    case 'leave': {
      // A lead hands over first, and the last one that may lead stays.
      const leaving = order[step.who % order.length];
      const lead = terms.find(({ ordinal }) => ordinal === now);
      if (order.length === 1 || (lead && leaderOf(lead) === leaving)) return world;
      return planned({ ...world, order: order.filter((id) => id !== leaving) });
    }
    case 'request':
    case 'confirm': {
      const find = (offset: number) => terms.find(({ ordinal }) => ordinal === now + offset);
      const [one, other] = [find(step.one), find(step.other)];
      if (!one || !other || one.leadOrgId === other.leadOrgId) return world;
      const isUnderWay = one.swap?.otherTermId === other.id && other.swap?.otherTermId === one.id;
      if (step.kind === 'request' ? one.swap !== null || other.swap !== null : !isUnderWay) return world;
      const pair = afterSwapStep(step.kind === 'request' ? 'requestSwap' : 'confirmSwap', one, other, at);
      return { ...world, terms: terms.map((term) => pair.find(({ id }) => id === term.id) ?? term) };
    }
    default:
      return step satisfies never;
  }
}

/** What is wrong with a world after a move; the checks are plain, for there are many of them. */
function faultsIn(before: World, { now, order, terms }: World): readonly string[] {
  const faults: string[] = [];
  const check = (isFit: boolean, fault: string) => void (isFit || faults.push(fault));
  const ordinals = terms.map(({ ordinal }) => ordinal).toSorted((one, other) => one - other);
  const first = ordinals[0] ?? 0;
  check(
    ordinals.every((ordinal, index) => ordinal === first + index),
    'each quarter has one term, without gap',
  );
  check(ordinals.at(-1) === now + ahead, 'four quarters are planned behind the running one');
  for (const term of terms) {
    const was = before.terms.find(({ id }) => id === term.id);
    const other = terms.find(({ id }) => id === term.swap?.otherTermId);
    if (term.ordinal <= now) {
      const hadBegun = was !== undefined && was.ordinal <= before.now;
      check(!hadBegun || leaderOf(term) === leaderOf(was), 'what has begun stays as it was');
      continue;
    }
    check(order.includes(term.leadOrgId), 'who leads a quarter ahead may lead');
    if (was?.isSwapped && order.includes(was.leadOrgId) && was.swap === null) {
      check(term.leadOrgId === was.leadOrgId, 'a swapped quarter keeps its lead while that may lead');
    }
    if (term.swap && other && other.ordinal > now) {
      const { requestedByOrgId, askedOrgId } = term.swap;
      check(other.swap?.otherTermId === term.id, 'a swap under way stands on both quarters');
      const leads = [term.leadOrgId, other.leadOrgId];
      check(leads.includes(requestedByOrgId) && leads.includes(askedOrgId), 'a swap names those who lead');
    }
  }
  return faults;
}

describe('twenty years of quarters', () => {
  const founded = (members: number): World => {
    const order = Array.from({ length: members }, (_, index) => `member-${index}`);
    return planned({ now: 8104, order, terms: [] });
  };

  test('have exactly one lead each, whoever swaps, joins and leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.array(move, { maxLength: 160 }), (members, moves) => {
        let world = founded(members);
        for (const one of [...moves, ...Array.from({ length: 80 }, () => ({ kind: 'quarter' }) as const)]) {
          const before = world;
          world = after(world, one);
          const faults = faultsIn(before, world);
          if (faults.length > 0) throw new Error(faults.join('; '));
        }
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });

  test('give each member its turn before any has a second one, while nobody comes or goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), (members) => {
        let world = founded(members);
        for (let quarter = 0; quarter < 80; quarter += 1) world = after(world, { kind: 'quarter' });
        const turns = world.terms.map(({ turnOf }) => turnOf);
        for (let from = 0; from + members <= turns.length; from += 1) {
          expect(new Set(turns.slice(from, from + members)).size).toBe(members);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('let nobody have two turns between two turns of a member that stays, whoever joins and leaves', () => {
    const comeAndGo = move.filter(({ kind }) => kind === 'quarter' || kind === 'join' || kind === 'leave');
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 8 }),
        fc.array(comeAndGo, { minLength: 40, maxLength: 160 }),
        (members, moves) => {
          let world = founded(members);
          for (const one of moves) world = after(world, one);
          const turns = world.terms.flatMap(({ ordinal, turnOf }) => (ordinal <= world.now ? [turnOf] : []));
          const stayed = world.order.filter((id) => id.startsWith('member-'));
          for (const member of stayed) {
            const others: string[] = [];
            for (const turn of turns) {
              if (turn === member) others.length = 0;
              else if (others.includes(turn)) throw new Error(`${turn} had two turns while ${member} waited`);
              else others.push(turn);
            }
          }
        },
      ),
      { numRuns: 100, includeErrorInReport: true },
    );
  });

  test('are led by whose turn it is, though no timer has come round for years', () => {
    const { order, terms, now } = founded(3);
    const led = Array.from({ length: 80 }, (_, index) => leadIn(now + index, order, terms));
    expect(led).toEqual(Array.from({ length: 80 }, (_, index) => `member-${index % 3}`));
  });
});
