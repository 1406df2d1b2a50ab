import { issuerProblems, tokenAlgorithms, type TrustedIssuer } from '@cobuild/identity';
import { processConfig, processVariables, type ProcessConfig } from '@cobuild/process';
import { houseContracts, supergraphPath } from '@cobuild/supergraph';
import { z } from 'zod';
import type { Contracts } from './access/contracts.js';
import type { Policies } from './access/fulfils.js';
import { contractsSetting, policiesSetting } from './access/settings.js';
import { clientsSetting } from './pipeline/clients-setting.js';
import { anyClient, type ClientClass } from './pipeline/clients.js';
import { subscriptionsSetting } from './live/upstreams/settings.js';
import type { SubscriptionSettings } from './live/upstreams/choose.js';
import type { Introspection } from './limits/admission.js';
import { trustProxies, type TrustedProxies } from './limits/client-address.js';
import { limitDefaults, type Limits } from './limits/limits.js';
import { limitsSetting } from './limits/limits-setting.js';

/** How one gateway runs. */
export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  /** Shared with the subgraphs; `null` where they are not of this house and expect no signed viewer. */
  readonly viewerSecret: Uint8Array | null;
  /** Addresses that go before those in the supergraph, by subgraph name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How subgraphs serve subscriptions, by name; of those not named it is found out. */
  readonly subscriptions: Readonly<Record<string, SubscriptionSettings>>;
  /** Whose tokens are taken. */
  readonly issuers: readonly TrustedIssuer[];
  readonly supergraph: string;
  readonly logLevel: string;
  readonly hasIde: boolean;
  /** Pages of these origins may read answers, besides the gateway's own. */
  readonly corsOrigins: readonly string[];
  /** Variants of the API by name. */
  readonly contracts: Contracts;
  /** Who fulfils the policies that the graph names. */
  readonly policies: Policies;
  /** Kinds of clients, chosen by the id that a client gives. */
  readonly clients: readonly ClientClass[];
  readonly introspection: Introspection;
  readonly limits: Limits;
  /** Proxies whose `X-Forwarded-For` says who asks. */
  readonly trustedProxies: TrustedProxies;
  /** Files with the operations that front ends have published. */
  readonly manifests: readonly string[];
  /** Whether texts are kept that clients then name by their hash. */
  readonly hasAutomaticPersisted: boolean;
  /** Milliseconds from which on an operation is slow; 0: none is. */
  readonly slowOperationMs: number;
  readonly process: ProcessConfig;
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
/** A proxy on the machine of the gateway. */
const thisMachine = ['127.0.0.0/8', '::1'];
const proxyList = z.array(z.string()).superRefine((entries, context) => {
  for (const message of trustProxies(entries).problems) context.addIssue({ code: 'custom', message });
});
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('localhost'),
  VIEWER_SECRET: z
    .string()
    .regex(/^[\w-]{43,}$/, 'expected at least 32 bytes in base64url')
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
    .optional(),
  SUBGRAPH_URLS: json(z.record(z.string(), address)).optional(),
  SUBSCRIPTIONS: json(subscriptionsSetting).optional(),
  TOKEN_ISSUERS: json(issuers).optional(),
  SUPERGRAPH: z.string().min(1).default(supergraphPath),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().optional(),
  IDE: z.enum(['on', 'off']).optional(),
  INTROSPECTION: z.enum(['on', 'authenticated', 'off']).optional(),
  LIMITS: json(limitsSetting).optional(),
  TRUSTED_PROXIES: json(proxyList).optional(),
  PERSISTED_MANIFESTS: json(z.array(z.string().min(1))).optional(),
  AUTOMATIC_PERSISTED_QUERIES: z.enum(['on', 'off']).default('on'),
  SLOW_OPERATION_MS: z.coerce.number().int().min(0).default(1_000),
  ...processVariables,
  CORS_ORIGINS: json(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))).optional(),
  CONTRACTS: json(contractsSetting).optional(),
  POLICIES: json(policiesSetting).optional(),
  CLIENTS: json(clientsSetting).optional(),
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
  const contracts =
    data.CONTRACTS === undefined ? contractsOf(data.SUPERGRAPH) : contractsSetting.parse(data.CONTRACTS);
  const clients = data.CLIENTS === undefined ? clientsOf(contracts) : clientsSetting.parse(data.CLIENTS);
  const unknown = clients.filter(({ contract }) => contract !== null && !Object.hasOwn(contracts, contract));
  if (unknown.length > 0) {
    const problems = unknown.map(({ id, contract }) => `CLIENTS: ${id}: there is no contract ${contract}`);
    return { ok: false, problems };
  }
  const isProduction = data.NODE_ENV === 'production';
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST,
      viewerSecret: data.VIEWER_SECRET ?? null,
      subgraphUrls: z.record(z.string(), z.string()).parse(data.SUBGRAPH_URLS ?? {}),
      subscriptions: subscriptionsSetting.parse(data.SUBSCRIPTIONS ?? {}),
      issuers: issuers.parse(data.TOKEN_ISSUERS ?? []),
      supergraph: data.SUPERGRAPH,
      logLevel: data.LOG_LEVEL,
      hasIde: (data.IDE ?? (isProduction ? 'off' : 'on')) === 'on',
      corsOrigins: z.array(z.string()).parse(data.CORS_ORIGINS ?? []),
      contracts,
      policies: policiesSetting.parse(data.POLICIES ?? {}),
      clients,
      introspection: data.INTROSPECTION ?? (isProduction ? 'authenticated' : 'on'),
      limits: data.LIMITS === undefined ? limitDefaults : limitsSetting.parse(data.LIMITS),
      trustedProxies: trustProxies(z.array(z.string()).parse(data.TRUSTED_PROXIES ?? thisMachine)).proxies,
      manifests: z.array(z.string()).parse(data.PERSISTED_MANIFESTS ?? []),
      hasAutomaticPersisted: data.AUTOMATIC_PERSISTED_QUERIES === 'on',
      slowOperationMs: data.SLOW_OPERATION_MS,
      process: processConfig(data, 'cobuild-gateway'),
    },
  };
}

/** The house's own contracts are for its own graph. */
const contractsOf = (supergraph: string): Contracts => (supergraph === supergraphPath ? houseContracts : {});

/** Unless clients are listed, a client chooses a contract by giving its name as its id. */
const clientsOf = (contracts: Contracts): readonly ClientClass[] =>
  Object.keys(contracts).map((name) => ({ ...anyClient, id: name, contract: name }));
