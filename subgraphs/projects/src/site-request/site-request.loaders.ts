import { type Clock, loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { ProjectLoaders } from '../project/project.loaders.js';
import { fromDocument, type SiteRequestDocument } from './site-request.model.js';
import { openStatuses, type SiteRequest } from './site-request.rules.js';

/** What is open at a lead. */
export interface LeadRequests {
  readonly total: number;
  readonly late: number;
  readonly oldestRaisedAt: Date | null;
  readonly byStatus: readonly { readonly status: SiteRequest['status']; readonly count: number }[];
}

interface Counted {
  readonly _id: { readonly leadId: string; readonly status: SiteRequest['status'] };
  readonly count: number;
  readonly late: number;
  readonly oldest: Date;
}

/** Counts of one lead, put together. */
function together(counted: readonly Counted[]): LeadRequests {
  const oldest = counted.map((one) => one.oldest).sort((a, b) => a.getTime() - b.getTime());
  return {
    total: counted.reduce((sum, { count }) => sum + count, 0),
    late: counted.reduce((sum, { late }) => sum + late, 0),
    oldestRaisedAt: oldest[0] ?? null,
    byStatus: openStatuses.map((status) => ({
      status,
      count: counted.find(({ _id }) => _id.status === status)?.count ?? 0,
    })),
  };
}

/** Batched reads of requests from sites. */
export function siteRequestLoaders(model: Model<SiteRequestDocument>, projects: ProjectLoaders, clock: Clock) {
  const byId = loadById<SiteRequestDocument, SiteRequest>(model, fromDocument);
  return {
    byId,
    /** `null` for requests of projects to which the viewer is not entitled. */
    visible: new DataLoader<string, SiteRequest | null>(async (ids) => {
      const found = await Promise.all(ids.map((id) => byId.load(id)));
      return Promise.all(
        found.map(async (request) => (request && (await projects.entitled.load(request.projectId)) ? request : null)),
      );
    }),
    /** What is open at each lead, with one query whatever their number. */
    openOf: new DataLoader<string, LeadRequests>(async (leadIds) => {
      const isLate = { $and: [{ $ne: ['$status', 'SOLVED'] }, { $lt: ['$dueAt', clock()] }] };
      const counted = await model.aggregate<Counted>([
        { $match: { leadId: { $in: [...leadIds] }, status: { $in: [...openStatuses] } } },
        {
          $group: {
            _id: { leadId: '$leadId', status: '$status' },
            count: { $sum: 1 },
            late: { $sum: { $cond: [isLate, 1, 0] } },
            oldest: { $min: '$createdAt' },
          },
        },
      ]);
      return leadIds.map((id) => together(counted.filter(({ _id }) => _id.leadId === id)));
    }),
  };
}
