import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, own, setOwn, type JsonObject } from '../../json.js';
import { namesOfType } from './type-names.js';

/** Changes a value in place as the planner demands. */
export type Rewrite = (value: unknown) => void;

type Change = (object: JsonObject) => void;

const onType = '... on ';

/** Compiles the planner's rewrites: renamed aliases of conflicting fields, types of interface objects. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | null {
  const all = (rewrites ?? []).flatMap((rewrite) => {
    const field = rewrite.path.at(-1);
    if (field === undefined) return [];
    return [rewrite.path.slice(0, -1).reduceRight((below, part) => inside(schema, part, below), at(field, rewrite))];
  });
  if (all.length === 0) return null;
  return (value) => {
    for (const change of all) visit(value, change);
  };
}

function at(field: string, rewrite: FetchDataRewrite): Change {
  if (rewrite.kind === 'ValueSetter') return (object) => setOwn(object, field, rewrite.setValueTo);
  return (object) => {
    const value = own(object, field);
    if (value === undefined || value === null) return;
    setOwn(object, rewrite.renameKeyTo, value);
    delete object[field];
  };
}

function inside(schema: GraphQLSchema, part: string, below: Change): Change {
  if (!part.startsWith(onType)) return (object) => visit(own(object, part), below);
  const names = namesOfType(schema, part.slice(onType.length));
  return (object) => {
    const typename = own(object, '__typename');
    if (typeof typename !== 'string' || names.has(typename)) below(object);
  };
}

function visit(value: unknown, change: Change): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, change);
  } else if (isJsonObject(value)) {
    change(value);
  }
}

/** New names by the aliases under which a subgraph was asked: its error paths tell the aliases. */
export function renamesOf(rewrites: readonly FetchDataRewrite[] | undefined): ReadonlyMap<string | number, string> {
  const renames = new Map<string | number, string>();
  for (const rewrite of rewrites ?? []) {
    const alias = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && alias !== undefined) renames.set(alias, rewrite.renameKeyTo);
  }
  return renames;
}
