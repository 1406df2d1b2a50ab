import type { DocumentNode } from 'graphql';
import { measureDocument, type DocumentShape } from './document-shape.js';
import { measureText } from './lexical.js';
import type { DocumentLimits } from './limits.js';
import { countOverlaps } from './overlaps.js';
import { firstExceeded, refusal, type LimitRefusal } from './refusals.js';

/** Whether a text may be parsed: linear in its length, whatever stands in it. */
export function checkText(text: string, limits: DocumentLimits): LimitRefusal | null {
  // A character takes at least one byte, so that a text which is far too long is not even counted.
  const bytes = text.length > limits.bytes ? text.length : Buffer.byteLength(text);
  const tooLarge = firstExceeded([['DOCUMENT_TOO_LARGE', bytes, limits.bytes]]);
  if (tooLarge) return tooLarge;
  if (holdsNul.test(text)) return refusal('TEXT_NOT_ALLOWED', { place: 'the document' });
  const { tokens, nesting } = measureText(text);
  return firstExceeded([
    ['TOO_MANY_TOKENS', tokens, limits.tokens],
    ['DOCUMENT_TOO_DEEP', nesting, limits.nesting],
  ]);
}

/** As it is, or as an escape of a string. */
const holdsNul = /\0|\\u(0000|\{0+\})/;

/** A document that keeps all limits, or why it is not to be validated. */
export type CheckedDocument =
  | { readonly ok: true; readonly shape: DocumentShape }
  | { readonly ok: false; readonly refusal: LimitRefusal };

/** Whether a parsed document may be validated and planned: linear in its text, without a schema. */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): CheckedDocument {
  const measured = measureDocument(document);
  if (!measured.ok) {
    const message = `Cannot spread fragment "${measured.cycle}" within itself.`;
    return { ok: false, refusal: { code: 'GRAPHQL_VALIDATION_FAILED', message, status: 400 } };
  }
  const { shape, roots, fragments } = measured;
  const { largest } = shape;
  const beyond =
    firstExceeded([
      ['TOO_MANY_OPERATIONS', shape.operations, limits.operations],
      ['TOO_MANY_FRAGMENTS', shape.fragments, limits.fragments],
      ['TOO_MANY_VARIABLES', shape.variables, limits.variables],
      ['DOCUMENT_TOO_DEEP', largest.depth, limits.depth],
      ['DOCUMENT_TOO_DEEP', largest.introspectionDepth, limits.introspectionDepth],
      ['TOO_MANY_ROOT_FIELDS', largest.rootFields, limits.rootFields],
      ['TOO_MANY_FIELD_ALIASES', largest.aliases, limits.aliases],
      ['TOO_MANY_DIRECTIVES', largest.directivesAtOnePlace, limits.directivesAtOnePlace],
      ['TOO_MANY_DIRECTIVES', largest.directives, limits.directives],
      ['TOO_MANY_SELECTIONS', largest.selections, limits.selections],
      ['TOO_MANY_SELECTIONS', largest.introspectionSelections, limits.introspectionSelections],
    ]) ?? firstExceeded([['TOO_MANY_OVERLAPPING_FIELDS', countOverlaps(roots, fragments), limits.overlaps]]);
  return beyond ? { ok: false, refusal: beyond } : { ok: true, shape };
}
