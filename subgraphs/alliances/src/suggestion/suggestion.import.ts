import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { roundtablesNamed } from '../roundtable/named-roundtables.rules.js';
import { judgeSuggestions, type MergeTarget, organizationsNamed, targetsNamed } from './suggestion-import.rules.js';
import { suggestionColumns, type SuggestionKey, type SuggestionRow } from './suggestion.columns.js';

/** Where suggestions are written, and what they may name. */
export interface SuggestionImports {
  findRoundtables(codes: readonly string[]): Promise<ReadonlySet<string>>;
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Suggestions that are there, by their codes. */
  findTargets(codes: readonly string[]): Promise<ReadonlyMap<string, MergeTarget>>;
  importSuggestions(rows: readonly SuggestionRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of suggestions (domain.md §2, suggestion). */
export function suggestionTable(imports: SuggestionImports): ImportTable<SuggestionRow, SuggestionKey> {
  return {
    name: 'roundtable_suggestions',
    sheet: '圆桌会意见建议',
    columns: suggestionColumns,
    skeleton: [
      'code',
      'roundtableCode',
      'authorName',
      'authorOrgCode',
      'state',
      'mergedIntoCode',
      'responsibleOrgCode',
    ],
    messages: importMessages,
    async judge(skeleton) {
      return judgeSuggestions(skeleton, {
        roundtables: await imports.findRoundtables(roundtablesNamed(skeleton)),
        organizations: await imports.findOrganizations(organizationsNamed(skeleton)),
        suggestions: await imports.findTargets(targetsNamed(skeleton)),
      });
    },
    apply: (rows, options) => imports.importSuggestions(rows, options),
  };
}
