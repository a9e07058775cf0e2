import type { Sql } from '#platform';
import type { ImportSourcesRepository } from './import-sources.repository.js';

/** What one source has brought in: before, and in this run. */
export class ImportedThings {
  private constructor(
    private readonly sources: ImportSourcesRepository,
    private readonly source: string,
    private readonly ids: Map<string, string>,
  ) {}

  static async of(sql: Sql, sources: ImportSourcesRepository, source: string): Promise<ImportedThings> {
    return new ImportedThings(sources, source, await sources.known(sql, source));
  }

  /** UUID of the thing here, if it is here. */
  find(externalId: string): string | undefined {
    return this.ids.get(externalId);
  }

  async add(sql: Sql, externalId: string, subjectId: string): Promise<void> {
    await this.sources.remember(sql, this.source, externalId, subjectId);
    this.ids.set(externalId, subjectId);
  }
}
