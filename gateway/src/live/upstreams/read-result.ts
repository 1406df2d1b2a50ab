import { readError } from '../../execution/subgraph/read-answer.js';
import { isJsonObject, own } from '../../json.js';
import type { UpstreamResult } from './upstream.js';

/** Reads a result as a subgraph sends it, whatever it made of it. */
export function readResult(value: unknown): UpstreamResult {
  const result = isJsonObject(value) ? value : {};
  const data = own(result, 'data');
  const errors = own(result, 'errors');
  const extensions = own(result, 'extensions');
  return {
    data: isJsonObject(data) ? data : null,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
    extensions: isJsonObject(extensions) ? extensions : {},
  };
}

/** Whether a result says that there is no result: errors alone. */
export function isRefusal(value: unknown): boolean {
  return isJsonObject(value) && own(value, 'data') === undefined && Array.isArray(own(value, 'errors'));
}
