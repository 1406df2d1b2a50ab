import type { Successors } from '@cobuild/directory';
import type { Project, ProjectParty, ProjectScore } from './project.rules.js';

/**
 * The project once merged organizations have given way to their successors (domain.md G8). Duties and what was done go over: a
 * successor neither signs nor judges twice for what its predecessor did. Where two parties become one, both must have signed for it
 * to count as signed; its own score goes before an inherited one. A beneficiary that has become a party judges as a party: nobody is
 * left who benefits without having done the work (G3).
 */
export function succeededProject(project: Project, successors: Successors, now: Date): Project {
  const after = (id: string) => successors.get(id) ?? id;
  const parties = joinedParties(project.parties, after);
  const beneficiaryId = project.beneficiaryId === null ? null : after(project.beneficiaryId);
  const isParty = parties.some(({ organizationId }) => organizationId === beneficiaryId);
  return {
    ...project,
    version: project.version + 1,
    updatedAt: now,
    parties,
    beneficiaryId: isParty ? null : beneficiaryId,
    contacts: project.contacts.map((contact) => ({ ...contact, organizationId: after(contact.organizationId) })),
    scores: joinedScores(project.scores, after),
  };
}

type After = (id: string) => string;

function joinedParties(parties: readonly ProjectParty[], after: After): readonly ProjectParty[] {
  const joined = new Map<string, ProjectParty>();
  for (const party of parties) {
    const organizationId = after(party.organizationId);
    const formerIds = [
      ...(party.formerIds ?? []),
      ...(organizationId === party.organizationId ? [] : [party.organizationId]),
    ];
    const other = joined.get(organizationId);
    joined.set(organizationId, other ? oneOf(other, party, formerIds) : { ...party, organizationId, formerIds });
  }
  return [...joined.values()];
}

/** The place of the first of the two; signed when both had signed. */
function oneOf(first: ProjectParty, second: ProjectParty, formerIds: readonly string[]): ProjectParty {
  const isSigned = first.signedAt !== null && second.signedAt !== null;
  return {
    organizationId: first.organizationId,
    duty: [first.duty, second.duty].filter((duty) => duty !== null).join('；') || null,
    signedAt: isSigned ? first.signedAt : null,
    signedBy: isSigned ? first.signedBy : null,
    formerIds: [...(first.formerIds ?? []), ...formerIds],
  };
}

function joinedScores(scores: readonly ProjectScore[], after: After): readonly ProjectScore[] {
  const own = new Set(
    scores
      .filter(({ organizationId }) => after(organizationId) === organizationId)
      .map((score) => score.organizationId),
  );
  const taken = new Set<string>();
  return scores.flatMap((score) => {
    const organizationId = after(score.organizationId);
    const isInherited = organizationId !== score.organizationId;
    if (taken.has(organizationId) || (isInherited && own.has(organizationId))) return [];
    taken.add(organizationId);
    return [{ ...score, organizationId }];
  });
}
