import type { Connection, Evidence, Notice } from '@cobuild/subgraph';
import type { ChainKind, ThingReference } from './chain/chain-kinds.rules.js';
import type { ChainStep, ChainWalk } from './chain/chain-walk.service.js';
import type { LeadAssignment } from './lead-assignment/lead-assignment.rules.js';
import type { Blocker } from './blocker/blocker.rules.js';
import type { PartyReport } from './party-report/party-report.rules.js';
import type { PartyInMonth } from './party-report/party-report.resolvers.js';
import type { ChallengeTaker, ChallengeTopic } from './challenge-topic/challenge-topic.rules.js';
import type { Milestone, Replan } from './milestone/milestone.rules.js';
import type { PlanRow, ProjectPlan } from './milestone/plan.rules.js';
import type { Project, ProjectContact, ProjectParty, ProjectScore } from './project/project.rules.js';
import type { Result, TimelineNote } from './result/result.rules.js';
import type { ProjectList } from './project-list/project-list.rules.js';
import type { LeadRequests } from './site-request/site-request.loaders.js';
import type { SiteRequest } from './site-request/site-request.rules.js';
import type { SiteVisit } from './site-visit/site-visit.rules.js';
import type { SecretaryLeader, SecretaryProject } from './secretary-project/secretary-project.rules.js';
import type { SecretaryReport } from './secretary-project/secretary-report.rules.js';

/** Which domain type stands behind a type of the graph; read by codegen. */
export type OrganizationMapper = { readonly id: string };

export type EvidenceMapper = Evidence;

export type ChainLinkMapper = ThingReference;
export type ChainThingMapper = { readonly __typename: ChainKind; readonly id: string };
export type ChainStepMapper = ChainStep;
export type OriginChainMapper = ChainWalk;

export type RoundtableMapper = { readonly id: string };
export type SuggestionMapper = { readonly id: string };
export type OutcomeMapper = { readonly id: string };
export type ConferenceTopicMapper = { readonly id: string };
export type ProposalMapper = { readonly id: string };
export type JointActionMapper = { readonly id: string };
export type PairMapper = { readonly id: string };
export type PairListItemMapper = { readonly id: string };
export type JointActivityMapper = { readonly id: string };

export type ProjectListMapper = ProjectList;
export type ProjectListConnectionMapper = Connection<ProjectList>;

export type ProjectMapper = Project;
export type ProjectConnectionMapper = Connection<Project>;
export type ProjectNoticeMapper = Notice & { readonly project: Project };
export type ProjectPartyMapper = ProjectParty;
export type ProjectContactMapper = ProjectContact;
export type ProjectScoreMapper = ProjectScore;

export type ResultMapper = Result;
export type ResultConnectionMapper = Connection<Result>;
export type ResultNoticeMapper = Notice & { readonly result: Result };
export type ResultNoteMapper = TimelineNote;
export type LeadAssignmentMapper = LeadAssignment;
export type LeadAssignmentConnectionMapper = Connection<LeadAssignment>;
export type LeadRequestsMapper = LeadRequests;
export type SiteRequestMapper = SiteRequest;
export type SiteRequestConnectionMapper = Connection<SiteRequest>;
export type SiteRequestNoticeMapper = Notice & { readonly request: SiteRequest };
export type SiteVisitMapper = SiteVisit;
export type SiteVisitConnectionMapper = Connection<SiteVisit>;

export type ProjectBlockerMapper = Blocker;
export type ProjectBlockerConnectionMapper = Connection<Blocker>;

export type PartyReportMapper = PartyReport;
export type PartyReportConnectionMapper = Connection<PartyReport>;
export type PartyReportingMapper = PartyInMonth;
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
export type MilestoneMapper = Milestone;
export type MilestoneConnectionMapper = Connection<Milestone>;
export type MilestoneNoticeMapper = Notice & { readonly milestone: Milestone; readonly project: Project };
export type MilestoneReplanMapper = Replan;
export type ProjectPlanMapper = ProjectPlan;
export type PlanRowMapper = PlanRow;
