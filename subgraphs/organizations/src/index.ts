export { organizations, typeDefs } from './subgraph.js';
export { organizationsVariables, readSigning } from './config.js';
export { catalogue } from './catalogue.js';
export { organizationWorkflow } from './organization/organization.workflow.js';
export { memberWorkflow } from './member/member.workflow.js';
export { roleGrantWorkflow } from './role-grant/role-grant.workflow.js';
export { apiKeyWorkflow } from './api-key/api-key.workflow.js';
export { makeAdministrator, type OperatorPlace } from './operator.js';
export { seedDemo, type DemoAccount } from './demo.js';
