import { SaxesParser } from 'saxes';
import { UnreadableFile } from './record.js';

/** The attributes of a tag, by their names with prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a tokenizer meets, in order. Names of tags come without namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML chunk by chunk; throws {@link UnreadableFile} `BAD_WORKBOOK` where it is not well-formed. */
export function createXmlTokenizer(handler: XmlHandler): { write(chunk: string): void } {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  parser.on('error', () => {
    throw new UnreadableFile('BAD_WORKBOOK', 'broken XML');
  });
  return { write: (chunk) => void parser.write(chunk) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
