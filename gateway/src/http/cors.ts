import type { Exchange } from './exchange.js';

/** Which pages of other origins may read answers. */
export interface Cors {
  /** Sets the headers for a page that may; answers a preflight, and says then that nothing is left to do. */
  handle(exchange: Exchange): boolean;
}

const preflightSeconds = '600';

/** Makes the rule: pages of the listed origins may read; by default none but the gateway's own. */
export function createCors(origins: readonly string[]): Cors {
  const allowed = new Set(origins);
  return {
    handle({ request, response }) {
      const { origin } = request.headers;
      const isAllowed = origin !== undefined && allowed.has(origin);
      if (allowed.size > 0) response.setHeader('vary', 'origin');
      if (isAllowed) {
        response.setHeader('access-control-allow-origin', origin);
        response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
      }
      if (request.method !== 'OPTIONS') return false;
      if (isAllowed) {
        response.setHeader('access-control-allow-methods', 'GET, POST');
        response.setHeader(
          'access-control-allow-headers',
          'authorization, content-type, x-api-key, x-cobuild-client, x-request-id',
        );
        response.setHeader('access-control-max-age', preflightSeconds);
      }
      response.writeHead(204, { allow: 'GET, POST, OPTIONS' }).end();
      return true;
    },
  };
}
