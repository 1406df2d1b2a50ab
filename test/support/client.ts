import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What a GraphQL request came to. */
export interface Answer<D> {
  readonly data?: D | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one operation over HTTP, as a front end does. */
export async function send<D>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<Answer<D>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
  return (await response.json()) as Answer<D>;
}

/** Sends one operation and wants its data. */
export async function ask<D>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<D> {
  const { data, errors } = await send<D>(url, query, variables, token);
  if (errors || !data) throw new Error(JSON.stringify(errors ?? 'no data'));
  return data;
}

/** Logs an account in and gives its access token. */
export async function logIn(url: string, username: string, password: string): Promise<string> {
  const { login } = await ask<{ login: { session: { accessToken: string } | null; userErrors: unknown[] } }>(
    url,
    'mutation LogIn($input: LoginInput!) { login(input: $input) { session { accessToken } userErrors { code } } }',
    { input: { username, password } },
  );
  if (!login.session) throw new Error(`login of ${username} refused: ${JSON.stringify(login.userErrors)}`);
  return login.session.accessToken;
}

/**
 * A coordinator's screen: follows a live field, and returns with its last cursor whenever the connection is lost or an
 * event comes without all its parts.
 */
export interface Follower<P> {
  readonly received: readonly P[];
  readonly errors: readonly unknown[];
  /** How often the connection was lost and made again. */
  readonly returns: () => number;
  stop(): Promise<void>;
}

/**
 * Follows a live field over graphql-ws.
 *
 * @param query a subscription with a variable `$after: Cursor`, whose one field selects `cursor`
 * @param from the cursor to begin after; from now on when there is none
 */
export function follow<P extends { readonly cursor: string }>(
  wsUrl: string,
  query: string,
  token: string | null,
  from: string | null = null,
): Follower<P> {
  const received: P[] = [];
  const errors: unknown[] = [];
  let after = from;
  let stopped = false;
  let returns = -1;
  let current: { dispose: () => void | Promise<void> } | null = null;

  const connect = () => {
    if (stopped) return;
    returns += 1;
    let isOver = false;
    const client = createClient({
      url: wsUrl,
      webSocketImpl: WebSocket,
      ...(token === null ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
      retryAttempts: 0,
      lazy: true,
    });
    current = client;
    const again = () => {
      if (isOver) return;
      isOver = true;
      void client.dispose();
      if (!stopped) setTimeout(connect, 100);
    };
    client.subscribe<Record<string, P>>(
      { query, variables: { after } },
      {
        next: ({ data, errors: failed }) => {
          if (isOver) return;
          const [payload] = Object.values(data ?? {});
          if (failed) errors.push(...failed);
          else if (!payload) errors.push('an event came without data and without an error');
          // What is missing now can be had later, by the cursor before it.
          if (failed || !payload) return again();
          received.push(payload);
          after = payload.cursor;
        },
        error: (error) => {
          if (Array.isArray(error)) errors.push(...(error as unknown[]));
          again();
        },
        complete: again,
      },
    );
  };
  connect();
  return {
    received,
    errors,
    returns: () => Math.max(returns, 0),
    async stop() {
      stopped = true;
      await current?.dispose();
    },
  };
}
