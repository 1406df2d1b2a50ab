import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { referenceOf } from '../roundtable/reference-text.rules.js';
import type { OutcomeKey, OutcomeRow } from './outcome.columns.js';

/** What the rules over a whole file see of a row. */
export type OutcomeBone = Bone<OutcomeRow, OutcomeKey>;

/** Every organization that a file names. */
export function payersNamed(skeleton: readonly OutcomeBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.payerCode ?? []))];
}

/** What the platform holds of what a file names. */
export interface Known {
  readonly roundtables: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/**
 * The rules over a whole file of outcomes: a code counts where it first occurs, an outcome comes of a roundtable that is there, who
 * pays is there, and a thing that another part of the platform keeps is named by its type and id.
 */
export function judgeOutcomes(skeleton: readonly OutcomeBone[], known: Known): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const isRepeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    const fault = isRepeated ? { column: '编码', code: 'DUPLICATE_CODE', value: code } : faultOf(cells, known);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf({ roundtableCode, payerCode, result }: OutcomeBone['cells'], known: Known): Fault | null {
  if (roundtableCode === null) return { column: '圆桌会编码', code: 'MISSING_VALUE', value: '' };
  if (!known.roundtables.has(roundtableCode)) {
    return { column: '圆桌会编码', code: 'UNKNOWN_ROUNDTABLE', value: roundtableCode };
  }
  if (payerCode !== null && !known.organizations.has(payerCode)) {
    return { column: '付款单位编码', code: 'UNKNOWN_ORG', value: payerCode };
  }
  return result !== null && referenceOf(result) === null
    ? { column: '关联对象', code: 'BAD_REFERENCE', value: result }
    : null;
}

/** Yuan as a file writes them, exactly, in fen; `null` where that is no whole number of fen that can be told apart. */
export function fenOf(yuan: string): number | null {
  const [, whole, part = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan) ?? [];
  if (whole === undefined) return null;
  const fen = Number(`${whole}${part.padEnd(2, '0')}`);
  return Number.isSafeInteger(fen) && fen > 0 ? fen : null;
}

/** Fen as a file writes them in yuan, without idle zeros. */
export function yuanOf(fen: number): string {
  const part = String(fen % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.trunc(fen / 100)}${part === '' ? '' : `.${part}`}`;
}
