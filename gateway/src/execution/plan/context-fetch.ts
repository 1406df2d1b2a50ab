import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isJsonObject, own, type JsonObject } from '../../json.js';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { compileEntityAsk, type EntityAsk } from './entity-ask.js';
import { completeTargets } from './entity-fetch.js';
import { createInquiry } from './inquiry.js';
import type { PlanRun } from './plan-run.js';
import type { TargetPath } from './targets.js';
import { namesOfType } from './type-names.js';

/**
 * A fetch of fields of entities with arguments that come from what lies above them (`@fromContext`): objects below
 * different contexts are asked for apart.
 */
export interface ContextFetch {
  readonly kind: 'context';
  readonly ask: EntityAsk;
  readonly path: TargetPath;
  readonly contexts: readonly ContextArgument[];
}

/** Where the value of a variable lies, seen from an entity. Several may tell it: the first that is there counts. */
interface ContextArgument {
  readonly variable: string;
  /** Fields to go up. */
  readonly up: number;
  /** Then down: `undefined` where nothing is there. */
  readonly read: (value: unknown) => unknown;
}

/** Compiles a fetch whose variables come from above its objects. */
export function compileContextFetch(supergraph: ServedSupergraph, node: FetchNode, path: TargetPath): ContextFetch {
  const contexts = (node.contextRewrites ?? []).map(({ path: parts, renameKeyTo }) => {
    const up = parts.filter((part) => part === '..').length;
    return { variable: renameKeyTo, up, read: compileRead(supergraph.whole, parts.slice(up)) };
  });
  return { kind: 'context', ask: compileEntityAsk(supergraph, node, path), path, contexts };
}

const onType = '... on ';

function compileRead(schema: GraphQLSchema, parts: readonly string[]): (value: unknown) => unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return (value) => value;
  const below = compileRead(schema, rest);
  const names = part.startsWith(onType) ? namesOfType(schema, part.slice(onType.length)) : null;
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (!isJsonObject(value)) return value;
    const typename = own(value, '__typename');
    if (names) return typename === undefined || names.has(typename) ? below(value) : undefined;
    return below(own(value, part));
  };
  return read;
}

/** Runs it: one request for the objects below each distinct context. */
export async function runContextFetch(run: PlanRun, { ask, path, contexts }: ContextFetch): Promise<void> {
  const targetsOf = new Map<string, JsonObject[]>();
  walkWithAncestors(run.tree.root, path.names, [], (target, ancestors) => {
    const context = contextOf(contexts, [...ancestors, target]);
    const targets = targetsOf.get(context);
    if (targets) targets.push(target);
    else targetsOf.set(context, [target]);
  });
  await Promise.all(
    Array.from(targetsOf, ([context, objects]) => {
      const inquiry = createInquiry(run, ask, context === '' ? [] : [context]);
      return completeTargets(run, ask, inquiry, path, { objects, holders: [], keys: [], time: run.tree.time });
    }),
  );
}

/** The variables that the context gives, as JSON text. */
function contextOf(contexts: readonly ContextArgument[], trail: readonly JsonObject[]): string {
  const members = new Map<string, string>();
  for (const { variable, up, read } of contexts) {
    const value = members.has(variable) ? undefined : read(trail[trail.length - 1 - up]);
    if (value !== undefined) members.set(variable, `${JSON.stringify(variable)}:${JSON.stringify(value)}`);
  }
  return [...members.values()].join(',');
}

function walkWithAncestors(
  value: unknown,
  names: readonly string[],
  ancestors: readonly JsonObject[],
  visit: (target: JsonObject, ancestors: readonly JsonObject[]) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) walkWithAncestors(item, names, ancestors, visit);
    return;
  }
  if (!isJsonObject(value)) return;
  const [name, ...rest] = names;
  if (name === undefined) visit(value, ancestors);
  else walkWithAncestors(own(value, name), rest, [...ancestors, value], visit);
}
