import { directoryLoaders } from '@cobuild/directory';
import type { Viewer } from '@cobuild/identity';
import type { Clock } from '@cobuild/subgraph';
import { deliveryLoaders } from './delivery/delivery.loaders.js';
import { figuresLoaders } from './figures/figures.loaders.js';
import { jointActivityLoaders } from './joint-activity/joint-activity.loaders.js';
import { listItemLoaders } from './list-item/list-item.loaders.js';
import type { Models } from './models.js';
import { pairLoaders } from './pair/pair.loaders.js';
import { resourceEntryLoaders } from './resource-entry/resource-entry.loaders.js';
import type { Services } from './services.js';

/** Batched reads of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of one request; what they give is what its viewer may see. */
export function createLoaders(models: Models, services: Services, viewer: Viewer, clock: Clock) {
  const pairs = pairLoaders(models.pairs, viewer, clock);
  const groups = {
    pairs,
    activities: jointActivityLoaders(models.activities, pairs, viewer, clock),
    items: listItemLoaders(models.items, pairs),
    deliveries: deliveryLoaders(models.deliveries, pairs),
    entries: resourceEntryLoaders(models.entries, pairs),
    organizations: directoryLoaders(services.directory),
    figures: figuresLoaders(services.figures),
  };
  return {
    ...groups,
    /** A live field outlasts what was read for its earlier events. */
    clear: () => {
      for (const group of Object.values(groups)) {
        for (const loader of Object.values(group)) loader.clearAll();
      }
    },
  };
}
