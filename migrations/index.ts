export { GATEWAY_ROLE } from './grant-gateway.js';
export { createDataSource } from './data-source.js';
export { migrate, pendingMigrations } from './run-migrations.js';
