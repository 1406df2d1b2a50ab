import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive, its text piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

const UTF8_NAME_AND_SIZES_BEHIND = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** The first day that the format knows; a file that says the same has the same bytes. */
const DAY = 0x0021;
const GATHERED_CHARACTERS = 64 * 1024;

/** A zip archive, written in one pass and never held: sizes and checksums stand behind the files. None may reach 4 GB. */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const path = Buffer.from(name);
    const start = offset;
    const sums = { crc: 0, plain: 0, packed: 0 };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    writeCommon(head, 4, path);
    yield head;
    yield path;
    for await (const chunk of deflated(text, sums)) yield chunk;
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    writeSums(behind, 4, sums);
    yield behind;
    offset += head.length + path.length + sums.packed + behind.length;

    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(VERSION, 4);
    writeCommon(record, 6, path);
    writeSums(record, 16, sums);
    record.writeUInt32LE(start, 42);
    directory.push(record, path);
  }
  yield* directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(
    directory.reduce((length, { length: more }) => length + more, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  yield end;
}

interface Sums {
  crc: number;
  plain: number;
  packed: number;
}

/** What a file's head and its record in the directory have in common. */
function writeCommon(buffer: Buffer, at: number, path: Buffer): void {
  buffer.writeUInt16LE(VERSION, at);
  buffer.writeUInt16LE(UTF8_NAME_AND_SIZES_BEHIND, at + 2);
  buffer.writeUInt16LE(DEFLATED, at + 4);
  buffer.writeUInt16LE(DAY, at + 8);
  buffer.writeUInt16LE(path.length, at + 22);
}

function writeSums(buffer: Buffer, at: number, { crc, plain, packed }: Sums): void {
  buffer.writeUInt32LE(crc, at);
  buffer.writeUInt32LE(packed, at + 4);
  buffer.writeUInt32LE(plain, at + 8);
}

async function* deflated(text: ZipEntry['text'], sums: Sums): AsyncGenerator<Uint8Array> {
  async function* counted() {
    for await (const bytes of gathered(text)) {
      sums.crc = crc32(bytes, sums.crc);
      sums.plain += bytes.length;
      yield bytes;
    }
  }
  // A fault of the text comes out where the packed bytes are read; here it has been dealt with.
  const packer = pipeline(counted(), createDeflateRaw(), () => undefined);
  for await (const chunk of packer) {
    const bytes: Uint8Array = chunk;
    sums.packed += bytes.length;
    yield bytes;
  }
}

/** Small pieces make large work: they are gathered before they are packed. */
async function* gathered(text: ZipEntry['text']): AsyncGenerator<Buffer> {
  let pieces = '';
  for await (const piece of text) {
    pieces += piece;
    if (pieces.length < GATHERED_CHARACTERS) continue;
    yield Buffer.from(pieces);
    pieces = '';
  }
  yield Buffer.from(pieces);
}
