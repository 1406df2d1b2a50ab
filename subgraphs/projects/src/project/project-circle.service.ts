import type { Directory, Party } from '@cobuild/directory';
import type { mongo } from 'mongoose';
import { partyIdsOf, type Project } from './project.rules.js';
import type { ProjectCircle } from './standing.rules.js';

type Session = mongo.ClientSession;

/** Finds out who stands around a project. */
export interface ProjectCircles {
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
    const named = ids.filter((id): id is string => id !== null);
    return new Map((await directory.parties(named, session)).map((party) => [party.organizationId, party]));
  };

  const circleOf: ProjectCircles['circleOf'] = async (project, listOwnerId, session) => {
    const ids = [...partyIdsOf(project), project.beneficiaryId, listOwnerId];
    const known = await partiesByIds(ids, session);
    const find = (id: string | null): Party | null => (id === null ? null : (known.get(id) ?? null));
    return {
      projectId: project.id,
      parties: partyIdsOf(project).flatMap((id) => find(id) ?? []),
      beneficiary: find(project.beneficiaryId),
      listOwner: find(listOwnerId),
      contacts: project.contacts,
    };
  };

  return {
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
