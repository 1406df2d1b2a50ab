import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@cobuild/identity';
import mongoose from 'mongoose';
import {
  type House,
  openHouse,
  openList,
  organizations,
  party,
  people,
  secretaryOf,
  somebody,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import { milestoneNow, plan, stepMilestone, underWay } from './milestone.fixture.js';

let house: House;
let list: ProjectList;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(async () => {
  await house.clear();
  list = await openList(house);
});
afterAll(() => house.close());

const { cityOffice, outsider } = people;

const run = async (source: string, variables: object, viewer: Viewer = secretaryOf(1)) => {
  const { data, errors } = await house.execute(source, { ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify(data));
};

/** Copies a project and its milestones so often. */
async function copies(projectId: string, times: number): Promise<void> {
  const [projects, milestones] = ['projects', 'milestones'].map((name) => house.connection.collection(name));
  const project = await projects?.findOne({ _id: projectId as never });
  const own = (await milestones?.find({ projectId }).toArray()) ?? [];
  const nth = Array.from({ length: times }, (_, n) => n);
  await projects?.insertMany(nth.map((n) => ({ ...project, _id: `${projectId}-${n}` as never })));
  await milestones?.insertMany(
    nth.flatMap((n) =>
      own.map((one) => ({ ...one, _id: `${String(one._id)}-${n}` as never, projectId: `${projectId}-${n}` })),
    ),
  );
}

describe('the plan of a project', () => {
  const source = `query ($id: ID!) { project(id: $id) { milestones { title availableActions { action allowed } } plan {
    today plannedFrom plannedTo baselineTo actualFrom actualTo milestoneCount reachedCount
    rows { milestone { title baselineFrom baselineOn plannedFrom plannedOn status light dueAt responsibleOrg { id } }
      reachedOn expectedOn slipDays slipWorkingDays elapsedShare isCritical }
  } } }`;

  test('shows what was agreed beside what is planned and what came of it', async () => {
    const { project, milestone } = await underWay(house, list);
    taken(
      await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, { plannedOn: '2026-05-08', reason: '雨' }),
    );
    const seen = await run(source, { id: project.id });
    expect(seen.project.plan).toEqual({
      today: '2026-03-02',
      plannedFrom: '2026-03-01',
      plannedTo: '2026-12-31',
      baselineTo: '2026-04-10',
      actualFrom: '2026-03-02',
      actualTo: null,
      milestoneCount: 1,
      reachedCount: 0,
      rows: [
        {
          milestone: {
            title: '主体封顶',
            baselineFrom: '2026-03-10',
            baselineOn: '2026-04-10',
            plannedFrom: '2026-03-10',
            plannedOn: '2026-05-08',
            status: 'REPLANNED',
            light: 'GREEN',
            dueAt: '2026-05-08T15:59:59.999Z',
            responsibleOrg: { id: party(2).id },
          },
          reachedOn: null,
          expectedOn: '2026-05-08',
          slipDays: 28,
          slipWorkingDays: 17,
          elapsedShare: 0,
          isCritical: true,
        },
      ],
    });
    expect(seen.project.milestones[0].availableActions).toContainEqual({ action: 'reach', allowed: false });
    expect(await run(source, { id: project.id }, outsider)).toEqual({ project: { milestones: [], plan: null } });
  });

  test('of a hundred projects takes three database queries', async () => {
    const { project } = await underWay(house, list);
    for (let n = 2; n <= 6; n += 1) taken(await plan(house, project.id, { plannedOn: `2026-0${n + 2}-10` }));
    await copies(project.id, 120);
    const queries: string[] = [];
    mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
    const page = `{ projects(first: 100) { edges { node { plan { today rows { slipDays slipWorkingDays milestone { title responsibleOrg { id } project { title } } } } } } } }`;
    const { projects } = await run(page, {});
    mongoose.set('debug', false);
    expect(projects.edges).toHaveLength(100);
    expect(projects.edges[99].node.plan.rows).toHaveLength(6);
    // The page, the same projects by their ids for who may see their plans, and all their milestones.
    expect(queries.toSorted()).toEqual(['milestones.find', 'projects.find', 'projects.find']);
  });
});

describe('milestones that are due', () => {
  const source = `query ($filter: MilestonesDueFilter, $first: Int, $after: Cursor) {
    milestonesDue(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { title plannedOn } }
    }
  }`;
  const due = async (filter: object, viewer: Viewer = cityOffice) =>
    (await run(source, { filter }, viewer)).milestonesDue.edges.map(
      ({ node }: { node: { plannedOn: string } }) => node.plannedOn,
    );

  beforeEach(async () => {
    const { project } = await underWay(house, list);
    await plan(house, project.id, { plannedOn: '2026-04-30', responsibleOrgId: party(1).id });
    await plan(house, project.id, { plannedOn: '2026-05-01' });
  });

  test('are those of a month, of a span, of whoever answers, of a region and in a state', async () => {
    expect(await due({})).toEqual(['2026-04-10', '2026-04-30', '2026-05-01']);
    expect(await due({ month: '2026-04' })).toEqual(['2026-04-10', '2026-04-30']);
    expect(await due({ from: '2026-04-11', to: '2026-05-01' })).toEqual(['2026-04-30', '2026-05-01']);
    expect(await due({ month: '2026-04', organizationId: party(1).id })).toEqual(['2026-04-30']);
    expect(await due({ underId: organizations.city.id, statuses: ['PLANNED'] })).toHaveLength(3);
    expect(await due({ underId: organizations.outside.id })).toEqual([]);
    expect(await due({ statuses: ['REACHED'] })).toEqual([]);
  });

  test('are shown to whoever is entitled to their projects, page by page', async () => {
    expect(await due({}, outsider)).toEqual([]);
    expect(await due({}, secretaryOf(3))).toEqual([]);
    expect(await due({}, people.villageSecretary)).toHaveLength(3);
    expect(await due({}, people.admin)).toHaveLength(3);
    const projectId = (await house.connection.collection('milestones').findOne({}))?.['projectId'];
    const narrowed = (subjectId: string) =>
      somebody('contact', { role: 'CONTACT', organizationId: party(1).id, subjectId });
    expect(await due({}, narrowed(String(projectId)))).toHaveLength(3);
    expect(await due({}, narrowed('another'))).toEqual([]);
    const { milestonesDue } = await run(source, { first: 2 }, cityOffice);
    expect(milestonesDue).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const next = await run(source, { first: 2, after: milestonesDue.pageInfo.endCursor }, cityOffice);
    expect(next.milestonesDue.edges).toMatchObject([{ node: { plannedOn: '2026-05-01' } }]);
  });

  test.each([
    { month: '2026-13' },
    { month: '三月' },
    { month: '2026-03', from: '2026-03-01' },
    { from: '2026-02-30' },
  ])('of a month that cannot be are refused: %j', async (filter) => {
    const { errors } = await house.execute(source, { filter }, cityOffice);
    expect(errors).toBeDefined();
  });

  test('of a plan that nobody has agreed yet are not due', async () => {
    await house.connection.collection('milestones').updateMany({}, { $set: { baselineOn: null } });
    expect(await due({})).toEqual([]);
  });
});

describe('the live field', () => {
  const source = `subscription ($projectIds: [ID!], $organizationIds: [ID!], $after: Cursor, $initial: LiveStart) {
    milestoneReached(projectIds: $projectIds, organizationIds: $organizationIds, after: $after, initial: $initial) {
      cursor remaining milestone { id status isOnTime } project { id title }
    }
  }`;
  const open = async (variables: object, viewer: Viewer, text = source) => {
    const stream = await house.subscribe(text, { ...variables }, viewer);
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    return stream;
  };
  type Stream = Awaited<ReturnType<typeof open>>;
  const nextOf = async (stream: Stream) => {
    const { value } = await stream.next();
    if (!value || value.errors) throw new Error(JSON.stringify(value));
    return JSON.parse(JSON.stringify(value.data));
  };

  test('tells the entitled of milestones that are reached, strangers nothing, and goes on after a cursor', async () => {
    const { project, milestone } = await underWay(house, list);
    const other = await underWay(house, list);
    const streams = await Promise.all([
      open({ projectIds: [project.id] }, secretaryOf(1)),
      open({ organizationIds: [organizations.village.id] }, cityOffice),
    ]);
    const nothing = await open({}, outsider);
    const silence = nothing.next();
    const elsewhere = await open({ projectIds: [other.project.id] }, secretaryOf(1));
    taken(
      await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, { plannedOn: '2026-05-08', reason: '雨' }),
    );
    taken(await stepMilestone(house, 'reach', secretaryOf(2), milestone.id));
    taken(await stepMilestone(house, 'reach', secretaryOf(2), other.milestone.id));
    const reached = {
      milestone: { id: milestone.id, status: 'REACHED', isOnTime: true },
      project: { id: project.id, title: project.title },
    };
    let cursor = '';
    for (const stream of streams) {
      const { milestoneReached } = await nextOf(stream);
      expect(milestoneReached).toMatchObject(reached);
      ({ cursor } = milestoneReached);
      await stream.return(undefined);
    }
    expect(await nextOf(elsewhere)).toMatchObject({ milestoneReached: { milestone: { id: other.milestone.id } } });
    const later = await open({ after: cursor }, secretaryOf(1));
    expect(await nextOf(later)).toMatchObject({ milestoneReached: { milestone: { id: other.milestone.id } } });
    const snapshot = await open({ initial: 'SNAPSHOT', projectIds: [project.id] }, secretaryOf(1));
    expect(await nextOf(snapshot)).toMatchObject({ milestoneReached: { ...reached, remaining: 0 } });
    for (const stream of [elsewhere, later, snapshot, nothing]) await stream.return(undefined);
    expect(await silence).toMatchObject({ done: true });
  });

  test('of projects brings steps of milestones on request alone', async () => {
    const { project, milestone } = await underWay(house, list);
    const text = `subscription ($withWork: Boolean!) { projectUpdated(withWork: $withWork) { project { status milestones { plannedOn } } } }`;
    const [all, own] = await Promise.all([true, false].map((withWork) => open({ withWork }, secretaryOf(1), text)));
    if (!all || !own) throw new Error('Expected two streams.');
    taken(
      await stepMilestone(house, 'replan', secretaryOf(2), milestone.id, { plannedOn: '2026-05-08', reason: '雨' }),
    );
    expect(await nextOf(all)).toEqual({
      projectUpdated: { project: { status: 'RUNNING', milestones: [{ plannedOn: '2026-05-08' }] } },
    });
    taken(await stepProject(house, 'pause', secretaryOf(1), project.id, { reason: '征地' }));
    expect(await nextOf(own)).toMatchObject({ projectUpdated: { project: { status: 'PAUSED' } } });
    for (const stream of [all, own]) await stream.return(undefined);
  });
});

describe('a mutation', () => {
  test('answers with the milestone or the field that is wrong; a baseline cannot even be given', async () => {
    const { project, milestone } = await underWay(house, list);
    const mutation = `mutation ($input: MilestoneReviseInput!) { milestoneRevise(input: $input) { milestone { id } userErrors { code field message } } }`;
    const { version } = await milestoneNow(house, milestone.id);
    const input = { id: milestone.id, version, plannedOn: '2026-09-01' };
    expect((await run(mutation, { input })).milestoneRevise).toMatchObject({
      milestone: null,
      userErrors: [{ code: 'BASELINE_FIXED', field: ['plannedOn'] }],
    });
    const rewriting = `mutation { milestoneRevise(input: { id: "m", version: 1, baselineOn: "2026-09-01" }) { userErrors { code } } }`;
    const { errors } = await house.execute(rewriting, {}, secretaryOf(1));
    expect(JSON.stringify(errors)).toContain('baselineOn');
    const planning = `mutation ($input: MilestonePlanInput!) { milestonePlan(input: $input) { milestone { addedLater baselineOn project { id } } userErrors { code } } }`;
    const more = { projectId: project.id, title: '验收', responsibleOrgId: party(1).id, plannedOn: '2026-11-30' };
    expect((await run(planning, { input: more })).milestonePlan).toEqual({
      milestone: { addedLater: true, baselineOn: '2026-11-30', project: { id: project.id } },
      userErrors: [],
    });
  });
});
