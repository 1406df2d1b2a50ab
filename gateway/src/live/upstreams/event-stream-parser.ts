/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads a `text/event-stream` piece by piece. */
export function createEventStreamParser(tell: (event: ServerSentEvent) => void): (text: string) => void {
  let rest = '';
  let event = '';
  let data: string[] = [];
  const takeLine = (line: string): void => {
    if (line === '') {
      if (event !== '' || data.length > 0) tell({ event: event || 'message', data: data.join('\n') });
      event = '';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1));
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  };
  return (text) => {
    rest += text;
    let start = 0;
    for (;;) {
      const end = indexOfLineEnd(rest, start);
      // A carriage return at the very end may be the first half of a line end.
      if (end < 0 || (rest[end] === '\r' && end === rest.length - 1)) break;
      takeLine(rest.slice(start, end));
      start = end + (rest[end] === '\r' && rest[end + 1] === '\n' ? 2 : 1);
    }
    rest = rest.slice(start);
  };
}

function indexOfLineEnd(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  const carriageReturn = text.indexOf('\r', from);
  if (lineFeed < 0 || carriageReturn < 0) return Math.max(lineFeed, carriageReturn);
  return Math.min(lineFeed, carriageReturn);
}
