import { describe, expect, test } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column, RowOf } from './column.js';
import { importFiles } from './import-files.js';
import { joinShared } from './shared-file.js';
import { type AnyImportTable, anyTable, type Fault, type ImportTable } from './table.js';

const columns = [
  { header: '编码', key: 'code', type: 'code', required: true, columnRequired: true },
  { header: '归属', key: 'owner', type: 'enum', columnRequired: true, vocabulary: ['甲', '乙', '丙'] },
] as const satisfies readonly Column[];
type Row = RowOf<typeof columns>;

/** A table that takes the rows of one owner, refuses all others and each code twice, and holds what it has written. */
function tableOf(owner: string, { extra, held = [] }: { extra?: Column; held?: readonly string[] } = {}) {
  const store = new Set(held);
  const table: ImportTable<Row, 'code' | 'owner'> = {
    name: `table-${owner}`,
    sheet: `表${owner}`,
    columns: [...columns, ...(extra ? [extra] : [])],
    skeleton: ['code', 'owner'],
    messages: {},
    shared: {
      file: 'things',
      isOwn: (cells) => cells.owner === owner,
      findHeld: async (codes) => new Set(codes.filter((code) => store.has(code))),
    },
    judge: async (skeleton) => {
      const seen = new Set<string | null>();
      const faults = new Map<number, Fault>();
      for (const [index, { cells, sound }] of skeleton.entries()) {
        const isRepeated = seen.has(cells.code);
        seen.add(cells.code);
        if (!sound) continue;
        if (isRepeated) faults.set(index, { column: '编码', code: 'TWICE', value: '' });
        else if (cells.owner !== owner) faults.set(index, { column: '归属', code: `NOT_OF_${owner}`, value: '' });
      }
      return { faults, warnings: [`SEEN_${owner}`] };
    },
    apply: async (rows, { dryRun }) =>
      rows.map(({ code }) => {
        if (store.has(code)) return 'unchanged';
        if (!dryRun) store.add(code);
        return 'imported';
      }),
  };
  return { table: anyTable(table), store };
}

const plain: AnyImportTable = {
  name: 'plain',
  sheet: '另',
  columns: [{ header: '别名', key: 'alias', type: 'text', columnRequired: true }],
  skeleton: [],
  messages: {},
  judge: async () => ({ faults: new Map() }),
  apply: async (rows) => rows.map(() => 'imported'),
};

async function run(tables: readonly AnyImportTable[], text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'cobuild-shared-')), 'things.csv');
  await writeFile(path, text);
  const [imported] = await importFiles([path], tables);
  if (!imported) throw new Error('expected a report');
  const { errors, ...report } = imported.report;
  return { ...report, errors: errors.map(({ line, column, code }) => [line, column, code]) };
}

const text = '编码,归属\nA-1,甲\nB-1,乙\nA-2,甲\n';

describe('tables that read a file together', () => {
  test('stand as one where the last of them stood, and go by all their names', () => {
    const [first, second] = [tableOf('甲'), tableOf('乙')];
    const tables = joinShared([first.table, plain, second.table]);
    expect(tables.map(({ name, sheet, otherNames }) => [name, sheet, otherNames])).toEqual([
      ['plain', '另', undefined],
      ['table-甲', '表甲', ['table-乙', '表乙']],
    ]);
    expect(joinShared([first.table, plain])).toEqual([first.table, plain]);
  });

  test('each take the rows that are their own, and the report says where each row went', async () => {
    const [first, second] = [tableOf('甲'), tableOf('乙')];
    const tables = joinShared([first.table, second.table]);
    const went = [
      { table: 'table-甲', sheet: '表甲', lines: [2, 4] },
      { table: 'table-乙', sheet: '表乙', lines: [3] },
    ];
    expect(await run(tables, text)).toMatchObject({ imported: 3, rejected: 0, went, warnings: ['SEEN_甲', 'SEEN_乙'] });
    expect([[...first.store], [...second.store]]).toEqual([['A-1', 'A-2'], ['B-1']]);
    expect(await run(tables, text)).toMatchObject({ imported: 0, unchanged: 3, rejected: 0, went });
  });

  test('see the whole file: a code counts where it first occurs, whose row it may be', async () => {
    const tables = joinShared([tableOf('甲').table, tableOf('乙').table]);
    expect(await run(tables, '编码,归属\nA-1,乙\nA-1,甲\n')).toMatchObject({
      imported: 1,
      errors: [[3, '编码', 'TWICE']],
    });
  });

  test('hold no row twice: what one of them holds the other does not take', async () => {
    const [first, second] = [tableOf('甲', { held: ['B-1'] }), tableOf('乙')];
    expect(await run(joinShared([first.table, second.table]), text)).toMatchObject({
      imported: 2,
      errors: [[3, '编码', 'HELD_ELSEWHERE']],
    });
    expect(second.store.size).toBe(0);
  });

  test('leave a row that none of them takes to the last one to refuse', async () => {
    const tables = joinShared([tableOf('甲').table, tableOf('乙').table]);
    expect(await run(tables, '编码,归属\nC-1,丙\n')).toMatchObject({ rejected: 1, errors: [[2, '归属', 'NOT_OF_乙']] });
  });

  test('read all their columns, and what several of them have alike', () => {
    const more: Column = { header: '备注', key: 'note', type: 'text', maxLength: 10 };
    const [first, second] = [tableOf('甲', { extra: more }), tableOf('乙')];
    expect(joinShared([first.table, second.table])[0]?.columns.map(({ key }) => key)).toEqual([
      'code',
      'owner',
      'note',
    ]);
    const other = tableOf('乙', { extra: { ...more, maxLength: 20 } });
    expect(() => joinShared([first.table, other.table])).toThrow(/read its column note alike/);
  });
});
