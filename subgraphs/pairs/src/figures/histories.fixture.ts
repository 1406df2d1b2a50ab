import type { DirectoryEntry } from '@cobuild/directory';
import type { NewEvent } from '@cobuild/log';
import type { Happening } from '@cobuild/subgraph';
import fc from 'fast-check';
import { deliveryStepped } from '../delivery/delivery.events.js';
import { type Delivery, deliveryKinds } from '../delivery/delivery.rules.js';
import { activityStepped } from '../joint-activity/joint-activity.events.js';
import type { JointActivity } from '../joint-activity/joint-activity.rules.js';
import { itemStepped } from '../list-item/list-item.events.js';
import type { ListItem } from '../list-item/list-item.rules.js';
import { pairStepped, sideSucceeded } from '../pair/pair.events.js';
import { joints, type Pair, pairKinds } from '../pair/pair.rules.js';
import { entryStepped } from '../resource-entry/resource-entry.events.js';
import { negated, type ResourceEntry, resourceKinds } from '../resource-entry/resource-entry.rules.js';
import { blank } from './blanks.fixture.js';
import { directoryOf, type Parents, tree } from './regions.fixture.js';

/** Everything that there is at one moment of a history. */
export interface World {
  readonly pairs: Map<string, Pair>;
  readonly activities: Map<string, JointActivity>;
  readonly deliveries: Map<string, Delivery>;
  readonly entries: Map<string, ResourceEntry>;
  readonly items: Map<string, ListItem>;
  /** The organization directly above. */
  readonly parents: Map<string, string | null>;
}

/** One thing after the other: events of the log, and organizations that move. */
export type Occurrence =
  | { readonly event: NewEvent }
  | { readonly moved: readonly string[]; readonly directory: ReadonlyMap<string, DirectoryEntry> };

export interface History {
  /** What stands above what before anything moved. */
  readonly beginning: Parents;
  readonly occurrences: readonly Occurrence[];
  readonly end: World;
}

const listStatuses = {
  PROBLEM: ['OPEN', 'TARGETED', 'SOLVED', 'UNSOLVED'],
  TARGET: ['SET', 'MET', 'MISSED'],
  POLICY: ['PROPOSED', 'DELIVERED', 'USED'],
  EFFECT: ['CLAIMED', 'CONFIRMED', 'REJECTED'],
} as const;
const lists = ['PROBLEM', 'TARGET', 'POLICY', 'EFFECT'] as const;
const links = { PROBLEM: null, TARGET: 'PROBLEM', POLICY: 'TARGET', EFFECT: 'TARGET' } as const;

const upTo = (most: number) => fc.nat({ max: most - 1 });
const pick = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const id = (of: string, most: number) => upTo(most).map((number) => `${of}-${number}`);
const pairId = id('pair', 3);

/** What may happen; things come into being when they are first named. Not every step would be allowed: figures must not mind. */
const deeds = fc.oneof(
  fc.record({
    deed: pick('pair'),
    pairId,
    kind: pick(...pairKinds),
    sides: pick(
      ['department-1', 'village-1'] as const,
      ['department-2', 'village-2'] as const,
      ['village-3', 'village-1'] as const,
    ),
    status: pick('PROPOSED', 'ACTIVE', 'ACTIVE', 'IN_REVIEW', 'SUSPENDED', 'ENDED', 'DECLINED'),
    isDormant: fc.boolean(),
    succeeds: fc.boolean(),
  }),
  fc.record({
    deed: pick('activity'),
    id: id('activity', 6),
    pairId: fc.option(pairId, { freq: 5 }),
    joint: pick(...joints),
    status: pick('PLANNED', 'LOGGED', 'CONFIRMED', 'CONFIRMED', 'DISPUTED', 'VOID'),
    bySilence: fc.boolean(),
  }),
  fc.record({
    deed: pick('delivery'),
    id: id('delivery', 4),
    pairId,
    kind: pick(...deliveryKinds),
    status: pick('RECORDED', 'ACKNOWLEDGED'),
  }),
  fc.record({
    deed: pick('entry'),
    id: id('entry', 5),
    pairId,
    kind: pick(...resourceKinds),
    quantity: fc.integer({ min: 1, max: 2_000_000_000 }),
    status: pick('PLEDGED', 'APPROVED', 'IN_PLACE', 'ACKNOWLEDGED', 'AUDITED'),
  }),
  fc.record({ deed: pick('reverse'), id: id('entry', 5) }),
  fc.record({
    deed: pick('item'),
    pairId,
    list: pick(...lists),
    number: upTo(3),
    linked: fc.array(upTo(3), { maxLength: 2 }),
    status: upTo(4),
  }),
  fc.record({
    deed: pick('move'),
    village: pick('village-1', 'village-2', 'village-3'),
    to: pick('county-1', 'county-2', 'county-3', 'city-2'),
  }),
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

/** Random histories, with the world in which they end. */
export const histories: fc.Arbitrary<History> = fc.array(deeds, { maxLength: 60 }).map(played);

function played(all: readonly Deed[]): History {
  const end: World = {
    pairs: new Map(),
    activities: new Map(),
    deliveries: new Map(),
    entries: new Map(),
    items: new Map(),
    parents: new Map(tree),
  };
  const occurrences: Occurrence[] = [];
  const append = (...happenings: readonly Happening[]) => {
    for (const happening of happenings) {
      const actor = { accountId: null, organizationId: null, role: 'SYSTEM' };
      occurrences.push({ event: { ...happening, actor, at: new Date(Date.UTC(2026, 0, 1, 0, occurrences.length)) } });
    }
  };
  for (const deed of all) {
    if (deed.deed !== 'move') {
      append(...play(deed, end));
      continue;
    }
    end.parents.set(deed.village, deed.to);
    occurrences.push({ moved: [deed.village], directory: directoryOf(end.parents) });
  }
  return { beginning: tree, occurrences, end };
}

const next = <T extends { readonly version: number }>(before: T | undefined, after: T): T =>
  before ? { ...after, version: before.version + 1 } : after;

function play(deed: Exclude<Deed, { deed: 'move' }>, world: World): readonly Happening[] {
  switch (deed.deed) {
    case 'pair': {
      const before = world.pairs.get(deed.pairId);
      const [sideA, sideB] = before && !deed.succeeds ? [before.sideA, before.sideB] : deed.sides;
      const kind = before?.kind ?? deed.kind;
      const dormantSince = deed.isDormant && deed.status === 'ACTIVE' ? '2026-01-01' : null;
      const status = before && deed.succeeds ? before.status : deed.status;
      const now = { ...blank.pair, id: deed.pairId, kind, sideA, sideB, status, dormantSince };
      const after = next<Pair>(before, now);
      world.pairs.set(after.id, after);
      if (before && deed.succeeds) return [sideSucceeded(before, after)];
      return pairStepped(
        { action: 'accept', event: 'pairs.PairStepped', from: before?.status ?? null },
        before ?? null,
        after,
      );
    }
    case 'activity': {
      const before = world.activities.get(deed.id);
      if (before?.status === 'CONFIRMED' || before?.status === 'VOID') return [];
      const pair = before ? before.pairId : deed.pairId;
      const { joint, status } = deed;
      const bySilence = deed.bySilence && status === 'CONFIRMED';
      const after = next<JointActivity>(before, {
        ...blank.activity,
        id: deed.id,
        pairId: pair,
        joint,
        status,
        bySilence,
      });
      world.activities.set(after.id, after);
      const asleep = pair === null ? undefined : world.pairs.get(pair);
      const wakes = status === 'CONFIRMED' && asleep != null && asleep.dormantSince !== null;
      if (wakes) world.pairs.set(asleep.id, { ...asleep, dormantSince: null });
      return [activityStepped({ action: 'log', event: 'pairs.ActivityStepped' }, before ?? null, after, wakes)];
    }
    case 'delivery': {
      const before = world.deliveries.get(deed.id);
      const { id, status } = deed;
      const of = before ?? deed;
      const after = next<Delivery>(before, { ...blank.delivery, id, status, pairId: of.pairId, kind: of.kind });
      world.deliveries.set(id, after);
      return [deliveryStepped({ event: 'pairs.DeliveryStepped' }, before ?? null, after, [])];
    }
    case 'entry': {
      const before = world.entries.get(deed.id);
      if (before?.reversedBy) return [];
      const made = before ?? pledged(deed);
      const after = next<ResourceEntry>(before, { ...made, status: deed.status });
      world.entries.set(deed.id, after);
      return [entryStepped('pairs.ResourceStepped', before ?? null, after, [])];
    }
    case 'reverse': {
      const before = world.entries.get(deed.id);
      if (!before || before.reversedBy) return [];
      const opposite = { ...before, ...negated(before), id: `${before.id}-back`, version: 1, reverses: before.id };
      const after = { ...before, version: before.version + 1, reversedBy: opposite.id };
      world.entries.set(after.id, after).set(opposite.id, opposite);
      return [
        entryStepped('pairs.ResourceReversed', null, opposite, []),
        entryStepped('pairs.ResourceReversed', before, after, []),
      ];
    }
    case 'item': {
      const { pairId, list } = deed;
      const id = `${pairId}-${list}-${deed.number}`;
      const before = world.items.get(id);
      const status = listStatuses[list][deed.status % listStatuses[list].length] ?? listStatuses[list][0];
      const linked = links[list] === null ? [] : deed.linked.map((number) => `${pairId}-${links[list]}-${number}`);
      const after = next<ListItem>(before, { ...blank.item, id, pairId, list, status, links: linked });
      world.items.set(id, after);
      return [itemStepped({ action: 'add', event: 'pairs.ItemStepped' }, before ?? null, after, [])];
    }
  }
}

function pledged({ id, pairId, kind, quantity }: Extract<Deed, { deed: 'entry' }>): ResourceEntry {
  const none = { amountFen: null, areaMu: null, pieces: null };
  const given =
    kind === 'LAND'
      ? { areaMu: `${Math.trunc(quantity / 10_000)}.${String(quantity % 10_000).padStart(4, '0')}` }
      : kind === 'EQUIPMENT'
        ? { pieces: (quantity % 100_000) + 1 }
        : { amountFen: quantity };
  return { ...blank.entry, ...none, ...given, id, pairId, kind, status: 'PLEDGED', reverses: null, reversedBy: null };
}
