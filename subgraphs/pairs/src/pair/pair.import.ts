import type { ImportTable, Message, Outcome } from '@cobuild/import-export';
import { catalogue } from '../catalogue.js';
import { pairColumns, type PairKey, type PairRow } from './pair.columns.js';
import { judgePairs, type KnownOrganizations, organizationsNamed } from './pair-import.rules.js';

const messages: Readonly<Record<string, Message>> = {
  ...catalogue,
  DUPLICATE_CODE: {
    zh: '编码重复：文件中已出现，或平台中已有此编码而内容不同',
    en: 'The code occurs before in the file, or the platform holds it with other content',
  },
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
  SELF_PAIR: { zh: '甲乙双方为同一组织', en: 'Both sides are the same organization' },
  SUBORDINATE_PAIR: { zh: '甲乙双方有上下级关系', en: 'One side stands above the other' },
  DUPLICATE_PAIR: { zh: '双方已有同一类型的结对', en: 'The two organizations already have a pair of this kind' },
  NAME_MISMATCH: { zh: '名称与编码不符', en: 'The name is not that of the code' },
};

/** Where pairs are written, and the organizations that they may name. */
export interface PairImports {
  findOrganizations(codes: readonly string[]): Promise<KnownOrganizations>;
  importPairs(rows: readonly PairRow[], options: { readonly dryRun: boolean }): Promise<readonly Outcome[]>;
}

/** The table of co-building pairs (domain.md §3). */
export function pairTable(imports: PairImports): ImportTable<PairRow, PairKey> {
  return {
    name: 'pairs',
    sheet: '结对',
    columns: pairColumns,
    skeleton: ['code', 'sideACode', 'sideAName', 'sideBCode', 'sideBName', 'kind', 'endedOn'],
    messages,
    async judge(skeleton) {
      return judgePairs(skeleton, await imports.findOrganizations(organizationsNamed(skeleton)));
    },
    apply: (rows, options) => imports.importPairs(rows, options),
  };
}
