export { projects, typeDefs } from './subgraph.js';
export { catalogue } from './catalogue.js';
export type { Services } from './services.js';
export { resultWorkflow } from './result/result.workflow.js';
export { leadAssignmentWorkflow } from './lead-assignment/lead-assignment.workflow.js';
export { blockerWorkflow } from './blocker/blocker.workflow.js';
export { partyReportWorkflow } from './party-report/party-report.workflow.js';
export { projectWorkflow } from './project/project.workflow.js';
export { siteRequestWorkflow } from './site-request/site-request.workflow.js';
