import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Ledger, ledgerWorkbook, LedgerTooLong } from '@cobuild/import-export';
import { failure } from '../failure.js';

/** How many rows of a ledger were written. */
export interface Written {
  readonly ledger: Ledger;
  readonly rows: number;
}

/**
 * Writes ledgers as a workbook. It stands under its name only once it is whole: until then, and where it fails, a file that was
 * there before stays.
 */
export async function writeLedgers(file: string, ledgers: readonly Ledger[]): Promise<readonly Written[]> {
  const counts = new Map<Ledger, number>(ledgers.map((ledger) => [ledger, 0]));
  const counted = ledgers.map(
    (ledger): Ledger => ({
      ...ledger,
      async *rows() {
        for await (const some of ledger.rows()) {
          counts.set(ledger, (counts.get(ledger) ?? 0) + some.length);
          yield some;
        }
      },
    }),
  );
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(ledgerWorkbook(counted), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw asFailure(error, file);
  }
  return [...counts].map(([ledger, rows]) => ({ ledger, rows }));
}

/** What the user can set right, said to the user; anything else as it is. */
function asFailure(error: unknown, file: string): unknown {
  if (error instanceof LedgerTooLong)
    return failure('台账的行数超过工作表所能容纳的行数。', `The ledger does not fit a sheet: ${error.message}`);
  if (typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error)
    return failure(`台账无法写入 ${file}。`, `The ledger cannot be written to ${file}: ${String(error)}`);
  return error;
}
