/** What an attack was answered with. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
  /** Until the answer was there. */
  readonly tookMs: number;
}

/** The codes of an answer, whatever its form. */
export function codesOf({ text }: Outcome): readonly string[] {
  const codes: string[] = [];
  for (const [, code] of text.matchAll(/"code":"(\w+)"/g)) if (code) codes.push(code);
  return codes;
}

/** What no answer may tell: traces, addresses, databases, and how the schema's names are really written. */
export const secrets =
  /Did you mean|ECONN|EPIPE|\bat [\w.]+ \((?:file:|node:|\/)|node_modules|\.[jt]s:\d+|127\.0\.0\.1|localhost:\d|Mongo|BSON|stack|RangeError|TypeError/;

/** Sends a request whose body is told to the letter. */
export async function sendRaw(
  url: string,
  init: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array },
): Promise<Outcome> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
    signal: AbortSignal.timeout(20_000),
  });
  return { status: response.status, text: await response.text(), tookMs: performance.now() - began };
}
