import { loadById } from '@cobuild/subgraph';
import { fromDocument, type MemberModel } from './member.model.js';

/** Batched reads of members by id. */
export const createMemberLoaders = (model: MemberModel) => ({ memberById: loadById(model, fromDocument) });
