import type { Environment } from '../environment.js';

/** The families of servers whose files on disk are not interchangeable: each has its own directory below the data. */
export type Engine = 'mongod' | 'secantusd-rs' | 'secantusdb';

/** How to run a server once it has been found. */
export interface Server {
  /** What was found where, for people. */
  readonly detail: string;
  readonly command: string;
  args(place: { readonly directory: string; readonly port: number }): readonly string[];
  /** Done once each time the server answers, before anyone else may use it. */
  prepare?(uri: string, port: number): Promise<void>;
}

export interface SearchOptions {
  readonly env: Environment;
  /** False for throw-away data: commits need not reach the disk. */
  readonly durable: boolean;
  readonly report: (line: string) => void;
}

export type Found = { readonly server: Server } | { readonly missing: string };

/** One way to have a database server on this machine. */
export interface Provider {
  readonly source: 'mongod' | 'memory-server' | 'secantusd-rs' | 'secantusdb';
  readonly engine: Engine;
  /** Finds or fetches the server; says why it is missing rather than throwing when that is an ordinary thing. */
  find(options: SearchOptions): Promise<Found>;
}
