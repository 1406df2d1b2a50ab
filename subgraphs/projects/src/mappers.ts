import type { Connection, Evidence, Notice } from '@cobuild/subgraph';
import type { Milestone, Replan } from './milestone/milestone.rules.js';
import type { PlanRow, ProjectPlan } from './milestone/plan.rules.js';
import type { Project, ProjectContact, ProjectParty, ProjectScore } from './project/project.rules.js';
import type { ProjectList } from './project-list/project-list.rules.js';

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

export type MilestoneMapper = Milestone;
export type MilestoneConnectionMapper = Connection<Milestone>;
export type MilestoneNoticeMapper = Notice & { readonly milestone: Milestone; readonly project: Project };
export type MilestoneReplanMapper = Replan;
export type ProjectPlanMapper = ProjectPlan;
export type PlanRowMapper = PlanRow;
