import { type Beside, openPartsBeside } from '@cobuild/subgraph';
import { type Models, openModels } from './models.js';
import { openServices, type Services } from './services.js';

/** Opens the subgraph's services beside its processes; what they change is told in the same log. */
export async function openBeside(
  place: Beside,
): Promise<{ readonly models: Models; readonly services: Services; close(): Promise<void> }> {
  const beside = await openPartsBeside('projects', place);
  const models = await openModels(place.connection);
  const { services, close } = await openServices(models, beside.parts);
  return {
    models,
    services,
    async close() {
      await close();
      await beside.close();
    },
  };
}
