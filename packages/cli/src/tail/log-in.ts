import { failure } from '../failure.js';

/** The login, as every front end does it. */
export const LOG_IN = `mutation LogIn($input: LoginInput!) {
  login(input: $input) { session { accessToken } userErrors { code message(locale: EN) } }
}`;

interface Answer {
  readonly data?: {
    readonly login: {
      readonly session: { readonly accessToken: string } | null;
      readonly userErrors: readonly { readonly code: string; readonly message: string }[];
    };
  } | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Logs in through the gateway and gives the access token; throws a `Failure` when the account is refused. */
export async function logIn(url: string, username: string, password: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: LOG_IN, variables: { input: { username, password } } }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await response.json()) as Answer;
  const token = data?.login.session?.accessToken;
  if (token) return token;
  const refusal = data?.login.userErrors[0];
  if (refusal) throw failure(`登录被拒绝(${refusal.code})。`, `The login was refused: ${refusal.message}`);
  throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
}
