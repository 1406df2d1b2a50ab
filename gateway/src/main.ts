import { redactedPaths } from '@cobuild/identity';
import pino from 'pino';
import { readGatewayConfig } from './config.js';
import { startGateway } from './gateway.js';

const endWithinMs = 5_000;

const read = readGatewayConfig();
if (!read.ok) {
  for (const problem of read.problems) console.error(problem);
  process.exit(1);
}
const logger = pino({
  name: 'gateway',
  level: read.config.logLevel,
  redact: [...redactedPaths],
});
try {
  const gateway = await startGateway(read.config, { logger });
  const end = (why: string): void => {
    logger.info({ why }, 'gateway ends');
    setTimeout(() => process.exit(1), endWithinMs).unref();
    gateway.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ reason: String(error) }, 'gateway did not end in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => end('SIGTERM'));
  process.once('SIGINT', () => end('SIGINT'));
  // Whoever started it is gone: nobody would end it any more.
  process.once('disconnect', () => end('its parent is gone'));
  process.send?.({ type: 'ready', url: gateway.url });
} catch (error) {
  logger.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'gateway did not start');
  process.exit(1);
}
