import { OperationTypeNode } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { onlyOnce, type Allows, type AnswerOnce } from '../pipeline/answer.js';
import { refused, type Caller, type OperationRequest, type Refused } from '../pipeline/request.js';
import type { Cors } from './cors.js';
import { send, type Exchange, type Handle } from './exchange.js';
import { chooseForm, type ResponseForm } from './media-type.js';
import { readRequest, type BodyBounds } from './read-request.js';

/** Answers an operation over a transport that keeps the response open. */
export type Stream = (exchange: Exchange, operation: OperationRequest, caller: Caller) => void;

interface GraphqlParts {
  readonly answerOnce: AnswerOnce;
  /** Who asks; the refusal where the proof is not valid. */
  readonly callerOf: (
    request: IncomingMessage,
    requestId: string,
    signal: AbortSignal,
  ) => Promise<{ readonly ok: true; readonly caller: Caller } | Refused>;
  readonly cors: Cors;
  readonly bodies: BodyBounds;
  readonly streams: Readonly<Partial<Record<ResponseForm, Stream>>>;
  /** Told the code of what is refused before it is known to be an operation. */
  readonly turnedAway: (code: string) => void;
}

/** Serves GraphQL over HTTP at one address. */
export function serveGraphql({ answerOnce, callerOf, cors, bodies, streams, turnedAway }: GraphqlParts): Handle {
  const turnAway = (exchange: Exchange, form: ResponseForm, refusal: Refused): void => {
    turnedAway(String(refusal.errors[0]?.extensions?.['code']));
    refuse(exchange, form, refusal);
  };
  return async (exchange) => {
    const { request, response, requestId, search } = exchange;
    if (cors.handle(exchange)) return;
    const form = chooseForm(request.headers.accept);
    if (form === null) {
      return turnAway(exchange, 'json', refused(406, 'NOT_ACCEPTABLE', 'Answers come as application/json'));
    }
    const read = await readRequest(request, search, bodies).catch(() => null);
    // The client has gone before it said what it wants.
    if (!read) return;
    if (!read.ok) return turnAway(exchange, form, read);
    const asked = await callerOf(request, requestId, abortedWith(response));
    if (!asked.ok) return turnAway(exchange, form, asked);
    const stream = streams[form];
    if (stream) return stream(exchange, read.operation, asked.caller);
    const answer = await answerOnce(read.operation, asked.caller, request.method === 'POST' ? onlyOnce : onlyQueries);
    if (answer.ok) send(exchange, 200, contentTypes[form], answer.text);
    else refuse(exchange, form, answer);
  };
}

const contentTypes: Readonly<Record<ResponseForm, string>> = {
  'graphql-response': 'application/graphql-response+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  // A stream that never began is answered like a single result.
  'event-stream': 'application/json; charset=utf-8',
  multipart: 'application/json; charset=utf-8',
};

/** Codes of documents and variables that do not fit the schema: a client that insists on `application/json` gets them with 200. */
const wellFormed = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Tells why nothing was executed. (GraphQL over HTTP, section 6.4: which status goes with which media type) */
function refuse(exchange: Exchange, form: ResponseForm, { status, errors, headers }: Refused): void {
  const insistsOnJson = form === 'json' && /^\s*application\/json\b/.test(exchange.request.headers.accept ?? '');
  const isWellFormed = errors.every(({ extensions }) => wellFormed.has(String(extensions?.['code'])));
  const told = insistsOnJson && isWellFormed ? 200 : status;
  send(exchange, told, contentTypes[form], JSON.stringify({ errors }), headers);
}

/** A GET is safe: it may be sent again by anything on the way, so it never changes anything. */
const onlyQueries: Allows = (type) =>
  type === OperationTypeNode.MUTATION
    ? { ...refused(405, 'METHOD_NOT_ALLOWED', 'A mutation is sent by POST'), headers: { allow: 'POST' } }
    : onlyOnce(type);

/** A client that leaves stops the work that was done for it. */
function abortedWith(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) abort.abort();
  });
  return abort.signal;
}
