import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { limitDefaults } from './limits.js';
import { limitRefusals } from './refusals.js';

const page = await readFile(new URL('../../../docs/limits.md', import.meta.url), 'utf8');

test.each(
  Object.entries(limitDefaults).flatMap(([group, limits]) =>
    Object.entries<number>(limits).map(([name, value]) => [group, name, value] as const),
  ),
)('the page of limits tells %s.%s with its default %d', (group, name, value) => {
  const [section = ''] = page.split(`## \`${group}\``)[1]?.split('\n## ') ?? [];
  expect(section).toMatch(new RegExp(`\\| \`${name}\` +\\| ${value} `));
});

test.each(Object.keys(limitRefusals))('the page of limits tells when %s is said', (code) => {
  expect(page).toContain(`\`${code}\``);
});
