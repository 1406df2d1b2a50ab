export { openBeside } from './beside.js';
export { alliances, typeDefs } from './subgraph.js';
export { catalogue } from './catalogue.js';
export type { Services } from './services.js';
export { allianceWorkflow } from './alliance/alliance.workflow.js';
export { membershipWorkflow } from './membership/membership.workflow.js';
export { rotationTermWorkflow } from './rotation/rotation-term.workflow.js';
