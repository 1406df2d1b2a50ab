export { readGatewayConfig, type GatewayConfig } from './config.js';
export { createPrometheusMetrics } from './observe/prometheus/create-metrics.js';
export { startGateway, type Gateway, type GatewayParts } from './gateway.js';
export { requestCatalogue } from './http/catalogue.js';
export { identityCatalogue } from './identity/catalogue.js';
export { limitRefusals as limitCatalogue } from './limits/refusals.js';
