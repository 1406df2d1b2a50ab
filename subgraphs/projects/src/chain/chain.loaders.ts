import DataLoader from 'dataloader';
import { keyOf, type ThingReference } from './chain-kinds.rules.js';
import type { ChainThing } from './chain-thing.rules.js';
import type { Chains } from './chain.service.js';

/** The most things that `ledTo` of one thing shows. */
export const mostLedTo = 100;

/** Batched reads of chains. */
export const chainLoaders = (chains: Chains) => ({
  /** What is known of a thing; `null` for one that no log has told of. */
  thing: new DataLoader<ThingReference, ChainThing | null, string>(
    async (references) => {
      const known = await chains.findMany(references.map(keyOf));
      return references.map((reference) => known.get(keyOf(reference)) ?? null);
    },
    { cacheKeyFn: keyOf },
  ),
  /** What came of a thing, oldest first. */
  ledTo: new DataLoader<ThingReference, readonly ChainThing[], string>(
    async (references) => {
      const keys = references.map(keyOf);
      const found = await chains.ledTo(keys, mostLedTo);
      return keys.map((key) => found.get(key) ?? []);
    },
    { cacheKeyFn: keyOf },
  ),
});
