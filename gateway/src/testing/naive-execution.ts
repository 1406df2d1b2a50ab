import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { copyOf, isJsonObject, own, setOwn, type JsonObject } from '../json.js';
import { compileRewrites } from '../execution/plan/rewrites.js';
import { variablesOf } from '../execution/plan/request-body.js';
import { namesOfType } from '../execution/plan/type-names.js';
import type { SubgraphAnswer } from '../execution/subgraph/read-answer.js';
import type { PlannedOperation } from '../planning/operation.js';

/** What a plan gathers when it is run without any thought of cost: nothing deduplicated, nothing shared. */
export interface Gathered {
  readonly data: JsonObject;
  /** Places of errors. */
  readonly paths: readonly (readonly (string | number)[] | null)[];
}

type Path = readonly (string | number)[];
type Ask = (node: FetchNode, variables: JsonObject) => Promise<SubgraphAnswer>;

export async function executeNaively(
  { plan, supergraph }: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  ask: Ask,
): Promise<Gathered> {
  const data: JsonObject = {};
  const paths: (Path | null)[] = [];
  const run = async (node: PlanNode, path: Path): Promise<void> => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const next of node.nodes) await run(next, path);
        return;
      case 'Flatten':
        return run(node.node, [...path, ...node.path]);
      case 'Condition': {
        const branch = values[node.condition] === true ? node.ifClause : node.elseClause;
        return branch && run(branch, path);
      }
      case 'Fetch':
        return fetch(node, path);
      default:
        throw new TypeError(`expected no ${node.kind}`);
    }
  };
  const fetch = async (node: FetchNode, path: Path): Promise<void> => {
    const given = variablesOf(node, variables);
    const rewrite = compileRewrites(supergraph.whole, node.outputRewrites);
    if (!node.requires) {
      const { data: brought, errors } = await ask(node, given);
      for (const error of errors) paths.push(error.path ?? null);
      rewrite?.(brought);
      if (brought) merge(data, brought);
      return;
    }
    const targets: { readonly object: JsonObject; readonly at: Path; readonly representation: JsonObject }[] = [];
    walk(data, path, [], (object, at) => {
      const representation = pick(object, node.requires ?? []);
      if (!representation || representation['__typename'] === undefined) return;
      compileRewrites(supergraph.whole, node.inputRewrites)?.(representation);
      targets.push({ object, at, representation });
    });
    if (targets.length === 0) return;
    const answer = await ask(node, { ...given, representations: targets.map(({ representation }) => representation) });
    for (const { path: within } of answer.errors) {
      const target = typeof within?.[1] === 'number' ? targets[within[1]] : undefined;
      paths.push(target && within ? [...target.at, ...within.slice(2)] : plainPart(path));
    }
    const entities = answer.data?.['_entities'];
    targets.forEach(({ object }, index) => {
      const entity = Array.isArray(entities) ? copyOf(entities[index]) : null;
      if (!isJsonObject(entity)) return;
      if (rewrite && entity['__typename'] === undefined) entity['__typename'] = object['__typename'];
      rewrite?.(entity);
      merge(object, entity);
    });
  };
  const pick = (source: JsonObject, selections: readonly QueryPlanSelectionNode[]): JsonObject | null => {
    const picked: JsonObject = {};
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const name = selection.alias ?? selection.name;
        const value = own(source, name);
        if (value === undefined) return null;
        setOwn(picked, name, selection.selections ? pickBelow(value, selection.selections) : value);
      } else if (namesOfType(supergraph.whole, selection.typeCondition ?? '').has(source['__typename'])) {
        const below = pick(source, selection.selections);
        if (below) merge(picked, below);
      }
    }
    return picked;
  };
  const pickBelow = (value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => pickBelow(item, selections));
    return isJsonObject(value) ? pick(value, selections) : value;
  };
  if (plan.node && plan.node.kind !== 'Subscription') await run(plan.node, []);
  return { data, paths };
}

/** Where an error of a whole request belongs: as far as the path is the same for all of its objects. */
function plainPart(path: Path): Path | null {
  const list = path.indexOf('@');
  const plain = list < 0 ? path : path.slice(0, list);
  return plain.length > 0 ? plain : null;
}

function walk(value: unknown, path: Path, at: Path, visit: (object: JsonObject, at: Path) => void): void {
  const [name, ...rest] = path;
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, name === '@' ? rest : path, [...at, index], visit));
  } else if (isJsonObject(value)) {
    if (name === undefined) visit(value, at);
    else walk(own(value, String(name)), rest, [...at, name], visit);
  }
}

function merge(target: JsonObject, source: JsonObject): void {
  for (const [key, incoming] of Object.entries(source)) {
    const present = own(target, key);
    if (isJsonObject(present) && isJsonObject(incoming)) merge(present, incoming);
    else if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
      setOwn(target, key, mergeLists(present, incoming));
    } else setOwn(target, key, incoming);
  }
}

const mergeLists = (present: readonly unknown[], incoming: readonly unknown[]): unknown[] =>
  present.map((item, index) => {
    const other = incoming[index];
    if (Array.isArray(item) && Array.isArray(other) && item.length === other.length) return mergeLists(item, other);
    if (!isJsonObject(item) || !isJsonObject(other)) return other;
    merge(item, other);
    return item;
  });
