import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { AllianceKey, AllianceRow } from './alliance.columns.js';

/** What the rules over a whole file see of a row. */
export type AllianceBone = Bone<AllianceRow, AllianceKey>;

/** Every organization that a file names. */
export function organizationsNamed(skeleton: readonly AllianceBone[]): readonly string[] {
  return [
    ...new Set(skeleton.flatMap(({ cells }) => [cells.approvingOrgCode ?? [], cells.officeOrgCode ?? []].flat())),
  ];
}

/** The rules over a whole file of alliances: a code counts where it first occurs, and organizations that are named are there. */
export function judgeAlliances(skeleton: readonly AllianceBone[], known: ReadonlySet<string>): Judgement {
  const faults = new Map<number, Fault>();
  const codes = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const repeated = code !== null && codes.has(code);
    if (code !== null) codes.add(code);
    if (!sound) continue;
    const fault = repeated ? { column: '编码', code: 'DUPLICATE_CODE', value: code } : strangerIn(cells, known);
    if (fault) faults.set(index, fault);
  }
  return { faults };
}

function strangerIn(cells: AllianceBone['cells'], known: ReadonlySet<string>): Fault | null {
  const named = [
    ['批准单位编码', cells.approvingOrgCode],
    ['办公室单位编码', cells.officeOrgCode],
  ] as const;
  for (const [column, value] of named) {
    if (value !== null && !known.has(value)) return { column, code: 'UNKNOWN_ORG', value };
  }
  return null;
}
