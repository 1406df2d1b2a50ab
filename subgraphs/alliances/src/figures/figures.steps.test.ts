import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import {
  activeAlliance,
  delegateOf,
  type House,
  join,
  member,
  openHouse,
  organizations,
  people,
  taken,
} from '../house.fixture.js';
import {
  deliveredAction,
  plan,
  review,
  runningAction,
  stepAction,
  stepTask,
  taskOfMember,
} from '../joint-action/joint-action.fixture.js';
import {
  assemblyDay,
  come,
  convened,
  stepAssembly,
  stepProposal,
  submitted,
  vote,
  votedOnline,
} from '../proposal/proposal.fixture.js';
import { everything, rowKey } from './tally.rules.js';

const { office } = people;

let house: House;
let allianceId: string;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  ({ id: allianceId } = await activeAlliance(house, 4));
});
afterAll(() => house.close());

const figures = async (subject = allianceId, period: Parameters<typeof rowKey>[1] = null) => {
  await house.services.catchUp();
  const [found] = await house.services.figures.ofRows([rowKey(subject, period)]);
  if (!found) throw new Error('expected figures');
  return found;
};

const days = (proposals: number, workingDays: number, calendarDays: number) => ({
  proposals,
  workingDays,
  calendarDays,
  averageWorkingDays: workingDays / proposals,
  averageCalendarDays: calendarDays / proposals,
});

test('actions and tasks count by state and by member, and people once the action is reviewed', async () => {
  const period = { startsOn: '2026-03-12', endsOn: '2026-04-30' };
  const { id } = await deliveredAction(house, allianceId, [1, 2], period);
  const running = await runningAction(house, allianceId, [1, 3], period);
  const cancelled = taken(await plan(house, allianceId, [2], period));
  taken(await stepAction(house, 'cancel', office, cancelled.id, { reason: '改期' }));
  taken(await stepTask(house, 'begin', delegateOf(3), (await taskOfMember(house, running.id, 3)).id));
  const undated = taken(await plan(house, allianceId, [2]));
  const declined = await taskOfMember(house, undated.id, 2);
  taken(await stepTask(house, 'decline', delegateOf(2), declined.id, { reason: '人手不足' }));
  const delivered = (await figures()).jointActions;
  expect(delivered.actions).toContainEqual({ status: 'DELIVERED', count: 1 });
  expect(delivered.tasks).toContainEqual({ status: 'DECLINED', count: 1 });
  expect(delivered.peopleServed).toBe(0);

  taken(await stepAction(house, 'review', office, id, review));
  taken(await stepTask(house, 'reassign', office, declined.id, { organizationId: member(3).id }));
  const dated = [
    { status: 'RUNNING', count: 1 },
    { status: 'REVIEWED', count: 1 },
    { status: 'CANCELLED', count: 1 },
  ];
  const told = await figures();
  expect(told.jointActions).toEqual({
    actions: [{ status: 'PLANNED', count: 1 }, ...dated],
    tasks: [
      { status: 'ASSIGNED', count: 1 },
      { status: 'ACCEPTED', count: 1 },
      { status: 'IN_PROGRESS', count: 1 },
      { status: 'DONE', count: 2 },
      { status: 'WAIVED', count: 1 },
    ],
    peopleServed: 120,
    organizations: [
      {
        organizationId: member(1).id,
        actions: [{ status: 'PLANNED', count: 1 }, ...dated],
        tasks: [
          { status: 'ACCEPTED', count: 1 },
          { status: 'DONE', count: 1 },
        ],
      },
      {
        organizationId: member(2).id,
        actions: [],
        tasks: [
          { status: 'DONE', count: 1 },
          { status: 'WAIVED', count: 1 },
        ],
      },
      {
        organizationId: member(3).id,
        actions: [],
        tasks: [
          { status: 'ASSIGNED', count: 1 },
          { status: 'IN_PROGRESS', count: 1 },
        ],
      },
    ],
  });
  expect(told.leads).toMatchObject([{ organizationId: member(1).id, activities: 3 }]);
  // An action that has no day yet counts in no quarter; elsewhere than in its alliance, members are not told one by one.
  expect((await figures(allianceId, { year: 2026, quarter: 1 })).jointActions.actions).toEqual(dated);
  expect((await figures(organizations.city.id)).jointActions).toEqual({ ...told.jointActions, organizations: [] });
  expect((await figures(member(2).id)).jointActions).toMatchObject({ actions: [], peopleServed: 0 });
});

test('an assembly counts once it is opened, with the members that came, and not whoever joins afterwards', async () => {
  house.setClock('2026-03-02T01:00:00Z');
  const { id } = await convened(house, allianceId);
  const proposal = await submitted(house, allianceId);
  const unheard = await submitted(house, allianceId, { title: '共享停车' });
  for (const tabled of [proposal, unheard])
    taken(await stepProposal(house, 'table', office, tabled.id, { assemblyId: id }));
  house.setClock(assemblyDay);
  await come(house, id, 1, 2, 3);
  expect((await figures()).assemblies).toMatchObject({
    held: 0,
    attendance: { numerator: 0, denominator: 0, value: null },
  });
  taken(await stepAssembly(house, 'open', office, id));
  expect((await figures()).assemblies).toEqual({ held: 1, attendance: { numerator: 3, denominator: 4, value: 0.75 } });
  taken(await stepProposal(house, 'openVote', office, proposal.id));
  for (const n of [1, 2, 3]) taken(await vote(house, proposal.id, n, 'FOR'));
  await come(house, id, 4);
  taken(await stepProposal(house, 'close', office, proposal.id));
  taken(await stepAssembly(house, 'close', office, id));
  await join(house, allianceId, 5);
  taken(await stepAssembly(house, 'publishMinutes', office, id, { minutes: '会议通过……' }));
  const held = { held: 1, attendance: { numerator: 4, denominator: 4, value: 1 } };
  for (const subject of [allianceId, organizations.city.id, everything])
    expect((await figures(subject)).assemblies).toEqual(held);
  expect((await figures(member(4).id)).assemblies).toMatchObject({
    held: 1,
    attendance: { numerator: 1, denominator: 1 },
  });
  expect((await figures(member(5).id)).assemblies).toMatchObject({ held: 0 });
  expect((await figures(allianceId, { year: 2026, quarter: 1 })).assemblies).toEqual(held);
  expect((await figures(allianceId, { year: 2026, quarter: 2 })).assemblies).toMatchObject({ held: 0 });
});

test('proposals count by what was decided last, with the days from submitting to deciding', async () => {
  // The assembly adopted one six working days after it was submitted, and deferred the other.
  expect((await figures()).proposals).toEqual({
    decisions: [
      { outcome: 'ADOPTED', count: 1 },
      { outcome: 'DEFERRED', count: 1 },
    ],
    daysToDecide: days(1, 6, 8),
  });
  // From Tuesday to Thursday.
  const rejected = await votedOnline(house, allianceId, { closesAt: '2026-03-12T01:00:00Z' });
  for (const n of [1, 2, 3, 4, 5]) taken(await vote(house, rejected.id, n, 'AGAINST'));
  house.setClock('2026-03-12T01:00:00Z');
  taken(await stepProposal(house, 'close', office, rejected.id));
  const withdrawn = await submitted(house, allianceId);
  taken(await stepProposal(house, 'withdraw', delegateOf(1), withdrawn.id));
  expect((await figures()).proposals).toEqual({
    decisions: [
      { outcome: 'ADOPTED', count: 1 },
      { outcome: 'REJECTED', count: 1 },
      { outcome: 'DEFERRED', count: 1 },
    ],
    daysToDecide: days(2, 8, 10),
  });
  // They count for the member that proposed them.
  expect((await figures(member(1).id)).proposals.daysToDecide).toEqual(days(2, 8, 10));
  expect((await figures(member(2).id)).proposals).toMatchObject({
    decisions: [],
    daysToDecide: { averageWorkingDays: null },
  });
});

test('a proposal that is tabled anew is not decided, and its last decision counts from when it was submitted', async () => {
  const found = await house.connection.collection('proposals').findOne({ allianceId, status: 'DEFERRED' });
  const id = String(found?._id);
  taken(await stepProposal(house, 'table', office, id));
  expect((await figures()).proposals.decisions).toEqual([
    { outcome: 'ADOPTED', count: 1 },
    { outcome: 'REJECTED', count: 1 },
  ]);
  house.setClock('2026-04-01T01:00:00Z');
  taken(await stepProposal(house, 'openVote', office, id, { closesAt: new Date('2026-04-02T01:00:00Z') }));
  for (const n of [1, 2, 3, 4, 5]) taken(await vote(house, id, n, 'FOR'));
  taken(await stepProposal(house, 'close', office, id));
  // From 2 March to 1 April are 22 working days.
  expect((await figures()).proposals).toEqual({
    decisions: [
      { outcome: 'ADOPTED', count: 2 },
      { outcome: 'REJECTED', count: 1 },
    ],
    daysToDecide: days(3, 30, 40),
  });
  const inQuarter = await figures(allianceId, { year: 2026, quarter: 2 });
  expect(inQuarter.proposals.daysToDecide).toEqual(days(1, 22, 30));
});

test('a fulfilled proposal stays adopted on the day of its decision, which each later event tells', async () => {
  house.setClock('2026-04-03T01:00:00Z');
  const charter = { matter: 'CHARTER', charterChange: { field: '物业服务' } } as const;
  const { id } = await votedOnline(house, allianceId, { closesAt: '2026-04-10T01:00:00Z', draft: charter });
  for (const n of [1, 2, 3, 4, 5]) taken(await vote(house, id, n, 'FOR'));
  taken(await stepProposal(house, 'close', office, id));
  const history = await house.log.history({ type: 'Proposal', id }, { first: 100 });
  const [before, after] = history.edges.slice(-2).map(({ node }) => node.payload);
  expect([before, after]).toMatchObject([{ to: 'ADOPTED' }, { to: 'FULFILLED', decidedAt: before?.['decidedAt'] }]);
  expect(before?.['decidedAt']).toEqual(house.now());
  expect((await figures()).proposals).toMatchObject({
    decisions: [{ outcome: 'ADOPTED', count: 3 }, { outcome: 'REJECTED' }],
    daysToDecide: { proposals: 4, workingDays: 30, calendarDays: 40 },
  });
});

test('a rebuild from the log counts the same', async () => {
  const subjects = [allianceId, everything, organizations.city.id, ...[1, 2, 3, 4, 5].map((n) => member(n).id)];
  const periods = [null, { year: 2026 }, { year: 2026, quarter: 1 }, { year: 2026, quarter: 2 }];
  const keys = subjects.flatMap((subject) => periods.map((period) => rowKey(subject, period)));
  const counted = await house.services.figures.ofRows(keys);
  await house.connection.collection('figures').updateMany({}, { $set: { counts: {} } });
  expect(await house.services.figures.ofRows(keys)).not.toEqual(counted);
  await house.services.recount();
  expect(await house.services.figures.ofRows(keys)).toEqual(counted);
});

const asked = `
  assemblies { held attendance { numerator denominator value } }
  proposals { decisions { outcome count } daysToDecide { proposals workingDays calendarDays averageWorkingDays } }
  jointActions {
    peopleServed actions { status count } tasks { status count }
    organizations { organization { id } tasks { status count } }
  }`;
const source = `query ($alliance: ID!, $under: ID!, $ids: [_Any!]!, $period: FiguresPeriod) {
  allianceFigures(underId: $under, period: $period) { ${asked} }
  alliance(id: $alliance) { figures(period: $period) { ${asked} } }
  _entities(representations: $ids) { ... on Organization { allianceFigures(period: $period) { ${asked} } } }
}`;
const variables = (period: object | null) => ({
  alliance: allianceId,
  under: organizations.city.id,
  ids: [1, 2, 3].map((n) => ({ __typename: 'Organization', id: member(n).id })),
  period,
});

test('figures of all, of an alliance and of organizations are read with one query, those of an alliance once it is there', async () => {
  const queries: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => void queries.push(`${collection}.${method}`));
  const { data, errors } = await house.execute(source, variables(null), office);
  mongoose.set('debug', false);
  expect(errors).toBeUndefined();
  const { allianceFigures, alliance, _entities } = JSON.parse(JSON.stringify(data));
  const assemblies = { held: 1, attendance: { numerator: 4, denominator: 4, value: 1 } };
  const daysToDecide = { proposals: 4, workingDays: 30, calendarDays: 40, averageWorkingDays: 7.5 };
  const expected = { assemblies, proposals: { daysToDecide }, jointActions: { peopleServed: 120 } };
  expect(allianceFigures).toMatchObject(expected);
  expect(alliance.figures).toMatchObject(expected);
  expect(alliance.figures.jointActions.organizations[1]).toEqual({
    organization: { id: member(2).id },
    tasks: [
      { status: 'DONE', count: 1 },
      { status: 'WAIVED', count: 1 },
    ],
  });
  expect(_entities).toMatchObject([
    { allianceFigures: { jointActions: { peopleServed: 120, tasks: [{ status: 'ACCEPTED' }, { status: 'DONE' }] } } },
    { allianceFigures: { assemblies: { held: 1, attendance: { numerator: 1, denominator: 1 } } } },
    {
      allianceFigures: {
        jointActions: { peopleServed: 0, tasks: [{ status: 'ASSIGNED' }, { status: 'IN_PROGRESS' }] },
      },
    },
  ]);
  expect(queries.toSorted()).toEqual(['alliances.find', 'figures.find', 'figures.find']);
});

const fields = [
  'query ($period: FiguresPeriod) { allianceFigures(period: $period) { members } }',
  'query ($alliance: ID!, $period: FiguresPeriod) { alliance(id: $alliance) { figures(period: $period) { members } } }',
  `query ($ids: [_Any!]!, $period: FiguresPeriod) {
    _entities(representations: $ids) { ... on Organization { allianceFigures(period: $period) { members } } }
  }`,
];

test.each([
  [{ year: 2026, quarter: 0 }, 'period.quarter'],
  [{ year: 2026, quarter: 5 }, 'period.quarter'],
  [{ year: 1999 }, 'period.year'],
  [{ year: 2101, quarter: 1 }, 'period.year'],
])('the period %j is refused by each of the three fields', async (period, argument) => {
  for (const field of fields) {
    const { errors } = await house.execute(field, variables(period), office);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  }
});

test.each([{ year: 2000 }, { year: 2100, quarter: 4 }])('the period %j may be asked for', async (period) => {
  for (const field of fields)
    expect(await house.execute(field, variables(period), office)).not.toHaveProperty('errors');
});
