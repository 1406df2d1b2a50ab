import { createInstruments, patientSeconds, quickSeconds, remembered, type Registry } from '@cobuild/process';
import type { LogWatch } from '@cobuild/log';
import { faults } from '../errors/catalogue.js';

/** How a request over HTTP ended. `errors`: answered, with errors in it; `refused`: nothing was executed. */
export type RequestOutcome = 'ok' | 'errors' | 'refused';

/** Counts what a subgraph does, in words of its own. */
export interface SubgraphMetrics {
  requestBegan(): void;
  requestEnded(outcome: RequestOutcome, seconds: number): void;
  /** An answer or an event tells an error. */
  errorTold(code: string): void;
  subscriptionBegan(): void;
  subscriptionEnded(): void;
  eventSent(): void;
  databaseAnswered(command: string, seconds: number, hasFailed: boolean): void;
  /** What a log is told to that this process reads. */
  log(name: string): LogWatch;
}

const nothing = (): void => {};
const noLogWatch: LogWatch = { delivered: nothing, followed: nothing, left: nothing };

/** Counts nothing. */
export const noSubgraphMetrics: SubgraphMetrics = {
  requestBegan: nothing,
  requestEnded: nothing,
  errorTold: nothing,
  subscriptionBegan: nothing,
  subscriptionEnded: nothing,
  eventSent: nothing,
  databaseAnswered: nothing,
  log: () => noLogWatch,
};

const codes = new Set([
  ...Object.keys(faults),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);
const commands = new Set([
  'find',
  'aggregate',
  'count',
  'distinct',
  'insert',
  'update',
  'delete',
  'findAndModify',
  'commitTransaction',
  'abortTransaction',
]);

/** Counts in a registry of Prometheus; each label is of a bounded set. */
export function createSubgraphMetrics(registry: Registry): SubgraphMetrics {
  const { counter, histogram, gauge, gaugeBy } = createInstruments(registry, 'cobuild_subgraph');
  let inFlight = 0;
  gauge('requests_in_flight', 'Requests over HTTP that are being answered', () => inFlight);
  const requests = counter('requests_total', 'Requests over HTTP, by how they ended', ['outcome']);
  const requestsOf = remembered((outcome: RequestOutcome) => requests(outcome));
  const seconds = histogram('request_seconds', 'Time until a request over HTTP was answered', quickSeconds)();
  const errors = counter('errors_total', 'Errors in answers and events, by code', ['code']);
  const errorsFor = remembered((code) => errors(code));

  let subscriptions = 0;
  gauge('subscriptions', 'Live fields that are being followed', () => subscriptions);
  const sent = counter('live_events_total', 'Events sent to whoever follows a live field')();

  const database = histogram('database_seconds', 'Time until the database answered a command', quickSeconds, [
    'command',
  ]);
  const databaseOf = remembered((command) => database(command));
  const failures = counter('database_failures_total', 'Commands that the database refused or did not answer', [
    'command',
  ]);
  const failuresOf = remembered((command) => failures(command));

  const followers: Record<string, number> = {};
  gaugeBy('log_followers', 'Readers that follow a log in this process', 'log', () => followers);
  const lag = histogram(
    'log_lag_seconds',
    'Time from an event’s recording until this process read it',
    patientSeconds,
    ['log'],
  );

  return {
    requestBegan() {
      inFlight += 1;
    },
    requestEnded(outcome, took) {
      inFlight -= 1;
      requestsOf(outcome).add();
      seconds.note(took);
    },
    errorTold: (code) => errorsFor(codes.has(code) ? code : 'OTHER').add(),
    subscriptionBegan() {
      subscriptions += 1;
    },
    subscriptionEnded() {
      subscriptions -= 1;
    },
    eventSent: () => sent.add(),
    databaseAnswered(command, took, hasFailed) {
      const label = commands.has(command) ? command : 'other';
      databaseOf(label).note(took);
      if (hasFailed) failuresOf(label).add();
    },
    log(name) {
      const cell = lag(name);
      followers[name] ??= 0;
      return {
        // Clocks of two machines may differ: nothing is read before it was recorded.
        delivered: (lagMs) => cell.note(Math.max(0, lagMs) / 1_000),
        followed: () => void (followers[name] = (followers[name] ?? 0) + 1),
        left: () => void (followers[name] = (followers[name] ?? 0) - 1),
      };
    },
  };
}
