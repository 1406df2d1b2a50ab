import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { connect, transact } from '@cobuild/database';
import { emptyDatabase, testDatabase } from '@cobuild/database/testing';
import { importFiles, ledgerWorkbook, type LedgerRow } from '@cobuild/import-export';
import { demoOrganizationEvents } from '@cobuild/import-export/testing';
import { openLog } from '@cobuild/log';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { openExport } from './export.js';
import { openImport } from './import.js';

const logger = pino({ level: 'silent' });

/** A file that is imported alone, in a folder of its own. */
export async function fileOf(lines: readonly string[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'cobuild-ledgers-')), 'file.csv');
  await writeFile(path, [...lines, ''].join('\n'));
  return path;
}

/** Two stores of projects beside the demo organizations: files go into them, and ledgers come out. */
export async function openStores(testFile: string) {
  const database = await testDatabase(testFile);
  const second = await connect(database.uri, `${database.name}_2`);
  const other = await connect(database.uri, `${database.name}_o`);
  await emptyDatabase(second);
  await emptyDatabase(other);
  const feed = await openLog({ connection: other, name: 'organizations', logger });
  await transact(other, async (session) => {
    await feed.append(demoOrganizationEvents(), session);
    return { ok: true };
  });
  const clock = () => new Date('2026-03-02T01:00:00Z');
  const databaseOf = (name: string) =>
    name === 'organizations' ? `${database.name}_o` : `${database.name}_${name[0]}`;
  const place = (connection: Connection) => ({ connection, logger, clock, databaseOf });

  return {
    first: database.connection,
    second,
    async clear() {
      await emptyDatabase(database.connection);
      await emptyDatabase(second);
    },
    /** What became of files. */
    async importInto(connection: Connection, files: readonly string[], options: { readonly dryRun?: boolean } = {}) {
      const { tables, close } = await openImport(place(connection));
      const imported = await importFiles(files, tables, options);
      await close();
      return imported.map(({ report: { imported, unchanged, rejected, errors } }) => ({
        imported,
        unchanged,
        rejected,
        errors: errors.map(({ line, column, code }) => [line, column, code]),
      }));
    },
    /** All ledgers of a store in one workbook, and their rows. */
    async exportFrom(connection: Connection) {
      const { ledgers, close } = await openExport(place(connection));
      const path = join(await mkdtemp(join(tmpdir(), 'cobuild-ledgers-')), '台账.xlsx');
      await pipeline(ledgerWorkbook(ledgers), createWriteStream(path));
      const rows: Record<string, LedgerRow[]> = {};
      for (const ledger of ledgers) {
        rows[ledger.name] = [];
        for await (const some of ledger.rows()) rows[ledger.name]?.push(...some);
      }
      await close();
      return { path, rows };
    },
    async close() {
      await feed.close();
      for (const connection of [second, other]) await connection.close();
      await database.close();
    },
  };
}

/** Nothing refused. */
export const clean = (imported: number, unchanged = 0) => ({ imported, unchanged, rejected: 0, errors: [] });
