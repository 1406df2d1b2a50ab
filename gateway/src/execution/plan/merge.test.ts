import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyOf, type JsonObject } from '../../json.js';
import { randomFrom } from '../../testing/random-query.js';
import { mergeInto, mergeIntoAll } from './merge.js';
import { createPathReader, targetsAt } from './targets.js';
import { createTree, successorsOf } from './tree.js';
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
      const tree = createTree(root);
      const naiveTree = createTree(naive);
      const readPath = createPathReader();
      const underWay: (() => void)[] = [];
      for (let step = 0; step < 14; step += 1) {
        const path = readPath(choose(paths, []));
        const names = choose(told, []);
        /** What tells objects apart in this fetch, as its representations would. */
        const keyOf = (object: JsonObject) => JSON.stringify(names.map((name) => object[name]));
        const groups = new Map<string, JsonObject[]>();
        for (const object of targetsAt(tree, path).objects) {
          groups.set(keyOf(object), [...(groups.get(keyOf(object)) ?? []), object]);
        }
        const naively = targetsAt(naiveTree, path).objects.map((object) => [object, keyOf(object)] as const);
        const answers = new Map([...groups.keys()].map((key) => [key, randomTree(random, 2)]));
        const since = tree.time;
        underWay.push(() => {
          for (const [object, key] of naively) {
            mergeInto(naiveTree, object, copyOf(answers.get(key)) as JsonObject, false);
          }
          for (const [key, targets] of groups) {
            const answer = answers.get(key);
            if (answer) mergeIntoAll(tree, successorsOf(tree, targets, since), answer, false);
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
  const tree = createTree(root);
  const path = createPathReader()(['list', '@', 'place']);
  const targets = targetsAt(tree, path);
  const [first] = targets.objects;
  if (!first) throw new TypeError('expected a target');
  expect([1, 2, 3].map((at) => giveWay(tree, first, targets, at, { members: 2 }))).toEqual([true, false, false]);
  tree.time += 1;
  expect(targetsAt(tree, path).objects).toHaveLength(3);
  mergeInto(tree, first, { name: 'Park' }, false);
  expect(root['list']).toEqual([
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'Park' } },
    { place: { __typename: 'Place', id: 1, name: 'known' } },
    { place: { __typename: 'Square', id: 1 } },
  ]);
});

test('members called __proto__ are members', () => {
  const target: JsonObject = {};
  const tree = createTree(target);
  mergeInto(tree, target, JSON.parse('{"__proto__":{"a":1},"constructor":{"b":1}}'), false);
  mergeInto(tree, target, JSON.parse('{"__proto__":{"c":2},"constructor":{"d":2}}'), false);
  expect(JSON.stringify(target)).toBe('{"__proto__":{"a":1,"c":2},"constructor":{"b":1,"d":2}}');
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});
