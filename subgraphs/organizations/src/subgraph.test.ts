import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '@cobuild/database/testing';
import type { Viewer } from '@cobuild/identity';
import { openSubgraph } from '@cobuild/subgraph';
import { activeOrganization, asking, done, holding, operator, silent, testSigning } from './organizations.fixture.js';
import { seedDemo } from './demo.js';
import { organizations } from './subgraph.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let subgraph: Awaited<ReturnType<typeof open>>;
const open = async () =>
  openSubgraph(organizations({ signing: await testSigning() }), { connection: database.connection });
const queries: string[] = [];

beforeAll(async () => {
  database = await testDatabase(import.meta.url);
  subgraph = await open();
  database.connection.set('debug', (collection: string, method: string) => queries.push(`${collection}.${method}`));
});
afterAll(async () => {
  await subgraph.close();
  await database.close();
});

/** Data of an operation that must succeed. */
async function execute<T>(
  source: string,
  variables: Record<string, unknown> = {},
  viewer: Viewer = operator,
): Promise<T> {
  const { data, errors } = await subgraph.execute(source, variables, viewer);
  expect(errors).toBeUndefined();
  return data as T;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('an organization', () => {
  test('is registered, activated and read with all that surrounds it', async () => {
    const register = `mutation ($input: OrganizationRegisterInput!) {
      organizationRegister(input: $input) { organization { id version status } userErrors { code message field } }
    }`;
    type Registered = { organizationRegister: { organization: { id: string } | null; userErrors: unknown[] } };
    const city = await execute<Registered>(register, { input: { code: 'HZ', name: '杭州市', kind: 'CITY' } });
    const parentId = city.organizationRegister.organization?.id;
    await execute(register, { input: { code: 'HZ-JW', name: '城乡建设委员会', kind: 'CITY_DEPARTMENT', parentId } });
    const again = await execute<Registered>(register, { input: { code: 'HZ', name: '别的', kind: 'CITY' } });
    expect(again.organizationRegister).toEqual({
      organization: null,
      userErrors: [{ code: 'DUPLICATE_CODE', message: '该编码已被使用。', field: ['code'] }],
    });

    const read = await execute(`{
      organization(code: "HZ-JW") {
        name kind level status parent { code } ancestors { code } children { totalCount edges { node { code } } }
        availableActions { action label allowed needsReason refusal { code } }
        history { edges { node { type entityVersion actor { role } } } }
      }
      organizations(filter: { search: "建设" }) { edges { node { code } } totalCount }
    }`);
    expect(read).toMatchObject({
      organization: {
        name: '城乡建设委员会',
        level: 'CITY',
        status: 'DRAFT',
        parent: { code: 'HZ' },
        ancestors: [{ code: 'HZ' }],
        children: { totalCount: 0, edges: [] },
        availableActions: expect.arrayContaining([
          {
            action: 'activate',
            label: '启用',
            allowed: false,
            needsReason: false,
            refusal: { code: 'PARENT_NOT_ACTIVE' },
          },
        ]),
        history: {
          edges: [
            {
              node: {
                type: 'organizations.OrganizationRegistered',
                entityVersion: 1,
                actor: { role: 'PLATFORM_ADMIN' },
              },
            },
          ],
        },
      },
      organizations: { edges: [{ node: { code: 'HZ-JW' } }], totalCount: 1 },
    });
  });

  test('is resolved for other subgraphs by id and by code, one query for each kind of key', async () => {
    const made = [];
    for (const code of ['REF-1', 'REF-2', 'REF-3'])
      made.push(await activeOrganization(subgraph.services, code, 'ENTERPRISE'));
    const representations = [
      ...made.map(({ id }) => ({ __typename: 'Organization', id })),
      ...made.map(({ code }) => ({ __typename: 'Organization', code })),
      { __typename: 'Organization', id: 'nothing' },
    ];
    queries.length = 0;
    const { _entities } = await execute<{ _entities: ({ code: string } | null)[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { id code name } } }`,
      { representations },
    );
    expect(_entities.map((one) => one?.code ?? null)).toEqual([
      'REF-1',
      'REF-2',
      'REF-3',
      'REF-1',
      'REF-2',
      'REF-3',
      null,
    ]);
    expect(queries).toEqual(['organizations.find', 'organizations.find']);
  });

  test('is counted by level and kind, with the party coverage of places', async () => {
    const { services } = subgraph;
    const city = await activeOrganization(services, 'FIG', 'CITY');
    const tower = await activeOrganization(services, 'FIG-B1', 'BUILDING', city);
    await activeOrganization(services, 'FIG-B2', 'BUILDING', city);
    await activeOrganization(services, 'FIG-B1-ZB', 'BRANCH', tower);
    const { organizationFigures } = await execute<{ organizationFigures: unknown }>(
      `query ($id: ID) { organizationFigures(underId: $id) { total counts { level kind count } coverage { kind total covered } } }`,
      { id: city.id },
    );
    expect(organizationFigures).toEqual({
      total: 4,
      counts: [
        { level: 'CITY', kind: 'BRANCH', count: 1 },
        { level: 'CITY', kind: 'BUILDING', count: 2 },
        { level: 'CITY', kind: 'CITY', count: 1 },
      ],
      coverage: [
        { kind: 'BUILDING', total: 2, covered: 1 },
        { kind: 'PARK', total: 0, covered: 0 },
        { kind: 'BUSINESS_CIRCLE', total: 0, covered: 0 },
      ],
    });
  });
});

test('organizationUpdated follows what is below an organization, and goes on after a cursor', async () => {
  const { services } = subgraph;
  const city = await activeOrganization(services, 'LIVE', 'CITY');
  const follow = async (after: string | null) => {
    const stream = await subgraph.subscribe(
      `subscription ($id: ID, $after: Cursor) {
        organizationUpdated(underId: $id, after: $after) { cursor event { type } organization { code } }
      }`,
      { id: city.id, after },
      operator,
    );
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return stream;
  };
  const next = async (stream: AsyncGenerator<{ data?: unknown }>) =>
    (
      (await stream.next()).value as {
        data: { organizationUpdated: { cursor: string; event: { type: string }; organization: { code: string } } };
      }
    ).data.organizationUpdated;
  const begin = await subgraph.log.position();
  await activeOrganization(services, 'LIVE-ELSEWHERE', 'CITY');
  await activeOrganization(services, 'LIVE-1', 'COUNTY', city);
  const stream = await follow(begin);
  const first = await next(stream);
  expect(first).toMatchObject({
    event: { type: 'organizations.OrganizationRegistered' },
    organization: { code: 'LIVE-1' },
  });
  await stream.return(undefined);
  const resumed = await follow(first.cursor);
  expect(await next(resumed)).toMatchObject({ event: { type: 'organizations.OrganizationActivated' } });
  await resumed.return(undefined);
});

describe('personal data', () => {
  const read = `query ($id: ID!) { member(id: $id) { name phone masked homeOrganization { code } } }`;

  test('is masked for whoever does not need it, and hidden from visitors', async () => {
    const { services } = subgraph;
    const home = await activeOrganization(services, 'MASK', 'BRANCH');
    const input = { name: '样例某', phone: '13800005678', homeOrganizationId: home.id, partyStatus: 'FULL' as const };
    const { id } = done(await services.members.join(asking, input));
    const contact = holding({ role: 'CONTACT', organizationId: home.id });
    expect(await execute(read, { id }, contact)).toEqual({
      member: { name: '样**', phone: '138****5678', masked: true, homeOrganization: { code: 'MASK' } },
    });
    const keeper = holding({ role: 'ORG_ADMIN', organizationId: home.id });
    expect(await execute(read, { id }, keeper)).toMatchObject({
      member: { name: '样例某', phone: '13800005678', masked: false },
    });
    const { errors } = await subgraph.execute(read, { id });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const events = await subgraph.log.history({ type: 'Member', id });
    expect(JSON.stringify(events.edges)).not.toMatch(/样例某|13800005678/);
  });
});

test('an API key is shown once, then masked, to those who keep its organization', async () => {
  const one = await activeOrganization(subgraph.services, 'KEYS', 'ENTERPRISE');
  const keeper = holding({ role: 'ORG_ADMIN', organizationId: one.id });
  const create = `mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) {
    key apiKey { id masked version requestsPerMinute } userErrors { code field }
  } }`;
  const input = { organizationId: one.id, name: '对接', scopes: ['pairs:read'], expiresAt: inDays(30) };
  type Created = { apiKeyCreate: { key: string | null; apiKey: { id: string; masked: string } | null } };
  const { apiKeyCreate: made } = await execute<Created>(create, { input }, keeper);
  expect(made).toMatchObject({ apiKey: { version: 1, requestsPerMinute: 120 }, userErrors: [] });
  expect(made.key?.startsWith(made.apiKey?.masked.replace('…', '') ?? '?')).toBe(true);
  expect(await execute(create, { input: { ...input, expiresAt: inDays(400) } }, keeper)).toMatchObject({
    apiKeyCreate: { key: null, apiKey: null, userErrors: [{ code: 'EXPIRES_TOO_LATE', field: ['expiresAt'] }] },
  });

  const list = `query ($id: ID!) { apiKeys(organizationId: $id) { totalCount edges { node {
    masked scopes status lastUsedAt requestsPerDay organization { code } createdBy { id }
    availableActions { action allowed } history { edges { node { type } } }
  } } } }`;
  const listed = await execute(list, { id: one.id }, keeper);
  expect(listed).toEqual({
    apiKeys: {
      totalCount: 1,
      edges: [
        {
          node: {
            masked: made.apiKey?.masked,
            scopes: ['pairs:read'],
            status: 'ACTIVE',
            lastUsedAt: null,
            requestsPerDay: 20_000,
            organization: { code: 'KEYS' },
            createdBy: null,
            availableActions: [{ action: 'revoke', allowed: true }],
            history: { edges: [{ node: { type: 'organizations.ApiKeyCreated' } }] },
          },
        },
      ],
    },
  });
  const stranger = holding({ role: 'ORG_ADMIN', organizationId: 'elsewhere' });
  const { errors } = await subgraph.execute(list, { id: one.id }, stranger);
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');

  const revoke = `mutation ($input: ApiKeyRevokeInput!) {
    apiKeyRevoke(input: $input) { apiKey { status version } userErrors { code } }
  }`;
  expect(await execute(revoke, { input: { id: made.apiKey?.id, version: 1 } }, keeper)).toEqual({
    apiKeyRevoke: { apiKey: { status: 'REVOKED', version: 2 }, userErrors: [] },
  });
});

test('the demo’s accounts are made once, log in, and know who they are', async () => {
  const { services } = subgraph;
  for (const code of ['HZ-JW-ZB4', 'HZ-WYXL-ZB']) await activeOrganization(services, code, 'BRANCH');
  const seed = () => seedDemo({ connection: database.connection, password: 'demo-secret-for-tests', logger: silent });
  const accounts = await seed();
  expect(accounts.map(({ username, role }) => `${username} ${role}`)).toEqual([
    'admin PLATFORM_ADMIN',
    'side-a CONTACT',
    'side-b CONTACT',
    'coordinator SUPERVISOR',
  ]);
  expect(await seed()).toEqual(accounts);
  const { login } = await execute<{ login: { session: { accessToken: string; account: { id: string } } | null } }>(
    `mutation { login(input: { username: "side-a", password: "demo-secret-for-tests" }) { session { accessToken account { id } } userErrors { code } } }`,
  );
  const accountId = login.session?.account.id ?? null;
  expect(
    await execute(
      `{ viewer { account { username } grants { role status organization { code } } } }`,
      {},
      { ...holding(), accountId },
    ),
  ).toEqual({
    viewer: {
      account: { username: 'side-a' },
      grants: [{ role: 'CONTACT', status: 'ACTIVE', organization: { code: 'HZ-JW-ZB4' } }],
    },
  });
});
