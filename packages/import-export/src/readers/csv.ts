import type { FileHandle } from 'node:fs/promises';
import { bytesOf } from './bytes.js';
import { createCsvTokenizer } from './csv-tokenizer.js';
import { delimiterOf } from './delimiter.js';
import { decode, type Encoding } from './encoding.js';
import type { Sheet } from './record.js';

/** A text file (comma or tab) as one sheet of records. */
export function csvSheet(file: FileHandle, bytesTotal: number, encoding: Encoding): Sheet {
  return {
    name: null,
    async *records(onPlace) {
      let bytesRead = 0;
      let tokenizer: ReturnType<typeof createCsvTokenizer> | null = null;
      for await (const text of decode(counted(bytesOf(file, 0, bytesTotal)), encoding)) {
        if (text === '') continue;
        tokenizer ??= createCsvTokenizer(delimiterOf(text));
        yield tokenizer.push(text);
        onPlace?.({ bytesRead, bytesTotal });
      }
      if (tokenizer) yield tokenizer.end();

      async function* counted(chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          bytesRead += chunk.length;
          yield chunk;
        }
      }
    },
  };
}
