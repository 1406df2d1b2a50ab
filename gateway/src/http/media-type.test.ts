import { expect, test } from '@jest/globals';
import { chooseForm, isJson } from './media-type.js';

test.each([
  [undefined, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['application/graphql-response+json, application/json;q=0.9', 'graphql-response'],
  ['application/json;q=0.5, application/graphql-response+json;q=0.9', 'graphql-response'],
  ['text/html, application/json', 'json'],
  ['text/event-stream', 'event-stream'],
  ['multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json', 'multipart'],
  ['multipart/mixed;deferSpec=20220824, application/json', 'json'],
  ['application/json;q=0', null],
  ['text/html', null],
])('Accept %p is answered as %p', (accept, form) => expect(chooseForm(accept)).toBe(form));

test.each([
  ['application/json', true],
  ['Application/JSON; charset="UTF-8"', true],
  ['application/json; charset=latin1', false],
  ['text/plain', false],
  [undefined, false],
])('Content-Type %p is JSON in UTF-8: %p', (contentType, is) => expect(isJson(contentType)).toBe(is));
