import { createGraphqlWsUpstream, type GraphqlWsUpstreamOptions } from './graphql-ws.js';
import { createHttpUpstream, httpAccepts } from './http.js';
import type { UpstreamProtocol, Upstreams, UpstreamTarget } from './upstream.js';

/** The protocols by which a subgraph can be subscribed to; with `auto` what it speaks is found out. */
export const upstreamProtocols = ['auto', 'graphql-ws', 'sse', 'multipart'] as const;

/** How one subgraph serves subscriptions. */
export interface SubscriptionSettings {
  readonly protocol: (typeof upstreamProtocols)[number];
  /** Goes before the subgraph's address for queries. */
  readonly url?: string | undefined;
  /** Replaces the path of the address. */
  readonly path?: string | undefined;
}

const standard: SubscriptionSettings = { protocol: 'auto' };

/** Makes the connections to subgraphs, each over the protocol that it speaks. (PROTOCOL.md, section 2) */
export function createUpstreams(
  options: GraphqlWsUpstreamOptions,
  settings: Readonly<Record<string, SubscriptionSettings>> = {},
): Upstreams {
  const protocols: Readonly<Record<'graphql-ws' | 'sse' | 'multipart' | 'either', UpstreamProtocol>> = {
    'graphql-ws': createGraphqlWsUpstream(options),
    sse: createHttpUpstream(httpAccepts.sse),
    multipart: createHttpUpstream(httpAccepts.multipart),
    either: createHttpUpstream(httpAccepts.either),
  };
  /** Addresses that were found to speak HTTP only. */
  const overHttp = new Set<string>();

  return {
    subscribe(target, subscription, handlers) {
      const { protocol, ...place } = settingsOf(settings, target.subgraph);
      const url = addressOf(target, place);
      const orLost = { ...handlers, notSpoken: (reason: string) => handlers.lost(reason, false) };
      if (protocol !== 'auto') return protocols[protocol].subscribe(url, subscription, orLost);
      let leave = (): void => {};
      const tryHttp = (): void => {
        leave = protocols.either.subscribe(url, subscription, {
          ...handlers,
          notSpoken(reason) {
            overHttp.delete(url);
            handlers.lost(reason, false);
          },
        });
      };
      if (overHttp.has(url)) tryHttp();
      else {
        leave = protocols['graphql-ws'].subscribe(url, subscription, {
          ...handlers,
          notSpoken() {
            overHttp.add(url);
            tryHttp();
          },
        });
      }
      return () => leave();
    },
    close() {
      for (const protocol of Object.values(protocols)) protocol.close();
    },
  };
}

function settingsOf(settings: Readonly<Record<string, SubscriptionSettings>>, subgraph: string): SubscriptionSettings {
  return (Object.hasOwn(settings, subgraph) && settings[subgraph]) || standard;
}

function addressOf({ url }: UpstreamTarget, { url: other, path }: Omit<SubscriptionSettings, 'protocol'>): string {
  if (path === undefined) return other ?? url;
  const address = new URL(other ?? url);
  address.pathname = path;
  return address.href;
}
