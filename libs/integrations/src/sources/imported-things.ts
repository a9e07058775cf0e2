import type { Sql } from '#platform';
import type { ImportSourcesRepository, KnownThing } from './import-sources.repository.js';

/** What one source has brought in: before, and in this run. */
export class ImportedThings {
  private constructor(
    private readonly sources: ImportSourcesRepository,
    private readonly source: string,
    private readonly things: Map<string, KnownThing>,
  ) {}

  static async of(sql: Sql, sources: ImportSourcesRepository, source: string): Promise<ImportedThings> {
    return new ImportedThings(sources, source, await sources.known(sql, source));
  }

  /** UUID of the thing here, if it is here. */
  find(externalId: string): string | undefined {
    return this.things.get(externalId)?.subjectId;
  }

  /** Whether the source says something else of it by now than when it was brought in. */
  hasChanged({ externalId, digest }: { readonly externalId: string; readonly digest: string }): boolean {
    const known = this.things.get(externalId)?.digest;
    return known != null && known !== digest;
  }

  /** Those whose external id begins so. */
  all(prefix: string): [externalId: string, subjectId: string][] {
    return [...this.things].filter(([externalId]) => externalId.startsWith(prefix)).map(([externalId, { subjectId }]) => [externalId, subjectId]);
  }

  /** As `add`, for what may have been here before and is gone. */
  async put(sql: Sql, externalId: string, subjectId: string): Promise<void> {
    if (this.things.has(externalId)) await this.sources.forget(sql, this.source, externalId);
    await this.add(sql, externalId, subjectId);
  }

  async add(sql: Sql, externalId: string, subjectId: string, digest: string | null = null): Promise<void> {
    await this.sources.remember(sql, this.source, externalId, { subjectId, digest });
    this.things.set(externalId, { subjectId, digest });
  }
}
