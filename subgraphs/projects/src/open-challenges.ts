import type { Directory } from '@cobuild/directory';
import type { Steps } from '@cobuild/subgraph';
import type { WorkCalendar } from '@cobuild/workflow';
import { challengeTopicStore } from './challenge-topic/challenge-topic.model.js';
import { type ChallengeTopics, createChallengeTopics } from './challenge-topic/challenge-topic.service.js';
import type { Models } from './models.js';
import type { Projects } from './project/project.service.js';
import { secretaryProjectStore } from './secretary-project/secretary-project.model.js';
import { createSecretaryProjects, type SecretaryProjects } from './secretary-project/secretary-project.service.js';
import { secretaryReportStore } from './secretary-project/secretary-report.model.js';
import { createSecretaryReports, type SecretaryReports } from './secretary-project/secretary-report.service.js';

/** Opens what people take upon themselves: challenge topics, and secretary projects with their monthly reports. */
export function openChallenges(
  models: Pick<Models, 'challengeTopics' | 'secretaryProjects' | 'secretaryReports'>,
  {
    projects,
    ...parts
  }: {
    readonly steps: Steps;
    readonly projects: Projects;
    readonly directory: Directory;
    readonly calendar: WorkCalendar;
  },
) {
  const challengeTopics: ChallengeTopics = createChallengeTopics({
    ...parts,
    model: models.challengeTopics,
    store: challengeTopicStore(models.challengeTopics),
  });
  const store = secretaryProjectStore(models.secretaryProjects);
  const secretaryProjects: SecretaryProjects = createSecretaryProjects({
    ...parts,
    model: models.secretaryProjects,
    store,
    projects,
  });
  const secretaryReports: SecretaryReports = createSecretaryReports({
    ...parts,
    store: secretaryReportStore(models.secretaryReports),
    projects: store,
    projectModel: models.secretaryProjects,
  });
  return { challengeTopics, secretaryProjects, secretaryReports };
}
