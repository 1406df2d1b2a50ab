import { randomUUID } from 'node:crypto';
import { verifyViewer, type Viewer } from '@cobuild/identity';
import type { Log } from '@cobuild/log';
import type { Clock, Opened, RequestContext } from '../definition.js';
import { fault } from '../errors/fault.js';

/** An id that a client may choose for its request, to find it in the logs again. */
const requestIdForm = /^[\w.:-]{1,100}$/;

/** The request's id as the gateway gave it, or a new one. */
export const requestIdOf = (given: unknown): string =>
  typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();

export type ContextFactory<S, L> = (
  viewer: Viewer,
  requestId: string,
  clientAddress?: string | null,
) => RequestContext<S, L>;

/** Makes the context of one request: its viewer, and loaders of its own. */
export const contextFactory =
  <S, L>({ opened, log, clock }: { opened: Opened<S, L>; log: Log; clock: Clock }): ContextFactory<S, L> =>
  (viewer, requestId, clientAddress = null) => ({
    viewer,
    requestId,
    clientAddress,
    clock,
    log,
    services: opened.services,
    loaders: opened.loaders(viewer),
  });

/** The viewer that the gateway signed; without one a subgraph refuses to answer. */
export async function requireSignedViewer(token: unknown, secret: Uint8Array, clock: Clock): Promise<Viewer> {
  const verified = await verifyViewer(typeof token === 'string' ? token : undefined, secret, clock());
  if (verified.ok) return verified.value;
  throw fault('UNAUTHENTICATED');
}
