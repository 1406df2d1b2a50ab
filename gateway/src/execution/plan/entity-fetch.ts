import { copyOf, isJsonObject, own, setOwn, type JsonObject } from '../../json.js';
import { SubgraphFault } from '../subgraph/fault.js';
import type { EntityAsk } from './entity-ask.js';
import { addEntityErrors } from './entity-errors.js';
import { createInquiry, type EntityRequest, type Inquiry } from './inquiry.js';
import { mergeIntoAll } from './merge.js';
import { addFault, setOut, type PlanRun } from './plan-run.js';
import type { Rewrite } from './rewrites.js';
import { leaveOut, targetsAt, type TargetPath, type Targets } from './targets.js';
import { successorsOf } from './tree.js';
import { giveWay } from './twins.js';

/** A fetch of fields of entities, for the objects at a path. */
export interface EntityFetch {
  readonly kind: 'entities';
  readonly ask: EntityAsk;
  readonly path: TargetPath;
}

/** Runs it: each distinct entity is asked for once, and what comes is put into every object that it stands for. */
export async function runEntityFetch(run: PlanRun, { ask, path }: EntityFetch): Promise<void> {
  const targets = targetsAt(run.tree, path);
  if (targets.objects.length === 0) return;
  let inquiry = run.inquiries.get(ask);
  if (!inquiry) run.inquiries.set(ask, (inquiry = createInquiry(run, ask, [])));
  await completeTargets(run, ask, inquiry, path, targets);
}

/** For each entity of a request the objects, if any, that it stands for. */
export type Members = readonly (readonly JsonObject[] | undefined)[];

/** Finds out what the objects at a path lack, and puts it into them. */
export async function completeTargets(
  run: PlanRun,
  ask: EntityAsk,
  inquiry: Inquiry,
  path: TargetPath,
  targets: Targets,
): Promise<void> {
  // Another fetch may be waiting to complete an object that would give way, and not the one that would stay.
  const mayGiveWay = !run.isPlainTree && !run.underWay.has(path);
  const requests = groupTargets(run, ask, inquiry, targets, mayGiveWay);
  const since = run.tree.time;
  const isThrough = setOut(run, path);
  await Promise.all(Array.from(requests, ([request, members]) => takeAnswer(run, ask, path, request, members, since)));
  isThrough();
}

function groupTargets(
  run: PlanRun,
  ask: EntityAsk,
  inquiry: Inquiry,
  targets: Targets,
  mayGiveWay: boolean,
): ReadonlyMap<EntityRequest, Members> {
  const requests = new Map<EntityRequest, (JsonObject[] | undefined)[]>();
  const gone = new Set<number>();
  targets.objects.forEach((object, at) => {
    const representation = ask.representations(object['__typename']);
    const wanted = inquiry.want(object, representation);
    if (!wanted) return;
    const { request, index } = wanted;
    let members = requests.get(request);
    if (!members) requests.set(request, (members = []));
    const same = members[index];
    const [twin] = same ?? [];
    if (!same || !twin) members[index] = [object];
    else if (mayGiveWay && giveWay(run.tree, twin, targets, at, representation)) gone.add(at);
    else same.push(object);
  });
  if (gone.size > 0) leaveOut(targets, gone);
  return requests;
}

async function takeAnswer(
  run: PlanRun,
  ask: EntityAsk,
  path: TargetPath,
  request: EntityRequest,
  captured: Members,
  since: number,
): Promise<void> {
  try {
    const { entities, errors } = await request.answer;
    const members = captured.map((objects) => objects && successorsOf(run.tree, objects, since));
    addEntityErrors(run, ask, errors, path, members);
    for (let index = 0; entities && index < members.length; index += 1) {
      const targets = members[index];
      if (targets) putEntity(run, ask, entities[index], targets);
    }
  } catch (error) {
    addFault(run, error, path);
  }
}

function putEntity(run: PlanRun, ask: EntityAsk, entity: unknown, targets: readonly JsonObject[]): void {
  if (!isJsonObject(entity)) {
    if (entity === null) return;
    throw new SubgraphFault(ask.subgraph, 'nonsense', 'expected an entity to be an object');
  }
  if (ask.rewrite) rewriteEntity(ask.rewrite, entity, targets[0]);
  // Objects at different paths may get different fields later: each path has values of its own.
  mergeIntoAll(run.tree, targets, ask.fetches > 1 ? (copyOf(entity) as JsonObject) : entity, run.isPlainTree);
}

/** Rewrites go by type: an entity that came without one has that of the object it completes. */
function rewriteEntity(rewrite: Rewrite, entity: JsonObject, target: JsonObject | undefined): void {
  const typename = target && own(target, '__typename');
  if (own(entity, '__typename') === undefined && typename !== undefined) setOwn(entity, '__typename', typename);
  rewrite(entity);
}
