import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import type { RoundtableKey, RoundtableRow } from './roundtable.columns.js';
import { longestChain } from './roundtable-draft.rules.js';

/** What the rules over a whole file see of a row. */
export type RoundtableBone = Bone<RoundtableRow, RoundtableKey>;

/** What the platform holds of what a file names. */
export interface Known {
  readonly organizations: ReadonlySet<string>;
  /** How many roundtables stand above one, by its code. */
  readonly depths: ReadonlyMap<string, number>;
}

/** Every organization that a file names. */
export function organizationsNamed(skeleton: readonly RoundtableBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.coHostCodes ?? []))];
}

/** Every roundtable that a file names as the one before. */
export function roundtablesNamed(skeleton: readonly RoundtableBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.previousCode ?? []))];
}

/**
 * The rules over a whole file of roundtables: a code counts where it first occurs; a roundtable has a convener, and its hosts are there,
 * each named once; the roundtable that it carries on is in the file or on the platform, and is written before it. Chains have an end.
 */
export function judgeRoundtables(skeleton: readonly RoundtableBone[], known: Known): Judgement {
  const faults = new Map<number, Fault>();
  const places = new Map<string, number>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code } = cells;
    const isRepeated = code !== null && places.has(code);
    if (code !== null && !isRepeated) places.set(code, index);
    if (!sound) continue;
    const fault = isRepeated
      ? { column: '编码', code: 'DUPLICATE_CODE', value: code }
      : hostFault(cells.coHostCodes ?? [], known.organizations);
    if (fault) faults.set(index, fault);
  }
  const rounds = new Map<number, number>();
  for (const index of skeleton.keys()) followUp(index, { skeleton, places, faults, rounds, known });
  return { faults, roundOf: (index) => rounds.get(index) ?? 0 };
}

function hostFault(codes: readonly string[], organizations: ReadonlySet<string>): Fault | null {
  const at = (code: string, value: string) => ({ column: '召开支部编码', code, value });
  if (codes.length === 0) return at('MISSING_VALUE', '');
  const stranger = codes.find((code) => !organizations.has(code));
  if (stranger !== undefined) return at('UNKNOWN_ORG', stranger);
  const twice = codes.find((code, place) => codes.indexOf(code) < place);
  return twice === undefined ? null : at('NAMED_TWICE', twice);
}

interface Walk {
  readonly skeleton: readonly RoundtableBone[];
  readonly places: ReadonlyMap<string, number>;
  readonly faults: Map<number, Fault>;
  readonly rounds: Map<number, number>;
  readonly known: Known;
}

/** Goes up from a row to one whose depth is known, and down again, noting for each row its depth or its fault. */
function followUp(start: number, walk: Walk): void {
  const { skeleton, places, faults, rounds, known } = walk;
  const isGood = (index: number) => skeleton[index]?.sound === true && !faults.has(index);
  const path: number[] = [];
  const onPath = new Set<number>();
  let depth: number | string = 'UNKNOWN_ROUNDTABLE';
  for (let index = start; ; ) {
    const above = rounds.get(index);
    if (above !== undefined && isGood(index)) {
      depth = above;
      break;
    }
    if (onPath.has(index)) {
      depth = 'CHAIN_CIRCULAR';
      break;
    }
    if (!isGood(index)) break;
    path.push(index);
    onPath.add(index);
    const previous = skeleton[index]?.cells.previousCode ?? null;
    if (previous === null) {
      depth = -1;
      break;
    }
    const place = places.get(previous);
    const there = known.depths.get(previous);
    if (there !== undefined && (place === undefined || !isGood(place))) {
      depth = there;
      break;
    }
    if (place === undefined) break;
    index = place;
  }
  for (const index of path.toReversed()) {
    const value = skeleton[index]?.cells.previousCode ?? '';
    if (typeof depth === 'number' && depth + 1 >= longestChain) depth = 'CHAIN_OVERLONG';
    if (typeof depth === 'number') {
      depth += 1;
      rounds.set(index, depth);
    } else {
      faults.set(index, { column: '前序圆桌会编码', code: depth, value });
      // What stands on a row that stays out has nothing to carry on.
      if (depth === 'CHAIN_OVERLONG') depth = 'UNKNOWN_ROUNDTABLE';
    }
  }
}
