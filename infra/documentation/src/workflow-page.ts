import { toMermaid, type AnyWorkflow } from '@cobuild/workflow';

/** The page of one subgraph's workflows, drawn from their tables. */
export function workflowPage(subgraph: string, workflows: readonly AnyWorkflow[]): string {
  return [
    `# Workflows of ${subgraph}`,
    'Drawn from the tables in the code by `npm run docs`; do not edit. A step shows its name and, in brackets, the roles that may take it.',
    ...workflows.flatMap((workflow) => [`## ${workflow.entity}`, `\`\`\`mermaid\n${toMermaid(workflow)}\`\`\``]),
    '',
  ].join('\n\n');
}
