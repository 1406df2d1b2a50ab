import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ask,
  type House,
  openHouse,
  organizations,
  party,
  people,
  proposed,
  secretaryOf,
  somebody,
  taken,
} from '../house.fixture.js';
import {
  citySecretary,
  claim,
  claimed,
  deliveredProject,
  newSecretary,
  runningProject,
  stepSecretary,
  supervisor,
} from './secretary-project.fixture.js';
import type { NewSecretaryProject } from './secretary-project.service.js';

let house: House;
beforeAll(async () => {
  house = await openHouse(import.meta.url);
});
beforeEach(() => house.clear());
afterAll(() => house.close());

const { cityAdmin, cityOffice, outsider, admin } = people;
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: readonly string[] } }) =>
  result.ok
    ? null
    : [result.refusal?.code, ...(result.refusal?.field ? [result.refusal.field.join('.')] : [])].join(' ');
const historyOf = async (id: string) => {
  const { edges } = await house.log.history({ type: 'SecretaryProject', id }, { first: 100 });
  return edges.map(({ node }) => node);
};
const all = async () => (await house.services.secretaryProjects.list({}, {})).edges;

describe('a secretary project', () => {
  test('goes from the claim to the judgement, returned on both sides once', async () => {
    const { id } = await claimed(house);
    taken(await stepSecretary(house, 'return', citySecretary, id, { reason: '目标不清' }));
    taken(await stepSecretary(house, 'revise', secretaryOf(1), id, { description: '改造12栋', dueOn: '2026-11-30' }));
    taken(await stepSecretary(house, 'approve', cityAdmin, id));
    taken(await stepSecretary(house, 'start', secretaryOf(1), id));
    taken(await stepSecretary(house, 'deliver', secretaryOf(1), id, { summary: '已完成11栋' }));
    taken(await stepSecretary(house, 'return', supervisor, id, { reason: '差1栋' }));
    taken(await stepSecretary(house, 'deliver', secretaryOf(1), id, { summary: '已完成' }));
    const judged = taken(await stepSecretary(house, 'judge', supervisor, id, { score: 95, comment: '好' }));
    expect(judged).toMatchObject({ status: 'JUDGED', score: 95, comment: '好', dueOn: '2026-11-30', version: 9 });
    const events = await historyOf(id);
    expect(events.map(({ type }) => type.slice('projects.SecretaryProject'.length))).toEqual([
      'Claimed',
      'Returned',
      'Revised',
      'Approved',
      'Started',
      'Delivered',
      'Returned',
      'Delivered',
      'Judged',
    ]);
    expect(events.at(-1)).toMatchObject({
      organizations: [party(1).id],
      actor: { accountId: 'supervisor', role: 'SUPERVISOR', organizationId: organizations.city.id },
      payload: { year: 2026, organizationId: party(1).id, score: 95, isOnTime: true, leaderCount: 1, to: 'JUDGED' },
    });
  });

  test('is one for each organization and year, also when two are claimed at once', async () => {
    const twice = await Promise.all(
      [secretaryOf(1), newSecretary].map((viewer) => house.services.secretaryProjects.claim(ask(viewer), claim)),
    );
    expect(twice.map(refusalOf).toSorted()).toEqual(['DUPLICATE_SECRETARY_PROJECT year', null]);
    expect(await all()).toHaveLength(1);
    taken(await house.services.secretaryProjects.claim(ask(secretaryOf(1)), { ...claim, year: 2027 }));
    taken(await house.services.secretaryProjects.claim(ask(secretaryOf(2)), { ...claim, organizationId: party(2).id }));
    expect(await all()).toHaveLength(3);
  });

  test('is claimed by the secretary in person', async () => {
    for (const viewer of [secretaryOf(2), citySecretary, cityAdmin, cityOffice, admin, outsider]) {
      expect(refusalOf(await house.services.secretaryProjects.claim(ask(viewer), claim))).toBe('FORBIDDEN');
    }
    expect(await all()).toEqual([]);
  });

  test('is approved from above alone', async () => {
    const { id } = await claimed(house);
    const ownAdmin = somebody('own-admin', { role: 'ORG_ADMIN', organizationId: party(1).id });
    for (const viewer of [secretaryOf(1), secretaryOf(2), ownAdmin, supervisor, cityOffice, outsider]) {
      expect(refusalOf(await stepSecretary(house, 'approve', viewer, id))).toBe('FORBIDDEN');
    }
    const both = somebody('secretary-1', ...secretaryOf(1).grants, ...citySecretary.grants);
    expect(refusalOf(await stepSecretary(house, 'approve', both, id))).toBe('OWN_WORK');
    expect(refusalOf(await stepSecretary(house, 'return', citySecretary, id))).toBe('REASON_REQUIRED reason');
  });

  test('is not judged from within its organization', async () => {
    const { id } = await deliveredProject(house);
    const within = somebody('within', { role: 'SUPERVISOR', organizationId: party(1).id });
    const lent = { ...supervisor, organizationId: party(1).id };
    for (const viewer of [within, lent]) {
      expect(refusalOf(await stepSecretary(house, 'judge', viewer, id, { score: 100 }))).toBe('OWN_WORK');
    }
    for (const score of [-1, 101, 1.5]) {
      expect(refusalOf(await stepSecretary(house, 'judge', supervisor, id, { score }))).toBe('SCORE_INVALID score');
    }
    expect(await house.services.secretaryProjects.find(id)).toMatchObject({ status: 'DELIVERED', score: null });
  });

  test('is judged once by two supervisors at once', async () => {
    const { id, version } = await deliveredProject(house);
    const results = await Promise.all(
      [80, 90].map((score) => house.services.secretaryProjects.step('judge', ask(supervisor), { id, version, score })),
    );
    expect(results.map(refusalOf).toSorted()).toEqual(['CONFLICT version', null]);
  });

  test.each<[Partial<NewSecretaryProject>, string]>([
    [{ title: ' ' }, 'MISSING_INPUT title'],
    [{ title: '字'.repeat(201) }, 'TEXT_TOO_LONG title'],
    [{ description: '字'.repeat(10_000_000) }, 'TEXT_TOO_LONG description'],
    [{ year: 20_260 }, 'YEAR_INVALID year'],
    [{ dueOn: '2026-03-01' }, 'DUE_DATE_PAST dueOn'],
    [{ organizationId: 'nobody' }, 'UNKNOWN_ORGANIZATION organizationId'],
    [{ projectId: 'nothing' }, 'NOT_FOUND projectId'],
  ])('is refused and not kept where it cannot stand: case %#', async (more, refusal) => {
    const result = await house.services.secretaryProjects.claim(ask(secretaryOf(1)), { ...claim, ...more });
    expect(refusalOf(result)).toBe(refusal);
    expect(await all()).toEqual([]);
  });

  test('links to a project of its kind in which its organization has a part', async () => {
    const { id: otherKind } = await proposed(house);
    const { id: ofOthers } = await proposed(house, { kind: 'SECRETARY' });
    const { services } = house;
    const refusals = [
      await services.secretaryProjects.claim(ask(secretaryOf(1)), { ...claim, projectId: otherKind }),
      await services.secretaryProjects.claim(ask(secretaryOf(3)), {
        ...claim,
        organizationId: party(3).id,
        projectId: ofOthers,
      }),
    ];
    expect(refusals.map(refusalOf)).toEqual(['NOT_A_SECRETARY_PROJECT projectId', 'NOT_A_PARTY projectId']);
    const { id } = await claimed(house, { projectId: ofOthers });
    expect((await historyOf(id)).at(0)?.payload).toMatchObject({ projectId: ofOthers, secretaryProjectId: id });
  });
});

describe('a new secretary', () => {
  test('does nothing before signing the takeover, and the old one nothing after it', async () => {
    const { id } = await runningProject(house);
    const deliver = (viewer: typeof newSecretary) => stepSecretary(house, 'deliver', viewer, id, { summary: '已完成' });
    expect(refusalOf(await deliver(newSecretary))).toBe('TAKEOVER_REQUIRED');
    expect(refusalOf(await stepSecretary(house, 'takeOver', secretaryOf(1), id))).toBe('ALREADY_LEADING');
    house.setClock('2026-05-04T01:00:00Z');
    const next = taken(await stepSecretary(house, 'takeOver', newSecretary, id));
    expect(next).toMatchObject({
      status: 'RUNNING',
      leaderAccountId: 'new-secretary',
      leaders: [
        { accountId: 'secretary-1', until: new Date('2026-05-04T01:00:00Z') },
        { accountId: 'new-secretary', since: new Date('2026-05-04T01:00:00Z'), until: null },
      ],
    });
    expect((await historyOf(id)).at(-1)).toMatchObject({
      type: 'projects.SecretaryProjectTakenOver',
      actor: { accountId: 'new-secretary', role: 'SECRETARY', organizationId: party(1).id },
      payload: { leaderAccountId: 'new-secretary', leaderCount: 2, from: 'RUNNING', to: 'RUNNING' },
    });
    expect(refusalOf(await deliver(secretaryOf(1)))).toBe('TAKEOVER_REQUIRED');
    expect(refusalOf(await deliver(somebody('secretary-1')))).toBe('FORBIDDEN');
    expect(refusalOf(await stepSecretary(house, 'takeOver', secretaryOf(1), id))).toBe('REASON_REQUIRED reason');
    taken(await deliver(newSecretary));
  });

  test('is one of two who sign at once', async () => {
    const { id, version } = await runningProject(house);
    const other = somebody('other', { role: 'SECRETARY', organizationId: party(1).id });
    const results = await Promise.all(
      [newSecretary, other].map((viewer) =>
        house.services.secretaryProjects.step('takeOver', ask(viewer), { id, version }),
      ),
    );
    expect(results.map(refusalOf).toSorted()).toEqual(['CONFLICT version', null]);
  });

  test('of another organization signs nothing', async () => {
    const { id } = await runningProject(house);
    for (const viewer of [secretaryOf(2), citySecretary, admin]) {
      expect(refusalOf(await stepSecretary(house, 'takeOver', viewer, id))).toBe('FORBIDDEN');
    }
  });

  test('of a successor takes over what a merged organization has under way, beside the own project', async () => {
    const { id } = await runningProject(house);
    taken(await house.services.secretaryProjects.claim(ask(secretaryOf(2)), { ...claim, organizationId: party(2).id }));
    await house.tell('OrganizationMerged', [{ ...party(1), status: 'MERGED' }], { intoId: party(2).id });
    expect(await house.services.timedSteps.sweep()).toEqual({ taken: 1, needless: 0 });
    await house.tell('OrganizationRegistered', [party(1)]);
    expect(await house.services.secretaryProjects.find(id)).toMatchObject({
      organizationId: party(2).id,
      claimedForId: party(1).id,
      reach: [party(2).id, organizations.city.id],
    });
    const deliver = () => stepSecretary(house, 'deliver', secretaryOf(2), id, { summary: '已完成' });
    expect(refusalOf(await deliver())).toBe('TAKEOVER_REQUIRED');
    taken(await stepSecretary(house, 'takeOver', secretaryOf(2), id));
    taken(await deliver());
  });
});
