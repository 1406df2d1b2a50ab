import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { type AssemblyDocument, fromDocument } from './assembly.model.js';
import type { Assembly } from './assembly.rules.js';

/** Batched reads of assemblies. */
export function assemblyLoaders(model: Model<AssemblyDocument>) {
  return {
    byId: loadById<AssemblyDocument, Assembly>(model, fromDocument),
    /** The next assembly that is convened, or in session, of each alliance; `null` where none is. */
    next: new DataLoader<string, Assembly | null>(async (allianceIds) => {
      const ahead: object = { allianceId: { $in: [...allianceIds] }, status: { $in: ['CONVENED', 'IN_SESSION'] } };
      const found = await model.find(ahead).sort({ scheduledAt: 1, _id: 1 }).lean<AssemblyDocument[]>();
      const assemblies = found.map(fromDocument);
      return allianceIds.map((id) => assemblies.find(({ allianceId }) => allianceId === id) ?? null);
    }),
  };
}
