import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PROTOCOL_ERRORS_SYMBOL, type CombinedProtocolErrors } from '@apollo/client/errors';
import type { GraphQLFormattedError } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A result as a client's library hands it on. */
export type Result = FormattedExecutionResult<Record<string, unknown>>;

/** What a subscription has received so far, and how it ended. */
export interface Heard {
  readonly results: Result[];
  /** GraphQL errors that ended it. */
  readonly errors: GraphQLFormattedError[];
  /** What else ended it: a closed socket, a broken response. */
  readonly failures: unknown[];
  ended: boolean;
  stop(): void;
}

/** An operation of a test's client. */
export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
  readonly token?: string | undefined;
}

/** A real client of one transport, which never tries again by itself. */
export type LiveClient = (url: string, asked: Asked) => Heard;

interface Sink {
  next(result: Result): void;
  error(error: unknown): void;
  complete(): void;
}

function hearing(start: (sink: Sink) => () => void): Heard {
  const heard: Heard = { results: [], errors: [], failures: [], ended: false, stop: () => {} };
  heard.stop = start({
    next(result) {
      // Over HTTP, errors without data end the operation; `complete` follows.
      const { errors, data } = result;
      if (errors && data === undefined) heard.errors.push(...errors);
      else heard.results.push(result);
    },
    error(error) {
      if (Array.isArray(error)) heard.errors.push(...(error as GraphQLFormattedError[]));
      else heard.failures.push(error);
      heard.ended = true;
    },
    complete: () => void (heard.ended = true),
  });
  return heard;
}

const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** The reference client of graphql-ws, one connection for each operation. */
export const overGraphqlWs: LiveClient = (url, { token, ...request }) => {
  const client = createWsClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: bearer(token),
  });
  return hearing((sink) => client.subscribe(request, sink as never));
};

/** The reference client of graphql-sse in its distinct connections mode. */
export const overSse: LiveClient = (url, { token, ...request }) => {
  const client = createSseClient({ url: `${url}/graphql`, retryAttempts: 0, headers: bearer(token) });
  return hearing((sink) => client.subscribe(request, sink as never));
};

const resultOf = ({ extensions, ...result }: Result): Result => {
  const { [PROTOCOL_ERRORS_SYMBOL]: fatal, ...others } = (extensions ?? {}) as Record<string | symbol, unknown>;
  if (fatal) return { errors: (fatal as CombinedProtocolErrors).errors };
  return { ...result, ...(extensions ? { extensions: others } : {}) };
};

/** Apollo Client's own link over multipart HTTP. */
export const overMultipart: LiveClient = (url, { query, variables = {}, extensions = {}, token }) => {
  const link = new HttpLink({ uri: `${url}/graphql`, headers: bearer(token), includeExtensions: true });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  return hearing((sink) => {
    const running = ApolloLink.execute(link, { query: gql(query), variables, extensions }, { client }).subscribe({
      next: (result) => sink.next(resultOf(result as Result)),
      error: (error: unknown) => sink.error(error),
      complete: () => sink.complete(),
    });
    return () => running.unsubscribe();
  });
};

/** Every transport with its client. */
export const transports: readonly (readonly [string, LiveClient])[] = [
  ['graphql-ws', overGraphqlWs],
  ['Server-Sent Events', overSse],
  ['multipart HTTP', overMultipart],
];
