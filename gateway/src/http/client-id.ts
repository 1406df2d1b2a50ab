import type { IncomingMessage } from 'node:http';

/** The header in which a client says which it is. */
const header = 'x-cobuild-client';

/** The same in an address: browsers give neither WebSockets nor event streams a header. */
const parameter = 'client';

/** The id under which a client's class is listed, as the client gives it; `null` where it gives none. */
export function clientIdOf({ headers, url = '' }: IncomingMessage): string | null {
  const said = headers[header];
  if (typeof said === 'string' && said !== '') return said;
  const question = url.indexOf('?');
  return question < 0 ? null : new URLSearchParams(url.slice(question)).get(parameter) || null;
}
