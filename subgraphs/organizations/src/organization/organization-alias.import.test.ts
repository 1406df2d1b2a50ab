import { expect, test } from '@jest/globals';
import { anyTable, importFiles } from '@cobuild/import-export';
import { demoFile, demoRows } from '@cobuild/import-export/testing';
import { organizationAliasTable, type OrganizationAliasRow } from './organization-alias.import.js';

async function importWith(known: ReadonlySet<string>) {
  const rows: OrganizationAliasRow[] = [];
  const table = organizationAliasTable({
    findCodes: async () => known,
    importAliases: async (batch) =>
      batch.map((row) => {
        rows.push(row);
        return 'imported';
      }),
  });
  const [imported] = await importFiles([demoFile('org_aliases.csv')], [anyTable(table)]);
  return { rows, report: imported?.report };
}

test('the good file is imported whole', async () => {
  const { rows, report } = await importWith(new Set(demoRows('organizations.csv').map((row) => row['编码'] ?? '')));
  expect(report).toMatchObject({ fileError: null, imported: 23, rejected: 0, warnings: [] });
  expect(rows[0]).toEqual({
    organizationCode: 'SD-WCSG-ZB',
    alias: '山东省建筑企业外出施工联络站党支部',
    sourceFile: '000_b87b0a30f76adfea.txt',
  });
});

test('an alias of an organization that is not there stays out', async () => {
  const { report } = await importWith(new Set(['SD-ZYS']));
  expect(report).toMatchObject({ imported: 1, rejected: 22 });
  expect(report?.errors[0]).toMatchObject({ line: 2, column: '组织编码', code: 'UNKNOWN_ORG', value: 'SD-WCSG-ZB' });
});
