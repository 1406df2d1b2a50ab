import { type Counts, type Rate, rateOf } from '@cobuild/figures';
import type { AllianceKind } from '../alliance/alliance.rules.js';
import type { AllianceStatus } from '../alliance/alliance.workflow.js';
import type { ConferenceKind } from '../conference/conference.rules.js';
import type { OutcomeKind } from '../outcome/outcome.rules.js';
import { actionsOf, type JointActionFigures } from './action-figures.rules.js';
import { counted } from './counted.js';
import { assembliesOf, type AssemblyFigures, type ProposalFigures, proposalsOf } from './deciding-figures.rules.js';

export interface AllianceCount {
  readonly kind: AllianceKind;
  readonly status: AllianceStatus;
  readonly count: number;
}

export interface AllianceFieldCount {
  readonly kind: AllianceKind;
  readonly field: string | null;
  readonly count: number;
}

export interface LeadFigures {
  readonly organizationId: string;
  readonly quarters: number;
  readonly activities: number;
}

export interface OutcomeFigures {
  readonly kind: OutcomeKind;
  readonly count: number;
  readonly amountFen: number | null;
  readonly beneficiaries: number;
}

export interface RoundtableFigures {
  readonly held: number;
  readonly personTimes: number;
  readonly validSuggestions: number;
  readonly resolved: Rate;
  readonly outcomes: OutcomeFigures[];
  readonly deepestChain: number;
}

export interface ConferenceCount {
  readonly kind: ConferenceKind;
  readonly count: number;
}

export interface ConferenceFigures {
  readonly held: number;
  readonly kinds: ConferenceCount[];
  readonly rulesIssued: number;
  readonly tasks: number;
  readonly verifiedOnTime: Rate;
  readonly carriedOver: number;
}

/** What alliances have come to (domain.md §2, Numbers). Lists are not `readonly` so that they are the graph's types as they stand. */
export interface AllianceFigures {
  readonly asOf: Date | null;
  readonly alliances: AllianceCount[];
  readonly fields: AllianceFieldCount[];
  readonly members: number;
  readonly fewestMembers: number | null;
  readonly mostMembers: number | null;
  readonly joined: number;
  readonly left: number;
  readonly membersThatNeverLed: number;
  readonly quartersLed: number;
  readonly lateHandovers: number;
  readonly leads: LeadFigures[];
  readonly assemblies: AssemblyFigures;
  readonly proposals: ProposalFigures;
  readonly jointActions: JointActionFigures;
  readonly roundtables: RoundtableFigures;
  readonly conferences: ConferenceFigures;
}

const kinds = ['INDUSTRY', 'AREA'] as const satisfies AllianceKind[];
const outcomeKinds = [
  'LOCAL_REGULATION',
  'GOVERNMENT_DOCUMENT',
  'POLICY_DOCUMENT',
  'CREDIT_LINE',
  'LOAN',
  'FINANCIAL_PRODUCT',
  'PROJECT',
  'SCALE_OUT',
] as const satisfies OutcomeKind[];
const conferenceKinds = [
  'JOINT',
  'PROMOTION',
  'SCHEDULING',
  'TOPICAL',
  'SYMPOSIUM',
  'OTHER',
] as const satisfies ConferenceKind[];
const statuses = ['PREPARING', 'SIGNING', 'ACTIVE', 'DISSOLVED'] as const satisfies AllianceStatus[];

/** The counts whose names begin so, by the rest of their names; those that came to nothing are left out. */
export function countsUnder(counts: Counts, prefix: string): readonly (readonly [string, number])[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    name.startsWith(prefix) && count !== 0 ? [[name.slice(prefix.length), count] as const] : [],
  );
}

/**
 * Counts as the figures that users read; kinds and states are listed where there are any.
 *
 * @param today a handover sheet that is open and was due before this day is late
 */
export function figuresOf(
  counts: Counts,
  { asOf, today }: { readonly asOf: Date | null; readonly today: string },
): AllianceFigures {
  const count = (name: string) => counts[name] ?? 0;
  const sizes = countsUnder(counts, counted.sized('')).map(([size]) => Number(size));
  const overdue = countsUnder(counts, counted.handoversDue('')).filter(([date]) => date < today);
  return {
    asOf,
    alliances: kinds.flatMap((kind) =>
      statuses
        .map((status) => ({ kind, status, count: count(counted.alliances(kind, status)) }))
        .filter((one) => one.count > 0),
    ),
    fields: kinds.flatMap((kind) =>
      countsUnder(counts, counted.field(kind, null))
        .map(([field, number]) => ({ kind, field: field === '' ? null : decodeURIComponent(field), count: number }))
        .toSorted((one, other) => other.count - one.count || (one.field ?? '').localeCompare(other.field ?? '')),
    ),
    members: count(counted.members),
    fewestMembers: sizes.length === 0 ? null : Math.min(...sizes),
    mostMembers: sizes.length === 0 ? null : Math.max(...sizes),
    joined: count(counted.joined),
    left: count(counted.left),
    membersThatNeverLed: count(counted.neverLed),
    quartersLed: count(counted.quartersLed),
    lateHandovers: count(counted.lateHandovers) + overdue.reduce((total, [, number]) => total + number, 0),
    leads: leadsOf(counts),
    assemblies: assembliesOf(counts),
    proposals: proposalsOf(counts),
    jointActions: actionsOf(counts),
    roundtables: roundtablesOf(counts),
    conferences: conferencesOf(counts),
  };
}

/** Who led, those first that led most. */
function leadsOf(counts: Counts): LeadFigures[] {
  const quarters = new Map(countsUnder(counts, counted.ledBy('')));
  const activities = new Map(countsUnder(counts, counted.activitiesLedBy('')));
  return [...new Set([...quarters.keys(), ...activities.keys()])]
    .map((organizationId) => ({
      organizationId,
      quarters: quarters.get(organizationId) ?? 0,
      activities: activities.get(organizationId) ?? 0,
    }))
    .toSorted((one, other) => other.quarters - one.quarters || (one.organizationId < other.organizationId ? -1 : 1));
}

function roundtablesOf(counts: Counts): RoundtableFigures {
  const count = (name: string) => counts[name] ?? 0;
  const valid = count(counted.validSuggestions);
  const depths = countsUnder(counts, counted.chainDepth('')).map(([depth]) => Number(depth));
  return {
    held: count(counted.roundtablesHeld),
    personTimes: count(counted.personTimes),
    validSuggestions: valid,
    resolved: rateOf(count(counted.suggestions('RESOLVED')), valid),
    outcomes: outcomeKinds
      .map((kind) => ({
        kind,
        count: count(counted.outcomes(kind, 'entries')),
        amountFen: count(counted.outcomes(kind, 'amountFen')) || null,
        beneficiaries: count(counted.outcomes(kind, 'beneficiaries')),
      }))
      .filter((one) => one.count > 0),
    deepestChain: Math.max(0, ...depths),
  };
}

function conferencesOf(counts: Counts): ConferenceFigures {
  const count = (name: string) => counts[name] ?? 0;
  const kindsHeld = conferenceKinds
    .map((kind) => ({ kind, count: count(counted.conferences(kind)) }))
    .filter((one) => one.count > 0);
  const tasks = countsUnder(counts, counted.conferenceTasks('')).reduce((total, [, number]) => total + number, 0);
  return {
    held: kindsHeld.reduce((total, one) => total + one.count, 0),
    kinds: kindsHeld,
    rulesIssued: count(counted.rulesIssued),
    tasks,
    verifiedOnTime: rateOf(count(counted.tasksVerifiedOnTime), tasks),
    carriedOver: count(counted.conferenceTasks('CARRIED_OVER')),
  };
}
