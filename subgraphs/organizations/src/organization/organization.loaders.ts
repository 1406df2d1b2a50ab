import { loadById } from '@cobuild/subgraph';
import { fromDocument, type OrganizationModel } from './organization.model.js';

/** Batched reads of organizations by id and by code; one query for all that a request asks for at once. */
export function createOrganizationLoaders(model: OrganizationModel) {
  return {
    organizationById: loadById(model, fromDocument),
    organizationByCode: loadById(model, fromDocument, 'code'),
  };
}
