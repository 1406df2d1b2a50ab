import { keyOf, referenceOf, type ThingReference } from './chain-kinds.rules.js';
import type { ChainThing } from './chain-thing.rules.js';
import type { Chains } from './chain.service.js';

/** One step of a walk: a link, and how far from the start it leads. */
export interface ChainStep {
  readonly from: ThingReference;
  readonly to: ThingReference;
  /** Below zero towards the origins, above towards what came of it. */
  readonly depth: number;
}

/** A walk from a thing both ways. */
export interface ChainWalk {
  readonly start: ThingReference;
  readonly things: readonly ChainThing[];
  readonly steps: readonly ChainStep[];
  /** Whether there is more beyond the depth or the number of steps asked for. */
  readonly isCut: boolean;
}

/** The most steps that a walk gives, and the most that one thing leads to in it. */
export const mostInWalk = { steps: 500, fromOne: 100 } as const;

/**
 * Walks a chain from a thing both ways, one read a generation.
 *
 * @param depth how many generations each way
 */
export async function walk(chains: Chains, start: ThingReference, depth: number): Promise<ChainWalk> {
  const startKey = keyOf(start);
  const things = new Map(await chains.findMany([startKey]));
  const steps: ChainStep[] = [];
  let isCut = false;
  const take = (from: string, to: string, at: number) => {
    if (steps.length >= mostInWalk.steps) isCut = true;
    else steps.push({ from: referenceOf(from), to: referenceOf(to), depth: at });
  };

  let back = [startKey];
  for (let at = 1; back.length > 0; at += 1) {
    const links = back.flatMap((key) => (things.get(key)?.origins ?? []).map((origin) => ({ key, origin })));
    if (at > depth) {
      isCut ||= links.length > 0;
      break;
    }
    for (const { key, origin } of links) take(origin, key, -at);
    const next = [...new Set(links.map(({ origin }) => origin))].filter((key) => !things.has(key));
    for (const [key, thing] of await chains.findMany(next)) things.set(key, thing);
    back = next;
  }

  const walked = new Set([startKey]);
  let onward = [startKey];
  for (let at = 1; onward.length > 0; at += 1) {
    const found = await chains.ledTo(onward, mostInWalk.fromOne + 1);
    if (at > depth) {
      isCut ||= [...found.values()].some((children) => children.length > 0);
      break;
    }
    const next: string[] = [];
    for (const [key, children] of found) {
      if (children.length > mostInWalk.fromOne) isCut = true;
      for (const child of children.slice(0, mostInWalk.fromOne)) {
        take(key, child.id, at);
        things.set(child.id, child);
        if (!walked.has(child.id)) next.push(child.id);
        walked.add(child.id);
      }
    }
    onward = steps.length >= mostInWalk.steps ? [] : next;
  }
  return { start: referenceOf(startKey), things: [...things.values()], steps, isCut };
}
