import type { Viewer } from '@cobuild/identity';
import type { Log } from '@cobuild/log';
import type { Express } from 'express';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Catalogue } from './errors/catalogue.js';

/** Tells the time; an argument everywhere, so that tests can move it. */
export type Clock = () => Date;

/** What the kit gives a subgraph to be built from. */
export interface Parts {
  /** The subgraph's own database. */
  readonly connection: Connection;
  /** The subgraph's own log. */
  readonly log: Log;
  /** Another subgraph's log, read only: its public feed. Closed with the subgraph. */
  openLog(name: string): Promise<Log>;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Whether projections and timers run by themselves; `false` where a test or an import steps them. */
  readonly background: boolean;
}

/** What lives as long as the process. */
export interface Opened<Services, Loaders> {
  readonly services: Services;
  /** New loaders for each request, so that nothing read for one viewer is kept for another. */
  readonly loaders: (viewer: Viewer) => Loaders;
  /** Further HTTP routes, such as published keys. */
  readonly routes?: (app: Express) => void;
  /** What the gateway alone may ask beside the graph (POST, JSON in and out), by path; `null`: this is no such question. */
  readonly forGateway?: Readonly<Record<string, (question: unknown) => Promise<object | null>>>;
  /** Ends projections and timers; the kit closes logs and connections. */
  readonly close: () => Promise<void>;
}

/** A subgraph: its part of the graph and how its parts are made. The same definition serves processes, tests and imports. */
export interface SubgraphDefinition<Services, Loaders> {
  /** `pairs`: also the name of its log; its database is `cobuild_pairs`. */
  readonly name: string;
  /** Text of its `schema.graphql`; the kit adds the shared types. */
  readonly typeDefs: string;
  readonly resolvers: object;
  /** Texts of the refusals that only this subgraph gives. */
  readonly catalogue: Catalogue;
  readonly open: (parts: Parts) => Promise<Opened<Services, Loaders>>;
}

/** What a resolver finds in its context. */
export interface RequestContext<Services, Loaders> {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** From which address the client came to the gateway; `null` for live fields and inside the process. */
  readonly clientAddress: string | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly services: Services;
  readonly loaders: Loaders;
}

/** Name of a subgraph's database on the server. */
export const databaseNameOf = (subgraph: string): string => `cobuild_${subgraph}`;
