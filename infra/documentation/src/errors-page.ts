import type { Catalogue } from '@cobuild/subgraph';

/** A group of codes that is printed under one heading. */
export interface CatalogueSection {
  readonly heading: string;
  readonly intro: string;
  readonly catalogue: Catalogue;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('{', '`{').replaceAll('}', '}`');

const table = (catalogue: Catalogue): string =>
  [
    '| Code | Meaning | 含义 |',
    '| --- | --- | --- |',
    ...Object.entries(catalogue)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([code, { zh, en }]) => `| \`${code}\` | ${cell(en)} | ${cell(zh)} |`),
  ].join('\n');

/** The page of all codes, printed from the catalogues that the subgraphs speak with. */
export function errorsPage(sections: readonly CatalogueSection[]): string {
  return [
    '# Errors 错误目录',
    'Printed from the catalogues in the code by `npm run docs`; do not edit. Codes are stable, texts may be reworded.',
    'A **refusal** is the domain saying no: it comes in the payload as `userErrors { code message field }`, with HTTP 200, and nothing ' +
      'was changed. A **fault** or a rejected request comes in `errors[]` with `extensions.code`.',
    ...sections.flatMap(({ heading, intro, catalogue }) => [`## ${heading}`, intro, table(catalogue)]),
    '',
  ].join('\n\n');
}
