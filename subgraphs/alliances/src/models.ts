import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type AllianceDocument, allianceModel } from './alliance/alliance.model.js';
import { type MembershipDocument, membershipModel } from './membership/membership.model.js';
import { type RotationTermDocument, rotationTermModel } from './rotation/rotation-term.model.js';

/** The collections of the subgraph. */
export interface Models {
  readonly alliances: Model<AllianceDocument>;
  readonly directory: Model<DirectoryDocument>;
  readonly memberships: Model<MembershipDocument>;
  readonly terms: Model<RotationTermDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    alliances: allianceModel(connection),
    directory: directoryModel(connection),
    memberships: membershipModel(connection),
    terms: rotationTermModel(connection),
  };
  const all: readonly { createIndexes(): Promise<void> }[] = Object.values(models);
  await Promise.all(all.map((model) => model.createIndexes()));
  return models;
}
