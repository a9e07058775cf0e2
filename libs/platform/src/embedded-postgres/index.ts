export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export { makeDataFolder } from './make-data-folder.js';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.js';
