import { setOwn, type JsonObject } from '../../json.js';
import type { Representation } from './representation.js';
import type { Targets } from './targets.js';
import { share, type Tree } from './tree.js';

/**
 * Objects of one path that hold nothing but their representation and are the same entity are twins: equal now, and
 * alike in all that fetches will bring. One takes the place of the other, so that the rest of the plan and the writer
 * deal with both at once.
 *
 * @param twin one that stays
 * @param at the place in `targets` of the other
 * @param representation by which they are the same
 * @returns whether it was a twin, and has given way
 */
export function giveWay(
  tree: Tree,
  twin: JsonObject,
  { objects, holders, keys }: Targets,
  at: number,
  { members }: Pick<Representation, 'members'>,
): boolean {
  if (members === null) return false;
  const object = objects[at];
  const holder = holders[at];
  const key = keys[at];
  // A shared value stands in slots that are not known here.
  if (!object || !holder || key === undefined || tree.shared.has(object)) return false;
  // Types may differ under one representation: a subgraph may know several as one.
  if (twin['__typename'] !== object['__typename'] || !isBare(twin, members) || !isBare(object, members)) return false;
  if (Array.isArray(holder)) holder[Number(key)] = twin;
  else setOwn(holder, String(key), twin);
  share(tree, twin);
  return true;
}

function isBare(object: JsonObject, members: number): boolean {
  let count = 0;
  for (const _ in object) {
    count += 1;
    if (count > members) return false;
  }
  return true;
}
