import { type Connection, type PageArguments, paginate, type Store } from '@cobuild/subgraph';
import type { Model, mongo } from 'mongoose';
import { fromDocument, type ProposalDocument } from './proposal.model.js';
import type { Proposal } from './proposal.rules.js';
import type { ProposalStatus } from './proposal.workflow.js';

/** How proposals are found. */
export interface ProposalReads {
  find(id: string, session?: mongo.ClientSession): Promise<Proposal | null>;
  list(
    filter: {
      readonly allianceId?: string | undefined;
      readonly assemblyId?: string | undefined;
      readonly statuses?: readonly ProposalStatus[] | null | undefined;
    },
    page: PageArguments,
  ): Promise<Connection<Proposal>>;
  /** Proposals of alliances that are being voted on, no more than the limit: what a snapshot is read from. */
  inVote(
    allianceIds: readonly string[],
    proposalIds: readonly string[] | null,
    limit: number,
  ): Promise<readonly Proposal[]>;
}

/** Makes what finds proposals. */
export function createProposalReads({
  model,
  store,
}: {
  readonly model: Model<ProposalDocument>;
  readonly store: Store<Proposal>;
}): ProposalReads {
  return {
    find: (id, session) => store.find(id, session),
    list: ({ allianceId, assemblyId, statuses }, page) =>
      paginate({
        model,
        filter: {
          ...(allianceId === undefined ? {} : { allianceId }),
          ...(assemblyId === undefined ? {} : { assemblyId }),
          ...(statuses ? { status: { $in: statuses } } : {}),
        },
        order: [{ field: 'createdAt', direction: assemblyId === undefined ? -1 : 1 }],
        page,
        toNode: fromDocument,
      }),
    inVote: (allianceIds, proposalIds, limit) =>
      store.findWhere(
        {
          allianceId: { $in: [...allianceIds] },
          status: 'VOTING',
          ...(proposalIds ? { _id: { $in: [...proposalIds] } } : {}),
        },
        { limit },
      ),
  };
}
