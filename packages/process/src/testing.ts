export { startCollector, type CollectedSpan, type Collector } from './traces/collector.js';
