import type { Directory } from '@cobuild/directory';
import { inChunks, outcomesInFile } from '@cobuild/import-export';
import { levelWords, projectListColumns } from './project-list.columns.js';
import type { ProjectListImports } from './project-list.import.js';
import type { ListLevel } from './project-list.rules.js';
import type { ProjectLists } from './project-list.service.js';

/**
 * Lets the table of project lists write through the service.
 *
 * @param catchUp waits until the directory knows every organization that was written
 */
export function projectListImports({
  lists,
  directory,
  catchUp,
}: {
  readonly lists: Pick<ProjectLists, 'importLists'>;
  readonly directory: Pick<Directory, 'findByCodes'>;
  readonly catchUp: () => Promise<void>;
}): ProjectListImports {
  return {
    async findOrganizations(codes) {
      await catchUp();
      const found = await inChunks(codes, (some) => directory.findByCodes(some));
      return new Set(found.map(([code]) => code));
    },
    async importLists(rows, { dryRun }) {
      const owners = await directory.findByCodes(rows.map(({ ownerCode }) => ownerCode));
      const stored = rows.map(({ year, level, ownerCode, title }) => ({
        year: Number(year),
        level: levelOf(level),
        ownerId: owners.get(ownerCode)?.id ?? ownerCode,
        title,
      }));
      return outcomesInFile(projectListColumns, rows, await lists.importLists(stored, { dryRun }));
    },
  };
}

function levelOf(word: string): ListLevel {
  const found = Object.entries(levelWords).find(([one]) => one === word);
  if (!found) throw new TypeError(`expected a level that the columns let through, got ${word}`);
  return found[1];
}
