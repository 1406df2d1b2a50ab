import type { Executed } from '../execution/execute.js';
import type { JsonObject } from '../json.js';
import type { MaskError } from '../pipeline/mask-errors.js';

/**
 * Writes the text of a GraphQL result.
 *
 * @param extensions told beside the data, where there are any
 */
export function writeResult({ data, errors, violations }: Executed, mask: MaskError, extensions?: JsonObject): string {
  let text = `{"data":${data}`;
  if (errors.length > 0) text += `,"errors":${JSON.stringify(errors.map((error) => mask(error)))}`;
  // Where a subgraph has reported an error, values against the schema are its echo.
  const told =
    violations.length > 0 && errors.length === 0 ? { ...extensions, valueCompletion: violations } : extensions;
  return told === undefined ? `${text}}` : `${text},"extensions":${JSON.stringify(told)}}`;
}
