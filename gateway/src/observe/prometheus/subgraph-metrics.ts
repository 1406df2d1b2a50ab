import { quickSeconds, remembered, type Instruments } from '@cobuild/process';
import type { CircuitState, FetchOutcome, Metrics } from '../metrics.js';

const circuitValues: Readonly<Record<CircuitState, number>> = { closed: 0, probing: 1, open: 2 };
/** What says nothing of how long a subgraph takes. */
const untimed: ReadonlySet<FetchOutcome> = new Set(['cancelled', 'refused']);

/** What is counted of requests to subgraphs. */
export function subgraphMetrics({
  counter,
  histogram,
  gaugeBy,
}: Instruments): Pick<Metrics, 'fetched' | 'fetchShared' | 'circuitChanged'> {
  const requests = counter('subgraph_requests_total', 'Requests to a subgraph, by what became of them', [
    'subgraph',
    'outcome',
  ]);
  const seconds = histogram('subgraph_request_seconds', 'Time until a subgraph had answered', quickSeconds, [
    'subgraph',
  ]);
  const cellsOf = remembered((subgraph) => ({
    requests: remembered((outcome: FetchOutcome) => requests(subgraph, outcome)),
    seconds: seconds(subgraph),
  }));
  const shared = counter('subgraph_fetches_shared_total', 'Fetches that went along with an equal one under way', [
    'subgraph',
  ]);
  const sharedOf = remembered((subgraph) => shared(subgraph));
  const circuits: Record<string, number> = {};
  gaugeBy(
    'subgraph_circuit',
    'Whether fetches are sent to a subgraph: 0 they are, 1 one is tried, 2 none is',
    'subgraph',
    () => circuits,
  );

  return {
    fetched(subgraph, outcome, took) {
      const cells = cellsOf(subgraph);
      cells.requests(outcome).add();
      if (!untimed.has(outcome)) cells.seconds.note(took);
    },
    fetchShared: (subgraph) => sharedOf(subgraph).add(),
    circuitChanged(subgraph, state) {
      circuits[subgraph] = circuitValues[state];
    },
  };
}
