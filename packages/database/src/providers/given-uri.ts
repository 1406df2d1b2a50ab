import mongoose from 'mongoose';
import { DatabaseUnavailable, reasonOf } from '../errors.js';

const ANSWER_WITHIN_MS = 5_000;

/** A database that was named is used or refused, never silently replaced: it must answer and know transactions. */
export async function checkGivenUri(uri: string): Promise<{ readonly detail: string }> {
  const shown = withoutPassword(uri);
  let client: mongoose.mongo.MongoClient | undefined;
  try {
    client = await mongoose.mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: ANSWER_WITHIN_MS });
    const hello = await client.db('admin').command({ hello: 1 });
    const knowsTransactions = typeof hello.setName === 'string' || hello.msg === 'isdbgrid';
    if (!knowsTransactions) {
      throw new Error(
        '不是副本集,无法使用事务 / it is not a replica set, so it has no transactions (mongod --replSet)',
      );
    }
    return { detail: `MONGODB_URI ${shown}` };
  } catch (error) {
    throw new DatabaseUnavailable([{ source: `MONGODB_URI ${shown}`, reason: reasonOf(error) }]);
  } finally {
    await client?.close();
  }
}

/** The address without what must not stand in a log. */
export function withoutPassword(uri: string): string {
  return uri.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:***@');
}
