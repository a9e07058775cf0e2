export { createDataSource } from './data-source.js';
export { migrate, pendingMigrations } from './run-migrations.js';
