import type { Viewer } from '@cobuild/identity';
import { ask, type House, organizations, party, people, secretaryOf, somebody, taken } from '../house.fixture.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import type { NewSecretaryProject } from './secretary-project.service.js';
import type { SecretaryAction } from './secretary-project.workflow.js';

/** The secretary of the city, above all parties. */
export const citySecretary = somebody('city-secretary', {
  role: 'SECRETARY',
  organizationId: organizations.city.id,
});

/** A secretary who came to the first party after the first one. */
export const newSecretary = somebody('new-secretary', { role: 'SECRETARY', organizationId: party(1).id });

/** What the secretary of the first party claims for 2026. */
export const claim: NewSecretaryProject = { organizationId: party(1).id, year: 2026, title: '党建引领老旧小区改造' };

/** A secretary project of the first party. */
export async function claimed(house: House, more: Partial<NewSecretaryProject> = {}): Promise<SecretaryProject> {
  return taken(await house.services.secretaryProjects.claim(ask(secretaryOf(1)), { ...claim, ...more }));
}

/** Takes a step of a secretary project as it stands. */
export async function stepSecretary(
  house: House,
  action: SecretaryAction,
  viewer: Viewer,
  id: string,
  input: object = {},
) {
  const project = await house.services.secretaryProjects.find(id);
  if (!project) throw new Error('Expected the secretary project to be there.');
  return house.services.secretaryProjects.step(action, ask(viewer), { id, version: project.version, ...input });
}

/** A secretary project of the first party that runs. */
export async function runningProject(house: House): Promise<SecretaryProject> {
  const { id } = await claimed(house);
  taken(await stepSecretary(house, 'approve', citySecretary, id));
  return taken(await stepSecretary(house, 'start', secretaryOf(1), id));
}

/** One whose result is to be judged. */
export async function deliveredProject(house: House): Promise<SecretaryProject> {
  const { id } = await runningProject(house);
  return taken(await stepSecretary(house, 'deliver', secretaryOf(1), id, { summary: '已完成' }));
}

export const { supervisor } = people;
