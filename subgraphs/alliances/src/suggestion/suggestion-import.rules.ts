import type { Bone, Fault, Judgement } from '@cobuild/import-export';
import { endOfDate, startOfDate } from '@cobuild/workflow';
import { stateWords, type SuggestionKey, type SuggestionRow } from './suggestion.columns.js';
import { isValid, type Suggestion } from './suggestion.rules.js';

/** What the rules over a whole file see of a row. */
export type SuggestionBone = Bone<SuggestionRow, SuggestionKey>;

/** A suggestion that others may be merged into. */
export type MergeTarget = Pick<Suggestion, 'status'> & { readonly roundtableCode: string | null };

/** What the platform holds of what a file names. */
export interface Known {
  readonly roundtables: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** Suggestions by their codes. */
  readonly suggestions: ReadonlyMap<string, MergeTarget>;
}

/** Every organization that a file names. */
export function organizationsNamed(skeleton: readonly SuggestionBone[]): readonly string[] {
  const named = skeleton.flatMap(({ cells }) => [cells.authorOrgCode ?? [], cells.responsibleOrgCode ?? []].flat());
  return [...new Set(named)];
}

/** Every suggestion that a file names as the one that another repeats. */
export function targetsNamed(skeleton: readonly SuggestionBone[]): readonly string[] {
  return [...new Set(skeleton.flatMap(({ cells }) => cells.mergedIntoCode ?? []))];
}

/**
 * The rules over a whole file of suggestions: a code counts where it first occurs; roundtable and organizations are there; an
 * organization of an author has a name with it; what is merged names a valid suggestion of the same roundtable, in the file or on the
 * platform, and is written after it.
 */
export function judgeSuggestions(skeleton: readonly SuggestionBone[], known: Known): Judgement {
  const faults = new Map<number, Fault>();
  const inFile = new Map<string, MergeTarget>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const { code, roundtableCode } = cells;
    if (code !== null && inFile.has(code)) {
      if (sound) faults.set(index, { column: '编码', code: 'DUPLICATE_CODE', value: code });
      continue;
    }
    const fault = faultOf(cells, known);
    if (sound && fault) faults.set(index, fault);
    const status = stateOf(cells.state);
    // What stays out is nothing to merge into, but its code is taken.
    if (code !== null) inFile.set(code, { status: sound && !fault && status ? status : 'INVALID', roundtableCode });
  }
  for (const [index, { cells, sound }] of skeleton.entries()) {
    if (!sound || faults.has(index)) continue;
    const fault = mergeFault(cells, (code) => inFile.get(code) ?? known.suggestions.get(code));
    if (fault) faults.set(index, fault);
  }
  return { faults, roundOf: (index) => (skeleton[index]?.cells.mergedIntoCode == null ? 0 : 1) };
}

type Cells = SuggestionBone['cells'];

function faultOf({ roundtableCode, authorName, authorOrgCode, responsibleOrgCode }: Cells, known: Known): Fault | null {
  if (roundtableCode !== null && !known.roundtables.has(roundtableCode)) {
    return { column: '圆桌会编码', code: 'UNKNOWN_ROUNDTABLE', value: roundtableCode };
  }
  if (authorOrgCode !== null && !known.organizations.has(authorOrgCode)) {
    return { column: '提出人单位编码', code: 'UNKNOWN_ORG', value: authorOrgCode };
  }
  if (authorOrgCode !== null && authorName === null) return { column: '提出人', code: 'MISSING_VALUE', value: '' };
  return responsibleOrgCode !== null && !known.organizations.has(responsibleOrgCode)
    ? { column: '承办单位编码', code: 'UNKNOWN_ORG', value: responsibleOrgCode }
    : null;
}

function mergeFault(
  { state, mergedIntoCode, roundtableCode }: Cells,
  find: (code: string) => MergeTarget | undefined,
): Fault | null {
  const at = (code: string) => ({ column: '合并至编码', code, value: mergedIntoCode ?? '' });
  const isMerged = stateOf(state) === 'MERGED';
  if (mergedIntoCode === null) return isMerged ? at('MISSING_VALUE') : null;
  const target = find(mergedIntoCode);
  if (!target) return at('UNKNOWN_SUGGESTION');
  return isMerged && isValid(target) && target.roundtableCode === roundtableCode ? null : at('MERGE_INVALID');
}

/** The state that a file tells in words. */
export const stateOf = (word: string | null): Suggestion['status'] | null => stateWords.get(word ?? '') ?? null;

const fullDay = /^\d{4}-\d{2}-\d{2}$/;

/** The moment of a day that a file tells, its beginning unless it is a limit; a month or a year is none. */
export function momentOf(date: string | null, isLimit = false): Date | null {
  if (date === null || !fullDay.test(date)) return null;
  return isLimit ? endOfDate(date) : startOfDate(date);
}
