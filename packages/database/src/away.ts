/** Errors of the driver by name: an error may be of another realm. */
const lost = /^Mongo(Network|PoolCleared)/;
const notToBeHad = /^Mongo(ose)?ServerSelection|^Mongo(NotConnected|TopologyClosed)/;

/** What the driver says of a server that answers something else than its protocol. */
const nonsense = new Set(['MongoParseError', 'MongoUnexpectedServerResponseError', 'MongoDecompressionError']);

/** The driver lets them through as they are when a connection breaks before all that was to be sent has been taken. */
const broken = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Answers of a server that is about to stop, or is no longer the first of its set. */
const leaving = new Set([91, 189, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436]);

/** Whether the database could not be reached, went away or answered nonsense; what was asked may have been done or not. */
export function isDatabaseAway(error: unknown): boolean {
  return isConnectionLost(error) || notToBeHad.test(String((error as { readonly name?: unknown } | null)?.name));
}

/** Whether a connection broke on the way, or its server left: asking again may help at once. */
export function isConnectionLost(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  if (typeof code === 'string' && broken.has(code)) return true;
  if (typeof name !== 'string') return false;
  return lost.test(name) || nonsense.has(name) || (name === 'MongoServerError' && leaving.has(Number(code)));
}
