const BLOCK_BYTES = 1024 * 1024;

/** Many texts by number, kept as bytes: a workbook can hold a million of them, and as strings they would take twice the memory. */
export interface TextStore {
  add(text: string): void;
  at(index: number): string | undefined;
}

/** An empty store; texts are numbered from 0 as they are added. */
export function createTextStore(): TextStore {
  const blocks: Buffer[] = [];
  let starts = new Float64Array(1024);
  let count = 0;
  let used = Infinity;
  return {
    add(text) {
      const length = Buffer.byteLength(text);
      if (used + length > BLOCK_BYTES) {
        blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, length)));
        used = 0;
      }
      blocks.at(-1)?.write(text, used);
      if (2 * count + 1 >= starts.length) {
        const longer = new Float64Array(starts.length * 2);
        longer.set(starts);
        starts = longer;
      }
      // Block and place in one number, which stays exact up to 2^53.
      starts[2 * count] = (blocks.length - 1) * 2 ** 32 + used;
      starts[2 * count + 1] = length;
      used += length;
      count++;
    },
    at(index) {
      if (!(index >= 0 && index < count)) return undefined;
      const place = starts[2 * index] ?? 0;
      const start = place % 2 ** 32;
      return blocks[Math.floor(place / 2 ** 32)]?.toString('utf8', start, start + (starts[2 * index + 1] ?? 0));
    },
  };
}
