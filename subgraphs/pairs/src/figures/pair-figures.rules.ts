import { type Counts, type Rate, rateOf } from '@cobuild/figures';
import { type DeliveryKind, deliveryKinds } from '../delivery/delivery.rules.js';
import { type Joint, joints, type PairKind, pairKinds } from '../pair/pair.rules.js';
import type { PairStatus } from '../pair/pair.workflow.js';
import { muOf, type ResourceKind, resourceKinds } from '../resource-entry/resource-entry.rules.js';
import type { ResourceStatus } from '../resource-entry/resource-entry.workflow.js';
import { counted } from './counted.js';

export interface PairCount {
  readonly kind: PairKind;
  readonly status: PairStatus;
  readonly count: number;
}

export interface JointFigures {
  readonly joint: Joint;
  readonly planned: number;
  readonly logged: number;
  readonly confirmed: number;
  readonly bySilence: number;
  readonly disputed: number;
}

export interface DeliveryFigures {
  readonly kind: DeliveryKind;
  readonly recorded: number;
  readonly acknowledged: number;
}

export interface ResourceFigures {
  readonly kind: ResourceKind;
  readonly stage: ResourceStatus;
  readonly entries: number;
  readonly amountFen: number | null;
  readonly areaMu: string | null;
  readonly pieces: number | null;
}

/** What pairs have come to (domain.md §3, Numbers). Lists are not `readonly` so that they are the graph's types as they stand. */
export interface PairFigures {
  readonly asOf: Date | null;
  readonly pairs: PairCount[];
  readonly livePairs: number;
  readonly dormantPairs: number;
  readonly countiesCovered: number;
  readonly citiesCovered: number;
  readonly joints: JointFigures[];
  readonly jointBalance: Rate;
  readonly confirmedBySilence: Rate;
  readonly problemsWithoutTarget: number;
  readonly targetsWithoutPolicy: number;
  readonly targetsMetWithoutConfirmedEffect: number;
  readonly deliveries: DeliveryFigures[];
  readonly resources: ResourceFigures[];
}

const pairStatuses = [
  'PROPOSED',
  'MATCHED',
  'ACTIVE',
  'IN_REVIEW',
  'SUSPENDED',
  'ENDED',
  'DECLINED',
] as const satisfies readonly PairStatus[];

/** Which states a stage counts: the first two are passed through, "in place" and later ones are kept (domain.md §3). */
const statusesAtStage: Readonly<Record<ResourceStatus, readonly ResourceStatus[]>> = {
  PLEDGED: ['PLEDGED'],
  APPROVED: ['APPROVED'],
  IN_PLACE: ['IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'],
  ACKNOWLEDGED: ['ACKNOWLEDGED', 'AUDITED'],
  AUDITED: ['AUDITED'],
};

const stages = ['PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'] as const satisfies ResourceStatus[];

/**
 * Counts as the figures that users read. Kinds and states of pairs, and kinds and stages of resources, are listed where there
 * are any; joints and kinds of deliveries always, since it is their absence that tells.
 */
export function figuresOf(counts: Counts, asOf: Date | null): PairFigures {
  const count = (name: string) => counts[name] ?? 0;
  const different = (prefix: string) =>
    Object.entries(counts).filter(([name, number]) => name.startsWith(prefix) && number > 0).length;
  const ofJoints = joints.map((joint) => ({
    joint,
    planned: count(counted.activities(joint, 'PLANNED')),
    logged: count(counted.activities(joint, 'LOGGED')),
    confirmed: count(counted.activities(joint, 'CONFIRMED')),
    bySilence: count(counted.bySilence(joint)),
    disputed: count(counted.activities(joint, 'DISPUTED')),
  }));
  const confirmed = ofJoints.map((joint) => joint.confirmed);
  return {
    asOf,
    pairs: pairKinds.flatMap((kind) =>
      pairStatuses
        .map((status) => ({ kind, status, count: count(counted.pairs(kind, status)) }))
        .filter((one) => one.count > 0),
    ),
    livePairs: count(counted.livePairs),
    dormantPairs: count(counted.dormantPairs),
    countiesCovered: different(counted.county('')),
    citiesCovered: different(counted.city('')),
    joints: ofJoints,
    jointBalance: rateOf(Math.min(...confirmed), Math.max(...confirmed)),
    confirmedBySilence: rateOf(total(ofJoints.map(({ bySilence }) => bySilence)), total(confirmed)),
    problemsWithoutTarget: count(counted.gap('problemsWithoutTarget')),
    targetsWithoutPolicy: count(counted.gap('targetsWithoutPolicy')),
    targetsMetWithoutConfirmedEffect: count(counted.gap('targetsMetWithoutConfirmedEffect')),
    deliveries: deliveryKinds.map((kind) => ({
      kind,
      recorded: count(counted.deliveries(kind, 'RECORDED')),
      acknowledged: count(counted.deliveries(kind, 'ACKNOWLEDGED')),
    })),
    resources: resourceKinds.flatMap((kind) =>
      stages.map((stage) => resourcesAt(kind, stage, count)).filter(({ entries }) => entries > 0),
    ),
  };
}

function resourcesAt(kind: ResourceKind, stage: ResourceStatus, count: (name: string) => number): ResourceFigures {
  const at = (what: 'entries' | 'amountFen' | 'areaMuParts' | 'pieces') =>
    total(statusesAtStage[stage].map((status) => count(counted.resources(kind, status, what))));
  const areaMuParts = at('areaMuParts');
  // A pledge is positive in the unit of its kind and has no other, so what comes to nothing is not of this kind.
  return {
    kind,
    stage,
    entries: at('entries'),
    amountFen: at('amountFen') || null,
    areaMu: areaMuParts === 0 ? null : muOf(areaMuParts),
    pieces: at('pieces') || null,
  };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
