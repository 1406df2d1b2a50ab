import type { Express } from 'express';
import type { Connection } from 'mongoose';

/** Milliseconds within which the database must answer for the subgraph to be ready. */
const readyWithinMs = 2_000;

async function answers(connection: Connection): Promise<boolean> {
  const database = connection.db;
  if (!database) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, readyWithinMs, false);
  });
  const ping = database.command({ ping: 1 }).then(
    () => true,
    () => false,
  );
  return Promise.race([ping, late]).finally(() => clearTimeout(timer));
}

/** `/health`: the process lives. `/ready`: its database answers and it does not come to its end, so it can serve. */
export function serveHealth(app: Express, connection: Connection, isClosing: () => boolean): void {
  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', async (_, response) => {
    if (isClosing()) return void response.status(503).json({ status: 'closing' });
    const ready = await answers(connection);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'database does not answer' });
  });
}
