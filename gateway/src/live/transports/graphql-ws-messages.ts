import { MessageType } from 'graphql-ws';
import { isJsonObject, own, type JsonObject } from '../../json.js';
import type { OperationRequest } from '../../pipeline/request.js';

/** What a client may say. */
export type ClientMessage =
  | { readonly type: MessageType.ConnectionInit | MessageType.Ping; readonly payload: JsonObject | undefined }
  | { readonly type: MessageType.Pong }
  | { readonly type: MessageType.Subscribe; readonly id: string; readonly request: OperationRequest }
  | { readonly type: MessageType.Complete; readonly id: string };

/** A client's message, or what is wrong with it. */
export type ReadMessage =
  | { readonly ok: true; readonly message: ClientMessage }
  | { readonly ok: false; readonly reason: string };

/** Reads a message to the letter of the protocol. (PROTOCOL.md, section 1.1) */
export function readMessage(text: string): ReadMessage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('Expected JSON');
  }
  if (!isJsonObject(value)) return wrong('Expected an object');
  const type = own(value, 'type');
  const payload = own(value, 'payload');
  switch (type) {
    case MessageType.ConnectionInit:
    case MessageType.Ping:
    case MessageType.Pong: {
      if (!isObjectOrNothing(payload)) return wrong(`The payload of ${type} must be an object`);
      return { ok: true, message: { type, payload: payload ?? undefined } };
    }
    case MessageType.Complete: {
      const id = idOf(value);
      return id === null ? wrong('The id must be a string that is not empty') : { ok: true, message: { type, id } };
    }
    case MessageType.Subscribe: {
      const id = idOf(value);
      if (id === null) return wrong('The id must be a string that is not empty');
      const request = readRequest(payload);
      return typeof request === 'string' ? wrong(request) : { ok: true, message: { type, id, request } };
    }
    case MessageType.ConnectionAck:
    case MessageType.Next:
    case MessageType.Error:
      return wrong(`A client never sends ${type}`);
    default:
      return wrong('Unknown type of message');
  }
}

/** The request that a `subscribe` carries, or what is wrong with it. */
function readRequest(payload: unknown): OperationRequest | string {
  if (!isJsonObject(payload)) return 'The payload of subscribe must be an object';
  const query = own(payload, 'query');
  const operationName = own(payload, 'operationName');
  const variables = own(payload, 'variables');
  const extensions = own(payload, 'extensions');
  if (!isObjectOrNothing(extensions)) return 'The extensions must be an object';
  const isNamed = query === undefined && isJsonObject(extensions);
  if (typeof query !== 'string' && !isNamed) return 'The query must be a string';
  if (operationName != null && typeof operationName !== 'string') return 'The operationName must be a string';
  if (!isObjectOrNothing(variables)) return 'The variables must be an object';
  return { query, operationName, variables: variables ?? {}, extensions: extensions ?? {} };
}

function idOf(message: JsonObject): string | null {
  const id = own(message, 'id');
  return typeof id === 'string' && id !== '' ? id : null;
}

function isObjectOrNothing(value: unknown): value is JsonObject | null | undefined {
  return value === undefined || value === null || isJsonObject(value);
}

const wrong = (reason: string): ReadMessage => ({ ok: false, reason });
