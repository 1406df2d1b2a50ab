import { GraphQLError, parse, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { shortened } from '../limits/short-message.js';
import type { Refused } from '../pipeline/request.js';
import { createLeastRecentlyUsed } from './least-recently-used.js';
import { together } from './together.js';
import { inTurn, isWithoutTurn, type TakeTurn } from './turn.js';
import type { Planner } from './planner.js';

/** A document that may run, or why it is refused. */
export type ReadDocument = { readonly ok: true; readonly document: DocumentNode } | Refused;

/** Parses and validates documents of one graph; a text that came before is not read again. */
export interface Documents {
  /** The document of a text that is known to be valid. */
  find(text: string): DocumentNode | undefined;
  /** @param takeTurn called once the document is worth the planner's time */
  read(text: string, takeTurn: TakeTurn): Promise<ReadDocument>;
}

/** What a document may be before anybody looks at what it asks for. */
export interface DocumentBounds {
  readonly maxTokens: number;
  /** Looks at a text before it is parsed; the error with which it is refused. Takes time linear in its length. */
  readonly checkText: (text: string) => GraphQLFormattedError | null;
  /** Looks at a parsed document; the error with which it is refused. Takes time linear in the document's size. */
  readonly check: (document: DocumentNode) => GraphQLFormattedError | null;
}

/**
 * Makes the store of documents.
 *
 * @param contract against which form of the API they are validated; `null` for the whole
 * @param limit documents kept; default 1,000
 */
export function createDocuments(
  planner: Planner,
  contract: string | null,
  { maxTokens, checkText, check }: DocumentBounds,
  limit = 1_000,
): Documents {
  const known = createLeastRecentlyUsed<string, DocumentNode>(limit);
  const underWay = new Map<string, Promise<ReadDocument>>();
  return {
    find: (text) => known.get(text),
    async read(text, takeTurn) {
      const parsed = parseWithin(text);
      if (!parsed.ok) return parsed;
      const readOnce = () => inTurn(takeTurn, () => validate(text, parsed.document));
      return together(underWay, text, readOnce, isWithoutTurn);
    },
  };

  function parseWithin(text: string): ReadDocument {
    const unread = checkText(text);
    if (unread) return invalid([unread]);
    let document: DocumentNode;
    try {
      document = parse(text, { noLocation: true, maxTokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return invalid([{ ...shortened(error.toJSON()), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    }
    const refusal = check(document);
    return refusal ? invalid([refusal]) : { ok: true, document };
  }

  async function validate(text: string, document: DocumentNode): Promise<ReadDocument> {
    const errors = await planner.validate(text, contract);
    if (!errors) return invalid([tooComplex]);
    if (errors.length > 0) {
      const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
      return invalid(errors.map((error) => ({ ...shortened(error), extensions })));
    }
    // A refused text is not kept: it would let anybody fill the store with rubbish.
    known.set(text, document);
    return { ok: true, document };
  }
}

function invalid(errors: readonly GraphQLFormattedError[]): Refused {
  return { ok: false, status: 400, errors };
}

/** The answer to what takes longer to check or to plan than one document may. */
export const tooComplex: GraphQLFormattedError = {
  message: 'The document is too complex to be checked and planned in time',
  extensions: { code: 'DOCUMENT_TOO_COMPLEX' },
};
