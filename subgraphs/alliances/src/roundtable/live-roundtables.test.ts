import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import { member, openHouse, people, somebody, taken, type House } from '../house.fixture.js';
import { chainOfThree, nextOf, openIn } from './operations.fixture.js';
import {
  answered,
  author,
  bank,
  coHost,
  convener,
  creditLine,
  heldRoundtable,
  receive,
  stepOutcome,
  stepRoundtable,
  stepSuggestion,
} from './roundtable.fixture.js';

const { districtAdmin, outsider, admin } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

describe('the live field', () => {
  const updated = `subscription ($roundtableIds: [ID!], $chainIds: [ID!], $organizationIds: [ID!], $scales: [RoundtableScale!], $after: Cursor) {
    roundtableUpdated(roundtableIds: $roundtableIds, chainIds: $chainIds, organizationIds: $organizationIds, scales: $scales, after: $after) {
      cursor replayed roundtable { id status } suggestion { id status } outcome { id status }
    }
  }`;
  const open = (variables: object, viewer: Viewer, source = updated) => openIn(house)(source, variables, viewer);
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
      while (seen.length < 4) seen.push(await nextOf(stream));
      expect(seen.at(-1)).toMatchObject({
        roundtable: { id, status: 'HELD' },
        suggestion: { id: suggestion.id, status: 'ANSWERED' },
        outcome: null,
      });
      await stream.return(undefined);
    }
    const payer = await open({}, bank);
    const outcome = await creditLine(house, id);
    expect(await nextOf(payer)).toMatchObject({ outcome: { id: outcome.id, status: 'RECORDED' }, suggestion: null });
    await payer.return(undefined);
    await nothing.return(undefined);
    expect(await silence).toMatchObject({ done: true });
  });

  test('goes on after a cursor without gap or repeat', async () => {
    const { id } = await heldRoundtable(house);
    const stream = await open({}, convener);
    const { id: suggestionId } = await receive(house, id);
    const { cursor } = await nextOf(stream);
    await stream.return(undefined);
    taken(await stepSuggestion(house, 'judge', convener, suggestionId, { verdict: 'VALID' }));
    const again = await open({ after: cursor }, convener);
    const { id: outcomeId } = await creditLine(house, id);
    taken(await stepOutcome(house, 'confirm', bank, outcomeId));
    const seen = [await nextOf(again), await nextOf(again), await nextOf(again)];
    expect(seen.map(({ suggestion, outcome }) => suggestion?.id ?? outcome?.id)).toEqual([
      suggestionId,
      outcomeId,
      outcomeId,
    ]);
    await again.return(undefined);
  });

  test('is narrowed to roundtables, chains, organizations and scales', async () => {
    const [pilot, city] = await chainOfThree(house);
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
      expect((await nextOf(stream)).roundtable.id).toBe(city?.id);
      await stream.return(undefined);
    }
  });

  test('ends with the role: a grant that has run out takes its stream with it', async () => {
    const { id } = await heldRoundtable(house);
    const until = '2026-03-05T00:00:00Z';
    const stream = await open({}, somebody('t', { role: 'SECRETARY', organizationId: member(2).id, until }));
    taken(await announceAnother(id));
    expect((await nextOf(stream)).roundtable.id).toBe(id);
    const silence = stream.next();
    house.setClock('2026-03-06T00:00:00Z');
    const other = await open({}, convener);
    taken(await announceAnother(id));
    await nextOf(other);
    await Promise.all([stream, other].map((one) => one.return(undefined)));
    expect(await silence).toMatchObject({ done: true });
  });

  test('begins with what is there now for those who ask for it', async () => {
    const [pilot] = await chainOfThree(house);
    await heldRoundtable(house);
    const source = `subscription ($chainIds: [ID!]) {
      roundtableUpdated(chainIds: $chainIds, initial: SNAPSHOT) { remaining roundtable { scale } suggestion { id } }
    }`;
    const stream = await open({ chainIds: [pilot?.id] }, author, source);
    const seen = [await nextOf(stream), await nextOf(stream), await nextOf(stream)];
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
