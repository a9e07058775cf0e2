import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { join, raw, sql as query, type SqlFragment } from '#platform';

/** How a lib's content carries tags. Each lib whose content does registers one. */
export interface TagUse {
  /** Unique name, the lib's. */
  readonly name: string;
  /**
   * Boolean SQL: whether the viewer may read something of the lib's that carries the tag. To end in OFFSET 0, so that it is asked for the
   * tags in question, by an index, and never answered for all tags at once.
   * @param tagId expression of the tag's UUID
   */
  carriedFor(viewer: Viewer, tagId: SqlFragment): SqlFragment;
}

/**
 * Where tags are used. A tag is known to who may read something that carries it, so this asks the content itself, in the tables of the
 * ranks above: what is closed, held, hidden, removed, edited or deleted takes its tags along at once, and no count of uses can be wrong.
 */
@Injectable()
export class TagUses {
  private readonly uses = new Map<string, TagUse>();

  register(use: TagUse): void {
    if (this.uses.has(use.name)) throw new Error(`Two uses of tags are called ${use.name}`);
    this.uses.set(use.name, use);
  }

  /** Boolean SQL: whether the viewer may read anything that carries the tag. */
  readableBy(viewer: Viewer, tagId: SqlFragment): SqlFragment {
    if (viewer.kind === 'system') return raw('TRUE');
    const carried = [...this.uses.values()].map((use) => use.carriedFor(viewer, tagId));
    return query`(${join([raw('FALSE'), ...carried], ' OR ')})`;
  }
}
