import type { GraphQLFormattedError } from 'graphql';
import type { RunningOperation, StartOperation } from '../live/start-operation.js';
import type { Observer } from '../observe/observer.js';
import type { AnswerOnce } from './answer.js';
import type { Prepare } from './prepare.js';

/** Lets an observer follow operations from their arrival to their end, wherever they come in. */
export interface Follow {
  /** Over a transport that answers once. */
  answerOnce(inner: AnswerOnce): AnswerOnce;
  /** Over a transport that keeps a connection. */
  start(inner: StartOperation): StartOperation;
  /** What both of them prepare. */
  prepare(inner: Prepare): Prepare;
}

const codesOf = (errors: readonly GraphQLFormattedError[]): readonly string[] =>
  errors.map(({ extensions }) => String(extensions?.['code']));

/** Makes it. Whoever follows goes along in the caller, so that nothing between arrival and fetch knows of it. */
export function createFollow(observer: Observer): Follow {
  return {
    answerOnce: (inner) => async (request, caller, allows, ready) => {
      const watch = observer.operation(request, caller);
      try {
        const answer = await inner(request, { ...caller, watch }, allows, ready);
        if (!answer.ok) watch.refused(codesOf(answer.errors));
        return answer;
      } catch (error) {
        watch.refused(['INTERNAL_SERVER_ERROR']);
        throw error;
      }
    },
    start: (inner) => (request, caller, sink, options) => {
      const watch = observer.operation(request, caller);
      const running = inner(
        request,
        { ...caller, watch },
        {
          ...sink,
          error(errors) {
            watch.over(codesOf(errors));
            sink.error(errors);
          },
          complete() {
            watch.over([]);
            sink.complete();
          },
        },
        options,
      );
      return {
        ...running,
        stop() {
          running.stop();
          watch.over([]);
        },
      } satisfies RunningOperation;
    },
    prepare: (inner) => async (request, caller) => {
      const prepared = await inner(request, caller);
      if (!prepared.ok) return prepared;
      const { operation, cost } = prepared;
      caller.watch?.prepared({ operation, cost: cost.estimated });
      // What is to be answered once never begins, also where a subscription is refused over such a transport.
      const isStream = operation.plan.node?.kind === 'Subscription' && caller.transport !== 'http';
      if (isStream) caller.watch?.began();
      return prepared;
    },
  };
}
