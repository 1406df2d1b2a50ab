import type { FetchObserver } from '../observe/observer.js';
import type { SubgraphClient } from './subgraph-client.js';

/** On whose behalf a plan runs, and until when. One for each request, and for each event of a stream. */
export interface ExecutionScope {
  readonly client: SubgraphClient;
  /** The viewer as subgraphs get it, signed anew when the last signature is old. */
  readonly signedViewer: () => Promise<string | null>;
  readonly requestId: string;
  /** From which address the client came; `null` for what the gateway does by itself. */
  readonly clientAddress: string | null;
  /** Aborted when nobody waits for the result any more. */
  readonly signal: AbortSignal | undefined;
  /** Follows the fetches; nobody does without it. */
  readonly watch?: FetchObserver | undefined;
}
