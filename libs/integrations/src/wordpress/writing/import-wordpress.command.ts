import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import { BlogsRepository } from '#blogs';
import { Database, type Sql } from '#platform';
import { ImportSourcesRepository } from '../../sources/import-sources.repository.js';
import { ImportedThings } from '../../sources/imported-things.js';
import { BroughtMedia } from '../media/brought-media.js';
import { type GatheredMedia, GatherMedia } from '../media/gather-media.js';
import type { MediaFolder } from '../media/media-folder.js';
import type { ImportPlan } from '../plan/import-plan.js';
import type { ImportOptions } from './import-options.js';
import type { ImportResult } from './import-result.js';
import { KnownMedia } from './known-media.js';
import { WritePlan } from './write-plan.js';

/** Writes what an import plan holds: all of it in one transaction, or nothing. */
@Injectable()
export class ImportWordpressCommand {
  constructor(
    private readonly database: Database,
    private readonly sources: ImportSourcesRepository,
    private readonly blogs: BlogsRepository,
    private readonly known: KnownMedia,
    private readonly gather: GatherMedia,
    private readonly plans: WritePlan,
  ) {}

  /**
   * What was brought in before, by any earlier run, is left as it is now, edited or deleted; the same plan again changes nothing. Only
   * pictures that it came without are brought into it. They are made anew before the transaction, so that it doesn't wait for them.
   * @throws UserError BAD_USER_INPUT for a blog's slug that is none, and for a keeper who isn't here
   */
  async run(plan: ImportPlan, options: ImportOptions): Promise<ImportResult> {
    const gathered = options.media && (await this.gathered(plan, options.media, options));
    let media = new BroughtMedia(gathered, new Map());
    try {
      const result = await this.database.transaction(async (sql) => {
        await this.sources.waitForOthers(sql);
        return this.plans.run(sql, plan, options, async (things) => (media = new BroughtMedia(gathered, await this.known.of(sql, things))));
      });
      await this.gather.discard(media.leftOver());
      return result;
    } catch (error) {
      await this.gather.discard([...(gathered?.filed.values() ?? [])]);
      throw error;
    }
  }

  private async gathered(plan: ImportPlan, folder: MediaFolder, { blog, onFile = () => undefined }: ImportOptions): Promise<GatheredMedia> {
    const here = await this.here(this.database, plan, blog);
    return this.gather.run(plan, folder, (upload) => here.has(upload), onFile);
  }

  private async here(sql: Sql, { baseUrl }: ImportPlan, slug: string): Promise<ReadonlyMap<string, unknown>> {
    const blog = await this.blogs.bySlug(sql, systemViewer, slug);
    return blog === undefined ? new Map() : this.known.of(sql, await ImportedThings.of(sql, this.sources, `wordpress:${baseUrl} in ${blog.id}`));
  }
}
