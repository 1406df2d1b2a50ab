import type { PlanNode } from '@apollo/query-planner';
import { Kind, parse, print, visit, type ArgumentNode, type FieldNode } from 'graphql';
import { variablesOf } from '../execution/plan/request-body.js';
import { isJsonObject, own, type JsonObject } from '../json.js';
import type { PlannedOperation } from '../planning/operation.js';
import { cursorAlias, resumableDocument, rootField, type Replaced } from './primary-document.js';
import type { Start } from './sharing.js';

/** The streaming fetch of a subscription's plan, made so that the gateway itself can go on from a cursor. */
export interface Primary {
  readonly subgraph: string;
  readonly field: string;
  readonly rest: PlanNode | undefined;
  readonly isResumable: boolean;
  readonly query: string;
  readonly operationName: string | undefined;
  /** From where on the client wants to hear. */
  start(values: JsonObject): Start;
  variables(given: JsonObject, start: Start): JsonObject;
  /** The cursor of an event. */
  cursorOf(data: JsonObject | null): string | null;
  /** Variables that say nothing but the start: requests that differ in them alone may share. */
  readonly startVariables: ReadonlySet<string>;
}

const primaries = new WeakMap<PlannedOperation, Primary>();

/** The primary of a planned subscription; worked out once for each operation. */
export function primaryOf(operation: PlannedOperation): Primary {
  let primary = primaries.get(operation);
  if (!primary) primaries.set(operation, (primary = makePrimary(operation)));
  return primary;
}

const fromNow: Start = { after: null, initial: null };
/** How a live field begins unless something else is asked for. */
const withEvents = 'EVENTS';

function makePrimary({ plan, supergraph }: PlannedOperation): Primary {
  if (plan.node?.kind !== 'Subscription') throw new TypeError('expected the plan of a subscription');
  const { primary: node, rest } = plan.node;
  const document = parse(node.operation, { noLocation: true });
  const field = rootField(document);
  const plain = { subgraph: node.serviceName, field: field.name.value, rest, operationName: node.operationName };
  const resumable = supergraph.resumable.get(field.name.value);
  if (!resumable) {
    return {
      ...plain,
      isResumable: false,
      query: node.operation,
      start: () => fromNow,
      variables: (given) => variablesOf(node, given),
      cursorOf: () => null,
      startVariables: new Set(),
    };
  }
  const replaced: readonly Replaced[] = [
    { argument: 'after', variable: '_cobuild_after', type: resumable.afterType },
    ...(resumable.initialType === null
      ? []
      : [{ argument: 'initial', variable: '_cobuild_initial', type: resumable.initialType }]),
  ];
  const query = resumableDocument(document, field, replaced);
  const used = new Set<string>();
  visit(query, { Variable: ({ name }) => void used.add(name.value) });
  const responseName = field.alias?.value ?? field.name.value;
  return {
    ...plain,
    isResumable: true,
    query: print(query),
    start(values) {
      const initial = readText(field, 'initial', values);
      return { after: readText(field, 'after', values), initial: initial === withEvents ? null : initial };
    },
    variables: (given, start) => ({
      ...keep(variablesOf(node, given), used),
      _cobuild_after: start.after,
      ...(resumable.initialType === null ? {} : { _cobuild_initial: start.initial }),
    }),
    cursorOf(data) {
      const payload = data && own(data, responseName);
      const cursor = isJsonObject(payload) ? own(payload, cursorAlias) : undefined;
      return typeof cursor === 'string' ? cursor : null;
    },
    startVariables: new Set(variablesIn(field, replaced).filter((name) => !used.has(name))),
  };
}

function keep(variables: JsonObject, used: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
}

function argumentOf(field: FieldNode, name: string): ArgumentNode['value'] | undefined {
  return field.arguments?.find((argument) => argument.name.value === name)?.value;
}

function variablesIn(field: FieldNode, replaced: readonly Replaced[]): readonly string[] {
  return replaced.flatMap(({ argument }) => {
    const value = argumentOf(field, argument);
    return value?.kind === Kind.VARIABLE ? [value.name.value] : [];
  });
}

function readText(field: FieldNode, argument: string, values: JsonObject): string | null {
  const value = argumentOf(field, argument);
  if (value?.kind === Kind.STRING || value?.kind === Kind.ENUM) return value.value;
  const given = value?.kind === Kind.VARIABLE ? own(values, value.name.value) : undefined;
  return typeof given === 'string' ? given : null;
}
