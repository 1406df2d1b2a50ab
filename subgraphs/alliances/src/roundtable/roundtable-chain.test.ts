import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import { openHouse, people, type House } from '../house.fixture.js';
import { chainOfThree, queriesOf, runIn } from './operations.fixture.js';
import { heldRoundtable, receive } from './roundtable.fixture.js';
import type { Roundtable } from './roundtable.rules.js';

const { outsider } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const run = (source: string, variables: object, viewer?: Viewer) => runIn(house)(source, variables, viewer);

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
    const [pilot, city, province] = await chainOfThree(house);
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

  test('is read with eleven queries, however long it is and whatever came of it', async () => {
    const [pilot, , province] = await chainOfThree(house);
    const queries = [
      'directory.find',
      'directory.find',
      'directory.find',
      'directory.find',
      'outcomes.find',
      'roundtables.find',
      'roundtables.find',
      'roundtables.find',
      'roundtables.findOne',
      'suggestions.aggregate',
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
