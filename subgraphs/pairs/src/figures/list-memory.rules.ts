import type { Counts } from '@cobuild/figures';
import type { LogEvent } from '@cobuild/log';
import type { ListItemEventPayload } from '../list-item/list-item.events.js';
import { gapsOf, type ListItem } from '../list-item/list-item.rules.js';
import { counted } from './counted.js';

/** What the figures remember of the four lists of a pair: enough to see where they do not meet. */
export interface ListMemory {
  readonly pairId: string;
  readonly items: readonly ListedItem[];
}

/** An entry of a list, as far as gaps depend on it. */
export type ListedItem = Pick<ListItem, 'id' | 'list' | 'status' | 'links' | 'version'>;

/** The lists of a pair after an event of one of their entries; an older version than the one known changes nothing. */
export function afterItemEvent(
  memory: ListMemory,
  { entity, payload }: Pick<LogEvent, 'entity' | 'payload'>,
): ListMemory {
  const { itemId, list, links, to } = payload as unknown as ListItemEventPayload;
  const known = memory.items.find(({ id }) => id === itemId);
  if (known && known.version > entity.version) return memory;
  const item: ListedItem = { id: itemId, list, status: to, links, version: entity.version };
  return { ...memory, items: [...memory.items.filter(({ id }) => id !== itemId), item] };
}

/** How many gaps the lists of a pair have. */
export function countsOfLists({ pairId, items }: ListMemory): Counts {
  const gaps = gapsOf(items.map((item) => ({ ...untold, ...item, pairId })));
  return {
    [counted.gap('problemsWithoutTarget')]: gaps.problemsWithoutTarget.length,
    [counted.gap('targetsWithoutPolicy')]: gaps.targetsWithoutPolicy.length,
    [counted.gap('targetsMetWithoutConfirmedEffect')]: gaps.targetsMetWithoutConfirmedEffect.length,
  };
}

/** What no gap depends on. */
const untold = {
  createdAt: new Date(0),
  updatedAt: new Date(0),
  title: '',
  ownerId: '',
  dueOn: null,
  doneAt: null,
} as const;
