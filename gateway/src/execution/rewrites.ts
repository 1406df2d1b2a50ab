import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, own, setOwn, type JsonObject } from '../json.js';
import { isOfType } from './type-condition.js';

const onType = '... on ';

/** Applies the planner's rewrites in place: renamed aliases of conflicting fields, types of interface objects. */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const field = rewrite.path.at(-1);
    if (field !== undefined)
      visit(schema, rewrite.path.slice(0, -1), 0, value, (object) => change(object, field, rewrite));
  }
}

function change(object: JsonObject, field: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(object, field, rewrite.setValueTo);
    return;
  }
  const value = own(object, field);
  if (value === undefined || value === null) return;
  setOwn(object, rewrite.renameKeyTo, value);
  delete object[field];
}

function visit(
  schema: GraphQLSchema,
  path: readonly string[],
  index: number,
  value: unknown,
  at: (object: JsonObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(schema, path, index, item, at);
    return;
  }
  if (!isJsonObject(value)) return;
  const part = path[index];
  if (part === undefined) {
    at(value);
  } else if (!part.startsWith(onType)) {
    visit(schema, path, index + 1, own(value, part), at);
  } else if (isOfType(schema, value, part.slice(onType.length), true)) {
    visit(schema, path, index + 1, value, at);
  }
}
