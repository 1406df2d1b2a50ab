import type { Connection, Evidence, Notice } from '@cobuild/subgraph';
import type { Alliance, ImportSource, VotingRule } from './alliance/alliance.rules.js';
import type { Assembly, Attendance, Quorum } from './assembly/assembly.rules.js';
import type { CharterChange, Objection, ObjectionWindow, Proposal } from './proposal/proposal.rules.js';
import type { Tally, Vote } from './vote/vote.rules.js';
import type { AgendaItem, EarlierTasksReport, ReportLine } from './conference/conference-report.rules.js';
import type { ConferenceTold } from './conference/live-conferences.js';
import type { IssuedRule, JointConference } from './conference/conference.rules.js';
import type { ConferenceTask, TaskDraft } from './conference-task/conference-task.rules.js';
import type { ConferenceTopic, TopicOrigin } from './conference-topic/conference-topic.rules.js';
import type { Duty, DutyList } from './duty/duty.rules.js';
import type { AllianceFigures, LeadFigures } from './figures/alliance-figures.rules.js';
import type { JointActionOrganizationFigures } from './figures/action-figures.rules.js';
import type { ActionBoard, ActionBoardRow, ActionColumn } from './joint-action/action-board.rules.js';
import type { ActionTask } from './joint-action/action-task.rules.js';
import type { ActionOrigin, ActionReview, JointAction } from './joint-action/joint-action.rules.js';
import type { Delegate, Membership } from './membership/membership.rules.js';
import type { Outcome } from './outcome/outcome.rules.js';
import type { HandoverItem, HandoverSheet, HandoverSignature, RotationTerm, Swap } from './rotation/rotation.rules.js';
import type { RoundtableNews } from './roundtable/live-roundtables.js';
import type { Chain } from './roundtable/roundtable-chain.service.js';
import type {
  CoHost,
  Issue,
  Parent,
  ParticipantCount,
  Reference,
  Roundtable,
  Trigger,
} from './roundtable/roundtable.rules.js';
import type { SuggestionCounts } from './suggestion/suggestion-counts.rules.js';
import type { Author, Suggestion } from './suggestion/suggestion.rules.js';

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

export type AssemblyMapper = Assembly;
export type AssemblyAttendanceMapper = Attendance;
export type AssemblyConnectionMapper = Connection<Assembly>;
export type AssemblyQuorumMapper = Quorum;

export type CharterChangeMapper = CharterChange;
export type CharterVotingRuleMapper = NonNullable<CharterChange['votingRule']>;
export type ObjectionMapper = Objection;
export type ObjectionWindowMapper = ObjectionWindow & { readonly allianceId: string };
export type ProposalMapper = Proposal;
export type ProposalConnectionMapper = Connection<Proposal>;

/** `isHidden`: how members vote is not shown to the viewer. */
export type VoteMapper = Vote & { readonly isHidden?: boolean };
export type VoteTallyMapper = Tally & { readonly isHidden: boolean };
export type VoteTallyNoticeMapper = Notice & { readonly proposal: Proposal };
export type ParticipantCountMapper = ParticipantCount;
export type RoundtableMapper = Roundtable;
export type RoundtableChainMapper = Chain;
export type RoundtableCoHostMapper = CoHost;
export type RoundtableConnectionMapper = Connection<Roundtable>;
export type RoundtableIssueMapper = Issue;
export type RoundtableNoticeMapper = Notice & RoundtableNews;
export type RoundtableParentMapper = Parent;
export type RoundtableTriggerMapper = Trigger;
export type ThingReferenceMapper = Reference;

export type SuggestionMapper = Suggestion;
export type SuggestionAuthorMapper = Author;
export type SuggestionCountsMapper = SuggestionCounts;

export type OutcomeMapper = Outcome;
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

export type AllianceFiguresMapper = AllianceFigures;
export type JointActionOrganizationFiguresMapper = JointActionOrganizationFigures;
export type LeadFiguresMapper = LeadFigures;
export type AllianceDutyMapper = Duty;
export type AllianceDutiesMapper = DutyList;
export type AllianceDutiesNoticeMapper = Notice & { readonly organization: { readonly id: string } };
