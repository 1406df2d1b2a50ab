import { ok, type Refusal, refuse, type Result } from '@cobuild/workflow';
import type { Evidence } from '../joint-activity/joint-activity.rules.js';
import type { ResourceStatus } from './resource-entry.workflow.js';

/** What may flow from side A to side B. */
export const resourceKinds = ['FUND', 'CREDIT_LINE', 'LOAN', 'LAND', 'EQUIPMENT'] as const;

export type ResourceKind = (typeof resourceKinds)[number];

/** How much, in the unit of the kind; the other two are `null`. */
export interface Quantity {
  readonly amountFen: number | null;
  /** Mu as decimal text, up to four decimals. */
  readonly areaMu: string | null;
  readonly pieces: number | null;
}

/** Money, land or equipment on its way; its quantity is never edited, a reversing entry takes it back. */
export interface ResourceEntry extends Quantity {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly pairId: string;
  readonly kind: ResourceKind;
  readonly purpose: string;
  readonly documentNo: string | null;
  readonly evidence: readonly Evidence[];
  readonly status: ResourceStatus;
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}

const unitOf: Readonly<Record<ResourceKind, keyof Quantity>> = {
  FUND: 'amountFen',
  CREDIT_LINE: 'amountFen',
  LOAN: 'amountFen',
  LAND: 'areaMu',
  EQUIPMENT: 'pieces',
};

const muForm = /^\d{1,9}(\.\d{1,4})?$/;

/** A pledge names a positive quantity in the unit of its kind, and in no other. */
export function readQuantity(
  kind: ResourceKind,
  given: { readonly [U in keyof Quantity]?: Quantity[U] | undefined },
): Result<Quantity, Refusal> {
  const unit = unitOf[kind];
  const quantity: Quantity = {
    amountFen: given.amountFen ?? null,
    areaMu: given.areaMu ?? null,
    pieces: given.pieces ?? null,
  };
  const units: readonly (keyof Quantity)[] = ['amountFen', 'areaMu', 'pieces'];
  const foreign = units.find((one) => one !== unit && quantity[one] !== null);
  if (foreign) return refuse({ code: 'QUANTITY_INVALID', field: [foreign], details: { unit } });
  const { amountFen, areaMu, pieces } = quantity;
  const number = amountFen ?? pieces;
  const isPositive =
    unit === 'areaMu'
      ? areaMu !== null && muForm.test(areaMu) && partsOfMu(areaMu) > 0
      : number !== null && Number.isSafeInteger(number) && number > 0;
  return isPositive ? ok(quantity) : refuse({ code: 'QUANTITY_INVALID', field: [unit], details: { unit } });
}

/** The opposite quantity. */
export function negated({ amountFen, areaMu, pieces }: Quantity): Quantity {
  return {
    amountFen: amountFen === null ? null : -amountFen,
    areaMu: areaMu === null ? null : muOf(-partsOfMu(areaMu)),
    pieces: pieces === null ? null : -pieces,
  };
}

const partsInMu = 10_000;

/** Mu in ten-thousandths, so that sums lose nothing. */
export function partsOfMu(mu: string): number {
  const [whole = '0', decimals = ''] = mu.replace('-', '').split('.');
  const parts = Number(whole) * partsInMu + Number(decimals.padEnd(4, '0'));
  return mu.startsWith('-') ? -parts : parts;
}

/** Ten-thousandths of a mu as decimal text. */
export function muOf(parts: number): string {
  const whole = Math.trunc(Math.abs(parts) / partsInMu);
  const decimals = String(Math.abs(parts) % partsInMu)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${parts < 0 ? '-' : ''}${whole}${decimals ? `.${decimals}` : ''}`;
}
