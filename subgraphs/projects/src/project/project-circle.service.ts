import type { Directory, Party } from '@cobuild/directory';
import type { mongo } from 'mongoose';
import { partyIdsOf, type Project } from './project.rules.js';
import type { ProjectCircle } from './standing.rules.js';

type Session = mongo.ClientSession;

/** Finds out who stands around a project. */
export interface ProjectCircles {
  /** Who stands around each of these; one query for all. */
  circlesOf(
    around: readonly { readonly project: Project; readonly listOwnerId: string | null }[],
    session?: Session,
  ): Promise<readonly ProjectCircle[]>;
  /** @param listOwnerId the organization that keeps the list on which the project stands or wants to stand */
  circleOf(project: Project, listOwnerId: string | null, session?: Session): Promise<ProjectCircle>;
  /** Whom a project reaches, and whom those reach who follow it. */
  reachOf(
    project: Project,
    listOwnerId: string | null,
    session?: Session,
  ): Promise<Pick<Project, 'reach' | 'followerReach'>>;
}

/** Makes what knows the organizations around projects. */
export function createProjectCircles(directory: Directory): ProjectCircles {
  const partiesByIds = async (ids: readonly (string | null)[], session?: Session) => {
    const named = [...new Set(ids.filter((id): id is string => id !== null))];
    return new Map((await directory.parties(named, session)).map((party) => [party.organizationId, party]));
  };

  const circlesOf: ProjectCircles['circlesOf'] = async (around, session) => {
    const ids = around.flatMap(({ project, listOwnerId }) => [
      ...partyIdsOf(project),
      project.beneficiaryId,
      listOwnerId,
    ]);
    const known = await partiesByIds(ids, session);
    const find = (id: string | null): Party | null => (id === null ? null : (known.get(id) ?? null));
    return around.map(({ project, listOwnerId }) => ({
      projectId: project.id,
      parties: partyIdsOf(project).flatMap((id) => find(id) ?? []),
      beneficiary: find(project.beneficiaryId),
      listOwner: find(listOwnerId),
      contacts: project.contacts,
    }));
  };

  const circleOf: ProjectCircles['circleOf'] = async (project, listOwnerId, session) => {
    const [circle] = await circlesOf([{ project, listOwnerId }], session);
    if (!circle) throw new TypeError('expected a circle for each project that is asked for');
    return circle;
  };

  return {
    circlesOf,
    circleOf,
    async reachOf(project, listOwnerId, session) {
      const { parties, beneficiary, listOwner } = await circleOf(project, listOwnerId, session);
      const following = await directory.parties(project.followers.organizationIds, session);
      return {
        reach: [...new Set([...parties, beneficiary, listOwner].flatMap((party) => party?.reach ?? []))],
        followerReach: [...new Set(following.flatMap(({ reach }) => reach))],
      };
    },
  };
}
