import { beforeAll, describe, expect, test } from '@jest/globals';
import { anyTable, encodingNamed, importFiles } from '@cobuild/import-export';
import { badFile, demoFile, demoRows, differences, expectedFiles } from '@cobuild/import-export/testing';
import type { KnownOrganizations } from './pair-import.rules.js';
import { pairColumns, type PairRow } from './pair.columns.js';
import { pairTable } from './pair.import.js';

/** The good organizations, as the platform would know them. */
function demoOrganizations(): KnownOrganizations {
  const rows = demoRows('organizations.csv');
  const parentOf = new Map(rows.map((row) => [row['编码'] ?? '', row['上级编码'] ?? '']));
  const aliases = demoRows('org_aliases.csv');
  const above = (code: string): string[] => {
    const parent = parentOf.get(code);
    return parent ? [...above(parent), parent] : [];
  };
  return new Map(
    rows.map(({ 编码: code = '', 名称: name = '' }) => {
      const others = aliases.filter((alias) => alias['组织编码'] === code).map((alias) => alias['别名'] ?? '');
      return [code, { id: code, names: [name, ...others], ancestorIds: above(code) }];
    }),
  );
}

const organizations = demoOrganizations();

/** A store that only keeps rows: what the database makes of them is tested with the command. */
async function importOnShelf(path: string, encoding?: string) {
  const rows = new Map<string, PairRow>();
  const table = pairTable({
    findOrganizations: async () => organizations,
    importPairs: async (batch) =>
      batch.map((row) => {
        rows.set(row.code, row);
        return 'imported';
      }),
  });
  const [imported] = await importFiles(
    [path],
    [anyTable(table)],
    encoding ? { encoding: encodingNamed(encoding) ?? 'utf-8' } : {},
  );
  if (!imported) throw new Error('no report');
  return { rows, report: imported.report };
}

let good: Awaited<ReturnType<typeof importOnShelf>>;
beforeAll(async () => {
  good = await importOnShelf(demoFile('pairs.csv'));
});

test('the good file is imported whole', () => {
  expect(good.report).toMatchObject({ fileError: null, imported: 8, rejected: 0, warnings: [], errors: [] });
});

describe('spoiled files of pairs', () => {
  test.each(expectedFiles('pairs'))('$file: $spoiling', async (expected) => {
    const { rows, report } = await importOnShelf(badFile(expected.file));
    expect(differences(expected, report, rows, pairColumns, [...good.rows.keys()])).toEqual([]);
  });

  test('a file in another encoding is imported whole when its encoding is named', async () => {
    const { rows, report } = await importOnShelf(badFile('pairs_gb18030.csv'), 'gb18030');
    expect(report).toMatchObject({ fileError: null, imported: 8, rejected: 0 });
    expect(rows).toEqual(good.rows);
  });

  test('the workbook holds the same pairs as the file', async () => {
    expect((await importOnShelf(demoFile('dataset.xlsx'))).rows).toEqual(good.rows);
  });
});
