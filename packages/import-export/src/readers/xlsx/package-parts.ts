import { posix } from 'node:path';
import { UnreadableFile } from '../record.js';
import { decode } from '../encoding.js';
import type { ZipArchive } from '../zip.js';
import { createXmlTokenizer, type XmlHandler } from '../xml.js';

/** Where the parts of a workbook lie in its package. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904 (old Macintosh workbooks). */
  readonly since1904: boolean;
}

/** Follows the package's relationships from its root to the visible sheets, in the order of their tabs. */
export async function findParts(zip: ZipArchive): Promise<WorkbookParts> {
  const root = await relationships(zip, '');
  const workbook = root.find((relation) => relation.type === 'officeDocument')?.target;
  if (!workbook) throw new UnreadableFile('BAD_WORKBOOK', 'no workbook');
  const relations = await relationships(zip, workbook);
  const partById = new Map(relations.map((relation) => [relation.id, relation.target]));
  const sheets: { name: string; part: string }[] = [];
  let since1904 = false;
  await readPart(zip, workbook, {
    open(tag, attributes) {
      if (tag === 'workbookPr') since1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet' || /hidden/i.test(attributes['state'] ?? '')) return;
      const part = partById.get(attributes['r:id'] ?? '');
      if (part) sheets.push({ name: attributes['name'] ?? '', part });
    },
  });
  const partOfType = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null;
  return { sheets, since1904, sharedStrings: partOfType('sharedStrings'), styles: partOfType('styles') };
}

/** Runs a whole part of the package through a handler. */
export async function readPart(zip: ZipArchive, part: string, handler: XmlHandler): Promise<void> {
  const tokenizer = createXmlTokenizer(handler);
  for await (const text of decode(zip.read(part), 'utf-8')) tokenizer.write(text);
}

async function relationships(zip: ZipArchive, part: string) {
  const found: { id: string; type: string; target: string }[] = [];
  const path = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  await readPart(zip, path, {
    open(tag, attributes) {
      if (tag !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      found.push({
        id: attributes['Id'] ?? '',
        type: posix.basename(attributes['Type'] ?? ''),
        target: target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target),
      });
    },
  });
  return found;
}
