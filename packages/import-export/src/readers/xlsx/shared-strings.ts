import { ownCopy } from '../own-copy.js';
import type { ZipArchive } from '../zip.js';
import { readPart } from './package-parts.js';
import { plainText } from './plain-text.js';

/** The texts that cells refer to by number. The runs of a rich text are joined; readings above characters (phonetics) left out. */
export async function readSharedStrings(zip: ZipArchive, part: string | null): Promise<readonly string[]> {
  if (!part || !zip.has(part)) return [];
  const strings: string[] = [];
  const text = plainText();
  await readPart(zip, part, {
    open: text.open,
    text: text.text,
    close(tag) {
      text.close(tag);
      if (tag === 'si') strings.push(ownCopy(text.take()));
    },
  });
  return strings;
}
