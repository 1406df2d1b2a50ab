import { connect } from '@cobuild/database';
import type { Beside } from '@cobuild/subgraph';
import { pino } from 'pino';

/** What a subgraph opens beside its processes. */
interface Opened {
  close(): Promise<void>;
}

/** Every subgraph's door for one kind of work. */
export interface Door<O extends Opened> {
  readonly subgraph: string;
  readonly open: (place: Beside) => Promise<O>;
}

/** Opens doors one after the other on a platform's database server; closing closes them in reverse order. */
export async function openDoors<O extends Opened>(
  databaseUri: string,
  doors: readonly Door<O>[],
): Promise<{ readonly opened: readonly O[]; close(): Promise<void> }> {
  const logger = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
  const opened: O[] = [];
  const toClose: Opened[] = [];
  const close = async () => {
    for (const one of toClose.splice(0).reverse()) await one.close();
  };
  try {
    for (const { subgraph, open } of doors) {
      const connection = await connect(databaseUri, `cobuild_${subgraph}`);
      toClose.push({ close: () => connection.close() });
      const one = await open({ connection, logger });
      opened.push(one);
      toClose.push(one);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { opened, close };
}
