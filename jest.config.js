/** What all specs have in common. */
const everywhere = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

/**
 * The server's specs. Files that come one after another in a process share the modules of libs and apps: to load these anew and warm them up took
 * five seconds of a core for each file that starts a hub, which is more than most then do. So no spec may leave anything behind in a module: a hub,
 * its settings and its database are its own.
 */
export const server = {
  ...everywhere,
  displayName: 'server',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/migrations', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/apps/web/'],
  // As processes and not threads: hubs heed signals and start processes of their own.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFilesAfterEnv: ['<rootDir>/test/support/shared-modules/time-limits.js'],
  transform: {},
};

/** The web app's specs that need no browser: each file has its modules to itself, as some begin the app anew in it. */
const web = {
  ...everywhere,
  displayName: 'web',
  roots: ['<rootDir>/apps/web'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest'], '^.+\\.tsx$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // In English as it is written, and without looks.
    '^@lingui/(?:core|react)/macro$': '<rootDir>/test/support/in-english.js',
    '\\.css$': '<rootDir>/test/support/no-style.js',
  },
  // "source" makes `#stream` the TypeScript itself. "import" must not be here: graphql-tag then comes as two copies.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'source'] },
};

/** @type {import('jest').Config} */
export default {
  projects: [server, web],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  maxWorkers: 2,
  testTimeout: 60_000,
};
