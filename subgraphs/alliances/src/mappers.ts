import type { Connection, Notice } from '@cobuild/subgraph';
import type { Alliance, ImportSource, VotingRule } from './alliance/alliance.rules.js';
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
