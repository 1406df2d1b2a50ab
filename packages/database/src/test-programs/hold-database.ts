/** Provides the database of the home given as argument, says its uri and pid, and waits to be killed. */
import { readEnvironment } from '../config.js';
import { provideDatabase } from '../provide.js';

const [home = ''] = process.argv.slice(2);
const database = await provideDatabase({ home, env: readEnvironment(), report: () => {} });
process.stdout.write(`${database.uri} ${database.pid}\n`);
await database.exited;
