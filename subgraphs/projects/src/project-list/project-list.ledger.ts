import type { Directory } from '@cobuild/directory';
import type { Ledger } from '@cobuild/import-export';
import type { Model } from 'mongoose';
import { levelWords, projectListColumns } from './project-list.columns.js';
import { fromDocument, type ProjectListDocument } from './project-list.model.js';

/** The index of project lists (项目清单目录): by year, then by who keeps them. */
export function projectListLedger({
  model,
  directory,
}: {
  readonly model: Model<ProjectListDocument>;
  readonly directory: Pick<Directory, 'findMany'>;
}): Ledger {
  return {
    name: 'project_lists',
    sheet: '项目清单目录',
    columns: projectListColumns,
    async *rows() {
      const years = await model.distinct('year');
      for (const year of years.toSorted((one, other) => one - other)) {
        const lists = (await model.find({ year }).lean<ProjectListDocument[]>()).map(fromDocument);
        const owners = await directory.findMany(lists.map(({ ownerId }) => ownerId));
        yield lists
          .map(({ level, ownerId, title }) => ({
            year: String(year),
            level: Object.entries(levelWords).find(([, one]) => one === level)?.[0] ?? level,
            ownerCode: owners.get(ownerId)?.code ?? ownerId,
            title,
          }))
          .toSorted((one, other) => (one.ownerCode < other.ownerCode ? -1 : 1));
      }
    },
  };
}
