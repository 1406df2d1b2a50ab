import { recordPublishedHistory } from '@cobuild/alliances';
import { connect } from '@cobuild/database';
import { pino } from 'pino';

/** Generates a history of the published size among the organizations of the store; what is there already stays as it is. */
export async function seedPublished(databaseUri: string, seed: number): Promise<void> {
  const connection = await connect(databaseUri, 'cobuild_alliances');
  try {
    await recordPublishedHistory({ connection, logger: pino({ level: 'silent' }) }, { seed });
  } finally {
    await connection.close();
  }
}
