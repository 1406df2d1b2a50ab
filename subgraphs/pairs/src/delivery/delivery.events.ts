import type { Happening } from '@cobuild/subgraph';
import type { Delivery } from './delivery.rules.js';

/** What every event of a delivery tells. Others read this in the log. */
export interface DeliveryEventPayload {
  readonly deliveryId: string;
  readonly pairId: string;
  readonly kind: Delivery['kind'];
  readonly date: string;
  readonly item: string;
  readonly receivedBy: string | null;
  readonly from: Delivery['status'] | null;
  readonly to: Delivery['status'];
}

/** A step of a delivery. */
export function deliveryStepped(
  { event }: { readonly event: string },
  before: Delivery | null,
  after: Delivery,
  organizations: readonly string[],
): Happening {
  const payload: DeliveryEventPayload = {
    deliveryId: after.id,
    pairId: after.pairId,
    kind: after.kind,
    date: after.date,
    item: after.item,
    receivedBy: after.receivedBy,
    from: before?.status ?? null,
    to: after.status,
  };
  return {
    type: event,
    entity: { type: 'Delivery', id: after.id, version: after.version },
    organizations,
    payload: { ...payload },
  };
}
