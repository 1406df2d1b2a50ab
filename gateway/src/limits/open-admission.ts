import type { Logger } from 'pino';
import type { GatewayConfig } from '../config.js';
import { createAutomaticTexts } from '../persisted/automatic.js';
import { createFindText } from '../persisted/persisted.js';
import { openManifests } from '../persisted/watch-manifests.js';
import { createAdmission, type Admission } from './admission.js';

/** Makes the admission with what is published now and later; rejects where a manifest cannot be read. */
export async function openAdmission(
  config: Pick<GatewayConfig, 'limits' | 'introspection' | 'manifests' | 'hasAutomaticPersisted'>,
  logger: Logger,
  now: () => number,
): Promise<Admission & { close(): void }> {
  const manifests = await openManifests(config.manifests, logger);
  const automatic = config.hasAutomaticPersisted ? createAutomaticTexts() : null;
  const findText = createFindText(manifests.current, automatic);
  const { limits, introspection } = config;
  return { ...createAdmission({ limits, introspection, findText, now }), close: manifests.close };
}
