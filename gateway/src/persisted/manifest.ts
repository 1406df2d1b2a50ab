import { GraphQLError, parse, stripIgnoredCharacters } from 'graphql';
import { z } from 'zod';

/** An operation that a front end has published. */
export interface PublishedOperation {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  /** The one client that may run it; `null`: every one. */
  readonly clientName: string | null;
}

/** A manifest that has been read, or everything that is wrong with it. */
export type ReadManifest =
  | { readonly ok: true; readonly operations: readonly PublishedOperation[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const format = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1).max(256),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string().min(1),
      clientName: z.string().nullish(),
    }),
  ),
});

/** Reads a manifest as `@apollo/generate-persisted-query-manifest` and other generators write it. */
export function readManifest(text: string): ReadManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['expected JSON'] };
  }
  const read = format.safeParse(value);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  }
  const operations = read.data.operations.map(
    ({ id, name, body, clientName }): PublishedOperation => ({ id, name, body, clientName: clientName ?? null }),
  );
  const problems = operations.flatMap(({ name, body }) => problemOf(body).map((problem) => `${name}: ${problem}`));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, operations };
}

/** All that is published, from however many manifests. */
export interface Published {
  /** The text that an id stands for. */
  find(id: string, client: string): string | undefined;
  /** The published text of which a client's own differs in blanks, commas and comments alone. */
  same(text: string, client: string): string | undefined;
  readonly size: number;
}

/** Puts manifests together; two that give one id different texts are refused. */
export function publish(
  operations: readonly PublishedOperation[],
): { readonly ok: true; readonly published: Published } | { readonly ok: false; readonly problems: readonly string[] } {
  const byId = new Map<string, string>();
  const byText = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, name, body, clientName } of operations) {
    const key = keyOf(id, clientName);
    const before = byId.get(key);
    if (before !== undefined && before !== body)
      problems.push(`${name}: its id ${id} stands for another operation, too`);
    byId.set(key, body);
    byText.set(keyOf(stripIgnoredCharacters(body), clientName), body);
  }
  if (problems.length > 0) return { ok: false, problems };
  const forClient = (texts: ReadonlyMap<string, string>, key: string, client: string): string | undefined =>
    texts.get(keyOf(key, client)) ?? texts.get(keyOf(key, null));
  return {
    ok: true,
    published: {
      find: (id, client) => forClient(byId, id, client),
      same(text, client) {
        const stripped = strip(text);
        return stripped === null ? undefined : forClient(byText, stripped, client);
      },
      size: byId.size,
    },
  };
}

function keyOf(text: string, client: string | null): string {
  return JSON.stringify([client, text]);
}

function strip(text: string): string | null {
  try {
    return stripIgnoredCharacters(text);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function problemOf(body: string): readonly string[] {
  try {
    parse(body, { noLocation: true });
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
