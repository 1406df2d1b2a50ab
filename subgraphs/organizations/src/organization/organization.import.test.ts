import { beforeAll, describe, expect, test } from '@jest/globals';
import { anyTable, encodingNamed, importFiles } from '@cobuild/import-export';
import { badFile, demoFile, differences, expectedFiles } from '@cobuild/import-export/testing';
import { organizationColumns, type OrganizationRow } from './organization.columns.js';
import { type OrganizationImports, organizationTable } from './organization.import.js';

/** A store that only keeps rows: what the database makes of them is tested with the command. */
function shelf() {
  const rows = new Map<string, OrganizationRow>();
  const imports: OrganizationImports = {
    findParents: async () => new Map(),
    importOrganizations: async (batch) =>
      batch.map((row) => {
        if (row.parentCode !== null && !rows.has(row.parentCode)) throw new Error(`${row.code} came before its parent`);
        rows.set(row.code, row);
        return 'imported';
      }),
  };
  return { rows, table: anyTable(organizationTable(imports)) };
}

async function importInto(path: string, encoding?: string) {
  const { rows, table } = shelf();
  const [imported] = await importFiles(
    [path],
    [table],
    encoding ? { encoding: encodingNamed(encoding) ?? 'utf-8' } : {},
  );
  if (!imported) throw new Error('no report');
  return { rows, report: imported.report };
}

let good: Awaited<ReturnType<typeof importInto>>;
beforeAll(async () => {
  good = await importInto(demoFile('organizations.csv'));
});

test('the good file is imported whole', () => {
  expect(good.report).toMatchObject({ fileError: null, imported: 120, rejected: 0, warnings: [], errors: [] });
});

describe('spoiled files of organizations', () => {
  test.each(expectedFiles('organizations'))('$file: $spoiling', async (expected) => {
    const { rows, report } = await importInto(badFile(expected.file));
    expect(differences(expected, report, rows, organizationColumns, [...good.rows.keys()])).toEqual([]);
  });

  test('a file in another encoding is imported whole when its encoding is named', async () => {
    const { rows, report } = await importInto(badFile('organizations_gb18030.csv'), 'GB18030');
    expect(report).toMatchObject({ fileError: null, imported: 120, rejected: 0 });
    expect(rows).toEqual(good.rows);
  });

  test('the workbook holds the same organizations as the file', async () => {
    const { rows, report } = await importInto(demoFile('dataset.xlsx'));
    expect(report).toMatchObject({ fileError: null, imported: 120 });
    expect(rows).toEqual(good.rows);
  });
});
