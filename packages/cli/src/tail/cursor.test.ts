import { expect, test } from '@jest/globals';
import { packPositions, unpackPositions } from './cursor.js';

const fields = ['jointActivityLogged', 'pairUpdated'];

test('one word holds the positions of all fields', () => {
  const positions = new Map([
    ['jointActivityLogged', 'a'],
    ['pairUpdated', 'b'],
  ]);
  expect(unpackPositions(packPositions(positions), fields)).toEqual(positions);
});

test('a plain cursor of the graph holds for every field', () => {
  expect(unpackPositions('djE6cGFpcnM6abc', fields)).toEqual(
    new Map(fields.map((field) => [field, 'djE6cGFpcnM6abc'])),
  );
});

test('the word of another feed is refused', () => {
  expect(() => unpackPositions(packPositions(new Map([['organizationUpdated', 'a']])), fields)).toThrow(/another feed/);
});
