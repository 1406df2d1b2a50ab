import { rows, type Panel, type Row } from './panels.js';

/** Grafana lays panels out on 24 columns. */
const columns = 24;
const width = 6;
const height = 7;
const datasource = { type: 'prometheus', uid: '${datasource}' } as const;

/** The dashboard in Grafana's own form (schema 39), laid out from the table of panels. */
export function dashboard(): object {
  let id = 0;
  let y = 0;
  const panels: object[] = [];
  for (const row of rows) {
    id += 1;
    panels.push({
      id,
      type: 'row',
      title: row.title,
      collapsed: false,
      gridPos: { h: 1, w: columns, x: 0, y },
      panels: [],
    });
    y += 1;
    for (const [index, panel] of row.panels.entries()) {
      id += 1;
      const place = { h: height, w: width, x: (index * width) % columns, y: y + height * lineOf(index) };
      panels.push(chart(id, panel, place));
    }
    y += height * linesOf(row);
  }
  return {
    uid: 'cobuild',
    title: 'Cobuild',
    description: 'Gateway, live engine, subgraphs and processes. Printed from infra/observability/src/panels.ts.',
    tags: ['cobuild'],
    schemaVersion: 39,
    editable: true,
    graphTooltip: 1,
    refresh: '30s',
    time: { from: 'now-1h', to: 'now' },
    timezone: 'browser',
    templating: {
      list: [{ name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', hide: 0 }],
    },
    annotations: { list: [] },
    panels,
  };
}

const lineOf = (index: number): number => Math.floor((index * width) / columns);
const linesOf = ({ panels }: Row): number => lineOf(panels.length - 1) + 1;

function chart(id: number, { title, unit, queries }: Panel, gridPos: object): object {
  return {
    id,
    type: 'timeseries',
    title,
    datasource,
    gridPos,
    fieldConfig: {
      defaults: { unit, min: 0, custom: { lineWidth: 1, fillOpacity: 8, showPoints: 'never' } },
      overrides: [],
    },
    options: {
      legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
      tooltip: { mode: 'multi', sort: 'desc' },
    },
    targets: Object.entries(queries).map(([legendFormat, expr], index) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + index),
      datasource,
      expr,
      legendFormat,
      range: true,
    })),
  };
}
