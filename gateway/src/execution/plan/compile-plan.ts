import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { ServedSupergraph } from '../../supergraph/supergraph.js';
import { compileContextFetch } from './context-fetch.js';
import { compileEntityAsk, type EntityAsk } from './entity-ask.js';
import { compileRootFetch } from './root-fetch.js';
import { placeOf } from './send.js';
import type { Step } from './steps.js';
import { createPathReader, type TargetPath } from './targets.js';

/** A plan ready to run. */
export interface CompiledPlan {
  readonly step: Step;
  /** Whether some fetch looks at what lies above its objects, so that no two places may share values. */
  readonly isPlainTree: boolean;
}

const compiled = new WeakMap<PlanNode, CompiledPlan>();

/** Compiles a plan, or a part of one that is run by itself; once for as long as the plan is kept. */
export function compilePlan(supergraph: ServedSupergraph, node: PlanNode): CompiledPlan {
  let plan = compiled.get(node);
  if (!plan) {
    const compilation: Compilation = { supergraph, asks: new Map(), readPath: createPathReader(), isPlainTree: false };
    const step = compileNode(compilation, node, []);
    compiled.set(node, (plan = { step, isPlainTree: compilation.isPlainTree }));
  }
  return plan;
}

interface Compilation {
  readonly supergraph: ServedSupergraph;
  /** By what they ask. */
  readonly asks: Map<string, EntityAsk>;
  readonly readPath: (path: PlanPath) => TargetPath;
  isPlainTree: boolean;
}

type PlanPath = readonly (string | number)[];

function compileNode(compilation: Compilation, node: PlanNode, path: PlanPath): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((next) => compileNode(compilation, next, path)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((branch) => compileNode(compilation, branch, path)) };
    case 'Flatten':
      return compileNode(compilation, node.node, [...path, ...node.path]);
    case 'Fetch':
      return compileFetch(compilation, node, path);
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause ? compileNode(compilation, node.ifClause, path) : null,
        otherwise: node.elseClause ? compileNode(compilation, node.elseClause, path) : null,
      };
    case 'Defer':
      throw new TypeError('expected a plan without @defer: the planner is not told to make one');
    default:
      return node satisfies never;
  }
}

function compileFetch(compilation: Compilation, node: FetchNode, planPath: PlanPath): Step {
  const { supergraph } = compilation;
  const path = compilation.readPath(planPath);
  if (!node.requires) return compileRootFetch(supergraph, node, path);
  if (node.contextRewrites?.length) {
    compilation.isPlainTree = true;
    return compileContextFetch(supergraph, node, path);
  }
  return { kind: 'entities', ask: shareAsk(compilation, node, path), path };
}

/** One ask for all fetches that ask the same: their operations may differ in name alone. */
function shareAsk({ supergraph, asks }: Compilation, node: FetchNode, path: TargetPath): EntityAsk {
  const { serviceName, operation, operationName, requires, inputRewrites, outputRewrites, variableUsages } = node;
  const unnamed = operationName === undefined ? operation : operation.replace(operationName, '');
  const key = JSON.stringify([serviceName, unnamed, requires, inputRewrites, outputRewrites, variableUsages]);
  let ask = asks.get(key);
  if (ask) ask.places.push(placeOf(path));
  else asks.set(key, (ask = compileEntityAsk(supergraph, node, path)));
  ask.fetches += 1;
  return ask;
}
