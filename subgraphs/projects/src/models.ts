import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type ChainThingDocument, chainThingModel } from './chain/chain-thing.model.js';
import { type LeadAssignmentDocument, leadAssignmentModel } from './lead-assignment/lead-assignment.model.js';
import { type BlockerDocument, blockerModel } from './blocker/blocker.model.js';
import { type PartyReportDocument, partyReportModel } from './party-report/party-report.model.js';
import { type ChallengeTopicDocument, challengeTopicModel } from './challenge-topic/challenge-topic.model.js';
import { type MilestoneDocument, milestoneModel } from './milestone/milestone.model.js';
import { type ProjectDocument, projectModel } from './project/project.model.js';
import { type ResultDocument, resultModel } from './result/result.model.js';
import { type ProjectListDocument, projectListModel } from './project-list/project-list.model.js';
import { type SiteRequestDocument, siteRequestModel } from './site-request/site-request.model.js';
import { type SiteVisitDocument, siteVisitModel } from './site-visit/site-visit.model.js';
import { type SecretaryProjectDocument, secretaryProjectModel } from './secretary-project/secretary-project.model.js';
import { type SecretaryReportDocument, secretaryReportModel } from './secretary-project/secretary-report.model.js';

/** The collections of the subgraph. */
export interface Models {
  readonly challengeTopics: Model<ChallengeTopicDocument>;
  readonly directory: Model<DirectoryDocument>;
  readonly chainThings: Model<ChainThingDocument>;
  readonly lists: Model<ProjectListDocument>;
  readonly milestones: Model<MilestoneDocument>;
  readonly projects: Model<ProjectDocument>;
  readonly results: Model<ResultDocument>;
  readonly leads: Model<LeadAssignmentDocument>;
  readonly siteRequests: Model<SiteRequestDocument>;
  readonly siteVisits: Model<SiteVisitDocument>;
  readonly blockers: Model<BlockerDocument>;
  readonly partyReports: Model<PartyReportDocument>;
  readonly secretaryProjects: Model<SecretaryProjectDocument>;
  readonly secretaryReports: Model<SecretaryReportDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    challengeTopics: challengeTopicModel(connection),
    directory: directoryModel(connection),
    chainThings: chainThingModel(connection),
    lists: projectListModel(connection),
    milestones: milestoneModel(connection),
    projects: projectModel(connection),
    results: resultModel(connection),
    leads: leadAssignmentModel(connection),
    siteRequests: siteRequestModel(connection),
    siteVisits: siteVisitModel(connection),
    blockers: blockerModel(connection),
    partyReports: partyReportModel(connection),
    secretaryProjects: secretaryProjectModel(connection),
    secretaryReports: secretaryReportModel(connection),
  };
  const all: readonly { createIndexes(): Promise<void> }[] = Object.values(models);
  await Promise.all(all.map((model) => model.createIndexes()));
  return models;
}
