export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export { makeDataFolder } from './make-data-folder.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start-embedded-postgres.js';
