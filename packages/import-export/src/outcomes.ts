import type { CellValue, Column } from './column.js';
import { faultIn, type Outcome } from './table.js';

/** What a service says of a row: what became of it, or why it is refused and for which of the service's own fields. */
export type ServiceOutcome =
  | { readonly outcome: 'imported' | 'unchanged' }
  | {
      readonly outcome: 'refused';
      readonly refusal: { readonly code: string; readonly field?: readonly string[] };
    };

/**
 * What a service says of a batch, in the words of the file: a refusal becomes the fault of a cell.
 *
 * @param keyOf keys of columns for the service's fields that files call otherwise
 */
export function outcomesInFile(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, CellValue>>[],
  outcomes: readonly ServiceOutcome[],
  keyOf: Readonly<Record<string, string>> = {},
): readonly Outcome[] {
  return outcomes.map((one, at): Outcome => {
    if (one.outcome !== 'refused') return one.outcome;
    const { code, field: [field = ''] = [] } = one.refusal;
    return faultIn(columns, rows[at] ?? {}, keyOf[field] ?? field, code);
  });
}
