import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer } from '../support/client.js';
import { logIn, send } from '../support/client.js';
import { startPlatform, type Platform } from '../support/platform.js';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.stop(), 30_000);

/** What a front end for citizens gets. */
async function asCitizen(query: string): Promise<Answer<Record<string, unknown>>> {
  const response = await fetch(platform.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cobuild-client': 'public' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer<Record<string, unknown>>;
}
const codes = ({ errors }: Answer<unknown>) => errors?.map(({ extensions }) => extensions?.code);

test('visitors see organizations; members and pairs are for those who have logged in', async () => {
  const query = `{
    organizations(first: 1) { edges { node { name secretary { name } } } }
    pair(code: "none") { id }
    member(id: "none") { id }
  }`;
  const visitor = await send<Record<string, unknown>>(platform.url, query);
  expect(visitor.data).toMatchObject({
    organizations: { edges: [{ node: { name: expect.any(String), secretary: null } }] },
    pair: null,
    member: null,
  });
  expect(codes(visitor)).toEqual(Array(3).fill('UNAUTHORIZED_FIELD_OR_TYPE'));
  const { username, password } = platform.accounts.sideA;
  const token = await logIn(platform.url, username, password);
  expect(codes(await send(platform.url, query, {}, token))).toBeUndefined();
});

test('the public contract is a graph of its own', async () => {
  const answer = await asCitizen(`{
    organizations(first: 2, filter: { statuses: [ACTIVE] }) {
      totalCount pageInfo { hasNextPage } edges { cursor node { code name kind level parent { name } children { totalCount } } }
    }
    organizationFigures { total counts { kind count } }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({ organizations: { edges: [{ node: { code: expect.any(String) } }, {}] } });
  const refused = [
    '{ pairs { totalCount } }',
    '{ organizations { edges { node { pairFigures { total } } } } }',
    '{ viewer { account { id } } }',
    'mutation { logout(input: { refreshToken: "x" }) { loggedOut } }',
  ];
  for (const query of refused) expect(codes(await asCitizen(query))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});
