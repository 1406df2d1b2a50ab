import type { FileHandle } from 'node:fs/promises';
import { fromFdPromise, type Entry } from 'yauzl';
import { UnreadableFile } from './record.js';

/** No honest workbook inflates to more; a zip bomb does. */
const LARGEST_ENTRY_BYTES = 2 * 1024 ** 3;

/** The entries of a zip archive, each readable as a stream of its inflated bytes, as often as wanted. */
export interface ZipArchive {
  has(name: string): boolean;
  /** Throws {@link UnreadableFile} `BAD_WORKBOOK` when the entry is absent, damaged or encrypted. */
  read(name: string, onBytesRead?: (compressed: number) => void): AsyncGenerator<Uint8Array>;
}

/** Reads the directory of an archive; the file stays its owner's to close. */
export async function openZip(file: FileHandle): Promise<ZipArchive> {
  const zip = await damaged('no zip directory', () => fromFdPromise(file.fd, { lazyEntries: true, autoClose: false }));
  const entries = new Map<string, Entry>();
  await damaged('a broken zip directory', async () => {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  });

  return {
    has: (name) => entries.has(name),
    async *read(name, onBytesRead) {
      const entry = entries.get(name);
      if (!entry || entry.isEncrypted()) throw new UnreadableFile('BAD_WORKBOOK', `cannot read ${name}`);
      if (entry.uncompressedSize > LARGEST_ENTRY_BYTES)
        throw new UnreadableFile('BAD_WORKBOOK', `${name} is too large`);
      const stream = await damaged(`cannot read ${name}`, () => zip.openReadStreamPromise(entry));
      let inflated = 0;
      try {
        for await (const chunk of stream) {
          const bytes: Uint8Array = chunk;
          inflated += bytes.length;
          yield bytes;
          onBytesRead?.((inflated / entry.uncompressedSize) * entry.compressedSize);
        }
      } catch (error) {
        throw isOutside(error) ? error : new UnreadableFile('BAD_WORKBOOK', `${name} is damaged`);
      } finally {
        stream.destroy();
      }
    },
  };
}

/** Whatever is wrong inside the archive is the file's fault; what the file system says is not. */
async function damaged<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw isOutside(error) ? error : new UnreadableFile('BAD_WORKBOOK', what);
  }
}

/** An error of the operating system (`EIO`, `EACCES` …) or one that has its name already. */
function isOutside(error: unknown): boolean {
  if (error instanceof UnreadableFile) return true;
  return error instanceof Error && 'syscall' in error;
}
