import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { BodyBounds } from '../http/read-request.js';
import { own, type JsonObject } from '../json.js';
import type { FindText } from '../persisted/persisted.js';
import type { DocumentBounds } from '../planning/documents.js';
import type { TakeTurn } from '../planning/turn.js';
import { refused, type Caller, type OperationRequest, type Refused } from '../pipeline/request.js';
import { checkJson } from './check-json.js';
import { checkDocument, checkText } from './check-document.js';
import { checkEstimate, type Prices } from './cost/prices.js';
import type { Limits } from './limits.js';
import { refusal, type LimitRefusal } from './refusals.js';
import { createTurns } from './turns.js';
import { checkVariables } from './variables.js';

/** Who may introspect. */
export type Introspection = 'on' | 'authenticated' | 'off';

/** What an operation is estimated to cost, and what its client may spend on one; `null`: there is no bound. */
export interface Spending {
  readonly estimated: number;
  readonly max: number | null;
}

/** All that an operation must pass before anything is planned or fetched for it, in the order of its members. */
export interface Admission {
  /** The text that the client means, by itself or by a name. */
  text(
    request: OperationRequest,
    caller: Caller,
  ): { readonly ok: true; readonly text: string; readonly accepted: () => void } | Refused;
  /** A turn with the planner, for what the gateway does not know yet. Whoever gets one ends it. */
  planning(caller: Caller): ReturnType<TakeTurn>;
  /** Whether values may be read further. */
  variables(variables: JsonObject): Refused | null;
  /** What the operation costs, if the client may spend that. */
  price(
    prices: Prices,
    operation: { readonly document: DocumentNode; readonly definition: OperationDefinitionNode },
    values: JsonObject,
    caller: Caller,
  ): { readonly ok: true; readonly cost: Spending } | Refused;
}

interface AdmissionParts {
  readonly limits: Limits;
  readonly introspection: Introspection;
  readonly findText: FindText;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Makes the admission that every transport uses. */
export function createAdmission({ limits, introspection, findText, now }: AdmissionParts): Admission {
  const { planningBurstMs, planningMsPerSecond, planningWaitMs } = limits.rates;
  const share = { burst: planningBurstMs, perSecond: planningMsPerSecond };
  const turns = createTurns({ share, waitMs: planningWaitMs, now });
  return {
    text(request, caller) {
      const { id, persistedOnly } = caller.client;
      const found = findText(request, { id, persistedOnly, owner: ownerOf(caller) ?? 'nobody' });
      if (!found) return refused(400, 'BAD_REQUEST', 'The request has no query');
      return found.ok ? found : toldAs(found.refusal);
    },
    async planning(caller) {
      const taken = await turns.take(ownerOf(caller));
      return 'end' in taken ? { ok: true, turn: taken } : rateLimited(taken.retryAfterSeconds);
    },
    variables(variables) {
      const refusal = checkVariables(variables, limits.variables);
      return refusal && toldAs(refusal);
    },
    price(prices, { document, definition }, values, caller) {
      const estimate = prices.of(document, definition).of(values);
      if (estimate.ok && estimate.introspection > 0 && !mayIntrospect(introspection, caller)) {
        return toldAs(refusal('INTROSPECTION_DISABLED'));
      }
      const max = caller.client.costBudget ?? prices.usualBudget;
      const beyond = checkEstimate(estimate, { cost: max, introspection: prices.introspectionBudget });
      if (beyond) return toldAs(beyond);
      return { ok: true, cost: { estimated: estimate.ok ? estimate.cost : 0, max } };
    },
  };
}

/** The limits of documents as the store of documents takes them. */
export function boundsOf({ document }: Limits): DocumentBounds {
  return {
    maxTokens: document.tokens,
    checkText: (text) => errorOf(checkText(text, document)),
    check(parsed) {
      const checked = checkDocument(parsed, document);
      return checked.ok ? null : errorOf(checked.refusal);
    },
  };
}

/** The limits of requests as whoever reads them takes them. */
export function bodiesWithin({ http, variables }: Limits): BodyBounds {
  return {
    mostBytes: http.bodyBytes,
    checkBody(text) {
      const refusal = checkJson(text, variables);
      return refusal && toldAs(refusal);
    },
  };
}

/** Whether the client wants to be told what its operation costs. */
export function wantsCost({ extensions }: OperationRequest): boolean {
  return own(extensions, 'cost') === true;
}

function errorOf(refusal: LimitRefusal | null): GraphQLFormattedError | null {
  return refusal && (toldAs(refusal).errors[0] ?? null);
}

/** A refusal as every transport tells it. */
export function toldAs({ status, code, message, details }: LimitRefusal): Refused {
  const told = refused(status, code, message, details);
  // What is not known now is known once the client has sent it: nothing on the way may keep this answer.
  return code === 'PERSISTED_QUERY_NOT_FOUND' ? { ...told, headers: { 'cache-control': 'no-store' } } : told;
}

function mayIntrospect(introspection: Introspection, { identity }: Caller): boolean {
  return introspection === 'on' || (introspection === 'authenticated' && identity.viewer.accountId !== null);
}

/** By whom it is counted what one client does: its account, else its address; `null`: nothing is counted. */
function ownerOf({ identity, addressKey }: Caller): string | null {
  const { accountId } = identity.viewer;
  return accountId === null ? addressKey : `account ${accountId}`;
}

function rateLimited(waitSeconds: number): Refused {
  const retryAfterSeconds = Math.ceil(waitSeconds);
  return {
    ok: false,
    status: 429,
    errors: [
      {
        message: `Too many new documents in a short time; give values as variables, or try again in ${retryAfterSeconds} s`,
        extensions: { code: 'RATE_LIMITED', retryAfterSeconds },
      },
    ],
    headers: { 'retry-after': String(retryAfterSeconds) },
  };
}
