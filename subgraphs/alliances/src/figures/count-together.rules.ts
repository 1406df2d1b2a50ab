import type { Addition } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import type { WorkCalendar } from '@cobuild/workflow';
import { afterEvent, type Memory, memoryKeyOf, unknownThing } from './memory.rules.js';
import { changesBetween, everything, ownersOf, type Reaches } from './tally.rules.js';

type Told = Pick<LogEvent, 'at' | 'entity' | 'payload'>;
type Memories = ReadonlyMap<string, Memory>;

const memoryOf = (memories: Memories, event: Told): Memory => {
  const key = memoryKeyOf(event);
  return memories.get(key) ?? unknownThing(key);
};

/** Organizations for which things count after any of these events and of which it is not remembered where they stand. */
export function unplacedOwners(known: Memories, events: readonly Told[], calendar: WorkCalendar): readonly string[] {
  const memories = new Map(known);
  const unplaced = new Set<string>();
  for (const event of events) {
    const after = afterEvent(memoryOf(memories, event), event, calendar);
    const owners = ownersOf(after.entries);
    const isPlaced = owners.every((id) => after.reaches.has(id));
    // Where one is new, all are looked up again and only these are remembered: so they are where events are counted one by one.
    memories.set(after.id, isPlaced ? after : { ...after, reaches: new Map(owners.map((id) => [id, []])) });
    if (!isPlaced) for (const id of owners) unplaced.add(id);
  }
  return [...unplaced];
}

/**
 * What events come to, counted one after the other: what is remembered of their things then, and what is added to each row.
 *
 * @param places where the organizations stand of which it is not remembered
 */
export function countTogether(
  known: Memories,
  events: readonly Told[],
  places: Reaches,
  calendar: WorkCalendar,
): { readonly memories: Memories; readonly additions: ReadonlyMap<string, Addition> } {
  const memories = new Map(known);
  const additions = new Map<string, { counts: Record<string, number>; asOf: Date | null }>();
  const additionTo = (subject: string, at: Date) => {
    const addition = additions.get(subject) ?? { counts: {}, asOf: at };
    if (addition.asOf === null || addition.asOf < at) addition.asOf = at;
    additions.set(subject, addition);
    return addition;
  };
  for (const event of events) {
    const before = memoryOf(memories, event);
    const told = afterEvent(before, event, calendar);
    const owners = ownersOf(told.entries);
    const isPlaced = owners.every((id) => before.reaches.has(id));
    const reaches = new Map(owners.map((id) => [id, places.get(id) ?? [id]]));
    const after = isPlaced ? told : { ...told, reaches };
    memories.set(after.id, after);
    additionTo(everything, event.at);
    for (const { subjects, counts } of changesBetween(before, after)) {
      for (const subject of subjects) {
        const addition = additionTo(subject, event.at);
        for (const [name, count] of Object.entries(counts)) {
          addition.counts[name] = (addition.counts[name] ?? 0) + count;
        }
      }
    }
  }
  return { memories, additions };
}
