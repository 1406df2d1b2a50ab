export { recountFigures } from './beside.js';
export { pairs, typeDefs } from './subgraph.js';
export { catalogue } from './catalogue.js';
export type { Services } from './services.js';
export { pairWorkflow } from './pair/pair.workflow.js';
export { jointActivityWorkflow } from './joint-activity/joint-activity.workflow.js';
export { listWorkflows } from './list-item/list-item.workflow.js';
export { deliveryWorkflow } from './delivery/delivery.workflow.js';
export { resourceEntryWorkflow } from './resource-entry/resource-entry.workflow.js';
