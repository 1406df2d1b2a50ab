import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { bytesOf } from './bytes.js';
import { UnreadableFile } from './record.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_END = 22 + 0xffff;
/** No honest workbook inflates to more; a zip bomb does. */
const LARGEST_ENTRY_BYTES = 2 * 1024 ** 3;

/** The entries of a zip archive, each readable as a stream of its inflated bytes, as often as wanted. */
export interface ZipArchive {
  has(name: string): boolean;
  /** Throws {@link UnreadableFile} `BAD_WORKBOOK` when the entry is absent, damaged or encrypted. */
  read(name: string, onBytesRead?: (compressed: number) => void): AsyncGenerator<Uint8Array>;
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedBytes: number;
  readonly offset: number;
}

/** Reads the directory at the end of the archive: the only place that tells where each entry lies and how long it is. */
export async function openZip(file: FileHandle): Promise<ZipArchive> {
  const entries = await readDirectory(file);
  return {
    has: (name) => entries.has(name),
    read: (name, onBytesRead) => inflate(file, entries.get(name), name, onBytesRead),
  };
}

async function readDirectory(file: FileHandle): Promise<ReadonlyMap<string, Entry>> {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new UnreadableFile('BAD_WORKBOOK', 'no zip directory');
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (start + length > size) throw new UnreadableFile('BAD_WORKBOOK', 'zip directory beyond the end of the file');
  const directory = await bytesAt(file, start, length);
  const entries = new Map<string, Entry>();
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.replaceAll('\\', '/'), {
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      compressedBytes: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function* inflate(
  file: FileHandle,
  entry: Entry | undefined,
  name: string,
  onBytesRead?: (compressed: number) => void,
): AsyncGenerator<Uint8Array> {
  if (!entry || entry.encrypted || (entry.method !== 0 && entry.method !== 8)) {
    throw new UnreadableFile('BAD_WORKBOOK', `cannot read ${name}`);
  }
  if (entry.compressedBytes === 0) return;
  const header = await bytesAt(file, entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_ENTRY) throw new UnreadableFile('BAD_WORKBOOK', name);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  let compressed = 0;
  const packed = Readable.from(counted(bytesOf(file, start, start + entry.compressedBytes)));
  const plain = entry.method === 0 ? packed : packed.pipe(createInflateRaw());
  packed.on('error', (error) => plain.destroy(error));
  let inflated = 0;
  try {
    for await (const chunk of plain) {
      const bytes: Uint8Array = chunk;
      inflated += bytes.length;
      if (inflated > LARGEST_ENTRY_BYTES) throw new UnreadableFile('BAD_WORKBOOK', `${name} is too large`);
      yield bytes;
      onBytesRead?.(compressed);
    }
  } catch (error) {
    if (isDamage(error)) throw new UnreadableFile('BAD_WORKBOOK', `${name} is damaged`);
    throw error;
  } finally {
    packed.destroy();
    plain.destroy();
  }

  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      compressed += chunk.length;
      yield chunk;
    }
  }
}

function isDamage(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code));
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
