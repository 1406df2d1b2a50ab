import { createHash } from 'node:crypto';
import { isJsonObject, own, type JsonObject } from '../json.js';
import { refusal, type LimitRefusal } from '../limits/refusals.js';
import type { AutomaticTexts } from './automatic.js';
import type { Published } from './manifest.js';

/** Which text a client means, or why it gets none. */
export type FoundText =
  | {
      readonly ok: true;
      readonly text: string;
      /** To be told once the text has turned out to be valid. */
      readonly accepted: () => void;
    }
  | { readonly ok: false; readonly refusal: LimitRefusal };

/** What a client sends of an operation: its text, its name among persisted ones, or both. */
export interface AskedText {
  readonly query: string | undefined;
  readonly extensions: JsonObject;
}

/** Who asks, as far as persisted operations need it. */
export interface AskingClient {
  readonly id: string;
  /** It may run nothing but what is published. */
  readonly persistedOnly: boolean;
  /** Against whom a text counts that is kept for this one. */
  readonly owner: string;
}

/** Finds the text of an operation; `null`: the client sends neither a text nor a name. */
export type FindText = (asked: AskedText, client: AskingClient) => FoundText | null;

/**
 * Makes the search: an id of a published operation, or the SHA-256 of a text that some client has sent before.
 * (`extensions.persistedQuery { version: 1, sha256Hash }`)
 *
 * @param published what front ends have published; it may be replaced at any time
 * @param automatic texts kept for clients; `null`: none are
 */
export function createFindText(published: () => Published, automatic: AutomaticTexts | null): FindText {
  return ({ query, extensions }, client) => {
    const named = own(extensions, 'persistedQuery') ?? undefined;
    if (named === undefined) {
      if (query === undefined) return null;
      return client.persistedOnly ? onlyPublished(query, client) : found(query);
    }
    const id = isJsonObject(named) && own(named, 'version') === 1 ? own(named, 'sha256Hash') : undefined;
    if (typeof id !== 'string') return refuse('PERSISTED_QUERY_NOT_SUPPORTED');
    const body = published().find(id, client.id);
    if (body !== undefined) {
      const isSame = query === undefined || query === body || published().same(query, client.id) === body;
      return isSame ? found(body) : refuse('PERSISTED_QUERY_HASH_MISMATCH');
    }
    if (client.persistedOnly)
      return query === undefined ? refuse('PERSISTED_QUERY_ONLY') : onlyPublished(query, client);
    if (!automatic) return refuse('PERSISTED_QUERY_NOT_SUPPORTED');
    if (query === undefined) {
      const text = automatic.find(id);
      return text === undefined ? refuse('PERSISTED_QUERY_NOT_FOUND') : found(text);
    }
    if (createHash('sha256').update(query).digest('hex') !== id) return refuse('PERSISTED_QUERY_HASH_MISMATCH');
    return found(query, () => automatic.keep(id, query, client.owner));
  };

  function onlyPublished(query: string, client: AskingClient): FoundText {
    const body = published().same(query, client.id);
    return body === undefined ? refuse('PERSISTED_QUERY_ONLY') : found(body);
  }
}

function found(text: string, accepted: () => void = () => {}): FoundText {
  return { ok: true, text, accepted };
}

function refuse(code: Parameters<typeof refusal>[0]): FoundText {
  return { ok: false, refusal: refusal(code) };
}
