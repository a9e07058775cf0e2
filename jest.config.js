/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest'], '^.+\\.tsx$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The browser app's parts in specs: in English as it is written, and without looks.
    '^@lingui/(?:core|react)/macro$': '<rootDir>/test/support/in-english.js',
    '\\.css$': '<rootDir>/test/support/no-style.js',
  },
  // "source" makes `#stream` the TypeScript itself. "import" must not be here: graphql-tag then comes as two copies.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'source'] },
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  maxWorkers: 2,
  testTimeout: 30_000,
  workerIdleMemoryLimit: '1GB',
};
