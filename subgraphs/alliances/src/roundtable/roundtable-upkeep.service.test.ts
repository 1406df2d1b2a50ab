import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, member, openHouse, organizations, secretaryOf, taken } from '../house.fixture.js';
import {
  announcedRoundtable,
  answered,
  assigned,
  coHost,
  convener,
  creditLine,
  heldRoundtable,
  preparedRoundtable,
  stepOutcome,
  stepSuggestion,
  theme,
} from './roundtable.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

describe('a merged organization', () => {
  const merge = (from: number, to: number) =>
    house.tell('OrganizationMerged', [{ ...member(from), status: 'MERGED' }], { intoId: member(to).id });

  test('leaves what it owes at a roundtable to its successor, who hosts once', async () => {
    const { id } = await heldRoundtable(house);
    const suggestion = await assigned(house, id);
    const outcome = await creditLine(house, id);
    const closed = await answered(house, id);
    taken(await stepSuggestion(house, 'accept', convener, closed.id));
    await merge(4, 7);
    await merge(5, 8);
    await merge(3, 2);
    await house.services.timedSteps.sweep();
    expect(await house.services.roundtables.find(id)).toMatchObject({
      convenerId: member(1).id,
      coHosts: [{ organizationId: member(2).id, answer: 'CONFIRMED' }],
      involvedIds: [1, 2, 7, 8].map((n) => member(n).id),
    });
    expect(await house.services.suggestions.find(suggestion.id)).toMatchObject({
      responsibleOrgId: member(7).id,
      dueAt: suggestion.dueAt,
    });
    expect(await house.services.suggestions.find(closed.id)).toMatchObject({ responsibleOrgId: member(4).id });
    taken(await stepOutcome(house, 'confirm', secretaryOf(8), outcome.id));
    expect(await house.services.roundtables.upkeep.dueForSuccession(10)).toEqual([]);
    await house.tell('OrganizationReactivated', [3, 4, 5].map(member));
  });

  test('leaves its roundtables to the successor, where a number of both stays with the first', async () => {
    const number = '2026-1';
    const other = { ...theme, convenerId: member(2).id, coHostIds: [], number };
    const kept = taken(await house.services.roundtables.draft(ask(coHost), other));
    const { id } = await preparedRoundtable(house, { number });
    await merge(1, 2);
    await house.services.timedSteps.sweep();
    expect(await house.services.roundtables.find(id)).toMatchObject({
      convenerId: member(2).id,
      coHosts: [{ organizationId: member(3).id }],
      number: null,
    });
    expect(await house.services.roundtables.find(kept.id)).toMatchObject({ number });
    await house.tell('OrganizationReactivated', [member(1)]);
  });
});

describe('who may see a roundtable', () => {
  test('follows an organization that moves in the tree', async () => {
    const { id } = await announcedRoundtable(house);
    const street = { ...member(1), ancestorIds: [organizations.outside.id] };
    await house.tell('OrganizationMoved', [street]);
    const { reach } = (await house.services.roundtables.find(id)) ?? {};
    expect(reach).toContain(organizations.outside.id);
    await house.tell('OrganizationMoved', [member(1)]);
    expect((await house.services.roundtables.find(id))?.reach).not.toContain(organizations.outside.id);
  });
});
