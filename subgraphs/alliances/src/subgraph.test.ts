import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import type { ExecutionResult } from 'graphql';
import type { Alliance } from './alliance/alliance.rules.js';
import {
  activeAlliance,
  delegateOf,
  type House,
  join,
  member,
  openHouse,
  organizations,
  people,
  secretaryOf,
  somebody,
  stepAlliance,
  stepTerm,
  taken,
  termsOf,
} from './house.fixture.js';

const { office, districtAdmin, supervisor, outsider, admin } = people;

let house: House;
let alliance: Alliance;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  alliance = await activeAlliance(house, 3);
});
afterAll(() => house.close());

const run = async (source: string, variables: object, viewer: Viewer = office) => {
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data));
};

const queriesOf = async (work: () => Promise<unknown>) => {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return queries.sort();
};

describe('operations', () => {
  test('prepare, invite, sign and found an alliance, and read who leads it', async () => {
    const prepare = `mutation ($input: AlliancePrepareInput!) {
      alliancePrepare(input: $input) {
        alliance { id version status form votingRule { quorum { numerator denominator } objectionWorkingDays } }
        userErrors { code }
      }
    }`;
    const input = { name: '楼宇联盟', kind: 'AREA', officeOrgId: organizations.office.id };
    const { alliancePrepare } = await run(prepare, { input });
    expect(alliancePrepare).toMatchObject({
      alliance: {
        version: 1,
        status: 'PREPARING',
        form: 'ALLIANCE',
        votingRule: { quorum: { numerator: 2, denominator: 3 }, objectionWorkingDays: 3 },
      },
      userErrors: [],
    });
    const { id } = alliancePrepare.alliance;
    const openSigning = `mutation ($id: ID!) { allianceOpenSigning(input: { id: $id, version: 1 }) { alliance { status } userErrors { code } } }`;
    expect(await run(openSigning, { id })).toMatchObject({ allianceOpenSigning: { alliance: { status: 'SIGNING' } } });
    const invite = `mutation ($input: MembershipInviteInput!) {
      membershipInvite(input: $input) { membership { id version availableActions { action allowed } } userErrors { code } }
    }`;
    const sign = `mutation ($input: MembershipSignInput!) {
      membershipSign(input: $input) { membership { status organization { id } } userErrors { code } }
    }`;
    for (const n of [1, 2, 3]) {
      const invitation = { allianceId: id, organizationId: member(n).id };
      const { membershipInvite } = await run(invite, { input: invitation });
      expect(membershipInvite.membership.availableActions).toContainEqual({ action: 'withdraw', allowed: true });
      const { membershipSign } = await run(
        sign,
        { input: { id: membershipInvite.membership.id, version: 1 } },
        secretaryOf(n),
      );
      expect(membershipSign).toEqual({
        membership: { status: 'ACTIVE', organization: { id: member(n).id } },
        userErrors: [],
      });
    }
    const found = `mutation ($input: AllianceFoundInput!) {
      allianceFound(input: $input) { alliance { status foundedOn } userErrors { code message(locale: EN) currentVersion } }
    }`;
    expect(await run(found, { input: { id, version: 1 } })).toMatchObject({
      allianceFound: { alliance: null, userErrors: [{ code: 'CONFLICT', currentVersion: 2 }] },
    });
    await run(found, { input: { id, version: 2, rotationOrder: [member(2).id] } });
    const read = `query ($id: ID!) {
      alliance(id: $id) {
        name memberCount currentLead { id } nextLead { id } currentTerm { year quarter status lead { id } startsAt endsAt }
        rotationOrder { id }
        rotationTerms(first: 2) { totalCount edges { node { quarter plannedLead { id } light } } }
        members { edges { node { organization { id } } } }
      }
    }`;
    expect(await run(read, { id }, outsider)).toEqual({
      alliance: {
        name: '楼宇联盟',
        memberCount: 3,
        currentLead: { id: member(2).id },
        nextLead: { id: member(1).id },
        currentTerm: {
          year: 2026,
          quarter: 1,
          status: 'LEADING',
          lead: { id: member(2).id },
          startsAt: '2025-12-31T16:00:00.000Z',
          endsAt: '2026-03-31T15:59:59.999Z',
        },
        rotationOrder: [2, 1, 3].map((n) => ({ id: member(n).id })),
        rotationTerms: {
          totalCount: 5,
          edges: [
            { node: { quarter: 1, plannedLead: { id: member(2).id }, light: null } },
            { node: { quarter: 2, plannedLead: { id: member(1).id }, light: null } },
          ],
        },
        members: { edges: [1, 2, 3].map((n) => ({ node: { organization: { id: member(n).id } } })) },
      },
    });
  });

  test('answer in words why a step was refused, with the steps allowed now', async () => {
    const source = `mutation ($input: MembershipSettleInput!) {
      membershipSettle(input: $input) { membership { id } userErrors { code message(locale: EN) allowedActions } }
    }`;
    const [first] = await house.services.circles.membersOf(alliance.id);
    const { membershipSettle } = await run(source, { input: { id: first?.id, version: first?.version } });
    expect(membershipSettle).toEqual({
      membership: null,
      userErrors: [
        {
          code: 'ILLEGAL_TRANSITION',
          message: 'This step is not allowed in the present state.',
          allowedActions: ['nameDelegates'],
        },
      ],
    });
  });

  test('show an alliance to everybody, and what its members share to the entitled', async () => {
    const [running] = await termsOf(house, alliance.id);
    taken(await stepTerm(house, 'writePlan', delegateOf(1), running?.id ?? '', { plan: '走访' }));
    taken(await house.change((tx) => house.services.alliances.amendByAssembly(alliance.id, tx, { charter: '章程' })));
    const source = `query ($id: ID!) {
      alliance(id: $id) {
        status viewerIsEntitled charter currentTerm { plan swap { requestedAt } history { edges { node { type } } } }
        history { edges { node { type } } }
      }
    }`;
    expect(await run(source, { id: alliance.id }, outsider)).toEqual({
      alliance: {
        status: 'ACTIVE',
        viewerIsEntitled: false,
        charter: null,
        currentTerm: { plan: null, swap: null, history: { edges: [] } },
        history: { edges: [] },
      },
    });
    for (const viewer of [office, delegateOf(2), secretaryOf(3), districtAdmin, supervisor, admin]) {
      const seen = await run(source, { id: alliance.id }, viewer);
      expect(seen).toMatchObject({
        alliance: { viewerIsEntitled: true, charter: '章程', currentTerm: { plan: '走访' } },
      });
      expect(seen.alliance.history.edges).toHaveLength(4);
    }
  });

  test('offer the steps that a viewer may take now', async () => {
    const source = `query ($id: ID!) {
      alliance(id: $id) { currentTerm { availableActions { action allowed } } }
    }`;
    const actions = async (viewer: Viewer) =>
      (await run(source, { id: alliance.id }, viewer)).alliance.currentTerm.availableActions;
    expect(await actions(delegateOf(1))).toEqual([
      { action: 'writePlan', allowed: true },
      { action: 'substitute', allowed: false },
    ]);
    expect(await actions(office)).toEqual([
      { action: 'writePlan', allowed: false },
      { action: 'substitute', allowed: true },
    ]);
  });

  test('refuse visitors who have not logged in', async () => {
    for (const source of [
      `{ alliances { totalCount } }`,
      `{ membership(id: "x") { status } }`,
      `{ rotationTerm(id: "x") { status } }`,
      `mutation { membershipSign(input: { id: "x", version: 1 }) { userErrors { code } } }`,
      `{ _entities(representations: [{ __typename: "Alliance", id: "${alliance.id}" }]) { ... on Alliance { status } } }`,
      `{ _entities(representations: [{ __typename: "Organization", id: "x" }]) { ... on Organization { alliances { totalCount } } } }`,
    ]) {
      const { errors } = await house.execute(source, {}, anonymous);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
    for (const field of ['allianceUpdated', 'rotationLeadChanged']) {
      const refused = await house.subscribe(`subscription { ${field} { cursor } }`, {}, anonymous);
      expect((refused as ExecutionResult).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
  });

  test('answer nothing for an id of another kind of thing', async () => {
    const [membership] = await house.services.circles.membersOf(alliance.id);
    const source = `query ($a: ID!, $m: ID!) { alliance(id: $m) { id } membership(id: $a) { id } rotationTerm(id: $a) { id } }`;
    expect(await run(source, { a: alliance.id, m: membership?.id })).toEqual({
      alliance: null,
      membership: null,
      rotationTerm: null,
    });
    const wrong = `mutation ($m: ID!) { allianceFound(input: { id: $m, version: 1 }) { userErrors { code field } } }`;
    expect(await run(wrong, { m: membership?.id })).toEqual({
      allianceFound: { userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] },
    });
  });

  test('find alliances of a region and memberships of an organization', async () => {
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on Organization { id alliances { edges { node { id } } } memberships { edges { node { status } } } }
      }
    }`;
    const ids = [member(1), member(9)].map(({ id }) => ({ __typename: 'Organization', id }));
    const { _entities } = await run(source, { ids }, outsider);
    expect(_entities).toEqual([
      {
        id: member(1).id,
        alliances: { edges: [{ node: { id: alliance.id } }] },
        memberships: { edges: [{ node: { status: 'ACTIVE' } }] },
      },
      { id: member(9).id, alliances: { edges: [] }, memberships: { edges: [] } },
    ]);
    const filtered = `query ($id: ID!) { alliances(filter: { underId: $id, kinds: [AREA], fields: ["物业"] }) { totalCount } }`;
    expect(await run(filtered, { id: organizations.district.id })).toEqual({ alliances: { totalCount: 1 } });
    expect(await run(filtered, { id: organizations.outside.id })).toEqual({ alliances: { totalCount: 0 } });
  });

  test('page through alliances without gap or repeat while others are added', async () => {
    const add = (name: string) =>
      house.services.alliances.prepare({ viewer: admin, requestId: null }, { name, kind: 'AREA' });
    for (const name of ['一', '二', '三']) taken(await add(name));
    const source = `query ($after: Cursor) { alliances(first: 2, after: $after) { edges { node { name } } pageInfo { endCursor } } }`;
    const first = await run(source, {});
    taken(await add('四'));
    const second = await run(source, { after: first.alliances.pageInfo.endCursor });
    const seen = [...first.alliances.edges, ...second.alliances.edges].map(
      ({ node }: { node: { name: string } }) => node.name,
    );
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
    expect(seen).not.toContain('四');
  });
});

describe('a batch of references', () => {
  test('of alliances is read with one query, and who leads them with one more', async () => {
    const others = [await activeAlliance(house, 4), await activeAlliance(house, 5)];
    const ids = [alliance, ...others].map(({ id }) => ({ __typename: 'Alliance', id }));
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) { ... on Alliance { name currentLead { id } nextLead { id } viewerIsEntitled } }
    }`;
    expect(await queriesOf(() => run(source, { ids }))).toEqual(['alliances.find', 'rotation_terms.find']);
  });

  test('of quarters and memberships is read with one query each, whatever may be done with them', async () => {
    const terms = await termsOf(house, alliance.id);
    const members = await house.services.circles.membersOf(alliance.id);
    const ids = [
      ...terms.map(({ id }) => ({ __typename: 'RotationTerm', id })),
      ...members.map(({ id }) => ({ __typename: 'Membership', id })),
    ];
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on RotationTerm { year lead { id } plan availableActions { action } }
        ... on Membership { status delegates { name } availableActions { action } }
      }
    }`;
    expect(await queriesOf(() => run(source, { ids }))).toEqual([
      'alliances.find',
      'directory.find',
      'memberships.find',
      'memberships.find',
      'rotation_terms.find',
      'rotation_terms.find',
      'rotation_terms.find',
    ]);
  });
});

describe('live fields', () => {
  const changed = `subscription ($allianceIds: [ID!], $organizationIds: [ID!], $after: Cursor) {
    rotationLeadChanged(allianceIds: $allianceIds, organizationIds: $organizationIds, after: $after) {
      cursor replayed alliance { id currentLead { id } } term { year quarter lead { id } status }
    }
  }`;
  const updated = `subscription ($allianceIds: [ID!]) { allianceUpdated(allianceIds: $allianceIds) { cursor alliance { status memberCount } } }`;
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
  const turn = async (to: string) => {
    house.setClock(to);
    await house.services.timedSteps.sweep();
  };

  test('tell members and those above them of a new lead, and strangers nothing', async () => {
    const streams = await Promise.all([delegateOf(3), districtAdmin].map((viewer) => open(changed, {}, viewer)));
    const nothing = await open(changed, {}, outsider);
    const silence = nothing.next();
    await turn('2026-04-01T01:00:00Z');
    for (const stream of streams) {
      expect(await next(stream)).toMatchObject({
        rotationLeadChanged: {
          replayed: false,
          alliance: { id: alliance.id, currentLead: { id: member(2).id } },
          term: { year: 2026, quarter: 2, lead: { id: member(2).id }, status: 'LEADING' },
        },
      });
      await stream.return(undefined);
    }
    await nothing.return(undefined);
    expect(await silence).toEqual({ done: true, value: undefined });
  });

  test('go on after a cursor without gap or repeat', async () => {
    const stream = await open(changed, {}, delegateOf(3));
    await turn('2026-04-01T01:00:00Z');
    const { cursor } = (await next(stream)).rotationLeadChanged;
    await stream.return(undefined);
    await turn('2026-07-01T01:00:00Z');
    const again = await open(changed, { after: cursor }, delegateOf(3));
    await turn('2026-10-01T01:00:00Z');
    const quarters = [await next(again), await next(again)].map((data) => data.rotationLeadChanged.term.quarter);
    expect(quarters).toEqual([3, 4]);
    await again.return(undefined);
  });

  test('give what the filter names only', async () => {
    const [here, elsewhere] = await Promise.all([
      open(changed, { organizationIds: [organizations.district.id] }, admin),
      open(changed, { allianceIds: ['another'] }, admin),
    ]);
    const silence = elsewhere.next();
    await turn('2026-04-01T01:00:00Z');
    expect((await next(here)).rotationLeadChanged.alliance.id).toBe(alliance.id);
    await Promise.all([here, elsewhere].map((stream) => stream.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('follow an alliance through its members and quarters', async () => {
    const other = await activeAlliance(house, 3);
    const stream = await open(updated, { allianceIds: [alliance.id] }, office);
    await stepAlliance(house, 'found', office, other.id);
    await join(house, alliance.id, 4);
    const counts = [];
    while (counts.at(-1) !== 4) counts.push((await next(stream)).allianceUpdated.alliance.memberCount);
    expect(counts[0]).toBeGreaterThanOrEqual(3);
    await stream.return(undefined);
  });

  test('read what an event is about once, however many look at it', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => open(updated, {}, delegateOf(1))));
    const [term] = await termsOf(house, alliance.id);
    taken(await stepTerm(house, 'writePlan', delegateOf(1), term?.id ?? '', { plan: '走访' }));
    expect(await queriesOf(() => Promise.all(streams.map((stream) => next(stream))))).toEqual(['alliances.findOne']);
    await Promise.all(streams.map((stream) => stream.return(undefined)));
  });

  test('end with the role: a grant that has run out takes its stream with it', async () => {
    const until = somebody('t', { role: 'DELEGATE', organizationId: member(1).id, until: '2026-06-01T00:00:00Z' });
    const stream = await open(changed, {}, until);
    await turn('2026-04-01T01:00:00Z');
    expect((await next(stream)).rotationLeadChanged.term.quarter).toBe(2);
    const silence = stream.next();
    const other = await open(changed, {}, delegateOf(2));
    await turn('2026-07-01T01:00:00Z');
    expect((await next(other)).rotationLeadChanged.term.quarter).toBe(3);
    await Promise.all([stream, other].map((one) => one.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('begin with what is there now for those who ask for it, then go on with events', async () => {
    const source = `subscription {
      rotationLeadChanged(initial: SNAPSHOT) { remaining term { quarter lead { id } } }
    }`;
    await activeAlliance(house, 3);
    const stream = await open(source, {}, delegateOf(1));
    const first = [await next(stream), await next(stream)].map((data) => data.rotationLeadChanged);
    expect(first).toMatchObject([
      { remaining: 1, term: { quarter: 1, lead: { id: member(1).id } } },
      { remaining: 0, term: { quarter: 1 } },
    ]);
    await turn('2026-04-01T01:00:00Z');
    expect((await next(stream)).rotationLeadChanged).toMatchObject({ remaining: null, term: { quarter: 2 } });
    await stream.return(undefined);
    const all = `subscription { allianceUpdated(initial: SNAPSHOT) { remaining alliance { id } } }`;
    const alliances = await open(
      all,
      {},
      somebody('nobody', { role: 'OFFICE', organizationId: organizations.office.id }),
    );
    const seen = [await next(alliances), await next(alliances)].map((data) => data.allianceUpdated.remaining);
    expect(seen).toEqual([1, 0]);
    await alliances.return(undefined);
  });

  test('refuse a cursor of another log', async () => {
    const refused = await house.subscribe(changed, { after: 'bm90aGluZw' }, office);
    expect((refused as ExecutionResult).errors?.[0]?.extensions['code']).toBe('CURSOR_INVALID');
  });
});
