export { dashboard } from './dashboard.js';
export { metricsPage } from './metrics-page.js';
export { describeMetrics, type Described, type MetricDescription } from './registries.js';
