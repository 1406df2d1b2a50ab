import { type DirectoryDocument, directoryModel } from '@cobuild/directory';
import type { Connection, Model } from 'mongoose';
import { type DeliveryDocument, deliveryModel } from './delivery/delivery.model.js';
import { type JointActivityDocument, jointActivityModel } from './joint-activity/joint-activity.model.js';
import { type ListItemDocument, listItemModel } from './list-item/list-item.model.js';
import { type PairDocument, pairModel } from './pair/pair.model.js';
import { type ResourceEntryDocument, resourceEntryModel } from './resource-entry/resource-entry.model.js';

/** The collections of the subgraph; figures keep their own. */
export interface Models {
  readonly directory: Model<DirectoryDocument>;
  readonly pairs: Model<PairDocument>;
  readonly activities: Model<JointActivityDocument>;
  readonly items: Model<ListItemDocument>;
  readonly deliveries: Model<DeliveryDocument>;
  readonly entries: Model<ResourceEntryDocument>;
}

/** Makes the models, with their indexes in place. */
export async function openModels(connection: Connection): Promise<Models> {
  const models: Models = {
    directory: directoryModel(connection),
    pairs: pairModel(connection),
    activities: jointActivityModel(connection),
    items: listItemModel(connection),
    deliveries: deliveryModel(connection),
    entries: resourceEntryModel(connection),
  };
  await Promise.all([
    models.directory.createIndexes(),
    models.pairs.createIndexes(),
    models.activities.createIndexes(),
    models.items.createIndexes(),
    models.deliveries.createIndexes(),
    models.entries.createIndexes(),
  ]);
  return models;
}
