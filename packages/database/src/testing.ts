import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type mongoose from 'mongoose';
import { readTestServerUri } from './config.js';
import { connect } from './connect.js';

/** A database that belongs to one test file. */
export interface TestDatabase {
  readonly uri: string;
  readonly name: string;
  readonly connection: mongoose.Connection;
  /**
   * Closes the connection: call it in `afterAll`. What is in the database goes with the run's server; dropping it would make the
   * embedded server keep all others waiting for as long as there is much in it.
   */
  close(): Promise<void>;
}

/**
 * Removes all that is in a database; its indexes stay. The embedded server undoes a transaction shortly after it has answered for it, and
 * dropping a database at that moment hangs it: tests that follow each other empty theirs instead.
 */
export async function emptyDatabase(connection: mongoose.Connection): Promise<void> {
  for (const { name } of await connection.listCollections()) await connection.collection(name).deleteMany({});
}

/** An empty database on the test run's server, named after the test file (`import.meta.url`). */
export async function testDatabase(testFile: string): Promise<TestDatabase> {
  const uri = readTestServerUri();
  if (uri === undefined) {
    throw new TypeError(
      'testDatabase needs the test run’s server: run jest with packages/database/src/jest/global-setup.js',
    );
  }
  const path = fileURLToPath(testFile);
  const slug = basename(path)
    .replace(/\.test\.ts$/, '')
    .replace(/[^a-z0-9]+/gi, '_')
    .slice(0, 24);
  const name = `test_${slug}_${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
  const connection = await connect(uri, name);
  await connection.dropDatabase();
  return {
    uri,
    name,
    connection,
    close: () => connection.close(),
  };
}
