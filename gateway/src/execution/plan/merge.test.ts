import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyOf, type JsonObject } from '../../json.js';
import { randomFrom } from '../../testing/random-query.js';
import { mergeInto, mergeIntoAll } from './merge.js';
import { readTargetPath, targetsAt } from './targets.js';
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
  ['list', '@', 'b', '@'],
  ['list', '@', 'c', 'a'],
];

test('objects that share what they were given go on to differ where later fetches tell them apart', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      const root: JsonObject = { list: Array.from({ length: 5 }, () => randomTree(random, 1)) };
      const naive = copyOf(root) as JsonObject;
      const shared = new Set<object>();
      for (let step = 0; step < 6; step += 1) {
        const path = readTargetPath(paths[Math.floor(random() * paths.length)] ?? []);
        // What tells objects apart in this fetch, as its representations would.
        const told = random() < 0.5 ? ['id'] : ['id', 'c'];
        const keyOf = (object: JsonObject) => JSON.stringify(told.map((name) => object[name]));
        const answers = new Map<string, JsonObject>();
        const answerTo = (object: JsonObject): JsonObject => {
          const key = keyOf(object);
          const answer =
            answers.get(key) ??
            randomTree(randomFrom(seed + step * 1000 + [...key].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7)), 2);
          answers.set(key, answer);
          return answer;
        };
        const groups = new Map<string, JsonObject[]>();
        for (const object of targetsAt(root, path, shared).objects) {
          groups.set(keyOf(object), [...(groups.get(keyOf(object)) ?? []), object]);
        }
        const naiveTargets = targetsAt(naive, path, new Set()).objects.map(
          (object) => [object, answerTo(object)] as const,
        );
        for (const [object, answer] of naiveTargets) mergeInto(object, copyOf(answer) as JsonObject, false, new Set());
        for (const [key, targets] of groups) {
          const answer = answers.get(key);
          if (answer) mergeIntoAll(targets, answer, { shared, isTree: false });
        }
        expect(root).toEqual(naive);
      }
    }),
    { numRuns: 500 },
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
  const shared = new Set<object>();
  const targets = targetsAt(root, readTargetPath(['list', '@', 'place']), shared);
  const [first] = targets.objects;
  if (!first) throw new TypeError('expected a target');
  expect([1, 2, 3].map((at) => giveWay(first, targets, at, 2, shared))).toEqual([true, false, false]);
  expect(targetsAt(root, readTargetPath(['list', '@', 'place']), shared).objects).toHaveLength(3);
  mergeInto(first, { name: 'Park' }, false, shared);
  expect(root['list']).toEqual([
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'known' } },
    { place: { __typename: 'Square', id: 1 } },
  ]);
});

test('members called __proto__ are members', () => {
  const target: JsonObject = {};
  mergeInto(target, JSON.parse('{"__proto__":{"a":1},"constructor":{"b":1}}'), false, new Set());
  mergeInto(target, JSON.parse('{"__proto__":{"c":2},"constructor":{"d":2}}'), false, new Set());
  expect(JSON.stringify(target)).toBe('{"__proto__":{"a":1,"c":2},"constructor":{"b":1,"d":2}}');
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});
