export { projects, typeDefs } from './subgraph.js';
export { catalogue } from './catalogue.js';
export type { Services } from './services.js';
export { challengeTopicWorkflow } from './challenge-topic/challenge-topic.workflow.js';
export { projectWorkflow } from './project/project.workflow.js';
export { secretaryProjectWorkflow } from './secretary-project/secretary-project.workflow.js';
export { secretaryReportWorkflow } from './secretary-project/secretary-report.workflow.js';
