import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { AssemblyKey, AssemblyRow } from './assembly.columns.js';
import { isAssemblyNumber } from './assembly.rules.js';

/** What the rules over a whole file see of a row. */
export type AssemblyBone = Bone<AssemblyRow, AssemblyKey>;

/** What the store knows of what a file names. */
export interface KnownToAssemblies {
  readonly alliances: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/** Every alliance and organization that a file names. */
export function codesNamed(skeleton: readonly AssemblyBone[]) {
  return {
    alliances: [...new Set(skeleton.flatMap(({ cells }) => cells.allianceCode ?? []))],
    organizations: [...new Set(skeleton.flatMap(({ cells }) => cells.attendeeCodes ?? []))],
  };
}

/**
 * The rules over a whole file of assemblies: a code counts where it first occurs; alliance and organizations are there; no more have
 * come than there are members.
 */
export function judgeAssemblies(skeleton: readonly AssemblyBone[], known: KnownToAssemblies): Judgement {
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

function faultOf(cells: AssemblyBone['cells'], known: KnownToAssemblies): Fault | null {
  const { allianceCode, number, members, present, attendeeCodes } = cells;
  if (allianceCode === null || !known.alliances.has(allianceCode)) {
    return { column: '联盟编码', code: 'UNKNOWN_ALLIANCE', value: allianceCode ?? '' };
  }
  if (number !== null && !isAssemblyNumber(Number(number))) {
    return { column: '届次', code: 'NUMBER_INVALID', value: number };
  }
  if (present !== null && members !== null && Number(present) > Number(members)) {
    return { column: '到会数', code: 'COUNTS_CONTRADICT', value: present };
  }
  const stranger = attendeeCodes?.find((code) => !known.organizations.has(code));
  return stranger === undefined ? null : { column: '到会单位编码', code: 'UNKNOWN_ORG', value: stranger };
}
