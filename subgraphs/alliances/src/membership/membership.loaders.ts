import { loadById } from '@cobuild/subgraph';
import type { Model } from 'mongoose';
import { fromDocument, type MembershipDocument } from './membership.model.js';
import type { Membership } from './membership.rules.js';

/** Batched reads of memberships. */
export function membershipLoaders(model: Model<MembershipDocument>) {
  return { byId: loadById<MembershipDocument, Membership>(model, fromDocument) };
}
