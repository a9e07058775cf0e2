import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';

/** Gives a lib's content in a channel another audience. Each lib that keeps content registers one. */
export interface ContentRestamper {
  /** Unique name, the lib's. */
  readonly name: string;
  /**
   * Sets the audience of at most `limit` rows of this channel that have another one. Where it isn't the company's, the rows'
   * authors are to be remembered for it (GrantsRepository.rememberAuthors), so that its readers see who wrote.
   * @returns how many rows were changed; 0: none is left
   */
  restamp(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<number>;
}

/** All of them. Libs register theirs when their module starts. */
@Injectable()
export class ContentRestampers {
  private readonly restampers = new Map<string, ContentRestamper>();

  register(restamper: ContentRestamper): void {
    if (this.restampers.has(restamper.name)) throw new Error(`Two content restampers are called ${restamper.name}`);
    this.restampers.set(restamper.name, restamper);
  }

  all(): ContentRestamper[] {
    return [...this.restampers.values()];
  }
}
