import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, type House, member, openHouse, organizations, people, secretaryOf, taken } from '../house.fixture.js';
import {
  callConference,
  collect,
  drafts,
  heldConference,
  plannedConference,
  stepConference,
  stepTask,
  stepTopic,
  tabledTopic,
  times,
  verify,
} from './conference.fixture.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const refused = (code: string, ...field: string[]) => ({
  ok: false,
  refusal: field.length > 0 ? { code, field } : { code },
});
const countAll = async () => {
  const counts = ['conferences', 'conference_topics', 'conference_tasks'].map((name) =>
    house.connection.collection(name).countDocuments(),
  );
  return Promise.all(counts);
};
const eventsOf = async (type: string, id: string) =>
  (await house.log.history({ type, id }, { first: 100 })).edges.map(({ node }) => node);

describe('the closed loop', () => {
  test('leads from research over decisions and tasks to a report that is the first item of the next session', async () => {
    const { conference, topic, taskOf } = await heldConference(house);
    expect(conference).toMatchObject({
      status: 'SUPERVISING',
      number: 1,
      report: null,
      heldOn: '2026-03-16',
      supervisedUntil: '2026-04-15',
    });
    await verify(house, taskOf(1).id, 1);
    expect(await stepConference(house, 'close', conference.id)).toMatchObject({
      refusal: { code: 'TASKS_OPEN', details: { tasks: 1 } },
    });
    const carried = { reason: '等待省里文件', dueOn: '2026-07-31' };
    taken(await stepTask(house, 'carryOver', taskOf(2).id, carried));
    taken(await stepConference(house, 'close', conference.id));

    const next = taken(
      await callConference(house, {
        scheduledAt: new Date('2026-06-15T01:00:00Z'),
        memberOrgIds: [member(1).id, member(2).id],
      }),
    );
    expect(next).toMatchObject({ number: 2, earlierId: conference.id, series: conference.series });
    house.setClock('2026-06-09T01:00:00Z');
    const second = await tabledTopic(house, next.id);
    const planned = taken(await stepConference(house, 'setAgenda', next.id));
    expect(planned.report).toMatchObject({
      conferenceId: conference.id,
      number: 1,
      tasks: 2,
      verified: 1,
      verifiedOnTime: 1,
      carriedOver: 1,
      open: 0,
      lines: [
        { taskId: taskOf(1).id, status: 'VERIFIED', isOnTime: true, reason: null },
        { taskId: taskOf(2).id, status: 'CARRIED_OVER', isOnTime: false, reason: carried.reason },
      ],
    });
    house.setClock('2026-06-15T01:00:00Z');
    taken(await stepConference(house, 'open', next.id));
    const dueLater = [{ organizationId: member(1).id, duty: '推开', dueOn: '2026-08-31' }];
    taken(await stepTopic(house, 'decide', second.id, { decision: '同意', tasks: dueLater }));
    taken(await stepConference(house, 'issueTasks', next.id));
    const tasks = await house.services.conferenceTasks.ofConference(next.id);
    const goesOn = tasks.find(({ carriedFromId }) => carriedFromId === taskOf(2).id);
    expect(tasks).toHaveLength(2);
    expect(goesOn).toMatchObject({ duty: drafts[1]?.duty, dueOn: '2026-07-31', status: 'ISSUED', topicId: topic.id });
    expect(await house.services.conferenceTasks.find(taskOf(2).id)).toMatchObject({ carriedToId: goesOn?.id });
  });

  test('tells each step with who may see it and what the figures need', async () => {
    const { conference, taskOf } = await heldConference(house);
    await verify(house, taskOf(1).id, 1);
    const steps = await eventsOf('JointConference', conference.id);
    expect(steps.map(({ type }) => type)).toEqual(
      ['Called', 'AgendaSet', 'Opened', 'Held'].map((step) => `alliances.Conference${step}`),
    );
    expect(steps.at(-1)).toMatchObject({
      organizations: [organizations.district.id, member(1).id, member(2).id],
      actor: { organizationId: organizations.district.id, role: 'OFFICE' },
      payload: { kind: 'JOINT', hostOrgId: organizations.district.id, tasks: 2, decided: 1, heldOn: '2026-03-16' },
    });
    const [issued, , reported, verified] = await eventsOf('ConferenceTask', taskOf(1).id);
    expect(issued).toMatchObject({ type: 'alliances.ConferenceTaskIssued' });
    expect(reported).toMatchObject({ actor: { organizationId: member(1).id, role: 'SECRETARY' } });
    expect(verified).toMatchObject({
      actor: { organizationId: organizations.city.id, role: 'SUPERVISOR' },
      payload: { conferenceId: conference.id, organizationId: member(1).id, isOnTime: true, from: 'REPORTED' },
    });
  });

  test('sets no agenda while the session before is open', async () => {
    const { conference, taskOf } = await heldConference(house);
    const next = taken(await callConference(house, { scheduledAt: new Date('2026-06-15T01:00:00Z') }));
    house.setClock('2026-06-09T01:00:00Z');
    await tabledTopic(house, next.id);
    expect(await stepConference(house, 'setAgenda', next.id)).toMatchObject(refused('EARLIER_SESSION_OPEN'));
    for (const n of [1, 2]) await verify(house, taskOf(n).id, n);
    taken(await stepConference(house, 'close', conference.id));
    expect(taken(await stepConference(house, 'setAgenda', next.id)).report).toMatchObject({
      verified: 2,
      verifiedOnTime: 0,
    });
  });
});

describe('before the session', () => {
  test('collects topics of participants from a week before it', async () => {
    const { id } = taken(await callConference(house));
    expect(await collect(house, id)).toMatchObject(refused('COLLECTION_NOT_OPEN', 'conferenceId'));
    house.setClock('2026-03-08T16:00:00Z');
    expect(taken(await collect(house, id))).toMatchObject({ status: 'COLLECTED', proposerOrgId: member(1).id });
    expect(await collect(house, id, '题', people.outsider)).toMatchObject(refused('FORBIDDEN'));
    const forOther = { conferenceId: id, title: '题', organizationId: member(2).id };
    expect(await house.services.conferenceTopics.collect(ask(secretaryOf(1)), forOther)).toMatchObject(
      refused('NOT_A_PARTICIPANT', 'organizationId'),
    );
  });

  test('puts no topic on the agenda without research note and draft plan, but at other kinds', async () => {
    const joint = taken(await callConference(house));
    const other = taken(await callConference(house, { kind: 'SYMPOSIUM' }));
    house.setClock(times.collecting);
    const topic = taken(await collect(house, joint.id));
    expect(await stepTopic(house, 'table', topic.id)).toMatchObject(refused('RESEARCH_REQUIRED'));
    expect(await stepTopic(house, 'research', topic.id, { researchNote: '走访', draftPlan: ' ' })).toMatchObject(
      refused('MISSING_INPUT', 'draftPlan'),
    );
    const research = { researchNote: '走访', draftPlan: '方案' };
    expect(await stepTopic(house, 'research', topic.id, research, secretaryOf(2))).toMatchObject(
      refused('NOT_THE_PROPOSER'),
    );
    taken(await stepTopic(house, 'research', topic.id, research, secretaryOf(1)));
    taken(await stepTopic(house, 'table', topic.id));
    taken(await stepTopic(house, 'table', taken(await collect(house, other.id)).id));
  });

  test('locks the agenda two working days before', async () => {
    const { id } = taken(await callConference(house));
    house.setClock(times.collecting);
    await tabledTopic(house, id);
    const late = taken(await collect(house, id));
    house.setClock(times.locked);
    expect(await stepTopic(house, 'table', late.id)).toMatchObject(refused('AGENDA_LOCKED'));
    expect(await stepConference(house, 'setAgenda', id)).toMatchObject(refused('AGENDA_LOCKED'));
    taken(
      await stepConference(house, 'postpone', id, {
        scheduledAt: new Date('2026-03-18T01:00:00Z'),
        reason: '调研未完',
      }),
    );
    taken(await stepConference(house, 'setAgenda', id));
  });

  test('sets no empty agenda, and opens no session before its day', async () => {
    const empty = taken(await callConference(house));
    house.setClock(times.collecting);
    expect(await stepConference(house, 'setAgenda', empty.id)).toMatchObject(refused('AGENDA_EMPTY'));
    await tabledTopic(house, empty.id);
    taken(await stepConference(house, 'setAgenda', empty.id));
    expect(await stepConference(house, 'open', empty.id)).toMatchObject(refused('SESSION_NOT_DUE'));
    expect(await collect(house, empty.id)).toMatchObject(refused('COLLECTION_OVER', 'conferenceId'));
  });
});

describe('in session', () => {
  test('decides each topic with a task at least, of a participant and not of the past', async () => {
    const { conference, topic } = await plannedConference(house);
    const decide = (tasks: typeof drafts) => stepTopic(house, 'decide', topic.id, { decision: '同意', tasks });
    expect(await decide(drafts)).toMatchObject(refused('NOT_IN_SESSION'));
    house.setClock(times.session);
    taken(await stepConference(house, 'open', conference.id));
    expect(await stepConference(house, 'issueTasks', conference.id)).toMatchObject({
      refusal: { code: 'TOPICS_UNDECIDED', details: { topics: 1 } },
    });
    expect(await decide([])).toMatchObject(refused('TASKS_REQUIRED', 'tasks'));
    const [first = { organizationId: '', duty: '', dueOn: '' }] = drafts;
    expect(await decide([first, { ...first, organizationId: member(9).id }])).toMatchObject(
      refused('NOT_A_PARTICIPANT', 'tasks', '1', 'organizationId'),
    );
    expect(await decide([{ ...first, dueOn: '2026-03-15' }])).toMatchObject(
      refused('DUE_DATE_PAST', 'tasks', '0', 'dueOn'),
    );
    expect(await decide([{ ...first, duty: '字'.repeat(10_000_000) }])).toMatchObject(
      refused('TEXT_TOO_LONG', 'tasks', '0', 'duty'),
    );
    expect(await stepTopic(house, 'defer', topic.id)).toMatchObject(refused('REASON_REQUIRED', 'reason'));
    expect((await countAll())[2]).toBe(0);
    taken(await decide(drafts));
    taken(await stepConference(house, 'issueTasks', conference.id));
    expect((await countAll())[2]).toBe(2);
  });

  test('issues rules, each document number once', async () => {
    const { conference } = await heldConference(house);
    const rule = { title: '加装电梯办法', documentNo: '历下〔2026〕3号' };
    expect(taken(await stepConference(house, 'issueRule', conference.id, rule)).rules).toMatchObject([rule]);
    expect(await stepConference(house, 'issueRule', conference.id, rule)).toMatchObject(
      refused('NAMED_TWICE', 'documentNo'),
    );
    expect(await stepConference(house, 'issueRule', conference.id, { title: ' ' })).toMatchObject(
      refused('MISSING_INPUT', 'title'),
    );
    expect((await eventsOf('JointConference', conference.id)).at(-1)).toMatchObject({
      type: 'alliances.ConferenceRuleIssued',
      payload: { rulesIssued: 1, rule },
    });
  });
});
