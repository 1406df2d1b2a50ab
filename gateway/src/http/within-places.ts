import type { Places } from '../limits/places.js';
import { sendJson } from './exchange.js';
import type { Stream } from './graphql.js';

/** Keeps no more streams open for one address than it may have; further ones are refused, and nothing runs for them. */
export function withinPlaces(places: Places, stream: Stream): Stream {
  return (exchange, operation, caller) => {
    const leave = caller.addressKey === null ? () => {} : places.take(caller.addressKey);
    if (!leave) {
      const error = { message: 'Too many streams of one address', extensions: { code: 'RATE_LIMITED' } };
      return sendJson(exchange, 429, { errors: [error] });
    }
    exchange.response.once('close', leave);
    stream(exchange, operation, caller);
  };
}
