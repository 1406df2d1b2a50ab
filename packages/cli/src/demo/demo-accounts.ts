import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An account that the demo data bring along. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  /** Who that is, for people. */
  readonly title: string;
}

const fileOf = (home: string) => join(home, 'demo-accounts.json');

/** Keeps the demo accounts, so that every start can show them. */
export async function keepDemoAccounts(home: string, accounts: readonly DemoAccount[]): Promise<void> {
  await writeFile(fileOf(home), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}

/** The demo accounts of this platform; none where the demo data were not wanted. */
export async function readDemoAccounts(home: string): Promise<readonly DemoAccount[]> {
  try {
    return JSON.parse(await readFile(fileOf(home), 'utf8')) as readonly DemoAccount[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
