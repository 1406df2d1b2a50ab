import { isDeepStrictEqual } from 'node:util';
import type { CellValue, Column } from './column.js';
import type { AnyImportTable, Bone, Fault, Judgement, Outcome } from './table.js';

type Row = Readonly<Record<string, CellValue>>;
type AnyBone = Bone<Record<string, CellValue>, string>;

/**
 * Makes one table of those that read the same kind of file together, in the place of the last of them; all others stay as they are.
 * Each row goes to the table whose own it is, and to no other: a row whose code another one of them holds already stays out. A row
 * that none of them takes is left to the last one to refuse.
 */
export function joinShared(tables: readonly AnyImportTable[]): readonly AnyImportTable[] {
  return tables.flatMap((table, index) => {
    const { shared } = table;
    if (!shared) return [table];
    const readers = tables.filter((other) => other.shared?.file === shared.file);
    if (readers.length === 1) return [table];
    return tables.indexOf(readers.at(-1) ?? table) === index ? [joined(readers)] : [];
  });
}

function joined(readers: readonly AnyImportTable[]): AnyImportTable {
  const [first] = readers;
  const last = readers.at(-1);
  if (!first || !last) throw new TypeError('expected tables to join, got none');
  const columns = columnsOf(readers);
  const readerOf = (cells: Row): AnyImportTable => readers.find(({ shared }) => shared?.isOwn(cells)) ?? last;
  return {
    name: first.name,
    sheet: first.sheet,
    otherNames: readers.slice(1).flatMap(({ name, sheet }) => [name, sheet]),
    columns,
    skeleton: [...new Set(readers.flatMap(({ skeleton }) => skeleton))],
    messages: Object.assign({}, ...readers.map(({ messages }) => messages).toReversed()) as AnyImportTable['messages'],
    readerOf,
    judge: (skeleton) => judge(readers, skeleton, readerOf),
    apply: (rows, options) => apply(readers, rows, options, readerOf),
  };
}

/** All columns of all readers; one that several have is read by all in the same way. */
function columnsOf(readers: readonly AnyImportTable[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const column of readers.flatMap((reader) => reader.columns)) {
    const known = columns.get(column.key);
    if (known && !isDeepStrictEqual(known, column))
      throw new TypeError(`expected tables that share a file to read its column ${column.key} alike`);
    columns.set(column.key, column);
  }
  return [...columns.values()];
}

/** Every reader sees the whole file, so that what holds between rows holds between all of them, and judges its own rows. */
async function judge(
  readers: readonly AnyImportTable[],
  skeleton: readonly AnyBone[],
  readerOf: (cells: Row) => AnyImportTable,
): Promise<Judgement> {
  const owners = skeleton.map(({ cells }) => readerOf(cells));
  const faults = new Map<number, Fault>();
  const rounds = new Map<AnyImportTable, Judgement['roundOf']>();
  const warnings = new Set<string>();
  for (const reader of readers) {
    const seen = skeleton.map((bone, index) => (owners[index] === reader ? bone : { ...bone, sound: false }));
    const judged = await reader.judge(seen);
    for (const [index, fault] of judged.faults) if (owners[index] === reader) faults.set(index, fault);
    for (const warning of judged.warnings ?? []) warnings.add(warning);
    rounds.set(reader, judged.roundOf);
  }
  const roundOf = (index: number): number => {
    const owner = owners[index];
    return (owner && rounds.get(owner)?.(index)) ?? 0;
  };
  return { faults, roundOf, warnings: [...warnings] };
}

async function apply(
  readers: readonly AnyImportTable[],
  rows: readonly Record<string, CellValue>[],
  options: { readonly dryRun: boolean },
  readerOf: (cells: Row) => AnyImportTable,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Record<string, CellValue>, Outcome>();
  for (const reader of readers) {
    const own = rows.filter((row) => readerOf(row) === reader);
    if (own.length === 0) continue;
    const elsewhere = await faultsElsewhere(readers, reader, own);
    for (const [row, fault] of elsewhere) outcomes.set(row, fault);
    const free = own.filter((row) => !elsewhere.has(row));
    const said = free.length === 0 ? [] : await reader.apply(free, options);
    for (const [at, row] of free.entries()) {
      const outcome = said[at];
      if (outcome !== undefined) outcomes.set(row, outcome);
    }
  }
  return rows.flatMap((row) => outcomes.get(row) ?? []);
}

/** Rows whose code another reader holds: written here they would be held twice. */
async function faultsElsewhere(
  readers: readonly AnyImportTable[],
  reader: AnyImportTable,
  rows: readonly Record<string, CellValue>[],
): Promise<ReadonlyMap<Record<string, CellValue>, Fault>> {
  const codes = rows.flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
  const held = new Set<CellValue>();
  for (const other of readers) {
    if (other === reader) continue;
    for (const code of (await other.shared?.findHeld(codes)) ?? []) held.add(code);
  }
  const header = reader.columns.find(({ key }) => key === 'code')?.header ?? null;
  return new Map(
    rows.flatMap((row) =>
      held.has(row['code'] ?? null)
        ? [[row, { column: header, code: 'HELD_ELSEWHERE', value: String(row['code']) }] as const]
        : [],
    ),
  );
}
