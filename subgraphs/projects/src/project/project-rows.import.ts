import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import { startOfDate } from '@cobuild/workflow';
import type { ProjectLists } from '../project-list/project-list.service.js';
import type { ProjectHistory } from './project-history.service.js';
import { listNamed, referencePattern } from './project-import.rules.js';
import { kindOfCategory, projectColumns, type ProjectRow, stateOfWord, toldKeys } from './project.columns.js';
import type { ProjectImports } from './project.import.js';
import type { Projects } from './project.service.js';

/** Fields of refusals that the file calls otherwise. */
const fieldKeys: Readonly<Record<string, string>> = {
  title: 'name',
  parties: 'participantCodes',
  beneficiaryId: 'beneficiaryCode',
  budgetFen: 'budget',
  startsOn: 'startedOn',
  summary: 'outcome',
};

/** Ids of what rows name by codes. */
interface Ids {
  readonly organization: (code: string) => string;
  readonly list: (ownerId: string, year: number) => string | null;
}

/**
 * Lets the table of projects write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function projectImports({
  projects,
  lists,
  directory,
  catchUp,
}: {
  readonly projects: Pick<Projects, 'importProjects'>;
  readonly lists: Pick<ProjectLists, 'keptBy'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): ProjectImports {
  return {
    async findKnown(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      const codeOf = new Map(found.map(([code, { id }]) => [id, code]));
      const kept = await lists.keptBy([...codeOf.keys()]);
      return {
        organizations: new Set(found.map(([code]) => code)),
        lists: new Set(kept.map(({ ownerId, year }) => listNamed(codeOf.get(ownerId) ?? ownerId, String(year)))),
      };
    },
    async importProjects(rows, { dryRun }) {
      const named = rows.flatMap(({ leadCode, participantCodes, beneficiaryCode, listOwnerCode }) => [
        leadCode,
        ...participantCodes,
        ...[beneficiaryCode, listOwnerCode].flatMap((code) => code ?? []),
      ]);
      const organizations = await directory.findByCodes(named);
      const kept = await lists.keptBy([...organizations.values()].map(({ id }) => id));
      const stored = rows.map((row) =>
        historyIn(row, {
          organization: (code) => organizations.get(code)?.id ?? code,
          list: (ownerId, year) => kept.find((one) => one.ownerId === ownerId && one.year === year)?.id ?? null,
        }),
      );
      return outcomesInFile(projectColumns, rows, await projects.importProjects(stored, { dryRun }), fieldKeys);
    },
  };
}

function historyIn(row: ProjectRow, { organization, list }: Ids): ProjectHistory {
  const { code, name, category, note, status, leadCode, participantCodes, listOwnerCode, listYear } = row;
  const [kind, state] = [kindOfCategory(category, note), stateOfWord(status)];
  if (kind === null || state === null) throw new TypeError(`expected rows that the rules let through, got ${code}`);
  const listId = listOwnerCode === null ? null : list(organization(listOwnerCode), Number(listYear));
  return {
    code,
    draft: {
      title: name,
      kind,
      description: row.description,
      listId,
      parties: [...new Set([leadCode, ...participantCodes])].map((one) => ({ organizationId: organization(one) })),
      beneficiaryId: row.beneficiaryCode === null ? null : organization(row.beneficiaryCode),
      budgetFen: row.budget === null ? null : fenOf(row.budget),
      startsOn: wholeDay(row.startedOn),
      endsOn: wholeDay(row.endsOn),
      place: row.place,
    },
    number: row.number,
    status: state,
    origin: referenceIn(row.origin),
    deliveredAt: momentOf(row.deliveredOn),
    summary: row.outcome,
    mattersSolved: row.mattersSolved === null ? null : Number(row.mattersSolved),
    commendedAt: momentOf(row.commendedOn),
    endReason: row.endReason,
    source: { basis: row.nameBasis, file: row.sourceFile, note, told: toldBy(row) },
  };
}

/** Days of which only month or year are known do not fit where days stand, and are kept as they were told. */
function toldBy(row: ProjectRow): Readonly<Record<string, string>> {
  const partial = (['startedOn', 'endsOn', 'deliveredOn'] as const).filter((key) => row[key] !== wholeDay(row[key]));
  const cells = [...toldKeys, ...partial].flatMap((key) => {
    const value = row[key];
    return value === null ? [] : [[key, value] as const];
  });
  const related = row.relatedCodes.length > 0 ? [['relatedCodes', row.relatedCodes.join(';')] as const] : [];
  return Object.fromEntries([...cells, ...related]);
}

const wholeDay = (date: string | null): string | null => (date?.length === 10 ? date : null);

/** When a day begins in Asia/Shanghai. */
function momentOf(date: string | null): Date | null {
  const day = wholeDay(date);
  return day === null ? null : startOfDate(day);
}

/** Yuan as whole fen; a part of a fen is no amount, and is refused as one. */
function fenOf(yuan: string): number {
  const [whole = '', part = ''] = yuan.split('.');
  return part.length > 2 ? Number.NaN : Number(`${whole}${part.padEnd(2, '0')}`);
}

function referenceIn(cell: string | null): ProjectHistory['origin'] {
  const [, kind, id] = referencePattern.exec(cell ?? '') ?? [];
  return kind && id ? { kind, id } : null;
}
