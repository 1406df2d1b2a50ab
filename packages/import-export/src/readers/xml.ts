/** What a tokenizer meets, in order. Names come without namespace prefix; a text comes whole, with its entities resolved. */
export interface XmlHandler {
  open?(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Cuts XML into tags and texts, chunk by chunk: as much of XML as office documents use (no document type, no own entities). */
export function createXmlTokenizer(handler: XmlHandler): { write(chunk: string): void } {
  let rest = '';
  return {
    write(chunk) {
      const xml = rest + chunk;
      let at = 0;
      for (;;) {
        const start = xml.indexOf('<', at);
        if (start < 0) break;
        const end = endOfMarkup(xml, start);
        if (end < 0) break;
        if (start > at) handler.text?.(unescape(xml.slice(at, start)));
        report(handler, xml.slice(start, end));
        at = end;
      }
      rest = xml.slice(at);
    },
  };
}

function endOfMarkup(xml: string, start: number): number {
  if (xml[start + 1] === '!') {
    if (xml.startsWith('<!--', start)) return endOf('-->', xml, start);
    if (xml.startsWith('<![CDATA[', start)) return endOf(']]>', xml, start);
    if (xml.length - start < 9) return -1;
  }
  // A `>` within a quoted attribute does not end the tag.
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  return -1;
}

function endOf(sign: string, xml: string, start: number): number {
  const found = xml.indexOf(sign, start);
  return found < 0 ? -1 : found + sign.length;
}

function report(handler: XmlHandler, markup: string): void {
  const second = markup[1];
  if (second === '?') return;
  if (second === '!') {
    if (markup.startsWith('<![CDATA[')) handler.text?.(markup.slice(9, -3));
    return;
  }
  if (second === '/') {
    handler.close?.(localName(markup.slice(2, -1).trim()));
    return;
  }
  const empty = markup.endsWith('/>');
  const inside = markup.slice(1, empty ? -2 : -1);
  const space = inside.search(/\s/);
  const name = localName(space < 0 ? inside : inside.slice(0, space));
  handler.open?.(name, space < 0 ? '' : inside.slice(space));
  if (empty) handler.close?.(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const PATTERNS = new Map<string, RegExp>();

/** The value of an attribute in the attribute text of a tag, by its name with prefix; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  // Nearly all documents write attributes this way, and a large sheet has millions of them.
  const usual = attributes.indexOf(` ${name}="`);
  if (usual >= 0) {
    const from = usual + name.length + 3;
    return unescape(attributes.slice(from, attributes.indexOf('"', from)));
  }
  if (!attributes.includes(name)) return null;
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(attributes);
  return match ? unescape(match[1] ?? match[2] ?? '') : null;
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
