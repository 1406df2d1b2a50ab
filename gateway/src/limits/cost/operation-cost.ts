import {
  getNamedType,
  isCompositeType,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonObject } from '../../json.js';
import type { Amount } from './amount.js';
import type { Costs } from './costs.js';
import { fieldOf, listSizeOf, timesOf, weightOf } from './field-price.js';
import { fieldsOf, keyOf, type AskedField, type Selected } from './fields.js';
import { argumentsCost } from './input-cost.js';
import { hasOneSlice, listLength } from './list-length.js';
import { createSums, type Part, type Term } from './sums.js';

/** What an operation is estimated to cost, before anything of it is planned or fetched. */
export type Estimate =
  | {
      readonly ok: true;
      readonly cost: number;
      /** Of `__schema` and `__type`, which no subgraph is asked for: fields of the answer. */
      readonly introspection: number;
    }
  /** A field's slicing arguments: it requires just one. */
  | { readonly ok: false; readonly field: string };

/** The estimate for every request of one operation. */
export interface OperationCost {
  of(values: JsonObject): Estimate;
}

/** What counts where the schema says nothing. */
export interface CostDefaults {
  readonly listLength: number;
  readonly mutation: number;
}

/** What all operations of one schema are priced by. */
export interface PriceList {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
  readonly defaults: CostDefaults;
}

/**
 * Prices a valid operation: every object 1 and every other value nothing unless `@cost` says otherwise, what stands in a list as
 * often as the list is long, a mutation 10 more. What the document asks for twice at one place is counted once.
 *
 * The work is done once: what depends on no variable is a number, the rest a short list of sums that a request runs through. It
 * takes no more steps than the document selects fields with its fragments written out, and shares what fragments repeat.
 */
export function priceOperation(
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { schema, costs, defaults }: PriceList,
): OperationCost {
  const sums = createSums();
  const known = new Map<string, Term>();
  const numbers = new Map<FieldNode, number>();
  const slicing: { readonly field: string; readonly isMet: (values: JsonObject) => boolean }[] = [];

  const termOf = ({ parent, asked }: AskedField, sized: Sized | null): Term => {
    const [first] = asked;
    const field = first ? fieldOf(parent, first.node.name.value) : undefined;
    if (!first || !field) return 0;
    const selected = selectedBelow(asked);
    const key = [
      parent.name,
      sized?.fields.includes(field.name) ? sized.key : '',
      ...asked.map(({ node }, index) => `${numberOf(node)}${keyOf(selected[index]?.when ?? [])}`),
    ].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;

    const coordinate = `${parent.name}.${field.name}`;
    const listSize = listSizeOf(parent, field.name, schema, costs);
    const length = listSize ? listLength(listSize, field, first.node, defaults.listLength) : null;
    const isMet = listSize ? hasOneSlice(listSize, field, first.node) : null;
    if (isMet) slicing.push({ field: coordinate, isMet });
    const isSizing = listSize !== undefined && listSize.sizedFields.length > 0;

    const type = getNamedType(field.type);
    const below = isCompositeType(type)
      ? partsOf(selected, type, isSizing && length !== null ? { fields: listSize.sizedFields, length, key } : null)
      : [];
    const term = sums.add({
      times: timesOf(
        field.type,
        sized?.fields.includes(field.name) ? sized.length : isSizing ? null : length,
        defaults.listLength,
      ),
      each: weightOf(parent, field, schema, costs),
      parts: below,
      once: argumentsCost(field, coordinate, first.node, costs),
    });
    known.set(key, term);
    return term;
  };

  const partsOf = (selected: readonly Selected[], type: GraphQLCompositeType, sized: Sized | null): readonly Part[] =>
    fieldsOf(selected, type, schema, fragments).map((field) => ({
      term: termOf(field, sized),
      when: whenAsked(field),
    }));

  const numberOf = (node: FieldNode): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };

  const root = schema.getRootType(definition.operation);
  const all = root ? fieldsOf([{ set: definition.selectionSet, when: [] }], root, schema, fragments) : [];
  const totalOf = (fields: readonly AskedField[], each: number): Term =>
    sums.add({
      times: 1,
      each,
      parts: fields.map((field) => ({ term: termOf(field, null), when: whenAsked(field) })),
      once: 0,
    });
  const base = definition.operation === OperationTypeNode.MUTATION ? defaults.mutation : 0;
  const cost = totalOf(
    all.filter((field) => !isIntrospection(field)),
    base,
  );
  const introspection = totalOf(all.filter(isIntrospection), 0);

  return {
    of(values) {
      const breach = slicing.find(({ isMet }) => !isMet(values));
      if (breach) return { ok: false, field: breach.field };
      const resultOf = sums.run(values);
      return { ok: true, cost: Math.max(0, resultOf(cost)), introspection: Math.max(0, resultOf(introspection)) };
    },
  };
}

/** What a field says of the lists that its value holds. */
interface Sized {
  readonly fields: readonly string[];
  readonly length: Amount;
  /** Tells this sizing from others of the same fields. */
  readonly key: string;
}

/** Under which conditions a field is in the answer: one of its askings is enough. */
function whenAsked({ asked }: AskedField): Part['when'] {
  return asked.some(({ when }) => when.length === 0) ? null : asked.map(({ when }) => when);
}

/** What the askings of one field select below it; their conditions go on only where they differ. */
function selectedBelow(asked: AskedField['asked']): readonly Selected[] {
  const differ = new Set(asked.map(({ when }) => keyOf(when))).size > 1;
  return asked.flatMap(({ node, when }) =>
    node.selectionSet ? [{ set: node.selectionSet, when: differ ? when : [] }] : [],
  );
}

function isIntrospection({ asked }: AskedField): boolean {
  const name = asked[0]?.node.name.value;
  return name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name;
}
