import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type House, member, openHouse, taken } from '../house.fixture.js';
import {
  assigned,
  bank,
  coHost,
  creditLine,
  department,
  heldRoundtable,
  preparedRoundtable,
  stepOutcome,
  stepRoundtable,
  stepSuggestion,
  theme,
} from './roundtable.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

/** What the n-th member has to do: kind and title. */
const dutiesOf = async (n: number) => {
  const { id } = member(n);
  const list = (await house.services.duties.of([id])).get(id);
  return list?.duties.map(({ kind, title, subject }) => [kind, title, subject.__typename]);
};

test('a co-host has to confirm until it has', async () => {
  const { id } = await preparedRoundtable(house);
  expect(await dutiesOf(2)).toEqual([['CO_HOST_TO_CONFIRM', theme.theme, 'Roundtable']]);
  taken(await stepRoundtable(house, 'confirmCoHost', coHost, id));
  expect(await dutiesOf(2)).toEqual([]);
});

test('who is responsible for a suggestion has to answer it until it has', async () => {
  const { id } = await heldRoundtable(house);
  const suggestion = await assigned(house, id);
  expect(await dutiesOf(4)).toEqual([['SUGGESTION_TO_ANSWER', suggestion.text, 'Suggestion']]);
  taken(await stepSuggestion(house, 'answer', department, suggestion.id, { answer: '已办' }));
  expect(await dutiesOf(4)).toEqual([]);
});

test('who pays has to confirm the amount until it has', async () => {
  const { id } = await heldRoundtable(house);
  const outcome = await creditLine(house, id);
  expect(await dutiesOf(5)).toEqual([['OUTCOME_TO_CONFIRM', outcome.title, 'Outcome']]);
  taken(await stepOutcome(house, 'confirm', bank, outcome.id));
  expect(await dutiesOf(5)).toEqual([]);
});
