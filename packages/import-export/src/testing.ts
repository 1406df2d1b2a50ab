import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CellValue, Column } from './column.js';
import { createCsvTokenizer } from './readers/csv-tokenizer.js';
import { textOf } from './readers/record.js';
import type { FileReport } from './report.js';

const bad = new URL('../fixtures/bad/', import.meta.url);
const demo = new URL('../../../data/demo/', import.meta.url);

/** What `expected.json` says of one spoiled file. */
export interface ExpectedFile {
  readonly file: string;
  readonly table: string;
  readonly spoiling: string;
  readonly file_error: string | null;
  readonly file_warnings: readonly string[];
  readonly imported: number;
  readonly rejected: number | null;
  readonly imported_keys: {
    readonly all_of: string | null;
    readonly minus: readonly string[];
    readonly plus: readonly string[];
  };
  readonly row_errors: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly error?: string;
    readonly error_any_of?: readonly string[];
  }[];
  readonly normalized?: readonly { readonly key: string; readonly column: string; readonly value: string }[];
  readonly either?: readonly {
    readonly line: number;
    readonly key: string;
    readonly column: string;
    readonly either: readonly string[];
  }[];
  readonly with_option?: { readonly encoding: string; readonly imported: number };
}

/** The spoiled files of a table, and what must become of each. */
export function expectedFiles(table: string): readonly ExpectedFile[] {
  const { files } = JSON.parse(readFileSync(new URL('expected.json', bad), 'utf8')) as { files: ExpectedFile[] };
  return files.filter((file) => file.table === table);
}

/** Where a spoiled file lies. */
export const badFile = (name: string): string => fileURLToPath(new URL(name, bad));

/** Where a good file lies. */
export const demoFile = (name: string): string => fileURLToPath(new URL(name, demo));

/** What is in the store after an import: rows by their code, cells by column key. */
export type StoredRows = ReadonlyMap<string, Readonly<Record<string, CellValue>>>;

/** Where an import differs from what `expected.json` says of the file; nothing when it does exactly that. */
export function differences(
  expected: ExpectedFile,
  report: FileReport,
  stored: StoredRows,
  columns: readonly Column[],
  goodKeys: readonly string[],
): string[] {
  const found: string[] = [];
  const compare = (what: string, is: unknown, should: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  const chosen = (expected.either ?? []).filter(({ line }) => report.errors.some((error) => error.line === line));
  const accepted = (expected.either ?? []).filter((either) => !chosen.includes(either));
  compare('file error', report.fileError, expected.file_error);
  compare('warnings', [...report.warnings].sort(), [...expected.file_warnings].sort());
  compare('imported', report.imported, expected.imported + accepted.length);
  compare('unchanged', report.unchanged, 0);
  compare('rejected', report.rejected, expected.rejected === null ? null : expected.rejected + chosen.length);

  const { all_of, minus, plus } = expected.imported_keys;
  const keys = [
    ...(all_of ? goodKeys : []).filter((key) => !minus.includes(key)),
    ...plus,
    ...accepted.map(({ key }) => key),
  ];
  compare('keys', [...stored.keys()].sort(), keys.sort());

  const errors: ExpectedFile['row_errors'] = [
    ...expected.row_errors,
    ...chosen.map((either) => ({ ...either, error: 'BAD_DATE' })),
  ];
  for (const { line, column, error, error_any_of } of errors) {
    const codes = error_any_of ?? [error ?? ''];
    const seen = report.errors.filter((candidate) => candidate.line === line);
    const match = seen.some((candidate) => candidate.column === column && codes.includes(candidate.code));
    if (!match) found.push(`line ${line}: ${JSON.stringify(seen)}, not ${column} ${codes.join('|')}`);
  }
  compare(
    'erring lines',
    report.errors.map(({ line }) => line),
    errors.map(({ line }) => line),
  );

  for (const { key, column, value } of expected.normalized ?? []) {
    const name = columns.find(({ header }) => header === column)?.key ?? column;
    compare(`${key} ${column}`, stored.get(key)?.[name], value);
  }
  return found;
}

/** The rows of a good CSV file as they stand there, by header. */
export function demoRows(name: string): readonly Readonly<Record<string, string>>[] {
  const tokenizer = createCsvTokenizer(',');
  const text = readFileSync(demoFile(name), 'utf8').replace(/^\ufeff/, '');
  const [header, ...rows] = [...tokenizer.push(text), ...tokenizer.end()];
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((title, at) => [textOf(title), textOf(cells[at])])),
  );
}

/** What the organizations subgraph would tell of the good organizations once they are in; ids are made of their codes. */
export function demoOrganizationEvents() {
  const rows = demoRows('organizations.csv');
  const parentOf = new Map(rows.map((row) => [row['编码'] ?? '', row['上级编码'] ?? '']));
  const above = (code: string): string[] => {
    const parent = parentOf.get(code);
    return parent ? [...above(parent), `o-${parent}`] : [];
  };
  return rows.map(({ 编码: code = '', 名称: name = '' }) => ({
    type: 'organizations.OrganizationRegistered',
    entity: { type: 'Organization', id: `o-${code}`, version: 1 },
    organizations: [`o-${code}`],
    actor: { accountId: null, organizationId: null, role: 'SYSTEM' as const },
    at: new Date('2026-01-01T00:00:00Z'),
    payload: {
      organization: {
        code,
        name,
        aliases: [],
        kind: 'ENTERPRISE',
        level: null,
        ancestorIds: above(code),
        status: 'ACTIVE',
      },
    },
  }));
}
