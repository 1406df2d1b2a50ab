import { identityCatalogue } from '../../identity/catalogue.js';
import { limitRefusals } from '../../limits/refusals.js';
import { clientLeft } from '../observer.js';

/** Codes that the gateway itself gives, and those that the subgraphs of this house give. (docs/errors.md) */
const known = [
  ...Object.keys(identityCatalogue),
  ...Object.keys(limitRefusals),
  clientLeft,
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CURSOR_INVALID',
  'DOCUMENT_TOO_COMPLEX',
  'FORBIDDEN',
  'GOING_AWAY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PAYLOAD_TOO_LARGE',
  'RELOAD',
  'SLOW_CONSUMER',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'UNSUPPORTED_MEDIA_TYPE',
];

/** The code of everything that is counted together. */
export const otherCode = 'OTHER';

const form = /^[A-Z][A-Z0-9_]{1,59}$/;
const mostOthers = 40;

/**
 * Makes the choice of the label under which a code is counted: the code itself where it is known, or is among the first forty
 * others that looked like codes (subgraphs have their own); else `OTHER`. So a subgraph that makes up codes fills no memory.
 */
export function createCodeLabels(): (code: string) => string {
  const labels = new Set<string>(known);
  const most = labels.size + mostOthers;
  return (code) => {
    if (labels.has(code)) return code;
    if (labels.size >= most || !form.test(code)) return otherCode;
    labels.add(code);
    return code;
  };
}
