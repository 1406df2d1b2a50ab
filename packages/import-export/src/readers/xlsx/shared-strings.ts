import type { ZipArchive } from '../zip.js';
import { readPart } from './package-parts.js';
import { plainText } from './plain-text.js';
import { createTextStore, type TextStore } from './text-store.js';

/** The texts that cells refer to by number. The runs of a rich text are joined; readings above characters (phonetics) left out. */
export async function readSharedStrings(zip: ZipArchive, part: string | null): Promise<TextStore> {
  const strings = createTextStore();
  if (!part || !zip.has(part)) return strings;
  const text = plainText();
  await readPart(zip, part, {
    open: text.open,
    text: text.text,
    close(tag) {
      text.close(tag);
      if (tag === 'si') strings.add(text.take());
    },
  });
  return strings;
}
