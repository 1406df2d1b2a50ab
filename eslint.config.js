import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Every folder of `subgraphs/`, as it is imported. */
const subgraphs = readdirSync(new URL('./subgraphs/', import.meta.url)).flatMap((name) => [
  `@cobuild/${name}`,
  `@cobuild/${name}/*`,
]);

const pureFiles = ['**/*.workflow.ts', '**/*.rules.ts', '**/*.events.ts'];

/** A wall: files of one kind may not import files of others. (ESLint's patterns do not expand braces, so they are listed.) */
const wall = (files, suffixes, why) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: suffixes.map((suffix) => ({ group: [`**/*.${suffix}.js`], message: why })) },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/fixtures/**',
      'node_modules/**',
      '.cobuild/**',
      '**/*.js',
      '**/*.cjs',
    ],
  },
  {
    files: ['**/*.ts'],
    ignores: ['codegen.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in config.ts and handed on from main.ts.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument of a pure function.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument of a pure function.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Chance is an argument of a pure function.',
        },
      ],
    },
  },
  wall(
    pureFiles,
    ['model', 'service', 'loaders', 'resolvers', 'import'],
    'Rules are pure: they know neither the database nor GraphQL.',
  ),
  wall(['**/*.model.ts'], ['service', 'loaders', 'resolvers'], 'A model knows rules and events, not its users.'),
  wall(['**/*.service.ts', '**/*.loaders.ts'], ['resolvers'], 'Services know nothing of GraphQL.'),
  wall(['**/*.resolvers.ts'], ['model'], 'A resolver reaches the database through services and loaders.'),
  {
    files: ['subgraphs/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: subgraphs,
              message: 'No subgraph imports another.',
            },
            { group: ['@cobuild/gateway', '@cobuild/cli'], message: 'Arrows point down.' },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/**/*.ts'],
    ignores: ['packages/cli/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...subgraphs, '@cobuild/gateway'],
              message: 'Arrows point down: a package knows no subgraph.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/main.ts', '**/config.ts', 'test/**/*.ts', '**/jest/*.ts', '**/test-programs/*.ts', '**/*.test.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['packages/cli/**/*.ts', 'infra/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
);
