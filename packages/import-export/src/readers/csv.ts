import type { FileHandle } from 'node:fs/promises';
import { createCsvTokenizer } from './csv-tokenizer.js';
import { delimiterOf } from './delimiter.js';
import { decode, type Encoding } from './encoding.js';
import type { Sheet } from './record.js';

const CHUNK_BYTES = 64 * 1024;

/** A text file (comma or tab) as one sheet of records. */
export function csvSheet(file: FileHandle, bytesTotal: number, encoding: Encoding): Sheet {
  return {
    name: null,
    async *records(onPlace) {
      const stream = file.createReadStream({ start: 0, autoClose: false, highWaterMark: CHUNK_BYTES });
      let tokenizer: ReturnType<typeof createCsvTokenizer> | null = null;
      for await (const text of decode(stream, encoding)) {
        if (text === '') continue;
        tokenizer ??= createCsvTokenizer(delimiterOf(text));
        yield tokenizer.push(text);
        onPlace?.({ bytesRead: stream.bytesRead, bytesTotal });
      }
      if (tokenizer) yield tokenizer.end();
    },
  };
}
