import type { Viewer } from '@cobuild/identity';
import {
  ask,
  type House,
  party,
  people,
  proposed,
  secretaryOf,
  somebody,
  stepProject,
  taken,
} from '../house.fixture.js';
import type { Project } from '../project/project.rules.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { SiteRequest } from '../site-request/site-request.rules.js';
import type { SiteRequestStep } from '../site-request/site-request.service.js';
import type { SiteRequestAction } from '../site-request/site-request.workflow.js';
import type { LeadAssignment } from './lead-assignment.rules.js';
import type { NewLead } from './lead-assignment.service.js';

/** The n-th person who may be a lead; no role lets them see anything. */
export const leadPerson = (n: number): Viewer => ({ ...somebody(`lead-${n}`), organizationId: party(n).id });

/** A contact whom the second party named for the project: somebody of the site. */
export const siteContact = somebody('site-contact');

/** What names the n-th person as lead. */
export const leadDraft = (projectId: string, n: number, more: Partial<NewLead> = {}): NewLead => ({
  projectId,
  accountId: `lead-${n}`,
  name: `路长${n}`,
  organizationId: party(n).id,
  kind: 'ROAD',
  serviceList: ['协调征迁', '保障用电'],
  ...more,
});

/** A road project of the first two organizations on the city's list that has not started; it has a contact on site. */
export async function listedRoad(house: House, list: ProjectList): Promise<Project> {
  const { id } = await proposed(house, {
    title: '滨江快速路',
    kind: 'ROAD',
    listId: list.id,
    contacts: [{ organizationId: party(2).id, accountId: 'site-contact', name: '工地联系人' }],
  });
  taken(await stepProject(house, 'signPlan', secretaryOf(1), id));
  taken(await stepProject(house, 'signPlan', secretaryOf(2), id));
  return taken(await stepProject(house, 'list', people.cityOffice, id));
}

/** Names the n-th person as lead in place of whoever leads the project now. */
export async function named(house: House, projectId: string, n: number): Promise<LeadAssignment> {
  const before = await house.services.leads.activeOf(projectId);
  const draft = leadDraft(projectId, n, { replacesId: before?.id });
  return taken(await house.services.leads.assign(ask(secretaryOf(1)), draft));
}

/** Such a project that runs, led by the first person. */
export async function runningRoad(house: House, list: ProjectList): Promise<Project> {
  const { id } = await listedRoad(house, list);
  await named(house, id, 1);
  return taken(await stepProject(house, 'start', secretaryOf(1), id));
}

/** A request that the contact on site raised. */
export async function raisedRequest(house: House, projectId: string): Promise<SiteRequest> {
  const draft = { projectId, problem: '施工占道，公交改线未公告', place: 'K3+200' };
  return taken(await house.services.siteRequests.raise(ask(siteContact), draft));
}

/** Takes a step of a request as it stands. */
export async function stepRequest(
  house: House,
  action: SiteRequestAction,
  viewer: Viewer,
  id: string,
  input: Partial<SiteRequestStep> = {},
) {
  const request = await house.services.siteRequests.find(id);
  if (!request) throw new Error('Expected the request to be there.');
  return house.services.siteRequests.step(action, ask(viewer), { id, version: request.version, ...input });
}

/** What a refusal says, or `null` for a step that was taken. */
export const refusalOf = (result: {
  ok: boolean;
  refusal?: { code: string; field?: readonly string[] };
}): { readonly code: string | undefined; readonly field: string | undefined } | null =>
  result.ok ? null : { code: result.refusal?.code, field: result.refusal?.field?.join('.') };

/** A result that came of a project was achieved and fell back; the timers have run. */
export async function relapsed(house: House, origin: { readonly kind: string; readonly id: string }): Promise<void> {
  await house.services.catchUp();
  const { results } = house.services;
  const draft = { title: '道路平整', responsibleIds: [party(1).id], origin };
  const { id, version } = taken(await results.register(ask(secretaryOf(1)), draft));
  const begun = taken(await results.step('begin', ask(secretaryOf(1)), { id, version }));
  const done = { id, version: begun.version, note: '已完工' };
  const achieved = taken(await results.step('achieve', ask(secretaryOf(1)), done));
  const verdict = { id, version: achieved.version, verdict: 'RELAPSED', note: '沉降' } as const;
  taken(await results.step('lookBack', ask(people.verifier), verdict));
  await house.services.catchUp();
  await house.services.timedSteps.sweep();
}
