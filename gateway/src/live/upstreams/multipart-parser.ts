/** What a reader of parts is told. */
export interface PartHandlers {
  /** The body of a part. */
  part(body: string): void;
  /** The last boundary has come. */
  end(): void;
}

/** The boundary that a `multipart/mixed` content type names; `-` where it names none. */
export function boundaryOf(contentType: string): string {
  const found = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? '-';
}

/** Reads a `multipart/mixed` body piece by piece; a part is complete when the boundary behind it has come. */
export function createMultipartParser(boundary: string, { part, end }: PartHandlers): (text: string) => void {
  const delimiter = `\r\n--${boundary}`;
  // The first boundary may stand at the very beginning.
  let rest = '\r\n';
  let state: 'before' | 'at a boundary' | 'in a part' | 'ended' = 'before';
  return (text) => {
    rest += text;
    for (;;) {
      if (state === 'ended') return;
      if (state === 'at a boundary') {
        // Two more characters tell whether it is the last.
        if (rest.length < 2) return;
        if (rest.startsWith('--')) {
          state = 'ended';
          return end();
        }
        state = 'in a part';
      }
      const at = rest.indexOf(delimiter);
      if (at < 0) return;
      const before = rest.slice(0, at);
      rest = rest.slice(at + delimiter.length);
      if (state === 'in a part') part(bodyOf(before));
      state = 'at a boundary';
    }
  };
}

function bodyOf(part: string): string {
  const head = part.indexOf('\r\n\r\n');
  return head < 0 ? '' : part.slice(head + 4);
}
