import type { IncomingMessage } from 'node:http';
import { isJsonObject, own, type JsonObject } from '../json.js';
import { refused, type OperationRequest, type Refused } from '../pipeline/request.js';
import { isJson } from './media-type.js';
import { readBody } from './read-body.js';

/** An operation as HTTP carries it, or why it cannot be read. (GraphQL over HTTP, sections 5 and 6) */
export type ReadRequest = { readonly ok: true; readonly operation: OperationRequest } | Refused;

const bad = (message: string): Refused => refused(400, 'BAD_REQUEST', message);

/** What a body may be before anybody looks at what it asks for. */
export interface BodyBounds {
  readonly mostBytes: number;
  /** Looks at a text before it is parsed. Takes time linear in its length. */
  readonly checkBody: (text: string) => Refused | null;
}

/** Reads the operation of a GET or a POST. */
export async function readRequest(
  request: IncomingMessage,
  search: URLSearchParams,
  { mostBytes, checkBody }: BodyBounds,
): Promise<ReadRequest> {
  if (request.method === 'GET' || request.method === 'HEAD') return readSearch(search);
  if (request.method !== 'POST') {
    return {
      ...refused(405, 'METHOD_NOT_ALLOWED', 'GraphQL is asked by GET or POST'),
      headers: { allow: 'GET, POST, OPTIONS' },
    };
  }
  const { 'content-type': contentType, 'content-encoding': encoding = 'identity' } = request.headers;
  if (!isJson(contentType)) {
    return refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json in UTF-8');
  }
  if (encoding !== 'identity') {
    return refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must not be compressed');
  }
  const body = await readBody(request, mostBytes);
  if (!body.ok) return body;
  const refusal = checkBody(body.text);
  if (refusal) return refusal;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.text);
  } catch {
    return bad('The body is not JSON');
  }
  if (!isJsonObject(parsed)) return bad('The body must be one JSON object; batches are not taken');
  return readOperation(parsed);
}

function readSearch(search: URLSearchParams): ReadRequest {
  const members: JsonObject = {};
  for (const name of ['query', 'operationName']) {
    const text = search.get(name);
    if (text !== null) members[name] = text;
  }
  for (const name of ['variables', 'extensions']) {
    const text = search.get(name);
    if (text === null || text === '') continue;
    try {
      members[name] = JSON.parse(text);
    } catch {
      return bad(`The parameter ${name} is not JSON`);
    }
  }
  return readOperation(members);
}

/** Reads the members of a request, each of its own type. */
export function readOperation(members: JsonObject): ReadRequest {
  const query = own(members, 'query') ?? undefined;
  if (query !== undefined && typeof query !== 'string') return bad('query must be a string');
  const operationName = own(members, 'operationName') ?? undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return bad('operationName must be a string');
  const variables = own(members, 'variables') ?? {};
  if (!isJsonObject(variables)) return bad('variables must be an object');
  const extensions = own(members, 'extensions') ?? {};
  if (!isJsonObject(extensions)) return bad('extensions must be an object');
  return { ok: true, operation: { query, operationName, variables, extensions } };
}
