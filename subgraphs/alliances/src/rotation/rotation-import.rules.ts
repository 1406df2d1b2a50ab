import { type Bone, type Fault, goesBy, type Judgement } from '@cobuild/import-export';
import type { TermKey, TermRow } from './rotation-term.columns.js';

/** What the rules over a whole file see of a row. */
export type TermBone = Bone<TermRow, TermKey>;

/** What the store knows of what a file names. */
export interface KnownToTerms {
  readonly alliances: ReadonlySet<string>;
  /** Names and aliases of organizations, by their codes. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
}

const [firstYear, lastYear] = [1900, 2100] as const;

/** Every alliance and organization that a file names. */
export function codesNamed(skeleton: readonly TermBone[]) {
  return {
    alliances: [...new Set(skeleton.flatMap(({ cells }) => cells.allianceCode ?? []))],
    organizations: [...new Set(skeleton.flatMap(({ cells }) => cells.leadCode ?? []))],
  };
}

/**
 * The rules over a whole file of quarters: alliance and organization are there; a name that is given belongs to its code; an alliance
 * has one lead in a quarter, that which is named first.
 */
export function judgeTerms(skeleton: readonly TermBone[], known: KnownToTerms): Judgement {
  const faults = new Map<number, Fault>();
  const led = new Set<string>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    if (!sound) continue;
    const place = `${cells.allianceCode}/${cells.year}/${cells.quarter}`;
    const fault = led.has(place)
      ? { column: '季度', code: 'SECOND_LEAD', value: cells.quarter ?? '' }
      : faultOf(cells, known);
    if (fault) faults.set(index, fault);
    else led.add(place);
  }
  return { faults };
}

function faultOf(cells: TermBone['cells'], { alliances, organizations }: KnownToTerms): Fault | null {
  const [allianceCode, leadCode, year] = [cells.allianceCode ?? '', cells.leadCode ?? '', cells.year ?? ''];
  if (!alliances.has(allianceCode)) return { column: '联盟编码', code: 'UNKNOWN_ALLIANCE', value: allianceCode };
  if (Number(year) < firstYear || Number(year) > lastYear) return { column: '年度', code: 'BAD_DATE', value: year };
  const names = organizations.get(leadCode);
  if (!names) return { column: '轮值单位编码', code: 'UNKNOWN_ORG', value: leadCode };
  return goesBy(names, cells.leadName)
    ? null
    : { column: '轮值单位名称', code: 'NAME_MISMATCH', value: cells.leadName ?? '' };
}
