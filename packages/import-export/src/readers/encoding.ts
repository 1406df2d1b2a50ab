import { UnreadableFile } from './record.js';

/** An encoding that a text file may have. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
};

/** The encoding that a person names, in the usual spellings (`GBK`, `utf-16`, …); null when it is none of ours. */
export function encodingNamed(name: string): Encoding | null {
  return NAMES[name.toLowerCase().replace(/[-_\s]/g, '')] ?? null;
}

/** The encoding that the first bytes of a file declare by a byte order mark. */
export function encodingByMark(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Bytes as text, without the byte order mark. A byte sequence that the encoding does not know is `BAD_ENCODING`. */
export async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const text = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new UnreadableFile('BAD_ENCODING', encoding);
    }
  };
  for await (const chunk of bytes) yield text(chunk);
  yield text();
}
