import { expect, test } from '@jest/globals';
import { buildASTSchema, parse, validate } from 'graphql';
import { composeSupergraph } from './supergraph.js';
import { followQuery, nestedQuery, typeDefinitions } from './type-definitions.js';

const urls = Object.fromEntries(
  Object.keys(typeDefinitions).map((name) => [name, `http://127.0.0.1/${name}`]),
) as Record<keyof typeof typeDefinitions, string>;

test('the subgraphs compose to a graph that knows both operations', () => {
  const supergraph = composeSupergraph(urls);
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });
  expect(validate(schema, parse(nestedQuery))).toEqual([]);
  expect(validate(schema, parse(followQuery))).toEqual([]);
});
