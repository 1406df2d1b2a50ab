import { loadById } from '@cobuild/subgraph';
import { type AccountModel, fromDocument } from './account.model.js';

/** Batched reads of accounts by id. */
export const createAccountLoaders = (model: AccountModel) => ({ accountById: loadById(model, fromDocument) });
