import { patientSeconds, quickSeconds, remembered, type Instruments } from '@cobuild/process';
import type { Figures, Metrics } from '../metrics.js';

/** What is counted of the live engine; what it counts itself is read when somebody asks. */
export function liveMetrics(
  { counter, histogram, gauge, gaugeBy, grown }: Instruments,
  labelOf: (code: string) => string,
  figures: () => Figures,
): Pick<Metrics, 'eventCame' | 'eventCompleted' | 'cut'> {
  gaugeBy('live_clients', 'Connections of clients with live operations', 'transport', () => figures().clients);
  gauge('live_listeners', 'Live operations of clients', () => figures().listeners);
  gauge('live_streams', 'Streams at subgraphs, each shared by any number of listeners', () => figures().streams);
  grown('live_deliveries_total', 'Events handed to clients, one for each client', () => figures().deliveries);
  grown('live_resumes_total', 'Times that a stream subscribed again after a loss', () => figures().resumes);
  grown('live_repeats_total', 'Events that a subgraph sent again, and that were dropped', () => figures().repeats);
  grown('live_gaps_total', 'Times that clients were told that events may be missing', () => figures().gaps);

  const events = counter('live_events_total', 'Events that came from a subgraph', ['subgraph']);
  const lag = histogram(
    'live_lag_seconds',
    'Time from an event’s recording to its coming to the gateway',
    patientSeconds,
    ['subgraph'],
  );
  const cellsOf = remembered((subgraph) => ({ came: events(subgraph), lag: lag(subgraph) }));
  const completion = histogram(
    'live_event_seconds',
    'Time until an event had its payload, with `rest`',
    quickSeconds,
  )();
  const cuts = counter('live_cuts_total', 'Live operations that were ended with an error, by code', ['code']);
  const cutsFor = remembered((label) => cuts(label));

  return {
    eventCame(subgraph, lagSeconds) {
      const cells = cellsOf(subgraph);
      cells.came.add();
      if (lagSeconds !== null) cells.lag.note(lagSeconds);
    },
    eventCompleted: (took) => completion.note(took),
    cut: (code) => cutsFor(labelOf(code)).add(),
  };
}
