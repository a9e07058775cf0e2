import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { sourceOptions } from './run-migrations.js';

/** TypeORM's view of the hub's tables: for comparing them with the entities. */
export function createDataSource(url: string): DataSource {
  return new DataSource({ ...sourceOptions(url), entities });
}
