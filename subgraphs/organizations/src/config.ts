import { readSigningKey } from '@cobuild/identity';
import { ConfigError, readVariables } from '@cobuild/subgraph';
import { z } from 'zod';
import type { Signing } from './services.js';

/** Variables that this subgraph reads beside those of every subgraph. */
export const organizationsVariables = {
  TOKEN_SIGNING_KEY: z.string().transform((text, problems) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      problems.addIssue({ code: 'custom', message: 'must be a private EC P-256 key as JWK, in JSON' });
      return z.NEVER;
    }
  }),
  TOKEN_ISSUER: z.string().min(1),
} as const;

/** Reads in whose name, and with which key, access tokens are signed. */
export async function readSigning(env: Readonly<Record<string, string | undefined>>): Promise<Signing> {
  const { TOKEN_SIGNING_KEY, TOKEN_ISSUER } = readVariables(organizationsVariables, env);
  try {
    return { key: await readSigningKey(TOKEN_SIGNING_KEY as object), issuer: TOKEN_ISSUER };
  } catch (error) {
    // The key itself must never stand in a message.
    throw new ConfigError([`TOKEN_SIGNING_KEY: ${error instanceof TypeError ? error.message : 'cannot be read'}`]);
  }
}
