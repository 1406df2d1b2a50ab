import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LogEvent } from '@cobuild/log';
import { ask, type House, openHouse, openList, party, people, proposed, secretaryOf } from '../house.fixture.js';
import { keyOf, type ThingReference } from './chain-kinds.rules.js';
import { mostDepth } from './chain-thing.rules.js';
import { walk } from './chain-walk.service.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const suggestion = { kind: 'Suggestion', id: 's-1' } as const;

const idsOf = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  result.ok ? null : { code: result.refusal?.code, field: result.refusal?.field?.join('.') };

describe('a chain', () => {
  test('leads from a roundtable over its suggestion to a project, and back', async () => {
    await house.tellOf('Roundtable', 'r-1', { theme: '物业' });
    await house.tellOf('Suggestion', 's-1', { roundtableId: 'r-1' });
    const project = await proposed(house, { origin: suggestion });
    await house.services.catchUp();
    const { steps, isCut } = await walk(house.services.chains, { kind: 'Roundtable', id: 'r-1' }, 5);
    expect(steps.map(({ from, to, depth }) => [keyOf(from), keyOf(to), depth])).toEqual([
      ['Roundtable:r-1', 'Suggestion:s-1', 1],
      ['Suggestion:s-1', keyOf({ kind: 'Project', id: project.id }), 2],
    ]);
    expect(isCut).toBe(false);
    const back = await walk(house.services.chains, { kind: 'Project', id: project.id }, 1);
    expect(back.steps.map(({ depth }) => depth)).toEqual([-1]);
    expect(back.isCut).toBe(true);
  });

  test('lets authors and followers at its beginning follow its end', async () => {
    await house.tellOf('Roundtable', 'r-1', {}, { accountId: 'convener', organizationId: party(3).id });
    await house.tellOf(
      'Suggestion',
      's-1',
      { roundtableId: 'r-1' },
      { accountId: 'author', organizationId: party(4).id },
    );
    const { followers, followerReach, id } = await proposed(house, { origin: suggestion });
    expect(followers).toEqual({
      organizationIds: [party(4).id, party(3).id],
      accountIds: ['author', 'convener'],
    });
    expect(followerReach).toContain(party(3).id);
    const { edges } = await house.log.history({ type: 'Project', id }, { first: 1 });
    expect(edges[0]?.node.organizations).toEqual(expect.arrayContaining([party(3).id, party(4).id]));
  });

  test('lets them follow also where a thing is told of before that from which it came', async () => {
    await house.tellOf('Suggestion', 's-1', { roundtableId: 'r-1' }, { accountId: 'author' });
    await house.tellOf('Roundtable', 'r-1', {}, { accountId: 'convener', organizationId: party(3).id });
    const { followers } = await proposed(house, { origin: suggestion });
    expect(followers).toEqual({ organizationIds: [party(3).id], accountIds: ['author', 'convener'] });
  });

  test('is read again without change', async () => {
    const event = await house.tellOf('Suggestion', 's-1', { roundtableId: 'r-1' });
    const before = await house.services.chains.find(suggestion);
    await house.inTransaction((session) => house.services.chains.apply(event, session));
    expect(await house.services.chains.find(suggestion)).toEqual(before);
  });

  test('is walked with one read a generation, however wide it is', async () => {
    for (let n = 0; n < 20; n += 1) await house.tellOf('Suggestion', `s-${n}`, { roundtableId: 'r-1' });
    const reads: number[] = [];
    const counting = {
      ...house.services.chains,
      ledTo(...[keys, limit]: Parameters<House['services']['chains']['ledTo']>) {
        reads.push(keys.length);
        return house.services.chains.ledTo(keys, limit);
      },
    };
    expect((await walk(counting, { kind: 'Roundtable', id: 'r-1' }, 3)).steps).toHaveLength(20);
    expect(reads).toEqual([1, 20]);
  });
});

describe('an origin', () => {
  const proposeWith = (origin: ThingReference) =>
    house.services.projects.propose(ask(secretaryOf(1)), {
      title: '大棚',
      kind: 'INCOME',
      parties: [{ organizationId: party(1).id }],
      origin,
    });

  test.each<[string, ThingReference, { readonly code: string; readonly field: string }]>([
    ['of a kind that nobody knows', { kind: 'Dream', id: '1' }, { code: 'ORIGIN_KIND_UNKNOWN', field: 'origin.kind' }],
    ['that is not there', { kind: 'SUGGESTION', id: 'none' }, { code: 'ORIGIN_NOT_FOUND', field: 'origin.id' }],
    ['without an id', { kind: 'Suggestion', id: '' }, { code: 'ORIGIN_NOT_FOUND', field: 'origin.id' }],
  ])('%s is refused', async (_, origin, refusal) => {
    expect(refusalOf(await proposeWith(origin))).toEqual(refusal);
    expect((await house.services.projects.list({}, 'NEWEST_FIRST', {})).edges).toEqual([]);
  });

  test('that is kept outside the platform is taken as it is named, and marked as not known', async () => {
    const project = await proposed(house, { origin: { kind: 'CALL', id: '12345-1' } });
    const query = `query ($id: ID!) { project(id: $id) { origins { kind id isKnown thing { __typename } } } }`;
    const { data } = await house.execute(query, { id: project.id }, people.admin);
    expect(data).toEqual({
      project: { origins: [{ kind: 'Call', id: '12345-1', isKnown: false, thing: null }] },
    });
  });

  test('at the end of a chain of ten thousand links is refused', async () => {
    // As many as it takes: nobody looks further back than a chain may be long.
    for (let n = 0; n <= mostDepth + 2; n += 1) {
      await house.tellOf('Suggestion', `s-${n}`, n === 0 ? {} : { origin: { kind: 'Suggestion', id: `s-${n - 1}` } });
    }
    const last = { kind: 'Suggestion', id: `s-${mostDepth + 2}` };
    expect(refusalOf(await proposeWith(last))).toEqual({ code: 'CHAIN_TOO_LONG', field: 'origin' });
  });

  test('that came of the thing itself is refused', async () => {
    await house.tellOf('Proposal', 'p-1', {});
    await house.tellOf('JointAction', 'a-1', { proposalId: 'p-1' });
    const check = (own: ThingReference) =>
      house.inTransaction((session) => house.services.chains.check({ kind: 'JointAction', id: 'a-1' }, own, session));
    expect(refusalOf(await check({ kind: 'Proposal', id: 'p-1' }))).toEqual({ code: 'ORIGIN_CYCLE', field: 'origin' });
    expect(refusalOf(await check({ kind: 'Proposal', id: 'p-2' }))).toBeNull();
  });
});

test('what came of things of all subgraphs is told with one read for each batch', async () => {
  const list = await openList(house);
  const event: LogEvent = await house.tellOf('Suggestion', 's-1', {});
  expect(event.entity.id).toBe('s-1');
  const { id } = await proposed(house, { origin: suggestion, listId: list.id });
  await house.services.catchUp();
  const representations = [
    { __typename: 'Suggestion', id: 's-1' },
    { __typename: 'Suggestion', id: 's-2' },
  ];
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Suggestion { ledTo { kind id thing { ... on Project { title } } } } }
  }`;
  const { data } = await house.execute(query, { representations }, people.admin);
  expect(data).toEqual({
    _entities: [{ ledTo: [{ kind: 'Project', id, thing: { title: '草莓钢架大棚' } }] }, { ledTo: [] }],
  });
  expect(idsOf((await house.services.chains.ledTo([keyOf(suggestion)], 1)).get(keyOf(suggestion)))).toEqual([
    `Project:${id}`,
  ]);
});
