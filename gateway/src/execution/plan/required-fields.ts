import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isInherited, isJsonObject, own, quote, type JsonObject } from '../../json.js';
import { namesOfType } from './type-names.js';

/** What a fetch requires of objects of one type: all these fields or, where one is missing, none of them. */
export interface RequiredFields {
  readonly fields: readonly RequiredField[];
  /** Fragments that apply to the type: each adds its fields, or nothing. */
  readonly parts: readonly RequiredFields[];
}

export interface RequiredField {
  readonly name: string;
  /** `"name":` */
  readonly prefix: string;
  readonly isInherited: boolean;
  /** How what is below is written; `null`: it has nothing below. */
  readonly below: WriteValue | null;
}

type WriteValue = (value: unknown, isPlain: boolean) => string;

/** Works out what a plan's `requires` means for objects of a type. */
export function requiredFields(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  typename: unknown,
): RequiredFields {
  const everywhere = fieldsByName(schema, requires, typename);
  const compile = (set: readonly QueryPlanSelectionNode[]): RequiredFields => {
    const fields = new Map<string, RequiredField>();
    const parts: RequiredFields[] = [];
    for (const selection of set) {
      if (selection.kind === 'Field') {
        const name = selection.alias ?? selection.name;
        // The same name has the same value in each fragment: what any of them wants below it is written wherever it is.
        const below = (everywhere.get(name) ?? []).flatMap((field) => field.selections ?? []);
        fields.set(name, {
          name,
          prefix: `${JSON.stringify(name)}:`,
          isInherited: isInherited(name),
          below: below.length > 0 ? writeBelow(schema, below) : null,
        });
      } else if (applies(schema, selection, typename)) parts.push(compile(selection.selections));
    }
    const [only] = parts;
    return fields.size === 0 && parts.length === 1 && only ? only : { fields: [...fields.values()], parts };
  };
  return compile(requires);
}

function applies(
  schema: GraphQLSchema,
  { typeCondition }: { readonly typeCondition?: string },
  typename: unknown,
): boolean {
  return typeCondition !== undefined && namesOfType(schema, typeCondition).has(typename);
}

function fieldsByName(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
  typename: unknown,
  found = new Map<string, QueryPlanFieldNode[]>(),
): ReadonlyMap<string, readonly QueryPlanFieldNode[]> {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const group = found.get(name);
      if (group) group.push(selection);
      else found.set(name, [selection]);
    } else if (applies(schema, selection, typename)) fieldsByName(schema, selection.selections, typename, found);
  }
  return found;
}

function writeBelow(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): WriteValue {
  const fieldsOf = byTypename(schema, (typename) => requiredFields(schema, selections, typename));
  const write: WriteValue = (value, isPlain) => {
    if (Array.isArray(value)) return `[${value.map((item) => write(item, isPlain)).join(',')}]`;
    if (!isJsonObject(value)) return writeLeaf(value, isPlain);
    const members = writeMembers(fieldsOf(own(value, '__typename')), value, isPlain, null);
    return members === null ? 'null' : `{${members}}`;
  };
  return write;
}

/** Works something out once for each type. Only types of the schema are kept: a subgraph may send any text as a name. */
export function byTypename<T>(schema: GraphQLSchema, compute: (typename: unknown) => T): (typename: unknown) => T {
  const known = new Map<unknown, T>();
  return (typename) => {
    let result = known.get(typename);
    if (result === undefined) {
      result = compute(typename);
      if (typename === undefined || (typeof typename === 'string' && schema.getType(typename))) {
        known.set(typename, result);
      }
    }
    return result;
  };
}

/**
 * The required members of an object as JSON text, without braces; `null` where one is missing.
 *
 * @param typename the text that goes before the object's own type
 * @param written names that are there already: fragments may repeat them
 */
export function writeMembers(
  { fields, parts }: RequiredFields,
  object: JsonObject,
  isPlain: boolean,
  typename: string | null,
  written: Set<string> | null = parts.length > 0 ? new Set() : null,
): string | null {
  let text = '';
  for (const field of fields) {
    const value = readField(field, object);
    if (value === undefined) return null;
    if (written?.has(field.name)) continue;
    const isType = typename !== null && field.name === '__typename';
    const part = isType ? typename : field.below ? field.below(value, isPlain) : writeLeaf(value, isPlain);
    text += text === '' ? field.prefix + part : `,${field.prefix}${part}`;
  }
  if (written) for (const { name } of fields) written.add(name);
  for (const part of parts) {
    const more = writeMembers(part, object, isPlain, typename, written);
    if (more) text += text === '' ? more : `,${more}`;
  }
  return text;
}

/** The object's value of a required field. */
export function readField({ name, isInherited: isSpecial }: RequiredField, object: JsonObject): unknown {
  return isSpecial ? own(object, name) : object[name];
}

function writeLeaf(value: unknown, isPlain: boolean): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return isPlain ? `"${value}"` : quote(value);
}
