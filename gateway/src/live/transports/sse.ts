import { chunkOf } from './http-stream.js';
import type { Envelope } from './http-operation.js';

/** What may stand in a line; a cursor that has anything else is not told. */
const oneLine = /^[^\r\n\0]*$/;

const next = (data: string): string => `event: next\ndata: ${data}\n\n`;
const idLine = (cursor: string | null): string => (cursor !== null && oneLine.test(cursor) ? `id: ${cursor}\n` : '');

/** Server-Sent Events in the distinct connections mode of graphql-sse. (PROTOCOL.md, section 1.2) */
export const sse: Envelope = {
  contentType: 'text/event-stream; charset=utf-8',
  // Something comes at once, for some clients take a connection for open only then.
  begin: ':\n\n',
  events: (events) => chunkOf(events.map(({ payload, cursor }) => idLine(cursor) + next(payload)).join('')),
  result: next,
  position: (cursor) => (oneLine.test(cursor) ? `${idLine(cursor)}\n` : null),
  errors: (errors) => next(JSON.stringify({ errors })),
  end: 'event: complete\ndata:\n\n',
  alive: ':\n\n',
  cursorIn({ headers }) {
    const id = headers['last-event-id'];
    return typeof id === 'string' && id !== '' ? id : undefined;
  },
};
