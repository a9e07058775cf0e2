export { createDataSource, migrate, pendingMigrations } from './data-source.js';
