/** Follows the log of the database given as arguments (uri, name, cursor), prints each delivery, and waits to be killed. */
import { connect } from '@cobuild/database';
import { openLog } from '../log.js';
import { quiet } from './things.js';

const [uri = '', database = '', after] = process.argv.slice(2);
const log = await openLog({ connection: await connect(uri, database), name: 'things', readOnly: true, logger: quiet });
const subscription = log.subscribe({ after });
for await (const { event, cursor, replayed } of subscription)
  process.stdout.write(`${JSON.stringify({ id: event.id, cursor, replayed })}\n`);
