import type { Connection, Evidence, Notice } from '@cobuild/subgraph';
import type { ChallengeTaker, ChallengeTopic } from './challenge-topic/challenge-topic.rules.js';
import type { Project, ProjectContact, ProjectParty, ProjectScore } from './project/project.rules.js';
import type { ProjectList } from './project-list/project-list.rules.js';
import type { SecretaryLeader, SecretaryProject } from './secretary-project/secretary-project.rules.js';
import type { SecretaryReport } from './secretary-project/secretary-report.rules.js';

/** Which domain type stands behind a type of the graph; read by codegen. */
export type OrganizationMapper = { readonly id: string };

export type EvidenceMapper = Evidence;

export type ProjectListMapper = ProjectList;
export type ProjectListConnectionMapper = Connection<ProjectList>;

export type ProjectMapper = Project;
export type ProjectConnectionMapper = Connection<Project>;
export type ProjectNoticeMapper = Notice & { readonly project: Project };
export type ProjectPartyMapper = ProjectParty;
export type ProjectContactMapper = ProjectContact;
export type ProjectScoreMapper = ProjectScore;

export type ChallengeTopicMapper = ChallengeTopic;
export type ChallengeTopicConnectionMapper = Connection<ChallengeTopic>;
export type ChallengeTopicNoticeMapper = Notice & { readonly topic: ChallengeTopic };
export type ChallengeTakerMapper = ChallengeTaker;

export type SecretaryProjectMapper = SecretaryProject;
export type SecretaryProjectConnectionMapper = Connection<SecretaryProject>;
export type SecretaryProjectNoticeMapper = Notice & {
  readonly secretaryProject: SecretaryProject;
  readonly report: SecretaryReport | null;
};
export type SecretaryLeaderMapper = SecretaryLeader;
export type SecretaryReportMapper = SecretaryReport;
