import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';

/** What a higher rank keeps about posts that must change with them: counts that they are part of, copies of their keys. */
export interface PostDependent {
  /** Unique name, `lib.what-it-keeps`. */
  readonly name: string;
  /**
   * Posts were restricted, released, deleted, or got another audience; the rows are as they are now, and held until the transaction ends.
   * Not told of what is published: whoever publishes brings along what comes with it.
   */
  follow(sql: Sql, postIds: readonly string[]): Promise<void>;
}

/** All of them. Libs register theirs when their module starts. */
@Injectable()
export class PostDependents {
  private readonly dependents = new Map<string, PostDependent>();

  register(dependent: PostDependent): void {
    if (this.dependents.has(dependent.name)) throw new Error(`Two dependents of posts are called ${dependent.name}`);
    this.dependents.set(dependent.name, dependent);
  }

  /** In the transaction that changed the posts. */
  async follow(sql: Sql, postIds: readonly string[]): Promise<void> {
    for (const dependent of this.dependents.values()) await dependent.follow(sql, postIds);
  }
}
