import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type ProposalDocument } from './proposal.model.js';
import type { Proposal } from './proposal.rules.js';

/** Batched reads of proposals. */
export function proposalLoaders(model: Model<ProposalDocument>) {
  return {
    byId: loadById<ProposalDocument, Proposal>(model, fromDocument),
    /** How many proposals are being voted on in assemblies. */
    openVotes: new DataLoader<string, number>(async (assemblyIds) => {
      const open: object = { assemblyId: { $in: [...assemblyIds] }, status: 'VOTING' };
      const found = await model.find(open, { assemblyId: 1 }).lean<{ assemblyId: string }[]>();
      return assemblyIds.map((id) => found.filter(({ assemblyId }) => assemblyId === id).length);
    }),
  };
}
