import { describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const house = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: house });

/** What lint says of a text as if it stood in a file that exists. */
async function said(file: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: `${house}${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const rules = 'subgraphs/pairs/src/joint-activity/joint-activity.rules.ts';
const service = 'subgraphs/pairs/src/joint-activity/joint-activity.service.ts';
const model = 'subgraphs/pairs/src/joint-activity/joint-activity.model.ts';
const packaged = 'packages/log/src/log.ts';

describe('a wall of the house', () => {
  test.each([
    ['rules know no database', rules, "import './joint-activity.model.js';", 'no-restricted-imports'],
    ['rules know no service', rules, "import './joint-activity.service.js';", 'no-restricted-imports'],
    ['rules are told the time', rules, 'export const now = new Date();', 'no-restricted-syntax'],
    ['rules are told the time of day', rules, 'export const now = Date.now();', 'no-restricted-syntax'],
    ['rules take no chances', rules, 'export const chance = Math.random();', 'no-restricted-syntax'],
    ['services know nothing of GraphQL', service, "import './joint-activity.resolvers.js';", 'no-restricted-imports'],
    ['models know no service', model, "import './joint-activity.service.js';", 'no-restricted-imports'],
    ['only config reads the environment', service, 'export const port = process.env.PORT;', 'no-restricted-properties'],
    [
      'no subgraph imports another',
      service,
      "import '@cobuild/organizations';",
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'no subgraph imports the gateway',
      service,
      "import '@cobuild/gateway';",
      '@typescript-eslint/no-restricted-imports',
    ],
    ['no package imports a subgraph', packaged, "import '@cobuild/pairs';", '@typescript-eslint/no-restricted-imports'],
    ['no promise floats', service, 'Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
  ])('holds: %s', async (_, file, text, rule) => {
    expect(await said(file, `${text}\n`)).toContain(rule);
  });

  test('lets pass what keeps to it', async () => {
    expect(await said(rules, "import './joint-activity.workflow.js';\nexport const dawn = new Date(0);\n")).toEqual([]);
  });
});
