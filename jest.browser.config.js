import config, { server } from './jest.config.js';

/** The specs that need a browser. Two files at once: each waits for its pages most of the time, and has a hub, a database and a browser of its own. */
/** @type {import('jest').Config} */
export default {
  ...config,
  projects: [{ ...server, displayName: 'browser', roots: ['<rootDir>/test/browser'], testPathIgnorePatterns: ['/node_modules/'] }],
};
