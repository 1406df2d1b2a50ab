import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** An HTTP server that can come to its end without leaving a request unanswered. */
export interface Draining {
  /** Requests that wait for the rest of their answer. */
  readonly inFlight: number;
  /**
   * Takes no new connection, tells kept ones to close with their next answer, and waits for what is in flight; after
   * `withinMs` the rest is cut. Resolves with the number of requests that were cut.
   */
  end(withinMs: number): Promise<number>;
}

/** Watches a server from its start, so that it can be drained later. */
export function createDraining(server: Server): Draining {
  const open = new Set<ServerResponse>();
  let isEnding = false;
  const dismiss = (response: ServerResponse): void => {
    // Node then says `Connection: close` and ends the connection behind the answer.
    if (!response.headersSent) response.shouldKeepAlive = false;
  };
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      // A stream whose head went out earlier has promised to keep its connection.
      if (isEnding) setImmediate(() => server.closeIdleConnections());
    });
    if (isEnding) dismiss(response);
  });
  return {
    get inFlight() {
      return open.size;
    },
    async end(withinMs) {
      isEnding = true;
      for (const response of open) dismiss(response);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      let cut = 0;
      const given = setTimeout(() => {
        cut = open.size;
        server.closeAllConnections();
      }, withinMs);
      await closed;
      clearTimeout(given);
      return cut;
    },
  };
}
