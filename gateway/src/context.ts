import type { ExecutionScope } from './execution/scope.js';
import type { Identity } from './identity/identify.js';

/** What one request carries through Apollo Server. */
export interface GatewayContext {
  readonly identity: Identity;
  readonly scope: ExecutionScope;
}
