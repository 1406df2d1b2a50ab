import { parser } from '@prometheus-io/lezer-promql';

/** What a query of Prometheus reads: metrics, and labels of theirs that it names. */
export interface Reads {
  readonly metrics: readonly string[];
  readonly labels: readonly string[];
}

/** Reads a query; throws where it is none. Grafana's own variables stand for a minute. */
export function readsOf(query: string): Reads {
  const text = query.replaceAll('$__rate_interval', '1m');
  const metrics: string[] = [];
  const labels: string[] = [];
  parser.parse(text).iterate({
    enter({ type, from, to, node }) {
      if (type.isError) throw new Error(`no query of Prometheus at "${text.slice(from, to + 20)}": ${query}`);
      if (type.name === 'LabelName') labels.push(text.slice(from, to));
      const name = type.name === 'VectorSelector' ? node.getChild('Identifier') : null;
      if (name) metrics.push(text.slice(name.from, name.to));
    },
  });
  return { metrics, labels };
}
