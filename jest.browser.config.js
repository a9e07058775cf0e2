import config from './jest.config.js';

/** The specs that need a browser, one after the other: each has gateway, worker and browser on the same two cores. */
/** @type {import('jest').Config} */
export default {
  ...config,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFilesAfterEnv: ['<rootDir>/test/support/second-try.js'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
