import { type Bone, type Fault, goesBy, type Judgement } from '@cobuild/import-export';
import type { PairKey, PairRow } from './pair.columns.js';

/** What the rules over a whole file see of a row. */
export type PairBone = Bone<PairRow, PairKey>;

/** What is known of organizations that a file names, by their code. */
export type KnownOrganizations = ReadonlyMap<
  string,
  {
    readonly id: string;
    /** Its name and its aliases. */
    readonly names: readonly string[];
    readonly ancestorIds: readonly string[];
  }
>;

/** Every organization that a file names as a side. */
export function organizationsNamed(skeleton: readonly PairBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => [cells.sideACode ?? [], cells.sideBCode ?? []].flat()))];
}

/**
 * The rules over a whole file of pairs: a code counts where it first occurs; both sides exist, differ, and neither is above the
 * other; a name that is given belongs to its code; of pairs that have not ended the file holds one per kind and two organizations in
 * either order.
 */
export function judgePairs(skeleton: readonly PairBone[], known: KnownOrganizations): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  const couples = new Set<string>();
  for (const [index, bone] of skeleton.entries()) {
    const { code } = bone.cells;
    const repeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!bone.sound) continue;
    const fault = repeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: code }
      : faultOf(bone.cells, known, couples);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function faultOf(cells: PairBone['cells'], known: KnownOrganizations, couples: Set<string>): Fault | null {
  const codeA = cells.sideACode ?? '';
  const codeB = cells.sideBCode ?? '';
  const sideB = (code: string): Fault => ({ column: '乙方编码', code, value: codeB });
  const a = known.get(codeA);
  if (!a) return { column: '甲方编码', code: 'UNKNOWN_ORG', value: codeA };
  const b = known.get(codeB);
  if (!b) return sideB('UNKNOWN_ORG');
  if (a.id === b.id) return sideB('SELF_PAIR');
  if (a.ancestorIds.includes(b.id) || b.ancestorIds.includes(a.id)) return sideB('SUBORDINATE_PAIR');
  if (!goesBy(a.names, cells.sideAName))
    return { column: '甲方名称', code: 'NAME_MISMATCH', value: cells.sideAName ?? '' };
  if (!goesBy(b.names, cells.sideBName))
    return { column: '乙方名称', code: 'NAME_MISMATCH', value: cells.sideBName ?? '' };
  if (cells.endedOn !== null) return null;
  const couple = `${cells.kind}/${[a.id, b.id].sort().join('/')}`;
  if (couples.has(couple)) return sideB('DUPLICATE_PAIR');
  couples.add(couple);
  return null;
}
