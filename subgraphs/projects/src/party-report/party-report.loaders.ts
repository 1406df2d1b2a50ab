import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { groupBy } from '../group-by.js';
import { ofEntitled, type ProjectLoaders } from '../project/project.loaders.js';
import type { Project } from '../project/project.rules.js';
import { fromDocument, type PartyReportDocument } from './party-report.model.js';
import type { PartyReport } from './party-report.rules.js';
import { firstOpenMonth, type ReportSeen } from './reporting.rules.js';

/** A project, and up to which month its latest reports are looked for. */
export interface UpToMonth {
  readonly projectId: string;
  readonly month: string;
}

/** Batched reads of monthly reports. */
export function partyReportLoaders(model: Model<PartyReportDocument>, projects: ProjectLoaders, clock: Clock) {
  const byId = loadById<PartyReportDocument, PartyReport>(model, fromDocument);
  return {
    byId,
    /** Reports of projects to which the viewer is entitled; `null` for the others. */
    visible: ofEntitled(byId, projects),
    /** What the light of a project looks at: what was missed, and the months of which it was not told yet; one query for all. */
    seen: new DataLoader<Project, readonly ReportSeen[], string>(
      async (asked) => {
        const now = clock();
        const [first = ''] = asked.map((project) => firstOpenMonth(project, now)).toSorted();
        const documents = await model
          .find(
            {
              projectId: { $in: asked.map(({ id }) => id) },
              $or: [{ status: 'MISSED' }, { month: { $gte: first } }],
            },
            { projectId: 1, organizationId: 1, month: 1, status: 1, reportedAt: 1 },
          )
          .lean<(ReportSeen & Pick<PartyReport, 'projectId'>)[]>();
        const byProject = groupBy(documents, ({ projectId }) => projectId);
        return asked.map(({ id }) => byProject.get(id) ?? []);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    /** The latest report of each organization up to a month; one query for each month that is asked for. */
    latest: new DataLoader<UpToMonth, readonly PartyReport[], string>(
      async (asked) => {
        const byMonth = [...groupBy(asked, ({ month }) => month)].map(async ([month, keys]) => {
          const projectIds = keys.map(({ projectId }) => projectId);
          const found = await model.aggregate<{ readonly report: PartyReportDocument }>([
            { $match: { projectId: { $in: projectIds }, status: 'REPORTED', month: { $lte: month } } },
            { $sort: { month: -1 } },
            {
              $group: {
                _id: { projectId: '$projectId', organizationId: '$organizationId' },
                report: { $first: '$$ROOT' },
              },
            },
          ]);
          return [
            month,
            groupBy(
              found.map(({ report }) => fromDocument(report)),
              (report) => report.projectId,
            ),
          ] as const;
        });
        const found = new Map(await Promise.all(byMonth));
        return asked.map(({ projectId, month }) => found.get(month)?.get(projectId) ?? []);
      },
      { cacheKeyFn: ({ projectId, month }) => `${month}:${projectId}` },
    ),
  };
}
