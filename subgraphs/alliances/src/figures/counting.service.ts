import type { FigureRows, Place, PlacesOf } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import type { WorkCalendar } from '@cobuild/workflow';
import type { mongo } from 'mongoose';
import { countTogether, unplacedOwners } from './count-together.rules.js';
import type { MemoryStore } from './memory-store.service.js';
import { afterEvent, type Memory, memoryKeyOf } from './memory.rules.js';
import { changesBetween, ownersOf } from './tally.rules.js';

type Session = mongo.ClientSession;

/** How events become figures. */
export interface Counting {
  /** Counts one event of this subgraph. */
  apply(event: LogEvent, session: Session): Promise<void>;
  /** Counts several events in their order, to the same figures, with as many reads and writes as for one. */
  applyAll(events: readonly LogEvent[], session: Session): Promise<void>;
  /** Counts the things of organizations where these stand now: to be called in the transaction that moved them. */
  organizationsMoved(organizationIds: readonly string[], session: Session): Promise<void>;
  reset(session: Session): Promise<void>;
}

/**
 * Counts every event for everything, for its alliance, and for each organization that it concerns or that stands above one: over
 * all time, in its year and in its quarter. So any figures are one row read by its key. What a thing counts for is remembered
 * beside the rows: a later event, or an organization that moves, takes exactly that away and adds what holds now.
 */
export function createCounting(
  rows: FigureRows,
  memories: MemoryStore,
  placesOf: PlacesOf<Session>,
  calendar: WorkCalendar,
): Counting {
  const inPlaces = async (memory: Memory, session: Session): Promise<Memory> => {
    const places = await placesOf(ownersOf(memory.entries), session);
    return { ...memory, reaches: new Map([...places].map(([id, { reach }]) => [id, reach])) };
  };

  const change = async (before: Memory, after: Memory, at: Date | null, session: Session) => {
    await rows.add(changesBetween(before, after), at, session);
    if (after !== before) await memories.remember(after, session);
  };

  return {
    async apply(event, session) {
      const before = await memories.find(memoryKeyOf(event), session);
      const after = afterEvent(before, event, calendar);
      const isPlaced = ownersOf(after.entries).every((id) => before.reaches.has(id));
      if (!isPlaced) await rows.takeTurn(session);
      await change(before, isPlaced ? after : await inPlaces(after, session), event.at, session);
    },
    async applyAll(events, session) {
      const known = await memories.findMany([...new Set(events.map(memoryKeyOf))], session);
      const unplaced = unplacedOwners(known, events, calendar);
      if (unplaced.length > 0) await rows.takeTurn(session);
      const places = unplaced.length > 0 ? await placesOf(unplaced, session) : new Map<string, Place>();
      const reaches = new Map([...places].map(([id, { reach }]) => [id, reach]));
      const { memories: after, additions } = countTogether(known, events, reaches, calendar);
      await rows.addTogether(additions, session);
      const changed = [...after.values()].filter((memory) => memory !== known.get(memory.id));
      await memories.rememberMany(changed, session);
    },
    async organizationsMoved(organizationIds, session) {
      await rows.takeTurn(session);
      for (const before of await memories.ofOrganizations(organizationIds, session))
        await change(before, await inPlaces(before, session), null, session);
    },
    async reset(session) {
      await rows.takeTurn(session);
      await rows.clear(session);
      await memories.clear(session);
    },
  };
}
