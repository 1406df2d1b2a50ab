import type { Bone, Column, Fault, ImportTable, Judgement, Message, Outcome, RowOf } from '@cobuild/import-export';
import { catalogue } from '../catalogue.js';

/** The columns of a file of aliases. */
export const organizationAliasColumns = [
  {
    header: '组织编码',
    key: 'organizationCode',
    type: 'reference',
    required: true,
    columnRequired: true,
    maxLength: 40,
  },
  { header: '别名', key: 'alias', type: 'text', required: true, columnRequired: true, maxLength: 200 },
  { header: '来源文件', key: 'sourceFile', type: 'text', maxLength: 200 },
] as const satisfies readonly Column[];

/** A good row of a file of aliases. */
export type OrganizationAliasRow = RowOf<typeof organizationAliasColumns>;

const messages: Readonly<Record<string, Message>> = {
  ...catalogue,
  UNKNOWN_ORG: { zh: '组织编码不存在', en: 'There is no organization with this code' },
};

/** Where aliases are written. A name that the organization has already changes nothing. */
export interface OrganizationAliasImports {
  /** Which of these codes belong to organizations. */
  findCodes(codes: readonly string[]): Promise<ReadonlySet<string>>;
  importAliases(
    rows: readonly OrganizationAliasRow[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Outcome[]>;
}

/** The table of other names under which organizations are found. */
export function organizationAliasTable(
  imports: OrganizationAliasImports,
): ImportTable<OrganizationAliasRow, 'organizationCode'> {
  return {
    name: 'org_aliases',
    sheet: '组织别名',
    columns: organizationAliasColumns,
    skeleton: ['organizationCode'],
    messages,
    async judge(skeleton) {
      const codes = new Set(skeleton.flatMap(({ cells }) => cells.organizationCode ?? []));
      return judgeAliases(skeleton, await imports.findCodes([...codes]));
    },
    apply: (rows, options) => imports.importAliases(rows, options),
  };
}

/** An alias belongs to an organization that is there. */
export function judgeAliases(
  skeleton: readonly Bone<OrganizationAliasRow, 'organizationCode'>[],
  known: ReadonlySet<string>,
): Judgement {
  const faults = new Map<number, Fault>();
  for (const [index, { cells, sound }] of skeleton.entries()) {
    const code = cells.organizationCode;
    if (sound && code !== null && !known.has(code)) {
      faults.set(index, { column: '组织编码', code: 'UNKNOWN_ORG', value: code });
    }
  }
  return { faults };
}
