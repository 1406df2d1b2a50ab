import { mkdir, readFile, writeFile } from 'node:fs/promises';
import {
  actionTaskWorkflow,
  allianceWorkflow,
  catalogue as alliancesCatalogue,
  assemblyWorkflow,
  proposalWorkflow,
  conferenceTaskWorkflow,
  conferenceTopicWorkflow,
  conferenceWorkflow,
  jointActionWorkflow,
  membershipWorkflow,
  outcomeWorkflow,
  rotationTermWorkflow,
  roundtableWorkflow,
  suggestionWorkflow,
} from '@cobuild/alliances';
import { identityCatalogue, limitCatalogue, requestCatalogue } from '@cobuild/gateway';
import {
  apiKeyWorkflow,
  catalogue as organizationsCatalogue,
  memberWorkflow,
  organizationWorkflow,
  roleGrantWorkflow,
} from '@cobuild/organizations';
import {
  catalogue as pairsCatalogue,
  deliveryWorkflow,
  jointActivityWorkflow,
  listWorkflows,
  pairWorkflow,
  resourceEntryWorkflow,
} from '@cobuild/pairs';
import {
  blockerWorkflow,
  catalogue as projectsCatalogue,
  challengeTopicWorkflow,
  leadAssignmentWorkflow,
  milestoneWorkflow,
  partyReportWorkflow,
  projectWorkflow,
  resultWorkflow,
  secretaryProjectWorkflow,
  secretaryReportWorkflow,
  siteRequestWorkflow,
} from '@cobuild/projects';
import { dashboard, describeMetrics, metricsPage } from '@cobuild/observability';
import { faults, refusals } from '@cobuild/subgraph';
import { format } from 'prettier';
import { errorsPage } from './errors-page.js';
import { workflowPage } from './workflow-page.js';

const house = new URL('../../../', import.meta.url);

/** What is printed, by its place in the house. */
const pages: Readonly<Record<string, string>> = {
  'docs/errors.md': errorsPage([
    { heading: 'Refusals of any subgraph', intro: 'In `userErrors`.', catalogue: refusals },
    { heading: 'Refusals of alliances', intro: 'In `userErrors`.', catalogue: alliancesCatalogue },
    { heading: 'Refusals of organizations', intro: 'In `userErrors`.', catalogue: organizationsCatalogue },
    { heading: 'Refusals of pairs', intro: 'In `userErrors`.', catalogue: pairsCatalogue },
    { heading: 'Refusals of projects', intro: 'In `userErrors`.', catalogue: projectsCatalogue },
    { heading: 'Faults and rejected requests', intro: 'In `errors[].extensions.code`.', catalogue: faults },
    {
      heading: 'Who asks: what the gateway answers by itself',
      intro: 'In `errors[].extensions.code`, before anything is run.',
      catalogue: identityCatalogue,
    },
    {
      heading: 'Requests that the gateway cannot run',
      intro: 'In `errors[].extensions.code`, before anything is run.',
      catalogue: requestCatalogue,
    },
    {
      heading: 'Limits',
      intro:
        'In `errors[].extensions.code`, with what was found and what is allowed in `details`. HTTP 400, but 403 for ' +
        '`INTROSPECTION_DISABLED` and `PERSISTED_QUERY_ONLY`, and 200 for `PERSISTED_QUERY_NOT_FOUND`, which is but a step of ' +
        'its protocol. See [limits](limits.md).',
      catalogue: limitCatalogue,
    },
  ]),
  'docs/metrics.md': metricsPage(describeMetrics()),
  'infra/observability/grafana/cobuild.json': JSON.stringify(dashboard()),
  'docs/workflows/alliances.md': workflowPage('alliances', [
    allianceWorkflow,
    membershipWorkflow,
    rotationTermWorkflow,
    assemblyWorkflow,
    proposalWorkflow,
    roundtableWorkflow,
    suggestionWorkflow,
    outcomeWorkflow,
    jointActionWorkflow,
    actionTaskWorkflow,
    conferenceWorkflow,
    conferenceTopicWorkflow,
    conferenceTaskWorkflow,
  ]),
  'docs/workflows/organizations.md': workflowPage('organizations', [
    organizationWorkflow,
    memberWorkflow,
    roleGrantWorkflow,
    apiKeyWorkflow,
  ]),
  'docs/workflows/pairs.md': workflowPage('pairs', [
    pairWorkflow,
    jointActivityWorkflow,
    ...Object.values(listWorkflows),
    deliveryWorkflow,
    resourceEntryWorkflow,
  ]),
  'docs/workflows/projects.md': workflowPage('projects', [
    projectWorkflow,
    milestoneWorkflow,
    partyReportWorkflow,
    blockerWorkflow,
    leadAssignmentWorkflow,
    siteRequestWorkflow,
    challengeTopicWorkflow,
    secretaryProjectWorkflow,
    secretaryReportWorkflow,
    resultWorkflow,
  ]),
};

const style = { singleQuote: true, printWidth: 120 } as const;
const check = process.argv.includes('--check');
const stale: string[] = [];
await mkdir(new URL('docs/workflows/', house), { recursive: true });
for (const [name, text] of Object.entries(pages)) {
  const page = await format(text, { ...style, parser: name.endsWith('.json') ? 'json' : 'markdown' });
  const place = new URL(name, house);
  if ((await readFile(place, 'utf8').catch(() => null)) === page) continue;
  if (check) stale.push(name);
  else await writeFile(place, page);
}
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run "npm run docs"`);
  process.exitCode = 1;
}
