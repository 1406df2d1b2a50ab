import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, member, openHouse, taken } from '../house.fixture.js';
import {
  announcedRoundtable,
  answered,
  coHost,
  convener,
  department,
  heldRoundtable,
  preparedRoundtable,
  receive,
  stepRoundtable,
  stepSuggestion,
} from '../roundtable/roundtable.fixture.js';
import { queriesOf } from '../roundtable/operations.fixture.js';
import { suggestionLoaders } from './suggestion.loaders.js';
import { suggestionModel, toDocument } from './suggestion.model.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const count = (collection: string) => house.connection.collection(collection).countDocuments();
const refused = (code: string, field?: readonly string[]) => ({
  ok: false,
  refusal: { code, ...(field ? { field } : {}) },
});

describe('a suggestion', () => {
  test('is answered in thirty working days, and its author follows the roundtable', async () => {
    const { id } = await heldRoundtable(house);
    const { dueAt, responsibleOrgId } = taken({ ok: true, value: await answered(house, id) });
    expect(dueAt).toEqual(house.services.calendar.addWorkingDays(house.now(), 30).at);
    expect(await house.services.roundtables.find(id)).toMatchObject({
      followers: ['author'],
      involvedIds: [member(1).id, member(2).id, member(3).id, responsibleOrgId],
    });
  });

  test('is answered by the responsible organization alone, and long-term with a result', async () => {
    const { id } = await heldRoundtable(house);
    const { id: suggestionId } = await receive(house, id);
    taken(await stepSuggestion(house, 'judge', convener, suggestionId, { verdict: 'VALID' }));
    expect(await stepSuggestion(house, 'assign', convener, suggestionId)).toMatchObject(
      refused('MISSING_INPUT', ['responsibleOrgId']),
    );
    const assign = (responsibleOrgId: string) =>
      stepSuggestion(house, 'assign', convener, suggestionId, { responsibleOrgId });
    expect(await assign('nobody')).toMatchObject(refused('UNKNOWN_ORGANIZATION', ['responsibleOrgId']));
    taken(await assign(member(4).id));
    expect(await stepSuggestion(house, 'answer', coHost, suggestionId, { answer: '好' })).toMatchObject(
      refused('FORBIDDEN'),
    );
    taken(await stepSuggestion(house, 'answer', department, suggestionId, { answer: '列入项目' }));
    const link = (result?: object) => stepSuggestion(house, 'link', convener, suggestionId, { result });
    expect(await link()).toMatchObject(refused('MISSING_INPUT', ['result']));
    expect(await link({ kind: 'result!', id: '1' })).toMatchObject(refused('REFERENCE_INVALID', ['result', 'kind']));
    expect(taken(await link({ kind: 'Result', id: 'r-1' }))).toMatchObject({
      status: 'LONG_TERM',
      result: { kind: 'Result', id: 'r-1' },
    });
  });

  test('is answered anew when the result of its answer fell back, once, and its author is informed again', async () => {
    const { id: roundtableId } = await heldRoundtable(house);
    const { id, version } = await answered(house, roundtableId);
    const result = { kind: 'Result', id: 'r-1' };
    taken(await stepSuggestion(house, 'link', convener, id, { result }));
    taken(await stepSuggestion(house, 'informAuthor', convener, id, { channel: 'PHONE' }));
    house.setClock('2026-07-01T01:00:00Z');
    await house.tellRelapse({ kind: 'Suggestion', id }, '又漏水了');
    await house.tellRelapse({ kind: 'Suggestion', id: 'nowhere' }, '无此建议');
    await house.tellRelapse({ kind: 'Pair', id }, '在别处');
    await house.services.timedSteps.sweep();
    const reopened = await house.services.suggestions.find(id);
    expect(reopened).toMatchObject({
      status: 'ASSIGNED',
      version: version + 3,
      answer: null,
      settledAt: null,
      informedAt: null,
      dueAt: house.services.calendar.addWorkingDays(house.now(), 30).at,
    });
    await house.services.catchUp();
    await house.services.timedSteps.sweep();
    expect(await house.services.suggestions.find(id)).toEqual(reopened);
    const { edges } = await house.log.history({ type: 'Suggestion', id }, { first: 50 });
    expect(edges.at(-1)?.node).toMatchObject({ type: 'alliances.SuggestionReopened', actor: { role: 'SYSTEM' } });
    taken(await stepSuggestion(house, 'answer', department, id, { answer: '已返修' }));
    expect(taken(await stepSuggestion(house, 'accept', convener, id))).toMatchObject({ status: 'RESOLVED' });
  });

  test('is merged into another valid one of the same roundtable', async () => {
    const { id } = await heldRoundtable(house);
    const other = await heldRoundtable(house);
    const [one, two, elsewhere] = [await receive(house, id), await receive(house, id), await receive(house, other.id)];
    const merge = (mergedIntoId: string) =>
      stepSuggestion(house, 'judge', convener, one.id, { verdict: 'MERGED', mergedIntoId });
    for (const wrong of [one.id, two.id, elsewhere.id, id]) {
      expect(await merge(wrong)).toMatchObject(refused('MERGE_INVALID', ['mergedIntoId']));
    }
    taken(await stepSuggestion(house, 'judge', convener, two.id, { verdict: 'VALID' }));
    expect(taken(await merge(two.id))).toMatchObject({ status: 'MERGED', mergedIntoId: two.id });
  });

  test.each([
    ['no text', { text: ' ' }, 'MISSING_INPUT', ['text']],
    ['a text of ten megabytes', { text: '长'.repeat(3_500_000) }, 'TEXT_TOO_LONG', ['text']],
    ['an issue of another roundtable', { issueId: 'x' }, 'NOT_FOUND', ['issueId']],
    ['a nameless author', { author: { name: '' } }, 'MISSING_INPUT', ['author', 'name']],
    [
      'an account of ten megabytes',
      { author: { name: '李', accountId: 'x'.repeat(10_000_000) } },
      'TEXT_TOO_LONG',
      ['author', 'accountId'],
    ],
    [
      'an author of nowhere',
      { author: { name: '李', organizationId: 'x' } },
      'UNKNOWN_ORGANIZATION',
      ['author', 'organizationId'],
    ],
    ['an id of another kind of thing', { roundtableId: member(1).id }, 'NOT_FOUND', ['roundtableId']],
  ])('is refused with %s, and nothing is written', async (_, more, code, field) => {
    const { id } = await heldRoundtable(house);
    const input = { roundtableId: id, text: '建议', author: { name: '李' }, ...more };
    expect(await house.services.suggestions.receive(ask(coHost), input)).toMatchObject(refused(code, field));
    expect(await count('suggestions')).toBe(0);
  });

  test('is taken down from the announcement to the end of the triage', async () => {
    const { id } = await preparedRoundtable(house);
    const input = { roundtableId: id, text: '建议', author: { name: '李' } };
    const early = await house.services.suggestions.receive(ask(coHost), input);
    expect(early).toMatchObject(refused('SUGGESTIONS_NOT_TAKEN'));
    const held = await heldRoundtable(house);
    taken(await stepRoundtable(house, 'finishTriage', convener, held.id));
    const late = await house.services.suggestions.receive(ask(coHost), { ...input, roundtableId: held.id });
    expect(late).toMatchObject(refused('SUGGESTIONS_NOT_TAKEN'));
  });

  test('is not judged of a roundtable that was not held', async () => {
    const { id } = await announcedRoundtable(house);
    const suggestion = await receive(house, id);
    expect(await stepSuggestion(house, 'judge', convener, suggestion.id, { verdict: 'VALID' })).toMatchObject(
      refused('ROUNDTABLE_NOT_HELD'),
    );
  });
});

test('what became of suggestions is counted by the database, however many there are', async () => {
  const { id } = await heldRoundtable(house);
  const one = await receive(house, id);
  const other = await heldRoundtable(house);
  const model = suggestionModel(house.connection);
  const many = (status: 'RESOLVED' | 'INVALID' | 'LONG_TERM', count: number, informedAt: Date | null = null) =>
    Array.from({ length: count }, (_, at) => toDocument({ ...one, id: `${status}-${at}`, status, informedAt }));
  await model.insertMany([...many('RESOLVED', 700, house.now()), ...many('INVALID', 30, house.now())]);
  await model.insertMany(many('LONG_TERM', 20));
  const { countsOf } = suggestionLoaders(model);
  const none = { received: 0, valid: 0, resolved: 0, notAdopted: 0, longTerm: 0, informed: 0 };
  const queries = await queriesOf(async () =>
    expect(await countsOf.loadMany([id, other.id])).toEqual([
      { ...none, received: 751, valid: 720, resolved: 700, longTerm: 20, informed: 700 },
      none,
    ]),
  );
  expect(queries).toEqual(['suggestions.aggregate']);
});
