import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import { type House, member, openHouse, organizations, people, secretaryOf, taken } from '../house.fixture.js';
import {
  callConference,
  collect,
  drafts,
  heldConference,
  plannedConference,
  secretariat,
  stepConference,
  stepTopic,
  supervisor,
  times,
  verify,
} from './conference.fixture.js';

const { outsider, districtAdmin, admin } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const run = async (source: string, variables: object, viewer: Viewer = secretariat) => {
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

const read = `query ($id: ID!) {
  conference(id: $id) {
    kind level number status light dueAt collectionOpensAt agendaLocksAt viewerIsEntitled host { id } members { id }
    agenda { position topic { title status tasks { organization { id } } } report { tasks verified lines { duty task { status } } } }
    topics { title proposer { id } plannedTasks { duty } } tasks { light stepLight status topic { title } } rulesIssued { title }
    history { edges { node { type } } }
  }
}`;

describe('operations', () => {
  test('call a conference, bring a topic in and answer why a step was refused', async () => {
    const call = `mutation ($input: ConferenceCallInput!) {
      conferenceCall(input: $input) { conference { id number status level } userErrors { code field } }
    }`;
    const input = {
      kind: 'JOINT',
      hostOrgId: organizations.district.id,
      title: '联席会议',
      memberOrgIds: [member(1).id],
      scheduledAt: times.session,
    };
    const { conferenceCall } = await run(call, { input });
    expect(conferenceCall).toMatchObject({
      conference: { number: 1, status: 'COLLECTING', level: 'DISTRICT' },
      userErrors: [],
    });
    const bring = `mutation ($input: ConferenceTopicCollectInput!) {
      conferenceTopicCollect(input: $input) {
        topic { id version status origin { kind id } availableActions { action allowed } } userErrors { code field message(locale: EN) }
      }
    }`;
    const topic = {
      conferenceId: conferenceCall.conference.id,
      title: '电梯',
      origin: { kind: 'ROUNDTABLE', id: 'r' },
    };
    expect(await run(bring, { input: topic }, secretaryOf(1))).toEqual({
      conferenceTopicCollect: {
        topic: null,
        userErrors: [
          {
            code: 'COLLECTION_NOT_OPEN',
            field: ['conferenceId'],
            message: 'Topics are collected from a week before the session.',
          },
        ],
      },
    });
    house.setClock(times.collecting);
    const { conferenceTopicCollect } = await run(bring, { input: topic }, secretaryOf(1));
    expect(conferenceTopicCollect).toMatchObject({
      topic: { status: 'COLLECTED', origin: { kind: 'ROUNDTABLE', id: 'r' } },
      userErrors: [],
    });
    expect(conferenceTopicCollect.topic.availableActions).toEqual([
      { action: 'research', allowed: true },
      { action: 'table', allowed: false },
      { action: 'defer', allowed: false },
      { action: 'drop', allowed: false },
    ]);
  });

  test('show that a conference exists to everybody, and what it shares to the entitled', async () => {
    const { conference, taskOf } = await heldConference(house);
    taken(await stepConference(house, 'issueRule', conference.id, { title: '办法' }));
    expect(await run(read, { id: conference.id }, outsider)).toEqual({
      conference: {
        kind: 'JOINT',
        level: 'DISTRICT',
        number: 1,
        status: 'SUPERVISING',
        light: 'GREEN',
        dueAt: '2026-04-15T15:59:59.999Z',
        collectionOpensAt: '2026-03-08T16:00:00.000Z',
        agendaLocksAt: '2026-03-12T01:00:00.000Z',
        viewerIsEntitled: false,
        host: { id: organizations.district.id },
        members: [{ id: member(1).id }, { id: member(2).id }],
        agenda: [],
        topics: [],
        tasks: [],
        rulesIssued: [{ title: '办法' }],
        history: { edges: [] },
      },
    });
    const hidden = `query ($id: ID!) { conferenceTask(id: $id) { status } }`;
    expect(await run(hidden, { id: taskOf(1).id }, outsider)).toEqual({ conferenceTask: null });
    for (const viewer of [secretariat, secretaryOf(2), districtAdmin, supervisor, admin]) {
      const seen = await run(read, { id: conference.id }, viewer);
      expect(seen.conference).toMatchObject({
        viewerIsEntitled: true,
        agenda: [{ position: 1, report: null, topic: { status: 'DECIDED', tasks: drafts.map(() => ({})) } }],
        tasks: [
          { status: 'ISSUED', light: 'GREEN', stepLight: 'GREEN' },
          { status: 'ISSUED', light: 'GREEN' },
        ],
      });
      expect(seen.conference.history.edges).toHaveLength(5);
    }
  });

  test('put the report on the tasks before first on the agenda', async () => {
    const { conference, taskOf } = await heldConference(house);
    for (const n of [1, 2]) await verify(house, taskOf(n).id, n);
    taken(await stepConference(house, 'close', conference.id));
    const { id } = taken(await callConference(house, { scheduledAt: new Date('2026-06-15T01:00:00Z') }));
    house.setClock('2026-06-09T01:00:00Z');
    const topic = taken(await collect(house, id));
    taken(await stepTopic(house, 'research', topic.id, { researchNote: '调研', draftPlan: '方案' }));
    taken(await stepTopic(house, 'table', topic.id));
    taken(await stepConference(house, 'setAgenda', id));
    expect((await run(read, { id })).conference.agenda).toMatchObject([
      {
        position: 1,
        topic: null,
        report: { tasks: 2, verified: 2, lines: [{ task: { status: 'VERIFIED' } }, { task: { status: 'VERIFIED' } }] },
      },
      { position: 2, topic: { status: 'ON_AGENDA' }, report: null },
    ]);
  });

  test('list conferences and tasks of an organization; its tasks to those with a role at it or above', async () => {
    const { conference } = await heldConference(house);
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on Organization { conferences { edges { node { id } } } conferenceTasks { edges { node { duty } } } }
      }
    }`;
    const ids = [1, 9].map((n) => ({ __typename: 'Organization', id: member(n).id }));
    const tasksSeen = async (viewer: Viewer) => (await run(source, { ids }, viewer))._entities;
    expect(await tasksSeen(secretaryOf(1))).toEqual([
      {
        conferences: { edges: [{ node: { id: conference.id } }] },
        conferenceTasks: { edges: [{ node: { duty: drafts[0]?.duty } }] },
      },
      { conferences: { edges: [] }, conferenceTasks: { edges: [] } },
    ]);
    expect(await tasksSeen(secretaryOf(2))).toMatchObject([{ conferenceTasks: { edges: [] } }, {}]);
    expect(await tasksSeen(supervisor)).toMatchObject([{ conferenceTasks: { edges: [{}] } }, {}]);
    const listed = `query ($filter: ConferenceFilter) { conferences(filter: $filter) { totalCount } }`;
    for (const [filter, totalCount] of [
      [{ underId: organizations.city.id, kinds: ['JOINT'] }, 1],
      [{ organizationId: member(1).id, statuses: ['SUPERVISING'] }, 1],
      [{ hostId: member(1).id }, 0],
      [{ kinds: ['OTHER'] }, 0],
    ] as const) {
      expect(await run(listed, { filter }, outsider)).toEqual({ conferences: { totalCount } });
    }
  });

  test('refuse visitors who have not logged in', async () => {
    for (const source of [
      `{ conferences { totalCount } }`,
      `{ conferenceTask(id: "x") { status } }`,
      `mutation { conferenceOpen(input: { id: "x", version: 1 }) { userErrors { code } } }`,
    ]) {
      const { errors } = await house.execute(source, {}, anonymous);
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('a batch of references', () => {
  test('of conferences is read with one query, whatever may be done with them', async () => {
    const first = await plannedConference(house);
    const second = taken(
      await callConference(house, { kind: 'TOPICAL', scheduledAt: new Date('2026-04-16T01:00:00Z') }),
    );
    const ids = [first.conference, second].map(({ id }) => ({ __typename: 'JointConference', id }));
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on JointConference { status light agenda { position } tasks { status } availableActions { action } }
      }
    }`;
    expect(await queriesOf(() => run(source, { ids }))).toEqual([
      'conference_tasks.find',
      'conference_topics.find',
      'conferences.find',
      'directory.find',
    ]);
  });

  test('of topics and tasks is read with one query each, and their conferences with one', async () => {
    const { topic, taskOf } = await heldConference(house);
    const ids = [
      { __typename: 'ConferenceTopic', id: topic.id },
      ...[1, 2].map((n) => ({ __typename: 'ConferenceTask', id: taskOf(n).id })),
    ];
    const source = `query ($ids: [_Any!]!) {
      _entities(representations: $ids) {
        ... on ConferenceTopic { title conference { number } availableActions { action } }
        ... on ConferenceTask { duty light topic { title } conference { number } availableActions { action } }
      }
    }`;
    expect(await queriesOf(() => run(source, { ids }))).toEqual([
      'conference_tasks.find',
      'conference_topics.find',
      'conferences.find',
      'directory.find',
    ]);
  });
});
