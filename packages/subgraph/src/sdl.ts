import { readFileSync } from 'node:fs';

const shared = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const header = `
extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible", "@override", "@composeDirective", "@interfaceObject", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"]
  )
  @link(url: "https://specs.cobuild.dev/resumable/v1.0", import: ["@resumable"])
  @composeDirective(name: "@resumable")

"""
Marks a live field that takes \`after: Cursor\` and goes on from there without gap or repeat (可续传).
"""
directive @resumable on FIELD_DEFINITION
`;

/** The whole SDL of a subgraph: the federation header and the shared types, then the subgraph's own part. */
export function subgraphSdl(own: string): string {
  return `${header}\n${shared}\n${own}`;
}
