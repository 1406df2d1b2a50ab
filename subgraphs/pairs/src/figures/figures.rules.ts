import { type Change, type Counts, difference, nothing, opposite, type Place, sum } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import type { DeliveryEventPayload } from '../delivery/delivery.events.js';
import type { JointActivityEventPayload } from '../joint-activity/joint-activity.events.js';
import type { PairEventPayload } from '../pair/pair.events.js';
import type { Pair } from '../pair/pair.rules.js';
import type { ResourceEventPayload } from '../resource-entry/resource-entry.events.js';
import { partsOfMu } from '../resource-entry/resource-entry.rules.js';
import { counted } from './counted.js';

/** The subject that stands for all pairs. */
export const allPairs = 'all';

/** What the figures remember of a pair, so that a change can take away what was counted before. */
export interface PairMemory {
  readonly id: string;
  /** `null` until an event of the pair itself has told of it. */
  readonly pair: (Pick<Pair, 'kind' | 'sideA' | 'sideB' | 'status'> & { readonly version: number }) | null;
  readonly isDormant: boolean;
  /** The last event that told whether it is dormant: one of the pair, or of an activity that woke it up. */
  readonly dormancyEventId: string;
  readonly countyId: string | null;
  readonly cityId: string | null;
  /** Organizations that count it: its sides and all above them, each once; and all pairs. */
  readonly countedIn: readonly string[];
}

/** A pair of which nothing is known yet. */
export function unknownPair(id: string): PairMemory {
  return { id, pair: null, isDormant: false, dormancyEventId: '', countyId: null, cityId: null, countedIn: [] };
}

/** An event's payload as its builder in the `.events.ts` of its concept made it. */
function payloadOf<T>({ payload }: Pick<LogEvent, 'payload'>): T {
  return payload as unknown as T;
}

/** What is remembered of a pair after an event of its own; an older version than the one known changes nothing. */
export function afterPairEvent(memory: PairMemory, event: Pick<LogEvent, 'id' | 'entity' | 'payload'>): PairMemory {
  const { kind, sideA, sideB, to, dormantSince } = payloadOf<PairEventPayload>(event);
  const { version } = event.entity;
  const isOld = memory.pair !== null && memory.pair.version > version;
  const pair = isOld ? memory.pair : { kind, sideA, sideB, status: to, version };
  return { ...withDormancy(memory, dormantSince !== null, event.id), pair };
}

/** What is remembered of a pair after an event of one of its activities: it may have woken the pair up. */
export function afterActivityEvent(memory: PairMemory, event: Pick<LogEvent, 'id' | 'payload'>): PairMemory {
  return payloadOf<JointActivityEventPayload>(event).wakesPair ? withDormancy(memory, false, event.id) : memory;
}

function withDormancy(memory: PairMemory, isDormant: boolean, eventId: string): PairMemory {
  return eventId > memory.dormancyEventId ? { ...memory, isDormant, dormancyEventId: eventId } : memory;
}

/** Whether other organizations stand behind a pair than before, so that its places must be looked up. */
export function hasOtherSides(before: PairMemory, after: PairMemory): boolean {
  return before.pair?.sideA !== after.pair?.sideA || before.pair?.sideB !== after.pair?.sideB;
}

/** The pair with its sides in these places. A pair counts once in a region, even when both sides lie in it. */
export function placed(memory: PairMemory, a: Place, b: Place): PairMemory {
  return {
    ...memory,
    countyId: b.countyId,
    cityId: b.cityId,
    countedIn: [...new Set([allPairs, ...a.reach, ...b.reach])],
  };
}

/** States in which a pair counts as live in figures: it has begun and is not over. */
const liveStatuses: readonly Pair['status'][] = ['ACTIVE', 'IN_REVIEW', 'SUSPENDED'];

/** What a pair itself counts for; its activities, lists, deliveries and resources come on top. */
export function countsOfPair({ pair, isDormant, countyId, cityId }: PairMemory): Counts {
  if (!pair) return nothing;
  const own = { [counted.pairs(pair.kind, pair.status)]: 1 };
  if (!liveStatuses.includes(pair.status)) return own;
  return {
    ...own,
    [counted.livePairs]: 1,
    ...(isDormant ? { [counted.dormantPairs]: 1 } : {}),
    ...(countyId ? { [counted.county(countyId)]: 1 } : {}),
    ...(cityId ? { [counted.city(cityId)]: 1 } : {}),
  };
}

/**
 * What changes in figures when a pair does. Organizations that count it from now on get all that it has come to, those that no
 * longer do lose it.
 *
 * @param total what the pair had come to before, with its activities, lists, deliveries and resources
 */
export function changesOfPair(before: PairMemory, after: PairMemory, total: Counts): readonly Change[] {
  const step = difference(countsOfPair(before), countsOfPair(after));
  const stays = after.countedIn.filter((id) => before.countedIn.includes(id));
  return [
    { subjects: [after.id, ...stays], counts: step },
    { subjects: after.countedIn.filter((id) => !before.countedIn.includes(id)), counts: sum(total, step) },
    { subjects: before.countedIn.filter((id) => !after.countedIn.includes(id)), counts: opposite(total) },
  ];
}

/** What an event of an activity, a delivery or a resource adds to its pair; `null` when it belongs to none. */
export function stepOf(
  event: Pick<LogEvent, 'entity' | 'payload'>,
): { readonly pairId: string; readonly counts: Counts } | null {
  switch (event.entity.type) {
    case 'JointActivity': {
      const { pairId, joint, fromJoint, from, to, bySilence } = payloadOf<JointActivityEventPayload>(event);
      if (pairId === null) return null;
      const before = from === null ? nothing : countsOfActivity(fromJoint, from, bySilence);
      return { pairId, counts: difference(before, countsOfActivity(joint, to, bySilence)) };
    }
    case 'Delivery': {
      const { pairId, kind, from, to } = payloadOf<DeliveryEventPayload>(event);
      const before = from === null ? nothing : { [counted.deliveries(kind, from)]: 1 };
      return { pairId, counts: difference(before, { [counted.deliveries(kind, to)]: 1 }) };
    }
    case 'ResourceEntry': {
      const entry = payloadOf<ResourceEventPayload>(event);
      const before = entry.from === null ? nothing : countsOfEntry(entry, entry.from);
      return { pairId: entry.pairId, counts: difference(before, countsOfEntry(entry, entry.to)) };
    }
    default:
      return null;
  }
}

function countsOfActivity(joint: string, status: JointActivityEventPayload['to'], bySilence: boolean): Counts {
  return {
    [counted.activities(joint, status)]: 1,
    ...(bySilence && status === 'CONFIRMED' ? { [counted.bySilence(joint)]: 1 } : {}),
  };
}

/** A reversing entry carries the opposite quantity at the stage of the one that it reverses: both together are nothing. */
function countsOfEntry({ kind, amountFen, areaMu, pieces, reverses }: ResourceEventPayload, status: string): Counts {
  return {
    [counted.resources(kind, status, 'entries')]: reverses === null ? 1 : -1,
    [counted.resources(kind, status, 'amountFen')]: amountFen ?? 0,
    [counted.resources(kind, status, 'areaMuParts')]: areaMu === null ? 0 : partsOfMu(areaMu),
    [counted.resources(kind, status, 'pieces')]: pieces ?? 0,
  };
}
