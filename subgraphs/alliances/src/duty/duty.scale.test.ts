import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { toDocument as conferenceDocument } from '../conference/conference.model.js';
import { blankConference } from '../conference/conference.rules.js';
import { toDocument as taskDocument } from '../conference-task/conference-task.model.js';
import { issued } from '../conference-task/conference-task.rules.js';
import { type House, openHouse, somebody } from '../house.fixture.js';
import { ordinalOf } from '../rotation/quarter.rules.js';
import { provideProvince, provinceOrganization, provinceSize } from '../scale.fixture.js';

/** Sixteen conferences of each of fifty hosts, in each of which thirty organizations got a task; one in eight is open still. */
const [hosts, sessions, tasksEach] = [50, provinceSize.quarters, 30] as const;
const began = new Date('2022-01-04T01:00:00Z');

const conferences = Array.from({ length: hosts * sessions }, (_, n) => ({
  ...blankConference(`c-${n}`, { kind: 'JOINT', hostOrgId: provinceOrganization(n % hosts), now: began }),
  number: Math.floor(n / hosts) + 1,
}));
const tasks = conferences.flatMap(({ id: conferenceId, series }, n) =>
  Array.from({ length: tasksEach }, (_, at) => {
    const draft = { organizationId: provinceOrganization(n * 11 + at), duty: `任务${n}-${at}`, dueOn: '2026-03-31' };
    const place = { conferenceId, series, topicId: 't', carriedFromId: null, stepDueAt: null };
    const task = issued(`k-${n}-${at}`, draft, place, began);
    return (n + at) % 8 === 0 ? task : { ...task, status: 'VERIFIED' as const, reportedAt: began };
  }),
);

const organizationId = provinceOrganization(100);

let house: House;
// The bound is against hanging: the province is filled on a server that other tests use beside.
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.clear();
  await provideProvince(house.connection);
  const handover = { generatedAt: began, items: [], signatures: [], closedAt: null };
  // Each alliance hands over the quarter that has just ended.
  const ordinal = ordinalOf({ year: 2026, quarter: 1 }) - 1;
  await house.connection
    .collection('rotation_terms')
    .updateMany({ ordinal }, { $set: { status: 'HANDING_OVER', handover } });
  // One task of an action that it leads was declined.
  const led = await house.connection
    .collection('joint_actions')
    .findOne({ leadOrgId: organizationId, status: 'PLANNED' });
  await house.connection
    .collection('action_tasks')
    .updateOne({ actionId: String(led?._id) }, { $set: { status: 'DECLINED' } });
  await house.connection.collection('conferences').insertMany(conferences.map(conferenceDocument) as never[]);
  await house.connection.collection('conference_tasks').insertMany(tasks.map(taskDocument) as never[]);
}, 300_000);
afterAll(() => house.close(), 60_000);

test('duties across alliances take sixteen queries in a province of 500 alliances after four years', async () => {
  const source = `query ($ids: [_Any!]!) {
    _entities(representations: $ids) {
      ... on Organization {
        allianceDuties {
          isComplete counts { kind open }
          duties { alliance { name } subject { ... on RotationTerm { quarter } ... on ConferenceTask { conference { number } } } }
        }
      }
    }
  }`;
  const ids = [{ __typename: 'Organization', id: organizationId }];
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  const viewer = somebody('secretary', { role: 'SECRETARY', organizationId });
  const { data, errors } = await house.execute(source, { ids }, viewer);
  mongoose.set('debug', false);
  expect(errors).toBeUndefined();
  const [{ allianceDuties }] = JSON.parse(JSON.stringify(data))._entities;
  const owed = tasks.filter((task) => task.organizationId === organizationId && task.status === 'ISSUED').length;
  expect(allianceDuties.isComplete).toBe(true);
  expect(owed).toBeGreaterThan(1);
  expect(allianceDuties.counts).toContainEqual({ kind: 'CONFERENCE_TASK', open: owed });
  expect(allianceDuties.counts.map(({ kind }: { kind: string }) => kind)).toEqual([
    'HANDOVER_TO_SIGN',
    'VOTE_TO_CAST',
    'ACTION_TASK_TO_ACCEPT',
    'ACTION_TASK_TO_DO',
    'ACTION_TASK_TO_REASSIGN',
    'CONFERENCE_TASK',
  ]);
  expect(queries.toSorted()).toEqual([
    'action_tasks.find',
    'action_tasks.find',
    'alliances.find',
    'alliances.find',
    'conference_tasks.find',
    'conferences.find',
    'directory.find',
    'joint_actions.find',
    'memberships.find',
    'outcomes.find',
    'proposals.find',
    'rotation_terms.find',
    'rotation_terms.find',
    'roundtables.find',
    'suggestions.find',
    'votes.find',
  ]);
});
