import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEventStreamParser, type ServerSentEvent } from './event-stream-parser.js';
import { boundaryOf, createMultipartParser } from './multipart-parser.js';

/** A text cut at some places. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};
const anyCuts = fc.array(fc.nat(), { maxLength: 20 });

describe('events', () => {
  const read = (parts: readonly string[]): ServerSentEvent[] => {
    const events: ServerSentEvent[] = [];
    const parse = createEventStreamParser((event) => events.push(event));
    parts.forEach(parse);
    return events;
  };

  test.each(['\n', '\r\n', '\r'])('are the same wherever the stream is cut (line end %j)', (end) => {
    const text = [
      ':a comment',
      '',
      'event: next',
      'id: 7',
      'data: {"a":',
      'data:1}',
      '',
      'event:complete',
      'data',
      '',
      ':',
      '',
      'data: x',
      '',
      '',
    ].join(end);
    const expected = [
      { event: 'next', data: '{"a":\n1}' },
      { event: 'complete', data: '' },
      { event: 'message', data: 'x' },
    ];
    fc.assert(fc.property(anyCuts, (cuts) => expect(read([...pieces(text, cuts), '\n'])).toEqual(expected)));
  });

  test('that are not finished are not told', () => {
    expect(read(['event: next\ndata: 1\n'])).toEqual([]);
  });
});

describe('parts', () => {
  const read = (parts: readonly string[], boundary: string) => {
    const told: string[] = [];
    const parse = createMultipartParser(boundary, { part: (body) => told.push(body), end: () => told.push('end') });
    parts.forEach(parse);
    return told;
  };
  const head = 'Content-Type: application/json\r\n\r\n';

  test('are the same wherever the body is cut, and nothing is told after the end', () => {
    const text = `\r\n---\r\n${head}{"payload":1}\r\n---\r\n${head}{}\r\n-----\r\n---\r\n${head}late\r\n---`;
    fc.assert(
      fc.property(anyCuts, (cuts) => expect(read(pieces(text, cuts), '-')).toEqual(['{"payload":1}', '{}', 'end'])),
    );
  });

  test('may begin at the very beginning, and are told as soon as their boundary has come', () => {
    expect(read([`--graphql\r\n${head}{"a":1}\r\n--graphql`], 'graphql')).toEqual(['{"a":1}']);
  });

  test.each([
    ['multipart/mixed;boundary="-";subscriptionSpec="1.0"', '-'],
    ['multipart/mixed; boundary=graphql; subscriptionSpec=1.0', 'graphql'],
    ['multipart/mixed', '-'],
  ])('of %s are told apart by %s', (contentType, boundary) => {
    expect(boundaryOf(contentType)).toBe(boundary);
  });
});
