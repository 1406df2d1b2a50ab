import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { complete } from '../execution/execute.js';
import { subgraphError } from '../execution/errors.js';
import type { SubgraphClient } from '../execution/subgraph-client.js';
import type { Identity } from '../identity/identify.js';
import type { ViewerSigner } from '../identity/viewer-signer.js';
import { own, type JsonObject } from '../json.js';
import type { LiveObserver } from '../observe/observer.js';
import type { PlannedOperation } from '../planning/operation.js';
import { writeResult } from '../response/write-result.js';
import type { MaskError } from '../pipeline/mask-errors.js';
import { primaryOf, type Primary } from './primary.js';
import { createSharing, type Listener, type Seat, type Sharing } from './sharing.js';
import { openStream, streamLimits, type StreamLimits, type StreamParts } from './stream.js';
import type { Upstreams } from './upstream.js';

/** One client's subscription. */
export interface LiveRequest {
  readonly operation: PlannedOperation;
  readonly variables: JsonObject;
  /** The variables with the operation's defaults. */
  readonly values: JsonObject;
  readonly identity: Identity;
  /** Goes before the operation's own `after`: where a client that moves between scopes goes on. */
  readonly after?: string | null;
}

/** Runs subscription plans, whatever transport the clients use. (PROTOCOL.md) */
export interface LiveEngine {
  /** Errors come to the listener, never as a throw. */
  listen(request: LiveRequest, listener: Listener): Seat;
  /** Streams and clients of now. */
  figures(): { readonly streams: number; readonly listeners: number };
  close(): void;
}

interface EngineParts {
  readonly upstreams: Upstreams;
  readonly client: SubgraphClient;
  readonly sign: ViewerSigner;
  readonly mask: MaskError;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** A number from 0 to 1; spreads attempts to subscribe again. */
  readonly random: () => number;
  readonly limits?: Partial<StreamLimits>;
  readonly observer: LiveObserver;
}

/** Makes the engine. */
export function createLiveEngine(parts: EngineParts): LiveEngine {
  const sharing: Sharing = createSharing();
  return {
    listen(request, listener) {
      const { operation, values } = request;
      const primary = primaryOf(operation);
      const after = request.after ?? primary.after(values);
      return sharing.join(
        {
          key: keyOf(request, primary),
          after: primary.isResumable ? after : null,
          open: (from, sink) => openStream(streamParts(parts, request, primary, from === null), from, sink),
        },
        listener,
      );
    },
    figures: () => sharing.figures(),
    close: () => sharing.close(),
  };
}

function streamParts(
  { upstreams, client, sign, mask, logger, clock, random, limits, observer }: EngineParts,
  { operation, variables, values, identity }: LiveRequest,
  primary: Primary,
  isNew: boolean,
): StreamParts {
  const requestId = randomUUID();
  const url = operation.supergraph.subgraphs.get(primary.subgraph) ?? '';
  const signedViewer = () => sign(identity);
  return {
    isResumable: primary.isResumable,
    cursorOf: (data) => primary.cursorOf(data),
    refuse: (errors) =>
      errors.map((error): GraphQLFormattedError => mask(subgraphError(error, primary.subgraph, error.path))),
    random,
    clock,
    limits: { ...streamLimits, ...limits },
    open(after, handlers) {
      let leave: (() => void) | null = null;
      let hasLeft = false;
      signedViewer().then(
        (viewer) => {
          if (hasLeft) return;
          const extensions = {
            ...(viewer === null ? {} : { viewer }),
            requestId,
            ...(primary.isResumable && after === null ? { position: true } : {}),
            ...(primary.isResumable ? { origin: true } : {}),
          };
          leave = upstreams.subscribe(
            url,
            {
              query: primary.query,
              operationName: primary.operationName,
              variables: primary.variables(variables, after),
              extensions,
            },
            {
              ...handlers,
              lost(reason, wasSent) {
                logger.warn({ requestId, subgraph: primary.subgraph, reason, after: after !== null }, 'upstream lost');
                handlers.lost(reason, wasSent);
              },
            },
          );
        },
        (error: unknown) => handlers.error([{ message: String(error) }]),
      );
      return () => {
        hasLeft = true;
        leave?.();
      };
    },
    async complete(result, isAfterGap) {
      const errors = result.errors.map((error) => subgraphError(error, primary.subgraph, error.path));
      const watch = observer.event(primary.subgraph, result.extensions, isNew);
      const scope = {
        client,
        signedViewer,
        requestId: watch.requestId ?? requestId,
        clientAddress: null,
        signal: undefined,
        watch,
      };
      const rest = result.data ? primary.rest : undefined;
      const join = () =>
        // Each attempt joins into a copy: what an earlier one has left behind must not stay.
        complete(operation, variables, values, scope, structuredClone(result.data ?? {}), errors, rest);
      let completed = await join();
      for (const wait of restWaitsMs) {
        if (!completed.errors.some((error) => isUnavailable(error) && !errors.includes(error))) break;
        await pause(wait);
        completed = await join();
      }
      watch.completed();
      return writeResult(completed, mask, isAfterGap ? { gap: true } : undefined);
    },
  };
}

/** Waits before `rest` is tried again: a subgraph that starts anew is back within them, and an event is sent only once. */
const restWaitsMs = [100, 200, 400, 800, 1_600, 3_200];

const isUnavailable = ({ extensions }: GraphQLError): boolean => extensions['code'] === 'UNAVAILABLE';

const operationIds = new WeakMap<PlannedOperation, string>();

/** Equal for requests that may share: same operation of the same supergraph, same variables, same claims. */
function keyOf({ operation, variables, identity }: LiveRequest, primary: Primary): string {
  let id = operationIds.get(operation);
  if (id === undefined) operationIds.set(operation, (id = randomUUID()));
  const relevant = (operation.definition.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => name !== primary.afterVariable)
    .sort()
    .map((name) => [name, canonical(own(variables, name))]);
  return JSON.stringify([id, identity.scope, relevant]);
}

/** The same value with its members in one order; a list keeps its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, canonical(member)]);
}
