/** One run for the whole house: one throw-away database server, a database name for each test file. */
export default {
  testEnvironment: 'node',
  // Workspaces resolve to their sources, so tests need no build.
  testEnvironmentOptions: { exportConditions: ['development', 'node', 'node-addons'] },
  roots: ['<rootDir>/packages', '<rootDir>/subgraphs', '<rootDir>/gateway', '<rootDir>/infra', '<rootDir>/test'],
  testMatch: ['**/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/packages/database/src/jest/global-setup.js',
  globalTeardown: '<rootDir>/packages/database/src/jest/global-teardown.js',
  testTimeout: 30_000,
  maxWorkers: 2,
};
