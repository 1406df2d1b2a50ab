import { provideDatabase } from '@cobuild/database';
import type { CliConfig } from '../config.js';
import { findRun } from './run-file.js';

/** A database to write into, until it is given back. */
export interface UsedDatabase {
  readonly uri: string;
  close(): Promise<void>;
}

/** The database of `MONGODB_URI` or of the running platform, else the one of this home, started for the while. */
export async function useDatabase(config: CliConfig, report: (line: string) => void): Promise<UsedDatabase> {
  const uri = config.env.MONGODB_URI || (await findRun(config.home))?.database.uri;
  if (uri) return { uri, close: async () => {} };
  const database = await provideDatabase({ home: config.home, env: config.env, report });
  return { uri: database.uri, close: () => database.stop() };
}
