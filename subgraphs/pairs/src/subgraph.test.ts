import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import type { ExecutionResult } from 'graphql';
import { activePair, ask, type House, openHouse, organizations, people, somebody, taken } from './house.fixture.js';
import type { Pair } from './pair/pair.rules.js';

const { contactA, contactB, countyAdmin, stranger, admin, secretaryA } = people;
const { department, village, county, otherCounty, city, province } = organizations;

let house: House;
let pair: Pair;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  pair = await activePair(house);
});
afterAll(() => house.close());

const run = async (source: string, variables: object, viewer: Viewer = contactA) => {
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data));
};

const log = `mutation ($input: JointActivityLogInput!) {
  jointActivityLog(input: $input) {
    activity { id version status loggedBy light warnings { code duplicates { title } } }
    userErrors { code message(locale: EN) field allowedActions currentVersion }
  }
}`;
const account = () => ({ pairId: pair.id, joint: 'THEORY', title: '联学', heldAt: '2026-03-01T01:00:00Z' });

describe('operations', () => {
  test('log, confirm and read an activity with its history and actions', async () => {
    const { jointActivityLog } = await run(log, { input: account() });
    expect(jointActivityLog).toMatchObject({
      activity: { version: 1, status: 'LOGGED', loggedBy: 'A', light: 'GREEN', warnings: [] },
      userErrors: [],
    });
    const { id } = jointActivityLog.activity;
    const read = `query ($id: ID!) {
      jointActivity(id: $id) {
        heldOn
        pair { sideA { id } sideB { id } viewerIsEntitled }
        availableActions { action label(locale: EN) allowed requires needsReason refusal { code } }
        history(first: 5) { edges { node { type actor { accountId role } } } }
      }
    }`;
    expect(await run(read, { id }, contactB)).toEqual({
      jointActivity: {
        heldOn: '2026-03-01',
        pair: { sideA: { id: department.id }, sideB: { id: village.id }, viewerIsEntitled: true },
        availableActions: [
          { action: 'confirm', label: 'Confirm', allowed: true, requires: [], needsReason: false, refusal: null },
          { action: 'dispute', label: 'Dispute', allowed: true, requires: [], needsReason: true, refusal: null },
        ],
        history: {
          edges: [{ node: { type: 'pairs.JointActivityLogged', actor: { accountId: 'contact-a', role: 'CONTACT' } } }],
        },
      },
    });
    const confirm = `mutation ($input: JointActivityConfirmInput!) {
      jointActivityConfirm(input: $input) { activity { status light } userErrors { code allowedActions } }
    }`;
    const own = await run(confirm, { input: { id, version: 1 } }, contactA);
    expect(own.jointActivityConfirm).toEqual({
      activity: null,
      userErrors: [{ code: 'OWN_WORK', allowedActions: [] }],
    });
    const done = await run(confirm, { input: { id, version: 1 } }, contactB);
    expect(done.jointActivityConfirm).toEqual({
      activity: { status: 'CONFIRMED', light: 'DONE_ON_TIME' },
      userErrors: [],
    });
  });

  test('warn of a likely duplicate and of late logging', async () => {
    await run(log, { input: account() });
    const second = await run(log, { input: { ...account(), title: '又一次' } }, contactB);
    expect(second.jointActivityLog.activity.warnings).toEqual([
      { code: 'LIKELY_DUPLICATE', duplicates: [{ title: '联学' }] },
    ]);
    const late = await run(log, { input: { ...account(), heldAt: '2026-01-05T01:00:00Z' } });
    expect(late.jointActivityLog.activity.warnings).toEqual([{ code: 'LOGGED_LATE', duplicates: [] }]);
  });

  test('answer in words why a step was refused', async () => {
    const { jointActivityLog } = await run(log, { input: { ...account(), heldAt: '2027-01-01T00:00:00Z' } });
    expect(jointActivityLog).toEqual({
      activity: null,
      userErrors: [
        {
          code: 'HELD_IN_FUTURE',
          message: 'What took place cannot lie in the future.',
          field: ['heldAt'],
          allowedActions: [],
          currentVersion: null,
        },
      ],
    });
  });

  test('refuse visitors who have not logged in', async () => {
    for (const source of [
      `{ pairs { totalCount } }`,
      `{ pairFigures { livePairs } }`,
      `mutation { pairSign(input: { id: "x", version: 1 }) { userErrors { code } } }`,
      `{ _entities(representations: [{ __typename: "Pair", id: "${pair.id}" }]) { ... on Pair { status } } }`,
      `{ _entities(representations: [{ __typename: "Organization", id: "x" }]) { ... on Organization { pairFigures { livePairs } } } }`,
    ]) {
      const { errors } = await house.execute(source, {}, anonymous);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
    const refused = await house.subscribe(`subscription { pairUpdated { cursor } }`, {}, anonymous);
    expect((refused as ExecutionResult).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('show a pair to everybody, and what its sides share to the entitled', async () => {
    const { jointActivityLog } = await run(log, { input: account() });
    const source = `query ($id: ID!, $activity: ID!) {
      pair(id: $id) {
        status light viewerIsEntitled agreement { to } contacts { name } listGaps { targetsWithoutPolicy { id } }
        jointActivities { totalCount } history { edges { node { type } } }
      }
      jointActivity(id: $activity) { title }
      jointActivities { totalCount }
    }`;
    const variables = { id: pair.id, activity: jointActivityLog.activity.id };
    expect(await run(source, variables, stranger)).toEqual({
      pair: {
        status: 'ACTIVE',
        light: 'GREEN',
        viewerIsEntitled: false,
        agreement: null,
        contacts: [],
        listGaps: null,
        jointActivities: { totalCount: 0 },
        history: { edges: [] },
      },
      jointActivity: null,
      jointActivities: { totalCount: 0 },
    });
    for (const viewer of [contactA, countyAdmin, admin, somebody('named-b')]) {
      const seen = await run(source, variables, viewer);
      expect(seen).toMatchObject({
        pair: { viewerIsEntitled: true, agreement: { to: '2026-12-31' }, jointActivities: { totalCount: 1 } },
        jointActivity: { title: '联学' },
        jointActivities: { totalCount: 1 },
      });
      expect(seen.pair.history.edges).toHaveLength(5);
    }
  });

  test('entitle a contact of one pair to that pair alone', async () => {
    const ofPair = somebody('c', { role: 'CONTACT', organizationId: department.id, subjectId: pair.id });
    const ofOther = somebody('c', { role: 'CONTACT', organizationId: department.id, subjectId: 'another' });
    const source = `query ($id: ID!) { pair(id: $id) { viewerIsEntitled } }`;
    expect(await run(source, { id: pair.id }, ofPair)).toEqual({ pair: { viewerIsEntitled: true } });
    expect(await run(source, { id: pair.id }, ofOther)).toEqual({ pair: { viewerIsEntitled: false } });
  });

  test('find pairs and figures of a county by the organization', async () => {
    await house.services.catchUp();
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on Organization { id pairs { totalCount } pairFigures { livePairs countiesCovered } }
      }
    }`;
    const ids = [village, county, city, otherCounty].map(({ id }) => ({ __typename: 'Organization', id }));
    const { _entities } = await run(source, { ids }, stranger);
    // Figures are kept for the whole test file, so there may be pairs of earlier tests.
    expect(_entities[0]).toMatchObject({
      id: village.id,
      pairs: { totalCount: 1 },
      pairFigures: { countiesCovered: 1 },
    });
    expect(_entities[1].pairFigures.livePairs).toBe(_entities[2].pairFigures.livePairs);
    expect(_entities[1].pairFigures.livePairs).toBeGreaterThan(0);
    expect(_entities[3]).toMatchObject({ pairs: { totalCount: 0 }, pairFigures: { livePairs: 0, countiesCovered: 0 } });
    const filtered = `query ($id: ID!) { pairs(filter: { underId: $id, statuses: [ACTIVE] }) { edges { node { id } } } }`;
    expect(await run(filtered, { id: province.id })).toEqual({ pairs: { edges: [{ node: { id: pair.id } }] } });
    expect(await run(filtered, { id: otherCounty.id })).toEqual({ pairs: { edges: [] } });
  });

  test('read a batch of references with one query', async () => {
    for (const title of ['一', '二', '三', '四', '五']) await run(log, { input: { ...account(), title } });
    const { edges } = await house.services.activities.list(admin, house.now(), {}, 'NEWEST_FIRST', {});
    const ids = edges.map(({ node }) => ({ __typename: 'JointActivity', id: node.id }));
    const queries: string[] = [];
    mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
    try {
      const source = `query ($ids: [_Any!]!) {
        _entities(representations: $ids) { ... on JointActivity { title pair { sideA { id } figures { livePairs } } } }
      }`;
      const { _entities } = await run(source, { ids });
      expect(_entities).toHaveLength(5);
    } finally {
      mongoose.set('debug', false);
    }
    expect(queries.sort()).toEqual(['figures.find', 'joint_activities.find', 'pairs.find']);
  });

  test('page through pairs without gap or repeat while others are added', async () => {
    const kinds = ['CHECK_IN', 'RESIDENT_UNIT', 'NAMED_LEAD'] as const;
    for (const kind of kinds) {
      taken(await house.services.pairs.propose(ask(secretaryA), { kind, sideAId: department.id, sideBId: village.id }));
    }
    const source = `query ($after: Cursor) { pairs(first: 2, after: $after) { edges { node { kind } } pageInfo { endCursor } } }`;
    const first = await run(source, {});
    const late = { kind: 'BRANCH_BRANCH', sideAId: department.id, sideBId: village.id } as const;
    taken(await house.services.pairs.propose(ask(secretaryA), late));
    const second = await run(source, { after: first.pairs.pageInfo.endCursor });
    const seen = [...first.pairs.edges, ...second.pairs.edges].map(({ node }: { node: { kind: string } }) => node.kind);
    expect(seen).toEqual(['NAMED_LEAD', 'RESIDENT_UNIT', 'CHECK_IN', 'DEPARTMENT_VILLAGE']);
  });
});

describe('live fields', () => {
  const logged = `subscription ($pairIds: [ID!], $organizationIds: [ID!], $joint: Joint, $after: Cursor) {
    jointActivityLogged(pairIds: $pairIds, organizationIds: $organizationIds, joint: $joint, after: $after) {
      cursor replayed activity { title status pair { sideA { id } } }
    }
  }`;
  const open = async (source: string, variables: object, viewer: Viewer) => {
    const stream = await house.subscribe(source, { ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return stream;
  };
  const next = async (stream: AsyncGenerator<ExecutionResult>) => {
    const { value } = await stream.next();
    if (!value || value.errors) throw new Error(JSON.stringify(value));
    return JSON.parse(JSON.stringify(value.data));
  };

  test('give the other side and those above what one side logs, and strangers nothing', async () => {
    const streams = await Promise.all([contactB, countyAdmin].map((viewer) => open(logged, {}, viewer)));
    const nothing = await open(logged, {}, stranger);
    const silence = nothing.next();
    await run(log, { input: account() });
    for (const stream of streams) {
      expect(await next(stream)).toMatchObject({
        jointActivityLogged: {
          replayed: false,
          activity: { title: '联学', status: 'LOGGED', pair: { sideA: { id: department.id } } },
        },
      });
      await stream.return(undefined);
    }
    await nothing.return(undefined);
    expect(await silence).toEqual({ done: true, value: undefined });
  });

  test('go on after a cursor without gap or repeat', async () => {
    const stream = await open(logged, {}, contactB);
    await run(log, { input: { ...account(), title: '一' } });
    const { cursor } = (await next(stream)).jointActivityLogged;
    await stream.return(undefined);
    await run(log, { input: { ...account(), title: '二' } });
    const again = await open(logged, { after: cursor }, contactB);
    await run(log, { input: { ...account(), title: '三' } });
    const titles = [await next(again), await next(again)].map((data) => data.jointActivityLogged.activity.title);
    expect(titles).toEqual(['二', '三']);
    await again.return(undefined);
  });

  test('read what an event is about once, however many look at it', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => open(logged, {}, contactB)));
    const queries: string[] = [];
    await run(log, { input: account() });
    mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
    try {
      await Promise.all(streams.map((stream) => next(stream)));
    } finally {
      mongoose.set('debug', false);
    }
    expect(queries.sort()).toEqual(['joint_activities.findOne', 'pairs.findOne']);
    await Promise.all(streams.map((stream) => stream.return(undefined)));
  });

  test('refuse a cursor of another log', async () => {
    const refused = await house.subscribe(logged, { after: 'bm90aGluZw' }, contactB);
    expect((refused as ExecutionResult).errors?.[0]?.extensions['code']).toBe('CURSOR_INVALID');
  });

  test('give what the filter names only', async () => {
    const [theory, here, elsewhere] = await Promise.all([
      open(logged, { joint: 'BRAND' }, contactB),
      open(logged, { organizationIds: [county.id] }, contactB),
      open(logged, { pairIds: ['another'] }, contactB),
    ]);
    const silence = elsewhere.next();
    await run(log, { input: { ...account(), title: '一' } });
    await run(log, { input: { ...account(), joint: 'BRAND', title: '二' } });
    expect((await next(theory)).jointActivityLogged.activity.title).toBe('二');
    expect((await next(here)).jointActivityLogged.activity.title).toBe('一');
    await Promise.all([theory, here, elsewhere].map((stream) => stream.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('end with the role: a grant that has run out takes its stream with it', async () => {
    const until = somebody('t', { role: 'CONTACT', organizationId: village.id, until: '2026-03-03T00:00:00Z' });
    const stream = await open(logged, {}, until);
    await run(log, { input: { ...account(), title: '一' } });
    expect((await next(stream)).jointActivityLogged.activity.title).toBe('一');
    const silence = stream.next();
    house.setClock('2026-03-03T00:00:00Z');
    await run(log, { input: { ...account(), title: '二' } });
    const witness = await open(logged, {}, contactB);
    await run(log, { input: { ...account(), title: '三' } });
    await next(witness);
    await Promise.all([stream, witness].map((one) => one.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('tell of confirmations and of a pair itself, as it is now', async () => {
    const confirmed = await open(
      `subscription { jointActivityConfirmed { activity { status bySilence pair { lastActivityOn } } } }`,
      {},
      contactA,
    );
    const updated = await open(`subscription { pairUpdated { pair { status version } } }`, {}, contactA);
    const { jointActivityLog } = await run(log, { input: account() });
    const { id, version } = jointActivityLog.activity;
    taken(await house.services.activities.step('confirm', ask(contactB), { id, version }));
    expect(await next(confirmed)).toEqual({
      jointActivityConfirmed: {
        activity: { status: 'CONFIRMED', bySilence: false, pair: { lastActivityOn: '2026-03-01' } },
      },
    });
    const input = { id: pair.id, version: pair.version, reason: '整改' };
    taken(await house.services.pairs.step('suspend', ask(secretaryA), input));
    expect(await next(updated)).toEqual({ pairUpdated: { pair: { status: 'SUSPENDED', version: pair.version + 1 } } });
    await Promise.all([confirmed, updated].map((stream) => stream.return(undefined)));
  });
});
