import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { JsonObject } from '../../json.js';
import { byTypename, readField, requiredFields, writeMembers, type RequiredField } from './required-fields.js';
import { compileRewrites } from './rewrites.js';
import { namesOfType } from './type-names.js';

/** How a subgraph knows objects of one type. */
export interface Representation {
  /**
   * The JSON text by which it knows an object; `null` where something that it requires is not there, e.g. because its
   * own fetch failed.
   *
   * @param isPlain whether no string in the object needs escapes
   */
  readonly textOf: (object: JsonObject, isPlain: boolean) => string | null;
  /** Equal for objects with equal texts, and cheaper; `undefined` where the text must tell. */
  readonly keyOf: (object: JsonObject, isPlain: boolean) => unknown;
  /**
   * How many members make up an object that its representation tells wholly; `null`: there may be more below them than
   * is required.
   */
  readonly members: number | null;
}

/** The representation of objects by their `__typename`. */
export type Representations = (typename: unknown) => Representation;

/** Compiles what a fetch requires of objects; texts are written straight from them. */
export function compileRepresentations(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] = [],
): Representations {
  const others = rewrites.filter((rewrite) => !typenameRewrite(rewrite));
  const rewrite = compileRewrites(schema, others);
  return byTypename(schema, (typename) => {
    const required = requiredFields(schema, requires, typename);
    const { fields, parts } = required;
    const isFlat = parts.length === 0 && fields.every(({ below }) => below === null);
    const known = rewrites.findLast((one) => {
      const condition = typenameRewrite(one);
      return condition !== null && namesOfType(schema, condition).has(typename);
    });
    const knownAs = known?.kind === 'ValueSetter' ? JSON.stringify(known.setValueTo) : null;
    return {
      textOf(object, isPlain) {
        const members = typeof typename === 'string' ? writeMembers(required, object, isPlain, knownAs) : '';
        if (members === null || members === '') return null;
        if (!rewrite) return `{${members}}`;
        const representation: unknown = JSON.parse(`{${members}}`);
        rewrite(representation);
        return JSON.stringify(representation);
      },
      keyOf: isFlat ? keyOfFields(fields.filter(({ name }) => name !== '__typename')) : () => undefined,
      members: isFlat ? fields.length : null,
    };
  });
}

const onType = '... on ';

/** The type whose objects the subgraph knows by another name, as types of interface objects are; `null`: none. */
function typenameRewrite({ kind, path }: FetchDataRewrite): string | null {
  const [condition = '', field] = path;
  const isIt = kind === 'ValueSetter' && path.length === 2 && field === '__typename' && condition.startsWith(onType);
  return isIt ? condition.slice(onType.length) : null;
}

function keyOfFields(fields: readonly RequiredField[]): Representation['keyOf'] {
  const [only] = fields;
  if (only && fields.length === 1) {
    return (object) => {
      const value = readField(only, object);
      return typeof value === 'object' && value !== null ? undefined : value;
    };
  }
  return (object, isPlain) => {
    // A plain string holds no line feed, so it can end each value.
    if (!isPlain) return undefined;
    let key = '';
    for (const field of fields) {
      const value = readField(field, object);
      if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
      key += typeof value === 'string' ? `"${value}\n` : `${String(value)}\n`;
    }
    return key;
  };
}
