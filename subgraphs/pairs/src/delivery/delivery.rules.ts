import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { DeliveryStatus } from './delivery.workflow.js';

/** The four deliveries (四送). */
export const deliveryKinds = ['IDEAS', 'POLICIES', 'FACTORS', 'GUARANTEES'] as const;

export type DeliveryKind = (typeof deliveryKinds)[number];

/** Something that side A brought to side B. */
export interface Delivery {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly pairId: string;
  readonly kind: DeliveryKind;
  readonly date: string;
  readonly item: string;
  readonly receivedBy: string | null;
  readonly status: DeliveryStatus;
}

const longestItem = 1_000;

/** A delivery names what was brought, and does not lie in the future. */
export function checkDelivery({ item, date }: { item: string; date: string }, today: string): Result<void, Refusal> {
  if (item.trim() === '') return refuse({ code: 'MISSING_INPUT', field: ['item'] });
  if ([...item].length > longestItem)
    return refuse({ code: 'TEXT_TOO_LONG', field: ['item'], details: { most: longestItem } });
  return date > today ? refuse({ code: 'HELD_IN_FUTURE', field: ['date'] }) : ok(undefined);
}
