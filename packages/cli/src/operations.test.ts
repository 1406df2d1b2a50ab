import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { house } from './house.js';
import { feeds } from './tail/feeds.js';
import { operationOf } from './tail/follow.js';
import { LOG_IN } from './tail/log-in.js';
import { QUERY, SUBSCRIPTION } from './welcome.js';

const operations: readonly (readonly [name: string, operation: string])[] = [
  ['the query to paste', QUERY],
  ['the subscription to paste', SUBSCRIPTION],
  ['the login', LOG_IN],
  ...Object.values(feeds).flatMap((fields) =>
    fields.map((feed) => [`tail of ${feed.field}`, operationOf(feed)] as const),
  ),
];

test.each(operations)('%s is an operation of the graph', async (_, operation) => {
  const schema = buildSchema(await readFile(join(house, 'infra/supergraph/api.graphql'), 'utf8'));
  expect(validate(schema, parse(operation))).toEqual([]);
});

test('every operation of docs/views.md is one of the graph', async () => {
  const schema = buildSchema(await readFile(join(house, 'infra/supergraph/api.graphql'), 'utf8'));
  const page = await readFile(join(house, 'docs/views.md'), 'utf8');
  const pasted = [...page.matchAll(/^```graphql\n(.*?)^```$/gms)].flatMap(([, operation]) => operation ?? []);
  expect(pasted).toHaveLength(8);
  for (const operation of pasted) expect(validate(schema, parse(operation))).toEqual([]);
});
