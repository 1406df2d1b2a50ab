/** A cursor of a live stream resumes within this time; afterwards consumers read from the log. */
const OPLOG_DAYS = 7;
const OPLOG_ENTRIES = 2_000_000;

/** What both SecantusDB servers are told. */
export function secantusArguments(place: {
  readonly directory: string;
  readonly port: number;
  readonly durable: boolean;
}): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(place.port), '--storage-path', place.directory],
    ...['--oplog-retention-seconds', String(OPLOG_DAYS * 24 * 60 * 60), '--oplog-max-entries', String(OPLOG_ENTRIES)],
    // Without it a killed server loses the last acknowledged writes.
    ...(place.durable ? ['--sync-on-commit'] : []),
  ];
}
