import type { Connection, Notice } from '@cobuild/subgraph';
import type { Delivery } from './delivery/delivery.rules.js';
import type { PairFigures } from './figures/pair-figures.rules.js';
import type { Evidence, JointActivity } from './joint-activity/joint-activity.rules.js';
import type { ListGaps, ListItem } from './list-item/list-item.rules.js';
import type { Agreement, Contact, ImportSource, Pair, Review, YearPlan } from './pair/pair.rules.js';
import type { ResourceEntry } from './resource-entry/resource-entry.rules.js';

/** Which domain type stands behind a type of the graph; read by codegen. */
export type OrganizationMapper = { readonly id: string };
export type PairMapper = Pair;
export type PairConnectionMapper = Connection<Pair>;
export type PairAgreementMapper = Agreement;
export type PairContactMapper = Contact;
export type PairReviewMapper = Review;
export type YearPlanMapper = YearPlan;
export type ImportSourceMapper = ImportSource;
export type PairNoticeMapper = Notice & { readonly pair: Pair };
export type PairFiguresMapper = PairFigures;
export type JointActivityMapper = JointActivity;
export type JointActivityConnectionMapper = Connection<JointActivity>;
export type JointActivityNoticeMapper = Notice & { readonly activity: JointActivity };
export type JointActivityWarningMapper = {
  readonly code: 'LOGGED_LATE' | 'LIKELY_DUPLICATE';
  readonly duplicates: readonly JointActivity[];
};
export type EvidenceMapper = Evidence;
export type PairListItemMapper = ListItem;
export type PairListItemConnectionMapper = Connection<ListItem>;
export type PairListGapsMapper = ListGaps;
export type DeliveryMapper = Delivery;
export type DeliveryConnectionMapper = Connection<Delivery>;
export type ResourceEntryMapper = ResourceEntry;
export type ResourceEntryConnectionMapper = Connection<ResourceEntry>;
