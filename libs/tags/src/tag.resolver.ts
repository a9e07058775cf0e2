import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { Database, said, UserError } from '#platform';
import { normalizeTag } from './normalize-tag.js';
import type { TagEntity } from './tag.entity.js';
import { Tag } from './tag.type.js';
import { TagsRepository } from './tags.repository.js';

const MAX_COMPLETIONS = 20;

@Resolver(() => Tag)
export class TagResolver {
  constructor(
    private readonly database: Database,
    private readonly tags: TagsRepository,
  ) {}

  @Query(() => Tag, { nullable: true, description: 'A tag by its name, with or without #; null where nothing you may read uses it.' })
  @Allow('read')
  async tag(@Args('name', { description: 'The tag, in any case.' }) name: string, @CurrentViewer() viewer: Viewer): Promise<TagEntity | null> {
    return (await this.tags.byName(this.database, viewer, normalizeTag(name))) ?? null;
  }

  @Query(() => [Tag], { description: 'Tags that begin so, the shortest first, for completion as one types.' })
  @Allow('read')
  async searchTags(
    @Args('prefix', { description: 'How its name begins, with or without #.' }) prefix: string,
    @Args('first', { type: () => Int, nullable: true, description: '1 to 20. Default 8.' }) first: number | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TagEntity[]> {
    const limit = first ?? 8;
    if (limit < 1 || limit > MAX_COMPLETIONS) throw new UserError('BAD_USER_INPUT', said`first must be 1 to ${MAX_COMPLETIONS}.`, 'first');
    return this.tags.complete(this.database, viewer, normalizeTag(prefix), limit);
  }
}
