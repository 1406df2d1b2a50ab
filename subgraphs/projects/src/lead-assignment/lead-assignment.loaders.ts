import { loadById } from '@cobuild/subgraph';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { fromDocument, type LeadAssignmentDocument } from './lead-assignment.model.js';
import type { LeadAssignment } from './lead-assignment.rules.js';

/** Batched reads of named leads. */
export function leadAssignmentLoaders(model: Model<LeadAssignmentDocument>) {
  const byLiveKey = loadById<LeadAssignmentDocument, LeadAssignment>(model, fromDocument, 'liveKey');
  return {
    byId: loadById<LeadAssignmentDocument, LeadAssignment>(model, fromDocument),
    /** The lead of a project now. */
    activeOf: byLiveKey,
    /** All leads that a project ever had, the first one first. */
    ofProject: new DataLoader<string, readonly LeadAssignment[]>(async (projectIds) => {
      const found = await model
        .find({ projectId: { $in: [...projectIds] } })
        .sort({ from: 1, _id: 1 })
        .lean<LeadAssignmentDocument[]>();
      return projectIds.map((id) => found.filter(({ projectId }) => projectId === id).map(fromDocument));
    }),
  };
}
