import { chunkOf } from './http-stream.js';
import type { Envelope } from './http-operation.js';

const boundary = '\r\n---';
// The boundary follows each part at once: a reader knows by it that the part is whole.
const part = (json: string): string => `\r\nContent-Type: application/json\r\n\r\n${json}${boundary}`;

/** Multipart HTTP with `subscriptionSpec=1.0`, as Apollo Client reads it. (PROTOCOL.md, section 1.3) */
export const multipart: Envelope = {
  contentType: 'multipart/mixed;boundary="-";subscriptionSpec="1.0"',
  begin: boundary,
  events: (events) => chunkOf(events.map(({ payload }) => part(`{"payload":${payload}}`)).join('')),
  result: (payload) => part(`{"payload":${payload}}`),
  position: () => null,
  errors: (errors) => part(JSON.stringify({ payload: null, errors })),
  end: '--\r\n',
  alive: part('{}'),
  cursorIn: () => undefined,
};
