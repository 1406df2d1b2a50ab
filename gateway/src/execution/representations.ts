import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, own, setOwn, type JsonObject } from '../json.js';
import { mergeInto } from './merge.js';
import { isOfType } from './type-condition.js';

/** The distinct entities that a fetch asks for, and which of the objects each of them is. */
export interface Representations {
  readonly distinct: readonly JsonObject[];
  /** For each distinct representation the positions of its objects in `targets`. */
  readonly positions: readonly (readonly number[])[];
}

/** Represents each object by what the fetch requires of it; equal ones are asked for once. */
export function represent(
  schema: GraphQLSchema,
  targets: readonly JsonObject[],
  requires: readonly QueryPlanSelectionNode[],
  rewrite: (representation: JsonObject) => void,
): Representations {
  const distinct: JsonObject[] = [];
  const positions: number[][] = [];
  const indexOf = new Map<string, number>();
  targets.forEach((target, position) => {
    const representation = pick(schema, target, requires);
    if (!representation || !own(representation, '__typename')) return;
    rewrite(representation);
    const key = JSON.stringify(representation);
    const index = indexOf.get(key);
    if (index !== undefined) {
      positions[index]?.push(position);
      return;
    }
    indexOf.set(key, distinct.length);
    distinct.push(representation);
    positions.push([position]);
  });
  return { distinct, positions };
}

/** `null` when something required is not there, e.g. because its own fetch failed. */
function pick(
  schema: GraphQLSchema,
  source: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
): JsonObject | null {
  const picked: JsonObject = Object.create(null);
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const value = own(source, name);
      if (value === undefined) return null;
      setOwn(picked, name, selection.selections ? pickBelow(schema, value, selection.selections) : value);
    } else if (selection.typeCondition && isOfType(schema, source, selection.typeCondition)) {
      const below = pick(schema, source, selection.selections);
      if (below) mergeInto(picked, below);
    }
  }
  return picked;
}

function pickBelow(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pickBelow(schema, item, selections));
  return isJsonObject(value) ? pick(schema, value, selections) : value;
}
