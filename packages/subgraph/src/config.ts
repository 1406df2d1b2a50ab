import { processConfig, processVariables, type ProcessConfig } from '@cobuild/process';
import { z } from 'zod';

/** What a subgraph's process is told from outside. */
export interface SubgraphConfig {
  readonly mongodbUri: string;
  readonly port: number;
  readonly host: string;
  /** Shared with the gateway; proves that a viewer was signed there. */
  readonly viewerSecret: Uint8Array;
  readonly logLevel: string;
  readonly process: ProcessConfig;
}

/** Variables that every subgraph's process reads. */
export const subgraphVariables = {
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  VIEWER_SECRET: z
    .string()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
    .refine((secret) => secret.length >= 32, 'must be 32 bytes or more in base64url'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...processVariables,
} as const;

/** What is wrong with an environment: every problem, not only the first. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`configuration: ${problems.join('; ')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads variables of an environment into typed values.
 *
 * @throws ConfigError that lists every problem
 */
export function readVariables<S extends z.ZodRawShape>(
  shape: S,
  env: Readonly<Record<string, string | undefined>>,
): z.infer<z.ZodObject<S>> {
  const read = z.object(shape).safeParse(env);
  if (read.success) return read.data;
  throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

/**
 * Reads what every subgraph needs.
 *
 * @param name of the subgraph, by which its traces go
 */
export function readSubgraphConfig(env: Readonly<Record<string, string | undefined>>, name: string): SubgraphConfig {
  const read = readVariables(subgraphVariables, env);
  return {
    mongodbUri: read.MONGODB_URI,
    port: read.PORT,
    host: read.HOST,
    viewerSecret: read.VIEWER_SECRET,
    logLevel: read.LOG_LEVEL,
    process: processConfig(read, `cobuild-${name}`),
  };
}
