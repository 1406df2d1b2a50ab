import { deliveryKinds } from '../delivery/delivery.rules.js';
import { gapsOf } from '../list-item/list-item.rules.js';
import { joints, type Pair, pairKinds } from '../pair/pair.rules.js';
import { resourceKinds } from '../resource-entry/resource-entry.rules.js';
import { allPairs } from './figures.rules.js';
import type { World } from './histories.fixture.js';
import type { PairFigures } from './pair-figures.rules.js';
import { kindOf, upwards } from './regions.fixture.js';

const statuses = ['PROPOSED', 'MATCHED', 'ACTIVE', 'IN_REVIEW', 'SUSPENDED', 'ENDED', 'DECLINED'] as const;
const stages = {
  PLEDGED: ['PLEDGED'],
  APPROVED: ['APPROVED'],
  IN_PLACE: ['IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'],
  ACKNOWLEDGED: ['ACKNOWLEDGED', 'AUDITED'],
  AUDITED: ['AUDITED'],
} as const;
const stageNames = ['PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'] as const;

/** The figures of a subject, counted by looking at everything that there is. */
export function figuresFromScratch(world: World, subject: string): Omit<PairFigures, 'asOf'> {
  const reaches = ({ sideA, sideB }: Pair) => [...upwards(sideA, world.parents), ...upwards(sideB, world.parents)];
  const pairs = [...world.pairs.values()].filter(
    (pair) => subject === allPairs || pair.id === subject || reaches(pair).includes(subject),
  );
  // A pair's own figures also hold what came before anything was told of the pair itself.
  const ids = new Set([...pairs.map(({ id }) => id), subject]);
  const ofPairs = <T extends { readonly pairId: string | null }>(things: ReadonlyMap<string, T>) =>
    [...things.values()].filter(({ pairId }) => pairId !== null && ids.has(pairId));

  const live = pairs.filter(({ status }) => ['ACTIVE', 'IN_REVIEW', 'SUSPENDED'].includes(status));
  const covered = (kind: string) =>
    new Set(live.flatMap(({ sideB }) => upwards(sideB, world.parents).find((id) => kindOf(id) === kind) ?? [])).size;
  const activities = ofPairs(world.activities);
  const ofJoints = joints.map((joint) => {
    const at = (status: string) => activities.filter((one) => one.joint === joint && one.status === status);
    return {
      joint,
      planned: at('PLANNED').length,
      logged: at('LOGGED').length,
      confirmed: at('CONFIRMED').length,
      bySilence: at('CONFIRMED').filter(({ bySilence }) => bySilence).length,
      disputed: at('DISPUTED').length,
    };
  });
  const confirmed = activities.filter(({ status }) => status === 'CONFIRMED');
  const counts = ofJoints.map((joint) => joint.confirmed).sort((a, b) => a - b);
  const gaps = [...new Set(ofPairs(world.items).map(({ pairId }) => pairId))].map((pairId) =>
    gapsOf([...world.items.values()].filter((item) => item.pairId === pairId)),
  );
  const deliveries = ofPairs(world.deliveries);
  const standing = ofPairs(world.entries).filter((entry) => !entry.reverses && !entry.reversedBy);
  return {
    pairs: pairKinds.flatMap((kind) =>
      statuses
        .map((status) => ({ kind, status, count: pairs.filter((p) => p.kind === kind && p.status === status).length }))
        .filter(({ count }) => count > 0),
    ),
    livePairs: live.length,
    dormantPairs: live.filter(({ dormantSince }) => dormantSince !== null).length,
    countiesCovered: covered('COUNTY'),
    citiesCovered: covered('CITY'),
    joints: ofJoints,
    jointBalance: rate(counts[0] ?? 0, counts[3] ?? 0),
    confirmedBySilence: rate(confirmed.filter(({ bySilence }) => bySilence).length, confirmed.length),
    problemsWithoutTarget: gaps.flatMap((gap) => gap.problemsWithoutTarget).length,
    targetsWithoutPolicy: gaps.flatMap((gap) => gap.targetsWithoutPolicy).length,
    targetsMetWithoutConfirmedEffect: gaps.flatMap((gap) => gap.targetsMetWithoutConfirmedEffect).length,
    deliveries: deliveryKinds.map((kind) => {
      const at = (status: string) => deliveries.filter((one) => one.kind === kind && one.status === status).length;
      return { kind, recorded: at('RECORDED'), acknowledged: at('ACKNOWLEDGED') };
    }),
    resources: resourceKinds.flatMap((kind) =>
      stageNames.flatMap((stage) => {
        const there = standing.filter((one) => one.kind === kind && stages[stage].some((s) => s === one.status));
        if (there.length === 0) return [];
        const total = (of: (entry: (typeof there)[number]) => bigint) =>
          there.reduce((before, entry) => before + of(entry), 0n);
        const land = total(({ areaMu }) => BigInt((areaMu ?? '0').replace('.', '')));
        return [
          {
            kind,
            stage,
            entries: there.length,
            amountFen: Number(total(({ amountFen }) => BigInt(amountFen ?? 0))) || null,
            areaMu: kind === 'LAND' ? asMu(land) : null,
            pieces: Number(total(({ pieces }) => BigInt(pieces ?? 0))) || null,
          },
        ];
      }),
    ),
  };
}

/** Ten-thousandths as a decimal without zeros at its end. */
function asMu(parts: bigint): string {
  const digits = String(parts).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
