import type { CellValue } from './column.js';
import { ownCopy } from './readers/own-copy.js';
import type { ReadRow } from './rows.js';
import type { Bone } from './table.js';

/** Gathers what the whole-file rules need of every row, each text once and free of the file's chunks. */
export function createSkeleton(keys: readonly string[]) {
  const bones: Bone<Record<string, CellValue>, string>[] = [];
  const texts = new Map<string, string>();
  const kept = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    texts.set(own, own);
    return own;
  };
  return {
    bones: bones as readonly Bone<Record<string, CellValue>, string>[],
    add({ line, cells, faults }: ReadRow): void {
      const bone: Record<string, CellValue> = {};
      for (const key of keys) {
        const value = cells[key] ?? null;
        bone[key] = typeof value === 'string' ? kept(value) : (value?.map(kept) ?? null);
      }
      bones.push({ line, sound: faults.length === 0, cells: bone });
    },
    /** All rows are in: what was only needed to gather them is let go. */
    close(): void {
      texts.clear();
    },
  };
}
