import { expect, test } from '@jest/globals';
import { composeMarket } from '../testing/market.js';
import { createPlanOperation } from '../testing/plan-operation.js';
import { alikeKey } from './alike.js';

const plan = createPlanOperation(composeMarket());
const operation = plan('query ($id: ID!, $count: Int) { item(id: $id) { related(count: $count) { id } } }');
const key = (variables: Record<string, unknown>, scope = 'li') => alikeKey(operation, variables, scope);

test('operations are alike with the same variables in whatever order, and with the same scope', () => {
  expect(key({ id: 'a', count: 1 })).toBe(key({ count: 1, id: 'a', notDeclared: 2 }));
  expect(key({ id: { x: 1, y: [1, { p: 1, q: 2 }] } })).toBe(key({ id: { y: [1, { q: 2, p: 1 }], x: 1 } }));
});

test.each([
  ['a variable differs', key({ id: 'b', count: 1 })],
  ['one is missing', key({ id: 'a' })],
  ['one is null instead of missing', key({ id: 'a', count: null })],
  ['its type differs', key({ id: 'a', count: '1' })],
  ['the scope differs', key({ id: 'a', count: 1 }, 'wang')],
  [
    'the operation is another one',
    alikeKey(
      plan('query ($id: ID!, $count: Int) { item(id: $id) { related(count: $count) { sku } } }'),
      { id: 'a', count: 1 },
      'li',
    ),
  ],
])('they are not when %s', (_, other) => {
  expect(other).not.toBe(key({ id: 'a', count: 1 }));
});

test('a list is told apart from an object that looks like it', () => {
  expect(key({ id: [['a', 1]] })).not.toBe(key({ id: { a: 1 } }));
});
