import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyOf, type JsonObject } from '../../json.js';
import { randomFrom } from '../../testing/random-query.js';
import { mergeInto, mergeIntoAll } from './merge.js';
import { readTargetPath, targetsAt } from './targets.js';
import { createSharing, successorsOf } from './sharing.js';
import { giveWay } from './twins.js';

/** A tree of few names and small lists, so that what is merged often meets something. */
function randomTree(random: () => number, depth: number): JsonObject {
  const tree: JsonObject = { id: Math.floor(random() * 3) };
  for (const name of ['a', 'b', 'c']) {
    const chance = random();
    if (chance < 0.3 || depth === 0) tree[name] = Math.floor(random() * 3);
    else if (chance < 0.55) tree[name] = randomTree(random, depth - 1);
    else if (chance < 0.8) tree[name] = [randomTree(random, depth - 1), null, randomTree(random, depth - 1)];
    else if (chance < 0.85) tree[name] = null;
  }
  return tree;
}

const paths = [
  ['list', '@'],
  ['list', '@', 'a'],
  ['list', '@', 'a', '@', 'b'],
];

const told = [['id'], ['id', 'c']];

test('objects that share what they were given go on to differ where fetches tell them apart, in whatever order these answer', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      const choose = <T>(among: readonly T[], otherwise: T): T =>
        among[Math.floor(random() * among.length)] ?? otherwise;
      const root: JsonObject = { list: Array.from({ length: 5 }, () => randomTree(random, 1)) };
      const naive = copyOf(root) as JsonObject;
      const sharing = createSharing();
      const underWay: (() => void)[] = [];
      for (let step = 0; step < 14; step += 1) {
        const path = readTargetPath(choose(paths, []));
        const names = choose(told, []);
        /** What tells objects apart in this fetch, as its representations would. */
        const keyOf = (object: JsonObject) => JSON.stringify(names.map((name) => object[name]));
        const groups = new Map<string, JsonObject[]>();
        for (const object of targetsAt(root, path, sharing).objects) {
          groups.set(keyOf(object), [...(groups.get(keyOf(object)) ?? []), object]);
        }
        const naively = targetsAt(naive, path, createSharing()).objects.map(
          (object) => [object, keyOf(object)] as const,
        );
        const answers = new Map([...groups.keys()].map((key) => [key, randomTree(random, 2)]));
        const since = sharing.time;
        underWay.push(() => {
          for (const [object, key] of naively) {
            mergeInto(object, copyOf(answers.get(key)) as JsonObject, false, createSharing());
          }
          for (const [key, targets] of groups) {
            const answer = answers.get(key);
            if (answer) mergeIntoAll(successorsOf(sharing, targets, since), answer, { sharing, isTree: false });
          }
        });
        while (underWay.length > 2 || (underWay.length > 0 && random() < 0.5)) {
          underWay.splice(Math.floor(random() * underWay.length), 1)[0]?.();
          expect(root).toEqual(naive);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a twin gives way to one that is equal in all that it holds, and only then', () => {
  const root: JsonObject = {
    list: [
      { place: { __typename: 'Place', id: 1 } },
      { place: { __typename: 'Place', id: 1 } },
      { place: { __typename: 'Place', id: 1, name: 'known' } },
      { place: { __typename: 'Square', id: 1 } },
    ],
  };
  const sharing = createSharing();
  const targets = targetsAt(root, readTargetPath(['list', '@', 'place']), sharing);
  const [first] = targets.objects;
  if (!first) throw new TypeError('expected a target');
  expect([1, 2, 3].map((at) => giveWay(first, targets, at, 2, sharing))).toEqual([true, false, false]);
  expect(targetsAt(root, readTargetPath(['list', '@', 'place']), sharing).objects).toHaveLength(3);
  mergeInto(first, { name: 'Park' }, false, sharing);
  expect(root['list']).toEqual([
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'known' } },
    { place: { __typename: 'Square', id: 1 } },
  ]);
});

test('members called __proto__ are members', () => {
  const target: JsonObject = {};
  mergeInto(target, JSON.parse('{"__proto__":{"a":1},"constructor":{"b":1}}'), false, createSharing());
  mergeInto(target, JSON.parse('{"__proto__":{"c":2},"constructor":{"d":2}}'), false, createSharing());
  expect(JSON.stringify(target)).toBe('{"__proto__":{"a":1,"c":2},"constructor":{"b":1,"d":2}}');
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});
