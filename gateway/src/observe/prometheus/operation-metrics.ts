import { quickSeconds, remembered, type Instruments, type Spread } from '@cobuild/process';
import type { OperationTypeNode } from 'graphql';
import type { Metrics } from '../metrics.js';

type OperationMetrics = Pick<
  Metrics,
  | 'operationBegan'
  | 'operationEnded'
  | 'operationShared'
  | 'operationRefused'
  | 'errorTold'
  | 'operationWasSlow'
  | 'planned'
>;

/** What is counted of operations, whatever they came over. Cells are found once for each label: counting is one addition. */
export function operationMetrics(
  { counter, histogram, gauge }: Instruments,
  labelOf: (code: string) => string,
): OperationMetrics {
  const operations = counter('operations_total', 'Operations answered; a stream counts once it has begun', [
    'type',
    'transport',
    'client',
  ]);
  const operationsOf = remembered((client) =>
    remembered((transport) => remembered((type: OperationTypeNode) => operations(type, transport, client))),
  );
  const seconds = histogram(
    'operation_seconds',
    'Time until an operation was answered, a stream until it had begun',
    quickSeconds,
    ['type'],
  );
  const secondsOf: Readonly<Record<OperationTypeNode, Spread>> = {
    query: seconds('query'),
    mutation: seconds('mutation'),
    subscription: seconds('subscription'),
  };
  const shared = counter(
    'operations_shared_total',
    'Operations answered with the result of an equal one that was under way',
  )();
  let began = 0;
  let ended = 0;
  gauge('operations_in_flight', 'Operations that are being answered', () => began - ended);

  const refusals = counter('refusals_total', 'Operations refused before anything was executed, by code', ['code']);
  const refusalsFor = remembered((label) => refusals(label));
  const errors = counter('errors_total', 'Answers that were executed and tell an error of a code', ['code']);
  const errorsFor = remembered((label) => errors(label));
  const slow = counter('slow_operations_total', 'Operations that took longer than SLOW_OPERATION_MS')();

  const plans = counter('plans_total', 'Operations that found their plan (hit) or had to be planned (miss)', ['cache']);
  const [hits, misses] = [plans('hit'), plans('miss')];
  const planning = histogram('planning_seconds', 'Time to read, check and plan what was not known', quickSeconds)();

  return {
    operationBegan() {
      began += 1;
    },
    operationEnded(type, transport, client, took) {
      ended += 1;
      operationsOf(client)(transport)(type).add();
      secondsOf[type].note(took);
    },
    operationRefused(code) {
      ended += 1;
      refusalsFor(labelOf(code)).add();
    },
    operationShared: () => shared.add(),
    errorTold: (code) => errorsFor(labelOf(code)).add(),
    operationWasSlow: () => slow.add(),
    planned(cache, took) {
      if (cache === 'hit') return hits.add();
      misses.add();
      planning.note(took);
    },
  };
}
