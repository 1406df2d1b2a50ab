import { isJsonObject, type JsonObject } from '../../json.js';
import { SubgraphFault } from './fault.js';

/** An error as a subgraph reports it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: JsonObject;
}

/** A subgraph's answer; `data` is the receiver's to change. */
export interface SubgraphAnswer {
  readonly data: JsonObject | null;
  readonly errors: readonly SubgraphError[];
  /** No string in it needs escapes: each may be written into JSON as it is. */
  readonly isPlain: boolean;
}

const noErrors: readonly SubgraphError[] = [];

/** Reads a GraphQL answer from its text; throws a SubgraphFault where it is none. */
export function readAnswer(subgraph: string, text: string): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new SubgraphFault(subgraph, 'nonsense', 'answered with something that is not JSON');
  }
  if (!isJsonObject(answer)) throw noResult(subgraph);
  const { data = null, errors = null } = answer;
  if (data !== null && !isJsonObject(data)) throw noResult(subgraph);
  if (errors !== null && !Array.isArray(errors)) throw noResult(subgraph);
  if (answer['data'] === undefined && (errors === null || errors.length === 0)) throw noResult(subgraph);
  return {
    data,
    errors: errors === null ? noErrors : errors.map(readError),
    // JSON can hold a quote, a control character or a lone surrogate in a string only behind a backslash.
    isPlain: !text.includes('\\'),
  };
}

const noResult = (subgraph: string) => new SubgraphFault(subgraph, 'nonsense', 'answered without a GraphQL result');

/** Reads an error of a subgraph, whatever it made of it. */
export function readError(error: unknown): SubgraphError {
  if (!isJsonObject(error)) return { message: String(error) };
  const { message, path, extensions } = error;
  return {
    message: typeof message === 'string' ? message : 'Unknown error',
    ...(Array.isArray(path)
      ? { path: path.filter((part) => typeof part === 'string' || typeof part === 'number') }
      : {}),
    ...(isJsonObject(extensions) ? { extensions } : {}),
  };
}
