import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type ChallengeTopicDocument, challengeTopicModel } from './challenge-topic/challenge-topic.model.js';
import { type ProjectDocument, projectModel } from './project/project.model.js';
import { type ProjectListDocument, projectListModel } from './project-list/project-list.model.js';
import { type SecretaryProjectDocument, secretaryProjectModel } from './secretary-project/secretary-project.model.js';
import { type SecretaryReportDocument, secretaryReportModel } from './secretary-project/secretary-report.model.js';

/** The collections of the subgraph. */
export interface Models {
  readonly challengeTopics: Model<ChallengeTopicDocument>;
  readonly directory: Model<DirectoryDocument>;
  readonly lists: Model<ProjectListDocument>;
  readonly projects: Model<ProjectDocument>;
  readonly secretaryProjects: Model<SecretaryProjectDocument>;
  readonly secretaryReports: Model<SecretaryReportDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    challengeTopics: challengeTopicModel(connection),
    directory: directoryModel(connection),
    lists: projectListModel(connection),
    projects: projectModel(connection),
    secretaryProjects: secretaryProjectModel(connection),
    secretaryReports: secretaryReportModel(connection),
  };
  const all: readonly { createIndexes(): Promise<void> }[] = Object.values(models);
  await Promise.all(all.map((model) => model.createIndexes()));
  return models;
}
