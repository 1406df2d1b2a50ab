import type { Happening } from '@cobuild/subgraph';
import type { ResourceEntry } from './resource-entry.rules.js';

/** What every event of a resource entry tells. Others read this in the log. */
export interface ResourceEventPayload {
  readonly entryId: string;
  readonly pairId: string;
  readonly kind: ResourceEntry['kind'];
  readonly amountFen: number | null;
  readonly areaMu: string | null;
  readonly pieces: number | null;
  readonly documentNo: string | null;
  /** Before the step; `null` for a pledge and for a reversing entry. */
  readonly from: ResourceEntry['status'] | null;
  readonly to: ResourceEntry['status'];
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}

/** A step of a resource entry. */
export function entryStepped(
  event: string,
  before: ResourceEntry | null,
  after: ResourceEntry,
  organizations: readonly string[],
): Happening {
  const { id, version, pairId, kind, amountFen, areaMu, pieces, documentNo, reverses, reversedBy } = after;
  const payload: ResourceEventPayload = {
    entryId: id,
    pairId,
    kind,
    amountFen,
    areaMu,
    pieces,
    documentNo,
    from: before?.status ?? null,
    to: after.status,
    reverses,
    reversedBy,
  };
  return { type: event, entity: { type: 'ResourceEntry', id, version }, organizations, payload: { ...payload } };
}
