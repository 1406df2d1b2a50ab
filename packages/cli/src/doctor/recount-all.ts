import { connect } from '@cobuild/database';
import { recountFigures } from '@cobuild/pairs';
import { pino } from 'pino';

/** Counts the figures of every subgraph that keeps any anew from its log. */
export async function recountAll(databaseUri: string): Promise<void> {
  const connection = await connect(databaseUri, 'cobuild_pairs');
  try {
    await recountFigures({ connection, logger: pino({ level: 'silent' }) });
  } finally {
    await connection.close();
  }
}
