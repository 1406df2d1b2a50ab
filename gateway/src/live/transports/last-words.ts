import type { GraphQLFormattedError } from 'graphql';

const messages = {
  SLOW_CONSUMER: 'Events came faster than they were read; subscribe again with `after`',
  UNAUTHENTICATED: 'The token has expired, or the API key no longer counts',
  UNAVAILABLE: 'It cannot be checked now whether the API key still counts; try again later',
  RATE_LIMITED: 'Too many messages came over this connection; subscribe again with `after`',
  GOING_AWAY: 'The gateway stops; subscribe again with `after`',
} as const;

/** Why the gateway itself ends an operation that could go on. */
export function cutBecause(code: keyof typeof messages): GraphQLFormattedError {
  return { message: messages[code], extensions: { code } };
}
