import { failure } from '../failure.js';

/** Where each live field of a feed stands: what `--after` takes and Ctrl-C prints. */
export type Positions = ReadonlyMap<string, string>;

/** One word for all positions. */
export function packPositions(positions: Positions): string {
  return Buffer.from(JSON.stringify([...positions])).toString('base64url');
}

/** Reads that word, or a plain cursor as the graph gives it, which then holds for every field. */
export function unpackPositions(word: string, fields: readonly string[]): Positions {
  try {
    const pairs = JSON.parse(Buffer.from(word, 'base64url').toString('utf8')) as unknown;
    if (isPositions(pairs)) {
      const known = pairs.filter(([field]) => fields.includes(field));
      if (known.length === 0) throw failure('该游标属于另一数据流。', 'That cursor belongs to another feed.');
      return new Map(known);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return new Map(fields.map((field) => [field, word]));
}

function isPositions(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'))
  );
}
