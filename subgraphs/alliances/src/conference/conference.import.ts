import type { ImportTable, Outcome } from '@cobuild/import-export';
import { importMessages } from '../import-messages.js';
import { conferenceColumns, type ConferenceKey, type ConferenceRow } from './conference.columns.js';
import { judgeConferences, organizationsNamed } from './conference-import.rules.js';

/** Where conferences are written, and which organizations they may name. */
export interface ConferenceImports {
  findOrganizations(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importConferences(rows: readonly ConferenceRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of meetings (domain.md §2, joint conference). */
export function conferenceTable(imports: ConferenceImports): ImportTable<ConferenceRow, ConferenceKey> {
  return {
    name: 'conferences',
    sheet: '会议',
    columns: conferenceColumns,
    skeleton: ['code', 'type', 'hostCodes', 'attendeeCodes'],
    messages: importMessages,
    async judge(skeleton) {
      return judgeConferences(skeleton, await imports.findOrganizations(organizationsNamed(skeleton)));
    },
    apply: (rows, options) => imports.importConferences(rows, options),
  };
}
