import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';

/** What a higher rank keeps about articles that must change with them: how often they are cited, what told of them. */
export interface ArticleDependent {
  /** Unique name, `lib.what-it-keeps`. */
  readonly name: string;
  /** Articles were restricted, let be seen again, or got another audience; the rows are as they are now, and held until the transaction ends. */
  follow(sql: Sql, articleIds: readonly string[]): Promise<void>;
}

/** All of them. Libs register theirs when their module starts. */
@Injectable()
export class ArticleDependents {
  private readonly dependents = new Map<string, ArticleDependent>();

  register(dependent: ArticleDependent): void {
    if (this.dependents.has(dependent.name)) throw new Error(`Two dependents of articles are called ${dependent.name}`);
    this.dependents.set(dependent.name, dependent);
  }

  /** In the transaction that changed the articles. */
  async follow(sql: Sql, articleIds: readonly string[]): Promise<void> {
    for (const dependent of this.dependents.values()) await dependent.follow(sql, articleIds);
  }
}
