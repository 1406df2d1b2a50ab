import type { Connection, Notice } from '@cobuild/subgraph';
import type { Alliance, ImportSource, VotingRule } from './alliance/alliance.rules.js';
import type { AgendaItem, EarlierTasksReport, ReportLine } from './conference/conference-report.rules.js';
import type { ConferenceTold } from './conference/live-conferences.js';
import type { IssuedRule, JointConference } from './conference/conference.rules.js';
import type { ConferenceTask, TaskDraft } from './conference-task/conference-task.rules.js';
import type { ConferenceTopic, TopicOrigin } from './conference-topic/conference-topic.rules.js';
import type { Evidence } from './evidence.rules.js';
import type { ActionBoard, ActionBoardRow, ActionColumn } from './joint-action/action-board.rules.js';
import type { ActionTask } from './joint-action/action-task.rules.js';
import type { ActionOrigin, ActionReview, JointAction } from './joint-action/joint-action.rules.js';
import type { Delegate, Membership } from './membership/membership.rules.js';
import type { HandoverItem, HandoverSheet, HandoverSignature, RotationTerm, Swap } from './rotation/rotation.rules.js';

/** Which domain type stands behind a type of the graph; read by codegen. */
export type OrganizationMapper = { readonly id: string };

export type AllianceMapper = Alliance;
export type AllianceConnectionMapper = Connection<Alliance>;
export type AllianceNoticeMapper = Notice & { readonly alliance: Alliance };
export type AllianceVotingRuleMapper = VotingRule;
export type ImportSourceMapper = ImportSource;

export type DelegateMapper = Delegate;
export type MembershipMapper = Membership;
export type MembershipConnectionMapper = Connection<Membership>;

export type HandoverItemMapper = HandoverItem;
export type HandoverSheetMapper = HandoverSheet;
export type HandoverSignatureMapper = HandoverSignature;
export type RotationLeadNoticeMapper = Notice & { readonly alliance: Alliance; readonly term: RotationTerm };
export type RotationSwapMapper = Swap;
export type RotationTermMapper = RotationTerm;
export type RotationTermConnectionMapper = Connection<RotationTerm>;

export type ActionBoardMapper = ActionBoard;
export type ActionBoardRowMapper = ActionBoardRow;
export type ActionColumnMapper = ActionColumn;
export type ActionOriginMapper = ActionOrigin;
export type ActionReviewMapper = ActionReview;
export type ActionTaskMapper = ActionTask;
export type ActionTaskConnectionMapper = Connection<ActionTask>;
export type ActionTaskNoticeMapper = Notice & { readonly task: ActionTask };
export type JointActionMapper = JointAction;
export type JointActionConnectionMapper = Connection<JointAction>;
export type JointActionNoticeMapper = Notice & { readonly jointAction: JointAction };

export type JointConferenceMapper = JointConference;
export type JointConferenceConnectionMapper = Connection<JointConference>;
export type ConferenceNoticeMapper = Notice & ConferenceTold;
export type ConferenceRuleMapper = IssuedRule;
export type ConferenceAgendaItemMapper = AgendaItem;
export type ConferenceReportMapper = EarlierTasksReport;
export type ConferenceReportLineMapper = ReportLine;
export type ConferenceTopicMapper = ConferenceTopic;
export type ConferenceTopicOriginMapper = TopicOrigin;
export type ConferenceTaskDraftMapper = TaskDraft;
export type ConferenceTaskMapper = ConferenceTask;
export type ConferenceTaskConnectionMapper = Connection<ConferenceTask>;
export type EvidenceMapper = Evidence;
