import mongoose from 'mongoose';

/** Longer than a killed database on one machine takes to be back, shorter than a caller waits. */
const WAIT_FOR_SERVER_MS = 15_000;

/**
 * A connection that is ready: writes are acknowledged by a majority and retried once, reads as well. Operations wait
 * for a database that is being restarted instead of failing at once. Throws when none answers.
 *
 * @param monitorCommands whether the driver tells of each command and its answer; default false
 */
export async function connect(
  uri: string,
  databaseName: string,
  { monitorCommands = false }: { readonly monitorCommands?: boolean } = {},
): Promise<mongoose.Connection> {
  return mongoose
    .createConnection(uri, {
      dbName: databaseName,
      writeConcern: { w: 'majority' },
      retryWrites: true,
      retryReads: true,
      serverSelectionTimeoutMS: WAIT_FOR_SERVER_MS,
      // A restarted server on one machine is back within a second: look often.
      heartbeatFrequencyMS: 2_000,
      // Who does not answer that look in time is taken for gone, and what hangs on it is tried anew: behind a network that
      // swallows everything nothing else would tell. Longer than a busy server on one machine keeps anybody waiting.
      connectTimeoutMS: 4_000,
      maxPoolSize: 40,
      monitorCommands,
      // Models say when their indexes are made, before they serve.
      autoIndex: false,
      autoCreate: false,
    })
    .asPromise();
}
