import type { Viewer } from '@cobuild/identity';
import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { mayReadSecretaryProject } from './secretary-access.rules.js';
import { fromDocument, type SecretaryProjectDocument } from './secretary-project.model.js';
import type { SecretaryProject } from './secretary-project.rules.js';
import { fromDocument as reportFrom, type SecretaryReportDocument } from './secretary-report.model.js';
import type { SecretaryReport } from './secretary-report.rules.js';

/** Batched reads of secretary projects. */
export const secretaryProjectLoaders = (model: Model<SecretaryProjectDocument>) => ({
  byId: loadById<SecretaryProjectDocument, SecretaryProject>(model, fromDocument),
});

/** Batched reads of monthly reports. */
export function secretaryReportLoaders(
  model: Model<SecretaryReportDocument>,
  projects: ReturnType<typeof secretaryProjectLoaders>,
  viewer: Viewer,
  clock: Clock,
) {
  const byId = loadById<SecretaryReportDocument, SecretaryReport>(model, reportFrom);
  return {
    byId,
    /** Reports of projects to what of which the viewer is entitled; `null` for the others. */
    visible: new DataLoader<string, SecretaryReport | null>(async (ids) => {
      const reports = await Promise.all(ids.map((id) => byId.load(id)));
      const now = clock();
      return Promise.all(
        reports.map(async (report) => {
          const project = report && (await projects.byId.load(report.secretaryProjectId));
          return project && mayReadSecretaryProject(viewer, project, now) ? report : null;
        }),
      );
    }),
    /** A project's reports, the latest month first. */
    ofProject: new DataLoader<string, readonly SecretaryReport[]>(async (ids) => {
      const documents = await model
        .find({ secretaryProjectId: { $in: [...ids] } })
        .sort({ month: -1 })
        .lean<SecretaryReportDocument[]>();
      const reports = documents.map(reportFrom);
      return ids.map((id) => reports.filter(({ secretaryProjectId }) => secretaryProjectId === id));
    }),
  };
}
