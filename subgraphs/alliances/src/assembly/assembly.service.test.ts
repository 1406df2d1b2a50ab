import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  activeAlliance,
  ask,
  delegateOf,
  type House,
  member,
  openHouse,
  people,
  taken,
  termsOf,
} from '../house.fixture.js';
import {
  assemblyDay,
  come,
  convened,
  stepAssembly,
  stepProposal,
  submitted,
  vote,
} from '../proposal/proposal.fixture.js';

const { office, outsider, supervisor } = people;

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const find = (id: string) => house.services.assemblies.find(id);
const inSession = async (allianceId: string, ...numbers: readonly number[]) => {
  const assembly = await convened(house, allianceId);
  const proposal = await submitted(house, allianceId);
  taken(await stepProposal(house, 'table', office, proposal.id, { assemblyId: assembly.id }));
  house.setClock(assemblyDay);
  await come(house, assembly.id, ...numbers);
  taken(await stepAssembly(house, 'open', office, assembly.id));
  return { assembly, proposal };
};

describe('an assembly', () => {
  test('is convened, held, decides and publishes its minutes', async () => {
    const alliance = await activeAlliance(house, 4);
    const { assembly, proposal } = await inSession(alliance.id, 1, 2, 3);
    taken(await stepProposal(house, 'openVote', delegateOf(1), proposal.id));
    expect(await vote(house, proposal.id, 4, 'AGAINST')).toMatchObject({
      refusal: { code: 'NOT_PRESENT', field: ['memberId'] },
    });
    for (const n of [1, 2]) taken(await vote(house, proposal.id, n, 'FOR'));
    expect(await stepAssembly(house, 'close', office, assembly.id)).toMatchObject({ refusal: { code: 'VOTES_OPEN' } });
    taken(await stepProposal(house, 'close', office, proposal.id));
    expect(await house.services.proposals.find(proposal.id)).toMatchObject({
      status: 'ADOPTED',
      decision: { tally: { for: 2, members: 4, present: 3, quorum: 3 } },
    });
    const closed = taken(await stepAssembly(house, 'close', office, assembly.id));
    expect(closed).toMatchObject({
      quorum: { members: 4, present: 3, needed: 3 },
      dueAt: new Date('2026-03-17T15:59:59.999Z'),
    });
    expect(await stepAssembly(house, 'publishMinutes', office, assembly.id, { minutes: ' ' })).toMatchObject({
      refusal: { code: 'MISSING_INPUT', field: ['minutes'] },
    });
    taken(await stepAssembly(house, 'publishMinutes', office, assembly.id, { minutes: '会议通过……' }));
    expect(await find(assembly.id)).toMatchObject({ status: 'PUBLISHED', minutes: '会议通过……' });
    const history = await house.log.history({ type: 'Assembly', id: assembly.id }, { first: 100 });
    expect(history.edges.map(({ node }) => node.type.replace('alliances.Assembly', ''))).toEqual([
      'Drafted',
      'Convened',
      'Attended',
      'Attended',
      'Attended',
      'Opened',
      'Closed',
      'MinutesPublished',
    ]);
    expect(history.edges.at(-1)?.node.payload).toMatchObject({
      members: 4,
      presentIds: [1, 2, 3].map((n) => member(n).id),
    });
  });

  test('is not opened without its quorum, nor before its day; it is adjourned and convened anew', async () => {
    const alliance = await activeAlliance(house, 4);
    const { id } = await convened(house, alliance.id);
    await come(house, id, 1, 2);
    expect(await stepAssembly(house, 'open', office, id)).toMatchObject({ refusal: { code: 'ASSEMBLY_AHEAD' } });
    house.setClock(assemblyDay);
    expect(await stepAssembly(house, 'open', office, id)).toMatchObject({
      refusal: { code: 'QUORUM_MISSING', field: ['attendance'], details: { present: 2, needed: 3 } },
    });
    taken(await stepAssembly(house, 'adjourn', delegateOf(1), id, { reason: '人数不足' }));
    expect(await stepAssembly(house, 'publishMinutes', office, id, { minutes: '未开' })).toMatchObject({
      refusal: { code: 'ILLEGAL_TRANSITION' },
    });
    const scheduledAt = new Date('2026-03-18T01:00:00Z');
    taken(await stepAssembly(house, 'convene', office, id, { scheduledAt }));
    expect(await find(id)).toMatchObject({ status: 'CONVENED', scheduledAt, attendance: [], reason: null });
  });

  test.each([
    ['without a time', {}, 'MISSING_INPUT'],
    ['within five working days', { scheduledAt: new Date('2026-03-09T08:00:00Z') }, 'NOTICE_TOO_SHORT'],
  ])('is not convened %s', async (_, input, code) => {
    const alliance = await activeAlliance(house, 3);
    const { id } = taken(await house.services.assemblies.draft(ask(office), { allianceId: alliance.id }));
    expect(await stepAssembly(house, 'convene', office, id, input)).toMatchObject({
      refusal: { code, field: ['scheduledAt'] },
    });
    expect(await find(id)).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  test('locks its agenda one working day before, for proposals and items alike', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id } = await convened(house, alliance.id);
    const [early, late] = [await submitted(house, alliance.id), await submitted(house, alliance.id)];
    house.setClock('2026-03-09T00:59:59.999Z');
    taken(await stepProposal(house, 'table', office, early.id, { assemblyId: id }));
    taken(await stepAssembly(house, 'revise', office, id, { agenda: ['新议程'] }));
    expect(await stepAssembly(house, 'revise', office, id, { scheduledAt: new Date(assemblyDay) })).toMatchObject({
      refusal: { code: 'SCHEDULE_FIXED' },
    });
    house.setClock('2026-03-09T01:00:00Z');
    expect(await stepProposal(house, 'table', office, late.id, { assemblyId: id })).toMatchObject({
      refusal: { code: 'AGENDA_LOCKED', field: ['assemblyId'] },
    });
    expect(await stepAssembly(house, 'revise', office, id, { agenda: [] })).toMatchObject({
      refusal: { code: 'AGENDA_LOCKED', field: ['agenda'] },
    });
  });

  test('takes no proposal of another alliance, nor what is no assembly', async () => {
    const [one, other] = [await activeAlliance(house, 3), await activeAlliance(house, 3)];
    const { id: assemblyId } = await convened(house, other.id);
    const proposal = await submitted(house, one.id);
    for (const wrong of [assemblyId, proposal.id]) {
      expect(await stepProposal(house, 'table', office, proposal.id, { assemblyId: wrong })).toMatchObject({
        refusal: { code: 'NOT_FOUND', field: ['assemblyId'] },
      });
    }
  });

  test('registers members that come at the same moment, each for itself', async () => {
    const alliance = await activeAlliance(house, 6);
    const { id } = await convened(house, alliance.id);
    const numbers = [1, 2, 3, 4, 5, 6];
    const come = (n: number) => house.services.assemblies.attend(ask(delegateOf(n)), { id, delegates: ['王'] });
    for (const coming of await Promise.all(numbers.map(come))) taken(coming);
    expect((await find(id))?.attendance.map(({ organizationId }) => organizationId).toSorted()).toEqual(
      numbers.map((n) => member(n).id),
    );
    const other = { id, memberId: member(2).id };
    expect(await house.services.assemblies.attend(ask(delegateOf(1)), other)).toMatchObject({
      refusal: { code: 'NO_MANDATE', field: ['memberId'] },
    });
    expect(await house.services.assemblies.attend(ask(office), { id })).toMatchObject({
      refusal: { code: 'MEMBER_REQUIRED' },
    });
  });

  test('defers what it has not voted on, when it is closed and when it is cancelled', async () => {
    const alliance = await activeAlliance(house, 3);
    const { assembly, proposal } = await inSession(alliance.id, 1, 2, 3);
    taken(await stepAssembly(house, 'close', office, assembly.id));
    expect(await house.services.proposals.find(proposal.id)).toMatchObject({ status: 'DEFERRED' });
    const draft = { allianceId: alliance.id, scheduledAt: new Date('2026-04-10T01:00:00Z') };
    const { id: assemblyId } = taken(await house.services.assemblies.draft(ask(delegateOf(1)), draft));
    taken(await stepProposal(house, 'table', office, proposal.id, { assemblyId }));
    expect(await stepAssembly(house, 'cancel', office, assemblyId)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED' },
    });
    taken(await stepAssembly(house, 'cancel', office, assemblyId, { reason: '改期' }));
    expect(await house.services.proposals.find(proposal.id)).toMatchObject({ status: 'DEFERRED' });
  });

  test.each([
    ['by a stranger', outsider, {}, 'FORBIDDEN'],
    ['by a member that does not lead', delegateOf(2), {}, 'FORBIDDEN'],
    ['by who supervises', supervisor, {}, 'FORBIDDEN'],
    ['with number nought', office, { number: 0 }, 'NUMBER_INVALID'],
    ['with 51 items', office, { agenda: Array.from({ length: 51 }, () => '议题') }, 'TOO_MANY'],
    ['with an empty item', office, { agenda: [' '] }, 'MISSING_INPUT'],
    ['at a venue of a novel', office, { venue: '长'.repeat(201) }, 'TEXT_TOO_LONG'],
  ] as const)('is not drafted %s', async (_, viewer, input, code) => {
    const alliance = await activeAlliance(house, 3);
    const refused = await house.services.assemblies.draft(ask(viewer), { allianceId: alliance.id, ...input });
    expect(refused).toMatchObject({ refusal: { code } });
    expect((await house.services.assemblies.list({ allianceId: alliance.id }, {})).edges).toEqual([]);
  });

  test('is changed by one of two writers at once; the other learns of the version that stands', async () => {
    const alliance = await activeAlliance(house, 3);
    const { id, version } = await convened(house, alliance.id);
    const revise = (venue: string) => house.services.assemblies.step('revise', ask(office), { id, version, venue });
    const results = await Promise.all([revise('甲'), revise('乙')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'CONFLICT', details: { currentVersion: version + 1 } },
    });
  });
});

test('what is open when a quarter ends stands on its handover sheet', async () => {
  const alliance = await activeAlliance(house, 3);
  const { id: assemblyId } = await convened(house, alliance.id);
  const { id: proposalId } = await submitted(house, alliance.id);
  house.setClock('2026-04-01T01:00:00Z');
  await house.services.timedSteps.sweep();
  const [ended] = await termsOf(house, alliance.id);
  expect(ended?.handover?.items).toEqual([
    { kind: 'ASSEMBLY', id: assemblyId, title: '联盟大会（街道会议室）', dueAt: new Date(assemblyDay) },
    { kind: 'PROPOSAL', id: proposalId, title: '联合为老服务', dueAt: null },
  ]);
});
