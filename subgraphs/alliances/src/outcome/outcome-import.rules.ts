import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { OutcomeKey, OutcomeRow } from './outcome.columns.js';

/** What the rules over a whole file see of a row. */
export type OutcomeBone = Bone<OutcomeRow, OutcomeKey>;

/** Every roundtable that a file names. */
export function roundtablesNamed(skeleton: readonly OutcomeBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.roundtableCode ?? []))];
}

/** The rules over a whole file of outcomes: a code counts where it first occurs, and an outcome comes of a roundtable that is there. */
export function judgeOutcomes(skeleton: readonly OutcomeBone[], known: ReadonlySet<string>): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code, roundtableCode } = cells;
    const isRepeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    if (isRepeated) faults.set(index, { column: '编码', code: 'DUPLICATE_CODE', value: code });
    else if (roundtableCode === null) faults.set(index, { column: '圆桌会编码', code: 'MISSING_VALUE', value: '' });
    else if (!known.has(roundtableCode)) {
      faults.set(index, { column: '圆桌会编码', code: 'UNKNOWN_ROUNDTABLE', value: roundtableCode });
    }
  }
  return { faults };
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
