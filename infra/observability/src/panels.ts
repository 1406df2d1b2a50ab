/** What one panel shows: a title that is a sentence about the system, and the queries that answer it. */
export interface Panel {
  readonly title: string;
  readonly unit: 'ops' | 's' | 'short' | 'percentunit' | 'bytes';
  /** By the legend of their lines; `{{label}}` stands for a label's value. */
  readonly queries: Readonly<Record<string, string>>;
}

/** A stretch of panels under one heading. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const rate = (metric: string, labels = ''): string => `rate(${metric}${labels}[$__rate_interval])`;
const perSecond = (metric: string, by: string, labels = ''): string => `sum by (${by}) (${rate(metric, labels)})`;
const quantile = (share: number, metric: string, by = '', labels = ''): string =>
  `histogram_quantile(${share}, sum by (le${by && `, ${by}`}) (${rate(`${metric}_bucket`, labels)}))`;
const quantiles = (metric: string, labels = ''): Readonly<Record<string, string>> => ({
  p50: quantile(0.5, metric, '', labels),
  p95: quantile(0.95, metric, '', labels),
  p99: quantile(0.99, metric, '', labels),
});

const answered = '{type!="subscription"}';

const gateway: Row = {
  title: 'Gateway',
  panels: [
    {
      title: 'Operations by type',
      unit: 'ops',
      queries: {
        '{{type}}': perSecond('cobuild_gateway_operations_total', 'type'),
        'of which with another’s result': `sum(${rate('cobuild_gateway_operations_shared_total')})`,
      },
    },
    { title: 'Time to answer', unit: 's', queries: quantiles('cobuild_gateway_operation_seconds', answered) },
    {
      title: 'Refused, by code',
      unit: 'ops',
      queries: { '{{code}}': perSecond('cobuild_gateway_refusals_total', 'code') },
    },
    {
      title: 'Answers with errors, by code',
      unit: 'ops',
      queries: { '{{code}}': perSecond('cobuild_gateway_errors_total', 'code') },
    },
    {
      title: 'Operations by class of client and transport',
      unit: 'ops',
      queries: { '{{client}} {{transport}}': perSecond('cobuild_gateway_operations_total', 'client, transport') },
    },
    {
      title: 'In flight, and slow',
      unit: 'short',
      queries: {
        'in flight {{instance}}': 'cobuild_gateway_operations_in_flight',
        'slow a second': `sum(${rate('cobuild_gateway_slow_operations_total')})`,
      },
    },
    {
      title: 'Operations whose plan was known',
      unit: 'percentunit',
      queries: {
        known: `sum(${rate('cobuild_gateway_plans_total', '{cache="hit"}')}) / sum(${rate('cobuild_gateway_plans_total')})`,
      },
    },
    { title: 'Time to plan what was not known', unit: 's', queries: quantiles('cobuild_gateway_planning_seconds') },
    {
      title: 'New supergraphs',
      unit: 'short',
      queries: { '{{outcome}}': 'sum by (outcome) (increase(cobuild_gateway_supergraph_changes_total[1h]))' },
    },
    {
      title: 'Gateways that come to their end',
      unit: 'short',
      queries: { '{{instance}}': 'cobuild_gateway_draining' },
    },
  ],
};

const fetches: Row = {
  title: 'Subgraphs, as the gateway sees them',
  panels: [
    {
      title: 'Requests by outcome',
      unit: 'ops',
      queries: {
        '{{subgraph}} {{outcome}}': perSecond('cobuild_gateway_subgraph_requests_total', 'subgraph, outcome'),
      },
    },
    {
      title: 'Time to answer, p95',
      unit: 's',
      queries: { '{{subgraph}}': quantile(0.95, 'cobuild_gateway_subgraph_request_seconds', 'subgraph') },
    },
    {
      title: 'Fetches that went along with an equal one',
      unit: 'ops',
      queries: { '{{subgraph}}': perSecond('cobuild_gateway_subgraph_fetches_shared_total', 'subgraph') },
    },
    {
      title: 'Circuits: 0 closed, 1 probing, 2 open',
      unit: 'short',
      queries: { '{{subgraph}}': 'max by (subgraph) (cobuild_gateway_subgraph_circuit)' },
    },
  ],
};

const live: Row = {
  title: 'Live',
  panels: [
    {
      title: 'Connected clients',
      unit: 'short',
      queries: { '{{transport}}': 'sum by (transport) (cobuild_gateway_live_clients)' },
    },
    {
      title: 'Listeners, and streams that they share',
      unit: 'short',
      queries: {
        listeners: 'sum(cobuild_gateway_live_listeners)',
        streams: 'sum(cobuild_gateway_live_streams)',
      },
    },
    {
      title: 'Events from subgraphs',
      unit: 'ops',
      queries: { '{{subgraph}}': perSecond('cobuild_gateway_live_events_total', 'subgraph') },
    },
    {
      title: 'Deliveries to clients',
      unit: 'ops',
      queries: { deliveries: `sum(${rate('cobuild_gateway_live_deliveries_total')})` },
    },
    {
      title: 'Lag: from recording to gateway',
      unit: 's',
      queries: {
        'p50 {{subgraph}}': quantile(0.5, 'cobuild_gateway_live_lag_seconds', 'subgraph'),
        'p99 {{subgraph}}': quantile(0.99, 'cobuild_gateway_live_lag_seconds', 'subgraph'),
      },
    },
    { title: 'Time to complete an event', unit: 's', queries: quantiles('cobuild_gateway_live_event_seconds') },
    {
      title: 'Resumed, repeated, with a gap',
      unit: 'ops',
      queries: {
        resumes: `sum(${rate('cobuild_gateway_live_resumes_total')})`,
        repeats: `sum(${rate('cobuild_gateway_live_repeats_total')})`,
        gaps: `sum(${rate('cobuild_gateway_live_gaps_total')})`,
      },
    },
    {
      title: 'Ended with an error, by code',
      unit: 'ops',
      queries: { '{{code}}': perSecond('cobuild_gateway_live_cuts_total', 'code') },
    },
  ],
};

const subgraphs: Row = {
  title: 'Subgraphs, as they see themselves',
  panels: [
    {
      title: 'Requests by outcome',
      unit: 'ops',
      queries: { '{{job}} {{outcome}}': perSecond('cobuild_subgraph_requests_total', 'job, outcome') },
    },
    {
      title: 'Time to answer, p99',
      unit: 's',
      queries: { '{{job}}': quantile(0.99, 'cobuild_subgraph_request_seconds', 'job') },
    },
    {
      title: 'In flight',
      unit: 'short',
      queries: { '{{job}}': 'sum by (job) (cobuild_subgraph_requests_in_flight)' },
    },
    {
      title: 'Errors, by code',
      unit: 'ops',
      queries: { '{{job}} {{code}}': perSecond('cobuild_subgraph_errors_total', 'job, code') },
    },
    {
      title: 'Live fields followed, events sent a second',
      unit: 'short',
      queries: {
        'followed {{job}}': 'sum by (job) (cobuild_subgraph_subscriptions)',
        'events {{job}}': perSecond('cobuild_subgraph_live_events_total', 'job'),
      },
    },
    {
      title: 'Database, p95 by command',
      unit: 's',
      queries: { '{{job}} {{command}}': quantile(0.95, 'cobuild_subgraph_database_seconds', 'job, command') },
    },
    {
      title: 'Database, failed commands',
      unit: 'ops',
      queries: { '{{job}} {{command}}': perSecond('cobuild_subgraph_database_failures_total', 'job, command') },
    },
    {
      title: 'Lag of logs, p99, and their readers',
      unit: 'short',
      queries: {
        'lag in s {{job}} {{log}}': quantile(0.99, 'cobuild_subgraph_log_lag_seconds', 'job, log'),
        'readers {{job}} {{log}}': 'sum by (job, log) (cobuild_subgraph_log_followers)',
      },
    },
  ],
};

const processes: Row = {
  title: 'Processes',
  panels: [
    {
      title: 'CPU',
      unit: 'percentunit',
      queries: { '{{job}} {{instance}}': rate('process_cpu_seconds_total') },
    },
    { title: 'Memory', unit: 'bytes', queries: { '{{job}} {{instance}}': 'process_resident_memory_bytes' } },
    { title: 'Heap in use', unit: 'bytes', queries: { '{{job}} {{instance}}': 'nodejs_heap_size_used_bytes' } },
    {
      title: 'Event loop held, p99',
      unit: 's',
      queries: { '{{job}} {{instance}}': 'nodejs_eventloop_lag_p99_seconds' },
    },
    {
      title: 'Share of time in garbage collection',
      unit: 'percentunit',
      queries: { '{{job}} {{instance}}': `sum by (job, instance) (${rate('nodejs_gc_duration_seconds_sum')})` },
    },
    { title: 'Open files and sockets', unit: 'short', queries: { '{{job}} {{instance}}': 'process_open_fds' } },
  ],
};

/** The dashboard from top to bottom. */
export const rows: readonly Row[] = [gateway, fetches, live, subgraphs, processes];
