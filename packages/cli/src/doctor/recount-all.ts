import { recountFigures as recountAlliances } from '@cobuild/alliances';
import { connect } from '@cobuild/database';
import { recountFigures as recountPairs } from '@cobuild/pairs';
import { pino } from 'pino';

const counting = { alliances: recountAlliances, pairs: recountPairs } as const;

/** Counts the figures of every subgraph that keeps any anew from its log. */
export async function recountAll(databaseUri: string): Promise<void> {
  for (const [subgraph, recount] of Object.entries(counting)) {
    const connection = await connect(databaseUri, `cobuild_${subgraph}`);
    try {
      await recount({ connection, logger: pino({ level: 'silent' }) });
    } finally {
      await connection.close();
    }
  }
}
