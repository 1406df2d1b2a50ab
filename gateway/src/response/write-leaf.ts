import { isEnumType, type GraphQLLeafType } from 'graphql';
import { narrow, quote } from '../json.js';

/** The JSON text of a scalar or an enum value that is not null; `null` where the value cannot stand for the type. */
export type WriteLeaf = (value: unknown, isPlain: boolean) => string | null;

/** How values of a type are written; custom scalars are the subgraphs' affair. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, narrow(`"${name}"`)]));
    return (value) => texts.get(value) ?? null;
  }
  return byName.get(type.name) ?? writeAny;
}

const writeString: WriteLeaf = (value, isPlain) => {
  if (typeof value !== 'string') return null;
  return isPlain ? `"${value}"` : quote(value);
};

// A whole number's text is its JSON, also that of -0, which JSON.stringify writes as 0, too.
const writeInt: WriteLeaf = (value) => (Number.isInteger(value) ? String(value) : null);

const byName: ReadonlyMap<string, WriteLeaf> = new Map<string, WriteLeaf>([
  ['String', writeString],
  ['Int', writeInt],
  ['Float', (value) => (Number.isFinite(value) ? String(value) : null)],
  ['Boolean', (value) => (typeof value === 'boolean' ? String(value) : null)],
  ['ID', (value, isPlain) => (typeof value === 'string' ? writeString(value, isPlain) : writeInt(value, isPlain))],
]);

const writeAny: WriteLeaf = (value, isPlain) =>
  typeof value === 'string' ? writeString(value, isPlain) : JSON.stringify(value);
