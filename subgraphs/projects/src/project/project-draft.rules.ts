import { checkText } from '@cobuild/subgraph';
import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import { listYears } from '../project-list/project-list.rules.js';
import type { Project, ProjectContact, ProjectKind } from './project.rules.js';

/** What is written of a project; what is left out stays as it was. */
export interface ProjectDraft {
  readonly title?: string | null | undefined;
  readonly kind?: ProjectKind | null | undefined;
  readonly description?: string | null | undefined;
  readonly listId?: string | null | undefined;
  readonly parties?:
    | readonly { readonly organizationId: string; readonly duty?: string | null | undefined }[]
    | null
    | undefined;
  readonly contacts?: readonly ProjectContact[] | null | undefined;
  readonly beneficiaryId?: string | null | undefined;
  readonly budgetFen?: number | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly place?: string | null | undefined;
}

const longest = { title: 200, description: 5_000, place: 200, duty: 1_000, name: 100 } as const;
const most = { parties: 50, contacts: 200, budgetFen: 100_000_000_000_000 } as const;

/**
 * The project with what is written of it, or why that may not stand. Whatever changes what was signed takes the signatures away:
 * a plan is agreed by every party or by none (方案同定).
 */
export function drawProject(project: Project, draft: ProjectDraft): Result<Project, Refusal> {
  const next: Project = {
    ...project,
    title: (draft.title ?? project.title).trim(),
    kind: draft.kind ?? project.kind,
    description: draft.description ?? project.description,
    listId: draft.listId ?? project.listId,
    parties: (draft.parties ?? project.parties).map(({ organizationId, duty }) => ({
      organizationId,
      duty: duty ?? null,
      signedAt: null,
      signedBy: null,
    })),
    contacts: draft.contacts ?? project.contacts,
    beneficiaryId: draft.beneficiaryId ?? project.beneficiaryId,
    budgetFen: draft.budgetFen ?? project.budgetFen,
    startsOn: draft.startsOn ?? project.startsOn,
    endsOn: draft.endsOn ?? project.endsOn,
    place: draft.place ?? project.place,
  };
  for (const fit of [checkTexts(next), checkParties(next), checkContacts(next), checkPlan(next)]) {
    if (!fit.ok) return fit;
  }
  return ok(next);
}

function checkTexts({ title, description, place, parties }: Project): Result<void, Refusal> {
  const texts = [
    checkText('title', title, longest.title),
    checkText('description', description, longest.description),
    checkText('place', place, longest.place),
    ...parties.map(({ duty }, index) => checkText(`parties.${index}.duty`, duty, longest.duty)),
  ];
  return texts.find((text) => !text.ok) ?? ok(undefined);
}

/** Parties differ, and whoever benefits is none of them: nobody judges their own work twice (domain.md G3). */
function checkParties({ parties, beneficiaryId }: Project): Result<void, Refusal> {
  if (parties.length === 0) return refuse({ code: 'PARTIES_REQUIRED', field: ['parties'] });
  if (parties.length > most.parties)
    return refuse({ code: 'TOO_MANY', field: ['parties'], details: { most: most.parties } });
  const ids = parties.map(({ organizationId }) => organizationId);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) return refuse({ code: 'PARTY_REPEATED', field: ['parties', String(repeated), 'organizationId'] });
  if (beneficiaryId !== null && ids.includes(beneficiaryId)) {
    return refuse({ code: 'BENEFICIARY_IS_PARTY', field: ['beneficiaryId'] });
  }
  return ok(undefined);
}

function checkContacts({ contacts, parties, beneficiaryId }: Project): Result<void, Refusal> {
  if (contacts.length > most.contacts) {
    return refuse({ code: 'TOO_MANY', field: ['contacts'], details: { most: most.contacts } });
  }
  const concerned = [...parties.map(({ organizationId }) => organizationId), beneficiaryId];
  for (const [index, { organizationId, name }] of contacts.entries()) {
    const fit = checkText(`contacts.${index}.name`, name, longest.name);
    if (!fit.ok) return fit;
    if (!concerned.includes(organizationId)) {
      return refuse({ code: 'NOT_A_PARTY', field: ['contacts', String(index), 'organizationId'] });
    }
  }
  return ok(undefined);
}

function checkPlan({ startsOn, endsOn, budgetFen }: Project): Result<void, Refusal> {
  for (const [field, date] of Object.entries({ startsOn, endsOn })) {
    if (date !== null && !isInListYears(date))
      return refuse({ code: 'YEAR_INVALID', field: [field], details: listYears });
  }
  if (startsOn && endsOn && endsOn < startsOn) return refuse({ code: 'ENDS_BEFORE_START', field: ['endsOn'] });
  const isAmount = budgetFen === null || (Number.isInteger(budgetFen) && budgetFen >= 0 && budgetFen <= most.budgetFen);
  return isAmount ? ok(undefined) : refuse({ code: 'AMOUNT_INVALID', field: ['budgetFen'] });
}

/** A year of the common calendar: one of another calendar that looks like it is noticed here. */
function isInListYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= listYears.first && year <= listYears.last;
}
