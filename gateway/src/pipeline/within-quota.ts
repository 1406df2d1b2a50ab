import { nothingRunning, type StartOperation } from '../live/start-operation.js';
import type { Admit } from '../identity/quota.js';
import { rateLimited } from '../identity/refusals.js';
import type { Answered, AnswerOnce } from './answer.js';
import type { Caller, OperationRequest } from './request.js';

/** Counts operations against quotas, wherever they come in. */
export interface WithinQuota {
  /** Over a transport that answers once. */
  answerOnce(inner: AnswerOnce): AnswerOnce;
  /** Over a transport that keeps a connection. */
  start(inner: StartOperation): StartOperation;
}

/** Makes the count; whoever watches hears of refused operations, too. */
export function createWithinQuota(admit: Admit, answered: (answered: Answered) => void): WithinQuota {
  const refusalOf = (request: OperationRequest, caller: Caller) => {
    const admission = admit(caller.identity);
    if (admission.ok) return null;
    answered({ request, caller, operation: null, durationMs: 0, codes: ['RATE_LIMITED'] });
    return rateLimited(admission.retryAfterSeconds);
  };
  return {
    answerOnce: (inner) => async (request, caller, allows) =>
      refusalOf(request, caller) ?? inner(request, caller, allows),
    start: (inner) => (request, caller, sink, options) => {
      const refusal = refusalOf(request, caller);
      if (!refusal) return inner(request, caller, sink, options);
      sink.error(refusal.errors);
      return nothingRunning;
    },
  };
}
