export { projects, typeDefs } from './subgraph.js';
export { catalogue } from './catalogue.js';
export type { Services } from './services.js';
export { milestoneWorkflow } from './milestone/milestone.workflow.js';
export { projectWorkflow } from './project/project.workflow.js';
