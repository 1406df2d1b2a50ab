import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import { codeInLedger, inBatches, inOrderOfCodes } from '@cobuild/subgraph';
import { dateOf } from '@cobuild/workflow';
import type { Model } from 'mongoose';
import type { ProjectList } from '../project-list/project-list.rules.js';
import type { ProjectLists } from '../project-list/project-list.service.js';
import {
  categoryWords,
  kindOfCategory,
  projectColumns,
  type ProjectRow,
  stateOfWord,
  stateWords,
  type toldKeys,
  wordOf,
} from './project.columns.js';
import { fromDocument, type ProjectDocument } from './project.model.js';
import { leadOf, partyIdsOf, type Project } from './project.rules.js';

const readAtOnce = 200;

/** What was ever on a list, and what was imported; plans that nobody listed yet stand in no ledger. */
const inLedger = {
  $or: [
    { status: { $in: ['LISTED', 'RUNNING', 'PAUSED', 'DELIVERED', 'JUDGED', 'ARCHIVED'] } },
    { status: 'CANCELLED', number: { $type: 'string' } },
    { status: 'CANCELLED', imported: true },
  ],
};

/** The ledger of projects (项目清单台账), by their codes. */
export function projectLedger({
  model,
  lists,
  directory,
}: {
  readonly model: Model<ProjectDocument>;
  readonly lists: Pick<ProjectLists, 'findMany'>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'projects',
    sheet: '项目',
    columns: projectColumns,
    async *rows() {
      for await (const batch of inBatches(inOrderOfCodes(model, inLedger), readAtOnce)) {
        const projects = batch.map(fromDocument);
        const kept = await lists.findMany(projects.flatMap(({ listId }) => listId ?? []));
        const organizations = await directory.findMany([
          ...projects.flatMap(partyIdsOf),
          ...projects.flatMap(({ beneficiaryId }) => beneficiaryId ?? []),
          ...[...kept.values()].map(({ ownerId }) => ownerId),
        ]);
        const codeOf = (id: string) => organizations.get(id)?.code ?? id;
        yield projects.map((project) => rowOf(project, kept.get(project.listId ?? '') ?? null, codeOf));
      }
    },
  };
}

function rowOf(project: Project, list: ProjectList | null, codeOf: (id: string) => string): ProjectRow {
  const { kind, beneficiaryId, budgetFen, origin, deliveredAt, commendedAt, source } = project;
  const { basis = null, file = null, note = null, told = {} } = source ?? {};
  const as = (key: (typeof toldKeys)[number] | 'startedOn' | 'endsOn' | 'deliveredOn' | 'origin') => told[key] ?? null;
  const category = as('category') ?? '';
  return {
    number: project.number,
    listOwnerCode: list === null ? null : codeOf(list.ownerId),
    listYear: list === null ? null : String(list.year),
    code: codeInLedger(project),
    name: project.title,
    nameBasis: basis,
    category: kindOfCategory(category, note) === kind ? category : wordOf(categoryWords, kind),
    leadCode: codeOf(leadOf(project)),
    participantCodes: partyIdsOf(project).slice(1).map(codeOf),
    beneficiaryCode: beneficiaryId === null ? null : codeOf(beneficiaryId),
    region: as('region'),
    place: project.place,
    description: project.description,
    size: as('size'),
    sizeUnit: as('sizeUnit'),
    budget: budgetFen === null ? null : yuanOf(budgetFen),
    startedOn: project.startsOn ?? as('startedOn'),
    dateText: as('dateText'),
    endsOn: project.endsOn ?? as('endsOn'),
    status: wordOfState(project, as('status')),
    deliveredOn: deliveredAt === null ? as('deliveredOn') : dateOf(deliveredAt),
    outcome: project.summary,
    mattersSolved: project.mattersSolved === null ? null : String(project.mattersSolved),
    averageScore: averageOf(project) ?? as('averageScore'),
    commendedOn: commendedAt === null ? null : dateOf(commendedAt),
    endReason: project.endReason,
    origin: origin === null ? as('origin') : `${origin.kind}:${origin.id}`,
    relatedCodes: told['relatedCodes']?.split(';') ?? [],
    sourceFile: file,
    note,
  };
}

/** The told word while it still holds, none where imported history told none; else the platform's own word. */
function wordOfState({ status, imported }: Project, told: string | null): string | null {
  const isTold = told !== null || imported;
  return isTold && stateOfWord(told) === status ? told : wordOf(stateWords, status);
}

/** Whole fen as yuan, without idle zeros. */
function yuanOf(fen: number): string {
  const [whole, part] = [
    Math.floor(fen / 100),
    String(fen % 100)
      .padStart(2, '0')
      .replace(/0+$/, ''),
  ];
  return part === '' ? String(whole) : `${whole}.${part}`;
}

/** What parties and beneficiary gave on average, to one place; nothing where nobody gave anything. */
function averageOf({ scores }: Project): string | null {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, { score }) => total + score, 0);
  return String(Math.round((sum * 10) / scores.length) / 10);
}
