import { nothingRunning, type StartOperation } from '../live/start-operation.js';
import type { Admit } from '../identity/quota.js';
import { rateLimited } from '../identity/refusals.js';
import type { AnswerOnce } from './answer.js';
import type { Caller } from './request.js';

/** Counts operations against quotas, wherever they come in. */
export interface WithinQuota {
  /** Over a transport that answers once. */
  answerOnce(inner: AnswerOnce): AnswerOnce;
  /** Over a transport that keeps a connection. */
  start(inner: StartOperation): StartOperation;
}

/** Makes the count. */
export function createWithinQuota(admit: Admit): WithinQuota {
  const refusalOf = (caller: Caller) => {
    const admission = admit(caller.identity);
    return admission.ok ? null : rateLimited(admission.retryAfterSeconds);
  };
  return {
    answerOnce: (inner) => async (request, caller, allows) => refusalOf(caller) ?? inner(request, caller, allows),
    start: (inner) => (request, caller, sink, options) => {
      const refusal = refusalOf(caller);
      if (!refusal) return inner(request, caller, sink, options);
      sink.error(refusal.errors);
      return nothingRunning;
    },
  };
}
