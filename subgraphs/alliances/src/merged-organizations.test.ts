import { lineagesOf, withSuccessors } from '@cobuild/directory';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import { heldConference, stepTask as stepConferenceTask, supervisor } from './conference/conference.fixture.js';
import {
  activeAlliance,
  type House,
  type Known,
  member,
  openHouse,
  organizations,
  people,
  secretaryOf,
  taken,
} from './house.fixture.js';
import { deliveredAction, review, stepAction } from './joint-action/joint-action.fixture.js';
import {
  answered,
  bank,
  coHost,
  convener,
  creditLine,
  heldRoundtable,
  stepOutcome,
  stepSuggestion,
} from './roundtable/roundtable.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterEach(() => house.tell('OrganizationReactivated', [1, 2, 3, 4].map(member)));
afterAll(() => house.close());

const merge = (from: Known, into: Known) =>
  house.tell('OrganizationMerged', [{ ...from, status: 'MERGED' }], { intoId: into.id });
const ownWork = { ok: false, refusal: { code: 'OWN_WORK' } };

/** Takes what was merged over, as timers do; who judges is barred before as well as after it. */
const whenever = [
  { when: 'at once', takeOver: () => Promise.resolve() },
  { when: 'once it took over what is open', takeOver: async () => void (await house.services.timedSteps.sweep()) },
];

/** Whether the viewer is offered a step of a thing. */
async function isOffered(type: string, id: string, action: string, viewer: Viewer = anonymous): Promise<boolean> {
  const source = `query ($ids: [_Any!]!) {
    _entities(representations: $ids) { ... on ${type} { availableActions { action allowed } } }
  }`;
  const { data, errors } = await house.execute(source, { ids: [{ __typename: type, id }] }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  const [{ availableActions }] = JSON.parse(JSON.stringify(data))._entities;
  return availableActions.some((one: { action: string; allowed: boolean }) => one.action === action && one.allowed);
}

test('what became of an organization is known over several mergers', async () => {
  await merge(member(1), member(2));
  await merge(member(2), member(3));
  const of = (...ns: number[]) => ns.map((n) => member(n).id);
  const { directory } = house.services;
  expect(await lineagesOf(directory, of(1, 2, 3, 4))).toEqual([of(1, 2, 3), of(2, 3), of(3), of(4)]);
  expect(await withSuccessors(directory, [null, member(1).id])).toEqual(of(1, 2, 3));
});

describe.each(whenever)(
  'who took over the organization that did the work does not judge it, $when:',
  ({ takeOver }) => {
    test('the office does not review an action', async () => {
      const alliance = await activeAlliance(house, 4);
      const { id } = await deliveredAction(house, alliance.id, [1, 2]);
      expect(await isOffered('JointAction', id, 'review', people.office)).toBe(true);
      await merge(member(2), member(4));
      await merge(member(4), organizations.office);
      await takeOver();
      expect(await isOffered('JointAction', id, 'review', people.office)).toBe(false);
      expect(await stepAction(house, 'review', people.office, id, review)).toMatchObject(ownWork);
      taken(await stepAction(house, 'review', supervisor, id, review));
    });

    test('a supervisor does not verify the task of a conference', async () => {
      const { taskOf } = await heldConference(house);
      const { id } = taskOf(1);
      taken(await stepConferenceTask(house, 'accept', id, {}, secretaryOf(1)));
      taken(await stepConferenceTask(house, 'report', id, { result: '已完成' }, secretaryOf(1)));
      expect(await isOffered('ConferenceTask', id, 'verify', supervisor)).toBe(true);
      await merge(member(1), organizations.city);
      await takeOver();
      expect(await isOffered('ConferenceTask', id, 'verify', supervisor)).toBe(false);
      for (const action of ['verify', 'return'] as const) {
        expect(await stepConferenceTask(house, action, id, { reason: '不实' }, supervisor)).toMatchObject(ownWork);
      }
    });

    test('the convener does not accept an answer, and a co-host does', async () => {
      const { id: roundtableId } = await heldRoundtable(house);
      const { id } = await answered(house, roundtableId);
      expect(await isOffered('Suggestion', id, 'accept', convener)).toBe(true);
      await merge(member(4), member(1));
      await takeOver();
      expect(await isOffered('Suggestion', id, 'accept', convener)).toBe(false);
      expect(await stepSuggestion(house, 'accept', convener, id)).toMatchObject(ownWork);
      expect(await stepSuggestion(house, 'decline', convener, id, { reason: '不符' })).toMatchObject(ownWork);
      taken(await stepSuggestion(house, 'accept', coHost, id));
    });

    test('who pays does not confirm an amount that it wrote down', async () => {
      const { id: roundtableId } = await heldRoundtable(house);
      const { id } = await creditLine(house, roundtableId);
      expect(await isOffered('Outcome', id, 'confirm', bank)).toBe(true);
      await merge(member(1), member(5));
      await takeOver();
      expect(await isOffered('Outcome', id, 'confirm', bank)).toBe(false);
      expect(await stepOutcome(house, 'confirm', bank, id)).toMatchObject(ownWork);
    });
  },
);
