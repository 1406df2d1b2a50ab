import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { measureDocument } from './document-shape.js';
import { countOverlaps } from './overlaps.js';

interface Written {
  depth: number;
  selections: number;
  aliases: number;
}

/** The same measures by writing every fragment out, however long that takes. */
function writtenOut(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Written {
  const written: Written = { depth: 0, selections: 0, aliases: 0 };
  const write = ({ selections }: SelectionSetNode, depth: number): void => {
    for (const node of selections) {
      written.selections += 1;
      if (node.kind === Kind.FIELD) {
        written.depth = Math.max(written.depth, depth + 1);
        written.aliases += node.alias ? 1 : 0;
        if (node.selectionSet) write(node.selectionSet, depth + 1);
      } else if (node.kind === Kind.INLINE_FRAGMENT) write(node.selectionSet, depth);
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment) write(fragment.selectionSet, depth);
      }
    }
  };
  write(set, 0);
  return written;
}

const selection = (fragments: number): fc.Arbitrary<string> =>
  fc.letrec<{ set: string; node: string }>((tie) => ({
    set: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => `{ ${nodes.join(' ')} }`),
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', 'x: a'),
      fc.nat(fragments).map((index) => `...F${index}`),
      tie('set').map((set) => `c ${set}`),
      tie('set').map((set) => `... ${set}`),
    ),
  })).set;

/** Documents whose fragments spread later ones alone. */
const documents = fc
  .tuple(selection(5), ...[1, 2, 3, 4, 5, 6].map(() => selection(5)))
  .map(([operation, ...fragments]) =>
    [
      operation,
      ...fragments.map((set, index) =>
        `fragment F${index} on T ${set}`.replaceAll(/\.\.\.F(\d)/g, (spread, name: string) =>
          Number(name) > index ? spread : 'a',
        ),
      ),
    ].join(' '),
  );

test('what is added up equals what is written out', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      const measured = measureDocument(document);
      if (!measured.ok) throw new Error(`a cycle in ${text}`);
      const { roots, fragments, shape } = measured;
      const written = roots.map(({ selectionSet }) => writtenOut(selectionSet, fragments));
      expect(shape.largest).toMatchObject({
        depth: Math.max(...written.map(({ depth }) => depth)),
        aliases: Math.max(...written.map(({ aliases }) => aliases)),
        selections: written.reduce((sum, { selections }) => sum + selections, 0),
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{ a b c }', 0],
  ['{ a a a }', 3],
  ['{ a { b } a { b } }', 2],
  ['{ ...F ...F a { b } } fragment F on T { a { b } }', 2],
  ['{ x: a y: a }', 0],
])('%s has %d pairs of fields at one place', (text, pairs) => {
  const measured = measureDocument(parse(text));
  if (!measured.ok) throw new Error('a cycle');
  expect(countOverlaps(measured.roots, measured.fragments)).toBe(pairs);
});
