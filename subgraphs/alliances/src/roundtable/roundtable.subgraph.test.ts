import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import type { ExecutionResult } from 'graphql';
import { member, openHouse, people, organizations, type House } from '../house.fixture.js';
import { queriesOf, runIn } from './operations.fixture.js';
import {
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
  theme,
} from './roundtable.fixture.js';

const { districtAdmin, outsider, supervisor, admin } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const run = (source: string, variables: object, viewer?: Viewer) => runIn(house)(source, variables, viewer);

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
