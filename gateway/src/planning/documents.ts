import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type ValidationRule } from 'graphql';
import type { ServedSupergraph } from '../supergraph/supergraph.js';
import { createLeastRecentlyUsed } from './least-recently-used.js';

/** A document that may run, or the errors with which it is refused. */
export type ReadDocument =
  | { readonly ok: true; readonly document: DocumentNode }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** Parses and validates documents of one supergraph; a text that came before is not read again. */
export interface Documents {
  read(text: string): ReadDocument;
}

/**
 * Makes the store of documents for transports that do not pass through Apollo Server.
 *
 * @param rules checked besides those of the specification
 * @param limit documents kept; default 1000
 */
export function createDocuments(
  supergraph: ServedSupergraph,
  { rules = [], limit = 1000 }: { readonly rules?: readonly ValidationRule[]; readonly limit?: number } = {},
): Documents {
  const known = createLeastRecentlyUsed<string, ReadDocument>(limit);
  const allRules = [...specifiedRules, ...rules];
  return {
    read(text) {
      const before = known.get(text);
      if (before) return before;
      const read = readDocument(text);
      // A refused text is not kept: it would let anybody fill the store with rubbish.
      if (read.ok) known.set(text, read);
      return read;
    },
  };

  function readDocument(text: string): ReadDocument {
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { ok: false, errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    }
    const errors = validate(supergraph.api, document, allRules);
    if (errors.length === 0) return { ok: true, document };
    return { ok: false, errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code, ...error.extensions } });
}
