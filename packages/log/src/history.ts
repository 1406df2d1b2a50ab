import type { CursorCodec } from './cursor.js';
import type { LogEvent } from './event.js';
import type { EventStore } from './event-store.js';

/** A page of an entity's history, forwards. */
export interface HistoryPage {
  /** How many, 1 to 100; default 20. */
  readonly first?: number | undefined;
  /** The end cursor of the page before. */
  readonly after?: string | undefined;
}

/** A Relay connection over the events of an entity, oldest first. */
export interface HistoryConnection {
  readonly edges: readonly { readonly node: LogEvent; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads a page of an entity's history; its cursors are the log's, so a reader can also follow the log from one. */
export async function readHistory(
  { store, codec }: { readonly store: EventStore; readonly codec: CursorCodec },
  entity: { readonly type: string; readonly id: string },
  { first = 20, after }: HistoryPage,
): Promise<HistoryConnection> {
  if (!Number.isInteger(first) || first < 1 || first > 100)
    throw new TypeError(`expected first to be an integer from 1 to 100, got ${first}`);
  const afterEventId = after === undefined ? null : codec.decode(after).eventId;
  const found = await store.ofEntity(entity, { afterEventId, limit: first + 1 });
  const edges = found
    .slice(0, first)
    .map((node) => ({ node, cursor: codec.encode({ eventId: node.id, token: null }) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: afterEventId !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
