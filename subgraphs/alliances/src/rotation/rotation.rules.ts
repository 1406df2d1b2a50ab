import type { ImportSource } from '../alliance/alliance.rules.js';
import { ordinalOf, quarterOf } from './quarter.rules.js';
import { planQuarters, type PlannedQuarter } from './rotation-plan.rules.js';
import type { RotationTermStatus } from './rotation-term.workflow.js';

/** What is open when a quarter ends, for the next lead to take over. */
export interface HandoverSheet {
  readonly generatedAt: Date;
  readonly items: readonly HandoverItem[];
  /** By the outgoing and the incoming lead. */
  readonly signatures: readonly HandoverSignature[];
  /** When the last signature was given. */
  readonly closedAt: Date | null;
}

export interface HandoverSignature {
  readonly organizationId: string;
  readonly accountId: string | null;
  readonly at: Date;
  /** What the signer adds, e.g. on funds. */
  readonly remark: string | null;
}

/** Kinds of things that a lead hands over. */
export type HandoverKind = 'JOINT_ACTION' | 'PROPOSAL' | 'ASSEMBLY' | 'ROUNDTABLE' | 'JOINT_CONFERENCE';

export interface HandoverItem {
  readonly kind: HandoverKind;
  readonly id: string;
  readonly title: string;
  readonly dueAt: Date | null;
}

/** A wish to exchange two quarters' leads; it stands on both terms. */
export interface Swap {
  readonly otherTermId: string;
  readonly requestedByOrgId: string;
  readonly askedOrgId: string;
  readonly requestedAt: Date;
  readonly acceptedAt: Date | null;
}

/** Who leads an alliance in one quarter. */
export interface RotationTerm extends PlannedQuarter {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly allianceId: string;
  readonly status: RotationTermStatus;
  /** Leads for the rest of the quarter in place of its lead. */
  readonly substituteOrgId: string | null;
  /** The two have swapped: their leads are bound to their quarters. */
  readonly isSwapped: boolean;
  readonly swap: Swap | null;
  readonly plan: string | null;
  readonly handover: HandoverSheet | null;
  /** Until when the sheet is to be signed. */
  readonly dueAt: Date | null;
  readonly imported: boolean;
  /** Where imported data came from. */
  readonly source: ImportSource | null;
}

/** The most characters of a lead's plan for its quarter. */
export const longestPlan = 20_000;

/** The ordinal of the quarter in which a day lies. */
export const ordinalOn = (date: string): number => ordinalOf(quarterOf(date));

/** Who leads in a term: its substitute, where one was named. */
export const leaderOf = ({ leadOrgId, substituteOrgId }: Pick<RotationTerm, 'leadOrgId' | 'substituteOrgId'>): string =>
  substituteOrgId ?? leadOrgId;

/** One term for each quarter and one that leads: what the database keeps unique. `null` where a term does not lead. */
export const leadingKeyOf = ({ allianceId, status }: Pick<RotationTerm, 'allianceId' | 'status'>): string | null =>
  status === 'LEADING' ? allianceId : null;

/** What planning looks at in a term. */
export type Planned = PlannedQuarter & Pick<RotationTerm, 'substituteOrgId' | 'isSwapped'>;

/**
 * Who leads in a quarter, told by the calendar alone: right at the first instant, whenever the timers come round. A quarter that no
 * timer has planned yet is led by whose turn it is. `null` where nobody may lead.
 *
 * @param order members that may lead, in the order of their turns
 * @param terms of one alliance, at most one for each quarter
 */
export function leadIn(ordinal: number, order: readonly string[], terms: readonly Planned[]): string | null {
  const term = terms.find((one) => one.ordinal === ordinal);
  if (term) return leaderOf(term);
  return replan(order, terms, { now: ordinal, upTo: ordinal }).at(-1)?.leadOrgId ?? null;
}

/**
 * Who leads which quarter from now on: those that are not planned yet, up to an ordinal, and planned ones as they are by turns now.
 * Quarters that have begun stay as they are; nothing is planned where nobody may lead.
 *
 * @param order members that may lead, in the order of their turns
 * @param now the ordinal of the running quarter
 */
export function replan(
  order: readonly string[],
  terms: readonly Planned[],
  { now, upTo }: { readonly now: number; readonly upTo: number },
): readonly PlannedQuarter[] {
  if (order.length === 0) return [];
  const begun = terms.filter(({ ordinal }) => ordinal <= now).toSorted((one, other) => one.ordinal - other.ordinal);
  const last = begun.at(-1);
  const first = last ? last.ordinal + 1 : now;
  const ordinals = Array.from({ length: Math.max(upTo - first + 1, 0) }, (_, index) => first + index);
  const bound = terms.filter(({ isSwapped, ordinal }) => isSwapped && ordinal > now);
  return planQuarters(
    order,
    begun.map(({ turnOf }) => turnOf),
    ordinals,
    new Map(bound.map(({ ordinal, leadOrgId }) => [ordinal, leadOrgId])),
  );
}
