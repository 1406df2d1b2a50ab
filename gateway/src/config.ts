import { supergraphPath } from '@cobuild/supergraph';
import { issuerProblems, tokenAlgorithms, type TrustedIssuer } from '@cobuild/identity';
import { z } from 'zod';

/** How one gateway runs. */
export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  /** Shared with the subgraphs; `null` where they are not of this house and expect no signed viewer. */
  readonly viewerSecret: Uint8Array | null;
  /** Addresses that go before those in the supergraph, by subgraph name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Whose tokens are taken. */
  readonly issuers: readonly TrustedIssuer[];
  readonly supergraph: string;
  readonly logLevel: string;
  readonly hasIde: boolean;
  /** Pages of these origins may read answers, besides the gateway's own. */
  readonly corsOrigins: readonly string[];
}

const json = (of: z.ZodType) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'expected JSON' });
        return z.NEVER;
      }
    })
    .pipe(of);

const address = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);
const issuers = z
  .array(
    z
      .strictObject({
        issuer: text,
        audience: text,
        jwksUri: address.optional(),
        kind: z.enum(['cobuild', 'oidc']).optional(),
        algorithms: z.array(z.enum(tokenAlgorithms)).optional(),
        clockToleranceSeconds: z.number().optional(),
        claims: z
          .strictObject({ name: text, scopes: z.array(text), grants: text, organizationId: text })
          .partial()
          .optional(),
        trustsGrants: z.boolean().optional(),
      })
      .superRefine((issuer, context) => {
        for (const message of issuerProblems(issuer)) context.addIssue({ code: 'custom', message });
      }),
  )
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length, 'two issuers have one name');
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('localhost'),
  VIEWER_SECRET: z
    .string()
    .regex(/^[\w-]{43,}$/, 'expected at least 32 bytes in base64url')
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
    .optional(),
  SUBGRAPH_URLS: json(z.record(z.string(), address)).optional(),
  TOKEN_ISSUERS: json(issuers).optional(),
  SUPERGRAPH: z.string().min(1).default(supergraphPath),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IDE: z.enum(['on', 'off']).default('on'),
  CORS_ORIGINS: json(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))).optional(),
});

/** Reads the environment; every problem is told, not the first alone. */
export function readGatewayConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
):
  | { readonly ok: true; readonly config: GatewayConfig }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const read = environment.safeParse(env);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  }
  const { data } = read;
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST,
      viewerSecret: data.VIEWER_SECRET ?? null,
      subgraphUrls: z.record(z.string(), z.string()).parse(data.SUBGRAPH_URLS ?? {}),
      issuers: issuers.parse(data.TOKEN_ISSUERS ?? []),
      supergraph: data.SUPERGRAPH,
      logLevel: data.LOG_LEVEL,
      hasIde: data.IDE === 'on',
      corsOrigins: z.array(z.string()).parse(data.CORS_ORIGINS ?? []),
    },
  };
}
