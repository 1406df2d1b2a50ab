import { createLogger, endInOrder } from '@cobuild/process';
import { readGatewayConfig } from './config.js';
import { startGateway } from './gateway.js';

const read = readGatewayConfig();
if (!read.ok) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}
const { drain } = read.config.process;
const logger = createLogger('gateway', read.config.logLevel);
try {
  const gateway = await startGateway(read.config, { logger });
  endInOrder(process, { close: () => gateway.close(), withinMs: drain.delayMs + drain.withinMs, logger });
  process.send?.({ type: 'ready', url: gateway.url });
} catch (error) {
  logger.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'gateway did not start');
  process.exit(1);
}
