import { type Beside, createChanges, createSteps, openPartsBeside, type Steps } from '@cobuild/subgraph';
import { type Models, openModels } from './models.js';
import { generateHistory } from './published/published-history.js';
import { recordHistory } from './published/record-history.js';
import { openServices, type Services } from './services.js';

/** Opens the subgraph's services beside its processes; what they change is told in the same log. */
export async function openBeside(
  place: Beside,
): Promise<{ readonly models: Models; readonly services: Services; readonly steps: Steps; close(): Promise<void> }> {
  const beside = await openPartsBeside('alliances', place);
  const models = await openModels(place.connection);
  const { services, close } = await openServices(models, beside.parts);
  return {
    models,
    services,
    steps: createSteps(createChanges(beside.parts)),
    async close() {
      await close();
      await beside.close();
    },
  };
}

/** Counts all figures anew from the log, and resolves when they hold all of it. */
export async function recountFigures(place: Beside): Promise<void> {
  const { services, close } = await openBeside(place);
  try {
    await services.recount();
  } finally {
    await close();
  }
}

/**
 * Generates a history of the published size among the organizations that there are, once; its figures are the published totals.
 *
 * @param seed the same seed among the same organizations at the same moment generates the same history
 */
export async function recordPublishedHistory(place: Beside, { seed }: { readonly seed: number }): Promise<void> {
  const { models, services, steps, close } = await openBeside(place);
  try {
    await services.catchUp();
    const organizations = await models.directory.find({ status: 'ACTIVE' }, { _id: 1 }).sort({ _id: 1 }).lean();
    const now = (place.clock ?? (() => new Date()))();
    const history = generateHistory({ seed, organizationIds: organizations.map(({ _id }) => _id), now });
    await recordHistory(history, { models, steps, directory: services.directory });
    await services.catchUp();
  } finally {
    await close();
  }
}
