import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ask, type House, openHouse, openList, people, secretaryOf, stepProject, taken } from '../house.fixture.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import { leadDraft, listedRoad, named, raisedRequest, refusalOf, relapsed, runningRoad } from './lead.fixture.js';

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

const { cityOffice, cityAdmin } = people;
const leadsOf = (projectId: string) =>
  house.connection.collection('lead_assignments').find({ projectId }).sort({ from: 1, _id: 1 }).toArray();

describe('a road project', () => {
  test('does not start without its named lead', async () => {
    const { id } = await listedRoad(house, list);
    expect(refusalOf(await stepProject(house, 'start', secretaryOf(1), id))?.code).toBe('LEAD_REQUIRED');
    await named(house, id, 1);
    expect(taken(await stepProject(house, 'start', secretaryOf(1), id))).toMatchObject({
      status: 'RUNNING',
      leadAccountId: 'lead-1',
    });
  });

  test('gets another lead without gap or overlap, never none while it is open', async () => {
    const { id } = await runningRoad(house, list);
    house.setClock('2026-03-09T01:00:00Z');
    const lead = await named(house, id, 2);
    const [before, after] = await leadsOf(id);
    expect(before).toMatchObject({ status: 'ENDED', until: lead.from });
    expect(after).toMatchObject({ status: 'ACTIVE', from: lead.from, until: null });
    const ending = { id: lead.id, version: lead.version, reason: '调离' };
    expect(refusalOf(await house.services.leads.end(ask(cityOffice), ending))?.code).toBe('LEAD_REQUIRED');
  });

  test('takes its lead with it when it is given up, and what was asked of the lead', async () => {
    const { id } = await runningRoad(house, list);
    const request = await raisedRequest(house, id);
    taken(await stepProject(house, 'cancel', secretaryOf(1), id, { reason: '规划调整' }));
    expect(await leadsOf(id)).toMatchObject([{ status: 'ENDED', endedReason: '规划调整', openRequests: 0 }]);
    expect(await house.services.siteRequests.find(request.id)).toMatchObject({ status: 'LAPSED' });
    expect(await house.services.projects.find(id)).toMatchObject({ status: 'CANCELLED', leadAccountId: null });
    const late = await house.services.leads.assign(ask(secretaryOf(1)), leadDraft(id, 2));
    expect(refusalOf(late)).toEqual({ code: 'PROJECT_OVER', field: 'projectId' });
  });

  test('is led again by its last lead when a relapse takes it up again', async () => {
    const { id } = await runningRoad(house, list);
    await named(house, id, 2);
    taken(await stepProject(house, 'deliver', secretaryOf(1), id, { summary: '已通车' }));
    for (const viewer of [secretaryOf(1), secretaryOf(2), people.villageSecretary]) {
      taken(await stepProject(house, 'judge', viewer, id, { score: 90 }));
    }
    taken(await stepProject(house, 'archive', cityOffice, id));
    expect((await leadsOf(id)).map(({ status }) => status)).toEqual(['ENDED', 'ENDED']);
    await relapsed(house, { kind: 'Project', id });
    const project = await house.services.projects.find(id);
    expect(project).toMatchObject({ status: 'RUNNING', leadAccountId: 'lead-2' });
    const leads = await leadsOf(id);
    expect(leads.map(({ accountId, status }) => [accountId, status])).toEqual([
      ['lead-1', 'ENDED'],
      ['lead-2', 'ENDED'],
      ['lead-2', 'ACTIVE'],
    ]);
  });

  test('has exactly one lead after any sequence of assignments, each beginning where the one before ended', async () => {
    const { id } = await runningRoad(house, list);
    const moves = fc.array(fc.record({ n: fc.integer({ min: 1, max: 6 }), stale: fc.boolean(), end: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    let minutes = 0;
    const property = fc.asyncProperty(moves, async (sequence) => {
      for (const { n, stale, end } of sequence) {
        minutes += 1;
        house.setClock(new Date(Date.parse('2026-03-02T01:00:00Z') + minutes * 60_000).toISOString());
        const [first] = await leadsOf(id);
        const active = await house.services.leads.activeOf(id);
        if (end && active) {
          await house.services.leads.end(ask(cityAdmin), { id: active.id, version: active.version, reason: '轮换' });
        } else {
          const replacesId = stale ? (first ? String(first._id) : null) : active?.id;
          await house.services.leads.assign(ask(secretaryOf(1)), leadDraft(id, n, { replacesId }));
        }
        const leads = await leadsOf(id);
        expect(leads.filter(({ status }) => status === 'ACTIVE')).toHaveLength(1);
        for (const [index, lead] of leads.entries()) {
          expect(lead['until']).toEqual(leads[index + 1]?.['from'] ?? null);
        }
        const project = await house.services.projects.find(id);
        expect(project?.leadAccountId).toBe(leads.at(-1)?.['accountId']);
      }
    });
    await fc.assert(property, { numRuns: 8 });
  });
});
