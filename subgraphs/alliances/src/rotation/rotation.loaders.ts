import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type RotationTermDocument } from './rotation-term.model.js';
import type { RotationTerm } from './rotation.rules.js';

/** A quarter of an alliance. */
export interface TermKey {
  readonly allianceId: string;
  readonly ordinal: number;
}

const nameOf = ({ allianceId, ordinal }: TermKey): string => `${allianceId}:${ordinal}`;

/** Batched reads of quarters. */
export function rotationLoaders(model: Model<RotationTermDocument>) {
  return {
    byId: loadById<RotationTermDocument, RotationTerm>(model, fromDocument),
    /** Terms by alliance and quarter; `null` for a quarter that is not planned. */
    byQuarter: new DataLoader<TermKey, RotationTerm | null, string>(
      async (keys) => {
        const among = {
          allianceId: { $in: [...new Set(keys.map(({ allianceId }) => allianceId))] },
          ordinal: { $in: [...new Set(keys.map(({ ordinal }) => ordinal))] },
        };
        const found = await model.find(among).lean<RotationTermDocument[]>();
        const terms = new Map(found.map(fromDocument).map((term) => [nameOf(term), term]));
        return keys.map((key) => terms.get(nameOf(key)) ?? null);
      },
      { cacheKeyFn: nameOf },
    ),
  };
}
