import type { Executed } from '../execution/execute.js';
import type { PlanRun } from '../execution/plan/plan-run.js';
import type { JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import { compileObject } from './compile-writer.js';
import { introspectionOf } from './introspection.js';
import type { Shape } from './shape.js';
import type { Write, Writing } from './writing.js';

/** Writes the response out of what the plan has gathered: the operation's selection alone, in its order. */
export function respond(
  operation: PlannedOperation,
  variables: JsonObject,
  values: JsonObject,
  { tree, errors, isPlain }: Pick<PlanRun, 'tree' | 'errors' | 'isPlain'>,
): Executed {
  const writing: Writing = {
    isPlain,
    shared: tree.shared,
    texts: new Map(),
    path: [],
    introspect: introspectionOf(operation, variables),
    denials: [],
    violations: [],
    explained: 0,
  };
  const text = writerOf(operation, operation.shapes.of(values))(writing, tree.root) ?? 'null';
  return {
    data: text,
    errors: writing.denials.length === 0 ? errors : [...errors, ...writing.denials],
    violations: writing.violations,
  };
}

const writers = new WeakMap<PlannedOperation, WeakMap<Shape, Write>>();

/** The writer of one shape of an operation, compiled once. */
function writerOf(operation: PlannedOperation, shape: Shape): Write {
  let byShape = writers.get(operation);
  if (!byShape) writers.set(operation, (byShape = new WeakMap<Shape, Write>()));
  let write = byShape.get(shape);
  if (!write) {
    const compilation = { schema: operation.supergraph.api, forbidden: operation.forbidden };
    write = compileObject(compilation, shape.selection, shape.root, () => `the ${operation.definition.operation}`);
    byShape.set(shape, write);
  }
  return write;
}
