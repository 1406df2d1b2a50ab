import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { writeResult } from './write-result.js';

const mask = (error: GraphQLError | { message: string }) => ({ message: error.message.toUpperCase() });
const wrong = new GraphQLError('wrong', { path: ['a'] });
const failed = new GraphQLError('failed');

test.each([
  ['data alone', { data: '{"a":1}', errors: [], violations: [] }, undefined, '{"data":{"a":1}}'],
  [
    'errors as they are masked',
    { data: 'null', errors: [failed], violations: [] },
    undefined,
    '{"data":null,"errors":[{"message":"FAILED"}]}',
  ],
  [
    'violations',
    { data: 'null', errors: [], violations: [wrong] },
    undefined,
    '{"data":null,"extensions":{"valueCompletion":[{"message":"wrong","path":["a"]}]}}',
  ],
  [
    'errors instead of violations, which are their echo',
    { data: 'null', errors: [failed], violations: [wrong] },
    { gap: true },
    '{"data":null,"errors":[{"message":"FAILED"}],"extensions":{"gap":true}}',
  ],
  [
    'extensions beside violations',
    { data: 'null', errors: [], violations: [wrong] },
    { gap: true },
    '{"data":null,"extensions":{"gap":true,"valueCompletion":[{"message":"wrong","path":["a"]}]}}',
  ],
])('a result tells %s', (_, executed, extensions, text) => {
  expect(writeResult(executed, mask, extensions)).toBe(text);
});
