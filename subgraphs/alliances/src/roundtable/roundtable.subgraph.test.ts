import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import mongoose from 'mongoose';
import { type House, member, openHouse, organizations, people, somebody, taken } from '../house.fixture.js';
import {
  answered,
  assigned,
  author,
  bank,
  coHost,
  convener,
  creditLine,
  department,
  heldRoundtable,
  preparedRoundtable,
  receive,
  stepOutcome,
  stepRoundtable,
  stepSuggestion,
  theme,
} from './roundtable.fixture.js';
import type { Roundtable } from './roundtable.rules.js';

const { districtAdmin, outsider, supervisor, admin } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const run = async (source: string, variables: object, viewer: Viewer = convener) => {
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

/** A pilot that a city carries on, which the province carries on in turn, each with suggestions and outcomes. */
async function chainOfThree(): Promise<readonly Roundtable[]> {
  const chain: Roundtable[] = [];
  let parent: object | null = null;
  for (const scale of ['PILOT', 'CITY', 'PROVINCE']) {
    const held: Roundtable = await heldRoundtable(house, { scale, parent });
    chain.push(held);
    await receive(house, held.id);
    await assigned(house, held.id);
    taken(await stepSuggestion(house, 'accept', convener, (await answered(house, held.id)).id));
    const { id: outcomeId } = await creditLine(house, held.id);
    parent = { roundtableId: held.id, outcomeId };
  }
  return chain;
}

describe('operations', () => {
  test('take a roundtable from its draft to its end', async () => {
    const payload = `roundtable { id version status light minutesLight availableActions { action allowed } } userErrors { code field }`;
    const take = async (name: string, fields: string, viewer: Viewer, input: object) => {
      const source = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
      const answer = (await run(source, { input }, viewer))[name];
      expect(answer.userErrors).toEqual([]);
      return answer;
    };
    let { roundtable } = await take('roundtableDraft', payload, convener, {
      ...theme,
      number: '2026-1',
      trigger: { kind: 'CALL_CLUSTER', origin: { kind: 'Call', id: 'c-1' } },
    });
    const step = async (action: string, viewer: Viewer, more: object = {}) => {
      const input = { id: roundtable.id, version: roundtable.version, ...more };
      ({ roundtable } = await take(`roundtable${action}`, payload, viewer, input));
    };
    await step('Revise', convener, { coHostIds: [member(2).id] });
    await step('Prepare', convener);
    await step('ConfirmCoHost', coHost);
    expect(roundtable.availableActions).toContainEqual({ action: 'confirmCoHost', allowed: false });
    await step('Announce', convener);
    const held = { heldAt: house.now().toISOString(), participants: [{ kind: 'ENTERPRISE', count: 7 }] };
    await step('Hold', convener, held);
    expect(roundtable).toMatchObject({ status: 'HELD', light: 'GREEN', minutesLight: 'GREEN' });
    await step('PublishMinutes', convener, { minutes: '纪要' });

    const fields = `suggestion { id version status light author { name } } userErrors { code }`;
    const taking = { roundtableId: roundtable.id, text: '开展融资对接', author: { name: '李某', accountId: 'author' } };
    let { suggestion } = await take('suggestionReceive', fields, coHost, taking);
    const follow = async (action: string, viewer: Viewer, more: object = {}) => {
      const input = { id: suggestion.id, version: suggestion.version, ...more };
      ({ suggestion } = await take(`suggestion${action}`, fields, viewer, input));
    };
    await follow('Judge', convener, { verdict: 'VALID' });
    await follow('Assign', convener, { responsibleOrgId: member(6).id });
    await follow('Reassign', convener, { responsibleOrgId: member(4).id, reason: '职责不符' });
    expect(suggestion).toMatchObject({ status: 'ASSIGNED', light: 'GREEN', author: { name: '李某' } });
    await step('FinishTriage', convener);
    await follow('Answer', department, { answer: '已组织对接会' });
    await follow('Accept', convener);
    await follow('InformAuthor', coHost, { channel: 'PHONE' });
    expect(suggestion.light).toBe('DONE_ON_TIME');

    const loan = { kind: 'LOAN', title: '贷款', amountFen: 600_000_000, payerOrgId: member(5).id, beneficiaries: 2 };
    const { outcome } = await take('outcomeRecord', 'outcome { id version status } userErrors { code }', convener, {
      roundtableId: roundtable.id,
      ...loan,
    });
    const confirming = { id: outcome.id, version: outcome.version };
    await take('outcomeConfirm', 'outcome { status } userErrors { code }', bank, confirming);
    await step('Close', convener);

    const source = `query ($id: ID!) { roundtable(id: $id) {
      status number personTimes participants { kind count } convener { id } coHosts { organization { id } answer }
      suggestionCounts { received valid resolved informed } outcomes { kind amountFen payer { id } confirmedAt }
      history { edges { node { type } } }
    } }`;
    const { roundtable: closed } = await run(source, { id: roundtable.id });
    expect(closed).toMatchObject({
      status: 'CLOSED',
      number: '2026-1',
      personTimes: 7,
      participants: [{ kind: 'ENTERPRISE', count: 7 }],
      convener: { id: member(1).id },
      coHosts: [{ organization: { id: member(2).id }, answer: 'CONFIRMED' }],
      suggestionCounts: { received: 1, valid: 1, resolved: 1, informed: 1 },
      outcomes: [{ kind: 'LOAN', amountFen: 600_000_000, payer: { id: member(5).id } }],
    });
    expect(closed.history.edges).toHaveLength(9);
  });

  test('show one that is announced to everybody, and what is shared there to those who take part or stand above', async () => {
    const held = await heldRoundtable(house, { trigger: { kind: 'RESEARCH', note: '调研' } });
    await assigned(house, held.id);
    await creditLine(house, held.id);
    const source = `query ($id: ID!) { roundtable(id: $id) {
      theme viewerIsEntitled trigger { kind } suggestionCounts { valid }
      suggestions { text author { name } } outcomes { amountFen } history { edges { node { type } } }
    } }`;
    const stranger = (await run(source, { id: held.id }, outsider)).roundtable;
    expect(stranger).toEqual({
      theme: theme.theme,
      viewerIsEntitled: false,
      trigger: null,
      suggestionCounts: { valid: 1 },
      suggestions: [],
      outcomes: [],
      history: { edges: [] },
    });
    for (const viewer of [convener, coHost, department, bank, author, districtAdmin, supervisor, admin]) {
      const { roundtable } = await run(source, { id: held.id }, viewer);
      expect(roundtable).toMatchObject({ viewerIsEntitled: true, trigger: { kind: 'RESEARCH' }, outcomes: [{}] });
      const knowsName = [convener, coHost, department, author].includes(viewer);
      expect(roundtable.suggestions).toEqual([{ text: '开展融资对接', author: knowsName ? { name: '李某' } : null }]);
    }
  });

  test('keep one that is being prepared to its hosts, in lists too', async () => {
    const prepared = await preparedRoundtable(house);
    const held = await heldRoundtable(house, { scale: 'CITY' });
    const source = `query ($id: ID!, $filter: RoundtableFilter) {
      roundtable(id: $id) { id } roundtableChain(id: $id) { isCut } roundtables(filter: $filter) { totalCount edges { node { id } } }
      _entities(representations: [{ __typename: "Organization", id: "${member(2).id}" }]) {
        ... on Organization { roundtables { totalCount } }
      }
    }`;
    const nothing = await run(source, { id: prepared.id }, outsider);
    expect(nothing).toMatchObject({
      roundtable: null,
      roundtableChain: null,
      roundtables: { totalCount: 1, edges: [{ node: { id: held.id } }] },
      _entities: [{ roundtables: { totalCount: 1 } }],
    });
    expect(await run(source, { id: prepared.id }, districtAdmin)).toMatchObject({
      roundtable: { id: prepared.id },
      roundtables: { totalCount: 2 },
      _entities: [{ roundtables: { totalCount: 2 } }],
    });
    const filters = [
      [{ scales: ['CITY'] }, 1],
      [{ statuses: ['PREPARED'] }, 1],
      [{ underId: organizations.district.id, venueKinds: ['CONSTRUCTION_SITE'] }, 2],
      [{ convenerId: member(2).id }, 0],
      [{ organizationId: member(2).id }, 2],
    ] as const;
    for (const [filter, totalCount] of filters) {
      expect(await run(source, { id: held.id, filter })).toMatchObject({ roundtables: { totalCount } });
    }
  });

  test('refuse visitors who have not logged in', async () => {
    const { id } = await heldRoundtable(house);
    for (const source of [
      `{ roundtables { totalCount } }`,
      `{ roundtableChain(id: "${id}") { isCut } }`,
      `{ suggestion(id: "x") { status } }`,
      `{ outcome(id: "x") { status } }`,
      `mutation { outcomeConfirm(input: { id: "x", version: 1 }) { userErrors { code } } }`,
      `{ _entities(representations: [{ __typename: "Roundtable", id: "${id}" }]) { ... on Roundtable { status } } }`,
    ]) {
      const { errors } = await house.execute(source, {}, anonymous);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
    const refused = await house.subscribe(`subscription { roundtableUpdated { cursor } }`, {}, anonymous);
    expect((refused as ExecutionResult).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('answer nothing for an id of another kind of thing', async () => {
    const { id } = await heldRoundtable(house);
    const { id: suggestionId } = await receive(house, id);
    const source = `query ($r: ID!, $s: ID!) { roundtable(id: $s) { id } suggestion(id: $r) { id } outcome(id: $s) { id } }`;
    expect(await run(source, { r: id, s: suggestionId })).toEqual({
      roundtable: null,
      suggestion: null,
      outcome: null,
    });
    const wrong = `mutation ($s: ID!) { roundtableClose(input: { id: $s, version: 1 }) { userErrors { code field } } }`;
    expect(await run(wrong, { s: suggestionId })).toEqual({
      roundtableClose: { userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] },
    });
  });
});

describe('the chain of a roundtable', () => {
  const source = `query ($id: ID!, $levels: Int! = 10) { roundtableChain(id: $id, levels: $levels) {
    isCut
    ancestors { ...link }
    roundtable { ...link }
    descendants { ...link }
  } }
  fragment link on Roundtable {
    id scale status depth light personTimes convener { id } availableActions { action allowed }
    parent { roundtable { id } outcome { id kind } issue { title } }
    children { id }
    suggestionCounts { received valid resolved }
    suggestions { status light responsibleOrg { id } answer result { kind id } author { name } informedAt issue { title } availableActions { action } }
    outcomes { kind status amountFen payer { id } carriedOnBy { id } availableActions { action } }
  }`;

  test('tells what was carried on, both ways, and what became of each suggestion', async () => {
    const [pilot, city, province] = await chainOfThree();
    const { roundtableChain } = await run(source, { id: city?.id });
    const link = (roundtable: Roundtable | undefined, child: Roundtable | undefined) => ({
      id: roundtable?.id,
      scale: roundtable?.scale,
      children: child ? [{ id: child.id }] : [],
      suggestionCounts: { received: 3, valid: 2, resolved: 1 },
      suggestions: [{ status: 'RECEIVED' }, { status: 'ASSIGNED' }, { status: 'RESOLVED', answer: '已组织对接会' }],
      outcomes: [{ kind: 'CREDIT_LINE', carriedOnBy: child ? [{ id: child.id }] : [] }],
    });
    // An amount that nobody has confirmed is not seen through what carries it on either.
    const seen = (await run(source, { id: city?.id }, outsider)).roundtableChain;
    expect(seen.roundtable).toMatchObject({ outcomes: [], suggestions: [], parent: { outcome: null } });
    expect(roundtableChain).toMatchObject({
      isCut: false,
      ancestors: [link(pilot, city)],
      roundtable: {
        ...link(city, province),
        depth: 1,
        parent: { roundtable: { id: pilot?.id }, outcome: { kind: 'CREDIT_LINE' } },
      },
      descendants: [link(province, undefined)],
    });
  });

  test('is read with nine queries, however long it is and whatever came of it', async () => {
    const [pilot, , province] = await chainOfThree();
    const queries = [
      'directory.find',
      'directory.find',
      'directory.find',
      'outcomes.find',
      'roundtables.find',
      'roundtables.find',
      'roundtables.find',
      'roundtables.findOne',
      'suggestions.find',
    ];
    expect(await queriesOf(() => run(source, { id: pilot?.id }))).toEqual(queries);
    expect(await queriesOf(() => run(source, { id: province?.id }))).toEqual(queries);
    const parent = { roundtableId: province?.id, issueId: province?.issues[0]?.id };
    for (let more = 0; more < 5; more += 1) {
      const { id } = await heldRoundtable(house, { scale: 'PROVINCE', parent });
      for (let one = 0; one < 3; one += 1) await receive(house, id);
    }
    expect(await queriesOf(() => run(source, { id: pilot?.id }))).toEqual(queries);
  });
});

describe('a batch of references', () => {
  test('is read with one query for each kind, whatever may be done with them', async () => {
    const roundtables = [await heldRoundtable(house), await heldRoundtable(house)];
    const things: object[] = [];
    for (const { id } of roundtables) {
      things.push({ __typename: 'Roundtable', id });
      things.push({ __typename: 'Suggestion', id: (await assigned(house, id)).id });
      things.push({ __typename: 'Outcome', id: (await creditLine(house, id)).id });
    }
    const source = `query ($things: [_Any!]!) { _entities(representations: $things) {
      ... on Roundtable { theme }
      ... on Suggestion { text author { name } availableActions { action } }
      ... on Outcome { title amountFen }
    } }`;
    expect(await queriesOf(() => run(source, { things }))).toEqual([
      'directory.find',
      'outcomes.find',
      'roundtables.find',
      'suggestions.find',
    ]);
  });
});

describe('the live field', () => {
  const updated = `subscription ($roundtableIds: [ID!], $chainIds: [ID!], $organizationIds: [ID!], $scales: [RoundtableScale!], $after: Cursor) {
    roundtableUpdated(roundtableIds: $roundtableIds, chainIds: $chainIds, organizationIds: $organizationIds, scales: $scales, after: $after) {
      cursor replayed roundtable { id status } suggestion { id status } outcome { id status }
    }
  }`;
  const open = async (variables: object, viewer: Viewer, source = updated) => {
    const stream = await house.subscribe(source, { ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return stream;
  };
  const next = async (stream: AsyncGenerator<ExecutionResult>) => {
    const { value } = await stream.next();
    if (!value || value.errors) throw new Error(JSON.stringify(value));
    return JSON.parse(JSON.stringify(value.data)).roundtableUpdated;
  };
  const announceAnother = (id: string) =>
    stepRoundtable(house, 'publishMinutes', convener, id, { minutes: String(Math.random()) });

  test('tells hosts, authors and those above of each step, and strangers nothing', async () => {
    const { id } = await heldRoundtable(house);
    await receive(house, id);
    const streams = await Promise.all([convener, coHost, author, districtAdmin].map((viewer) => open({}, viewer)));
    const nothing = await open({}, outsider);
    const silence = nothing.next();
    const suggestion = await answered(house, id);
    for (const stream of streams) {
      const seen = [];
      while (seen.length < 4) seen.push(await next(stream));
      expect(seen.at(-1)).toMatchObject({
        roundtable: { id, status: 'HELD' },
        suggestion: { id: suggestion.id, status: 'ANSWERED' },
        outcome: null,
      });
      await stream.return(undefined);
    }
    const payer = await open({}, bank);
    const outcome = await creditLine(house, id);
    expect(await next(payer)).toMatchObject({ outcome: { id: outcome.id, status: 'RECORDED' }, suggestion: null });
    await payer.return(undefined);
    await nothing.return(undefined);
    expect(await silence).toMatchObject({ done: true });
  });

  test('goes on after a cursor without gap or repeat', async () => {
    const { id } = await heldRoundtable(house);
    const stream = await open({}, convener);
    const { id: suggestionId } = await receive(house, id);
    const { cursor } = await next(stream);
    await stream.return(undefined);
    taken(await stepSuggestion(house, 'judge', convener, suggestionId, { verdict: 'VALID' }));
    const again = await open({ after: cursor }, convener);
    const { id: outcomeId } = await creditLine(house, id);
    taken(await stepOutcome(house, 'confirm', bank, outcomeId));
    const seen = [await next(again), await next(again), await next(again)];
    expect(seen.map(({ suggestion, outcome }) => suggestion?.id ?? outcome?.id)).toEqual([
      suggestionId,
      outcomeId,
      outcomeId,
    ]);
    await again.return(undefined);
  });

  test('is narrowed to roundtables, chains, organizations and scales', async () => {
    const [pilot, city] = await chainOfThree();
    const alone = await heldRoundtable(house, { coHostIds: [] });
    const filters = [
      { roundtableIds: [city?.id] },
      { chainIds: [pilot?.id], scales: ['CITY'] },
      { organizationIds: [member(2).id], scales: ['CITY', 'PROVINCE'] },
    ];
    const streams = await Promise.all(filters.map((filter) => open(filter, admin)));
    taken(await announceAnother(alone.id));
    taken(await announceAnother(pilot?.id ?? ''));
    taken(await announceAnother(city?.id ?? ''));
    for (const stream of streams) {
      expect((await next(stream)).roundtable.id).toBe(city?.id);
      await stream.return(undefined);
    }
  });

  test('ends with the role: a grant that has run out takes its stream with it', async () => {
    const { id } = await heldRoundtable(house);
    const until = '2026-03-05T00:00:00Z';
    const stream = await open({}, somebody('t', { role: 'SECRETARY', organizationId: member(2).id, until }));
    taken(await announceAnother(id));
    expect((await next(stream)).roundtable.id).toBe(id);
    const silence = stream.next();
    house.setClock('2026-03-06T00:00:00Z');
    const other = await open({}, convener);
    taken(await announceAnother(id));
    await next(other);
    await Promise.all([stream, other].map((one) => one.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('begins with what is there now for those who ask for it', async () => {
    const [pilot] = await chainOfThree();
    await heldRoundtable(house);
    const source = `subscription ($chainIds: [ID!]) {
      roundtableUpdated(chainIds: $chainIds, initial: SNAPSHOT) { remaining roundtable { scale } suggestion { id } }
    }`;
    const stream = await open({ chainIds: [pilot?.id] }, author, source);
    const seen = [await next(stream), await next(stream), await next(stream)];
    expect(seen.map(({ remaining, roundtable }) => [remaining, roundtable.scale])).toEqual([
      [2, 'PILOT'],
      [1, 'CITY'],
      [0, 'PROVINCE'],
    ]);
    await stream.return(undefined);
  });

  test('names in its events who may see them, the author who follows, and what numbers are counted from', async () => {
    const { id } = await heldRoundtable(house);
    await receive(house, id);
    const { id: outcomeId } = await creditLine(house, id);
    taken(await stepOutcome(house, 'confirm', bank, outcomeId));
    const events = await house.connection.collection('events').find({ 'entity.id': outcomeId }).toArray();
    expect(events.at(-1)).toMatchObject({
      type: 'alliances.OutcomeConfirmed',
      organizations: [1, 2, 3, 5].map((n) => member(n).id),
      payload: {
        roundtableId: id,
        rootId: id,
        depth: 0,
        scale: 'PILOT',
        kind: 'CREDIT_LINE',
        amountFen: 3_500_000_000,
        beneficiaries: 7,
        followers: ['author'],
        to: 'CONFIRMED',
      },
    });
  });
});
