export { createTestDatabase, type TestDatabase } from './test-database.js';
export { type LibHub, startLibHub } from './lib-hub.js';
export { until } from './until.js';
