import type { Viewer } from '@cobuild/identity';
import { ask, type House, party, people, proposed, secretaryOf, stepProject, taken } from '../house.fixture.js';
import type { NewProject } from '../project/project.service.js';
import type { Project } from '../project/project.rules.js';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { Milestone } from './milestone.rules.js';
import type { NewMilestone } from './milestone.service.js';
import type { MilestoneAction } from './milestone.workflow.js';

/** The days of a project in tests of milestones. */
export const days = { startsOn: '2026-03-01', endsOn: '2026-12-31' } as const;

/** Asks for a milestone for which the second party answers. */
export const plan = (house: House, projectId: string, draft: Partial<NewMilestone> = {}, viewer = secretaryOf(1)) =>
  house.services.milestones.plan(ask(viewer), {
    projectId,
    title: '主体封顶',
    responsibleOrgId: party(2).id,
    plannedFrom: '2026-03-10',
    plannedOn: '2026-04-10',
    ...draft,
  });

/** Takes a step of a milestone as it stands. */
export async function stepMilestone(
  house: House,
  action: MilestoneAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const { version } = await milestoneNow(house, id);
  return house.services.milestones.step(action, ask(viewer), { id, version, ...input });
}

/** A milestone as it is kept. */
export async function milestoneNow(house: House, id: string): Promise<Milestone> {
  const milestone = await house.services.milestones.find(id);
  if (!milestone) throw new Error('Expected the milestone to be there.');
  return milestone;
}

/** A project of the first two parties that is still proposed, with a milestone. */
export async function drafted(
  house: House,
  list: ProjectList,
  draft: Partial<NewProject> = {},
): Promise<{ readonly project: Project; readonly milestone: Milestone }> {
  const project = await proposed(house, { listId: list.id, ...days, ...draft });
  return { project, milestone: taken(await plan(house, project.id)) };
}

/** Has the plan of a project signed by its first two parties. */
export async function sign(house: House, projectId: string): Promise<void> {
  for (const n of [1, 2]) taken(await stepProject(house, 'signPlan', secretaryOf(n), projectId));
}

/** The same project once it runs: its milestone has a baseline. */
export async function underWay(house: House, list: ProjectList, draft: Partial<NewProject> = {}) {
  const { project, milestone } = await drafted(house, list, draft);
  await sign(house, project.id);
  taken(await stepProject(house, 'list', people.cityOffice, project.id));
  return {
    project: taken(await stepProject(house, 'start', secretaryOf(1), project.id)),
    milestone: await milestoneNow(house, milestone.id),
  };
}
