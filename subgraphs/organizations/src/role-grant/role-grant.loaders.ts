import DataLoader from 'dataloader';
import { loadById } from '@cobuild/subgraph';
import { fromDocument, type RoleGrantDocument, type RoleGrantModel } from './role-grant.model.js';
import type { RoleGrant } from './role-grant.rules.js';

/** Batched reads of grants by id and by the account that holds them. */
export const createRoleGrantLoaders = (model: RoleGrantModel) => ({
  roleGrantById: loadById(model, fromDocument),
  roleGrantsByAccount: new DataLoader<string, readonly RoleGrant[]>(async (accountIds) => {
    const found = await model
      .find({ accountId: { $in: [...accountIds] } })
      .sort({ createdAt: 1, _id: 1 })
      .lean<RoleGrantDocument[]>();
    return accountIds.map((id) => found.filter(({ accountId }) => accountId === id).map(fromDocument));
  }),
});
