import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import { activeAlliance, ask, type House, member, openHouse, people, secretaryOf } from '../house.fixture.js';

let house: House;
let allianceId: string;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  ({ id: allianceId } = await activeAlliance(house, 3));
});
afterAll(() => house.close());

/** An action of a mechanism, led by the first member, with a task of the second one. */
async function actionOfMechanism(): Promise<string> {
  const row = {
    code: 'HD-X-1',
    allianceId: null,
    organizationIds: [1, 2].map((n) => member(n).id),
    title: '专项行动',
    nature: 'SERIES',
    joint: 'ACTIVITY',
    startsOn: '2020',
    place: null,
    summary: '成效',
    source: { basis: '归类', file: 'x.txt', note: null },
  } as const;
  const [outcome] = await house.services.jointActions.importJointActions([row]);
  if (outcome?.outcome !== 'imported') throw new Error('expected the action to enter');
  const { id: actionId } = outcome;
  const task = { actionId, organizationId: member(2).id, duty: '义诊', leads: false, source: null };
  expect(await house.services.actionTasks.importTasks([task])).toMatchObject([{ outcome: 'imported' }]);
  return actionId;
}

const source = `query ($id: ID!) {
  jointAction(id: $id) {
    title startsOn endsOn light status alliance { id } lead { id } review { at }
    followers { id }
    tasks { id dueOn dueAt doneAt light workingDaysLate status source { file } availableActions { action } }
    availableActions { action }
    history(first: 5) { edges { node { type } } }
  }
}`;

const read = async (id: string, viewer: Viewer) => {
  const { data, errors } = await house.execute(source, { id }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data)).jointAction;
};

describe('an imported action of no alliance', () => {
  test('is read as it was told, by those who took part and above them alone', async () => {
    const id = await actionOfMechanism();
    for (const viewer of [secretaryOf(1), secretaryOf(2), people.districtAdmin]) {
      expect(await read(id, viewer)).toMatchObject({
        title: '专项行动',
        startsOn: '2020',
        endsOn: null,
        light: null,
        status: 'REVIEWED',
        alliance: null,
        lead: { id: member(1).id },
        review: null,
        followers: [{ id: member(1).id }, { id: member(2).id }],
        tasks: [
          {
            dueOn: null,
            dueAt: null,
            doneAt: null,
            light: null,
            workingDaysLate: 0,
            status: 'DONE',
            source: null,
            availableActions: [],
          },
        ],
        availableActions: [],
        history: { edges: [{ node: { type: 'alliances.JointActionReviewed' } }] },
      });
    }
    for (const viewer of [secretaryOf(3), people.outsider]) expect(await read(id, viewer)).toBeNull();
  });

  test('is over: no step of it or its tasks is taken, and nothing is written', async () => {
    const id = await actionOfMechanism();
    const { jointActions, actionTasks } = house.services;
    const [task] = await actionTasks.ofAction(id);
    const events = await house.connection.collection('events').countDocuments();
    const viewer = ask(secretaryOf(1));
    for (const action of ['revise', 'start', 'deliver', 'review', 'cancel'] as const) {
      expect(await jointActions.step(action, viewer, { id, version: 1, reason: '理由' })).toMatchObject({
        refusal: { code: 'ILLEGAL_TRANSITION' },
      });
    }
    expect(await actionTasks.step('begin', viewer, { id: task?.id ?? '', version: 1 })).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION' },
    });
    const draft = { actionId: id, organizationId: member(1).id, duty: '义诊', dueOn: '2026-03-20' };
    expect(await actionTasks.add(viewer, draft)).toMatchObject({ refusal: { code: 'NOT_THE_ACTION_LEAD' } });
    expect(await house.connection.collection('events').countDocuments()).toBe(events);
  });

  test('is told to those who took part as it enters, and to nobody else', async () => {
    const live = 'subscription { jointActionUpdated { jointAction { code alliance { id } } } }';
    const [own, other] = [
      await house.subscribe(live, {}, secretaryOf(2)),
      await house.subscribe(live, {}, secretaryOf(3)),
    ];
    if (!(Symbol.asyncIterator in own) || !(Symbol.asyncIterator in other)) throw new Error('expected two streams');
    const [told, toldOther] = [own.next(), other.next()];
    await actionOfMechanism();
    expect((await told).value).toMatchObject({
      data: { jointActionUpdated: { jointAction: { code: 'HD-X-1', alliance: null } } },
    });
    const { services } = house;
    const { ok } = await services.jointActions.plan(ask(people.office), {
      allianceId,
      title: '敬老义诊',
      tasks: [{ organizationId: member(3).id, duty: '义诊', dueOn: '2026-03-20' }],
    });
    expect(ok).toBe(true);
    expect((await toldOther).value).toMatchObject({
      data: { jointActionUpdated: { jointAction: { code: null, alliance: { id: allianceId } } } },
    });
    await own.return(undefined);
    await other.return(undefined);
  });
});
