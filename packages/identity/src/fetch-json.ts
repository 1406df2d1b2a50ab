/** How long a document may take, and how large it may be. */
export interface FetchBounds {
  readonly withinMs: number;
  readonly mostBytes: number;
}

/**
 * Fetches a JSON document from an address that others answer for: bounded in time and size, never redirected.
 *
 * Throws an Error that says why there is none.
 */
export async function fetchJson(url: string, { withinMs, mostBytes }: FetchBounds): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    // The address is part of what is trusted; another one is not.
    redirect: 'error',
    signal: AbortSignal.timeout(withinMs),
  });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new Error(`answered ${response.status}`);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the body.
  for await (const part of response.body) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error(`answered more than ${mostBytes} bytes`);
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
