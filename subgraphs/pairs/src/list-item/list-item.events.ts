import type { Happening } from '@cobuild/subgraph';
import type { ListItem } from './list-item.rules.js';

/** What every event of a list entry tells. Others read this in the log. */
export interface ListItemEventPayload {
  readonly itemId: string;
  readonly pairId: string;
  readonly list: ListItem['list'];
  readonly title: string;
  readonly links: readonly string[];
  readonly action: string;
  readonly from: ListItem['status'] | null;
  readonly to: ListItem['status'];
}

/** A step of a list entry. */
export function itemStepped(
  { action, event }: { readonly action: string; readonly event: string },
  before: ListItem | null,
  after: ListItem,
  organizations: readonly string[],
): Happening {
  const payload: ListItemEventPayload = {
    itemId: after.id,
    pairId: after.pairId,
    list: after.list,
    title: after.title,
    links: after.links,
    action,
    from: before?.status ?? null,
    to: after.status,
  };
  return {
    type: event,
    entity: { type: 'PairListItem', id: after.id, version: after.version },
    organizations,
    payload: { ...payload },
  };
}
