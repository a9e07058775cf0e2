import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleHead } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { ViewerBookmarksLoader } from './viewer-bookmarks.loader.js';

const BOOKMARKED = { description: 'Whether you have bookmarked it. Nobody else sees that.' } as const;

@Resolver(() => Post)
export class PostBookmarkFieldResolver {
  constructor(private readonly bookmarks: ViewerBookmarksLoader) {}

  @ResolveField(() => Boolean, BOOKMARKED)
  viewerBookmarked(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    // Of what is gone, too: its place stands in the list of bookmarks, from which its reader may take it.
    return this.bookmarks.load(context, post.repostOfId ?? post.id);
  }
}

@Resolver(() => Article)
export class ArticleBookmarkFieldResolver {
  constructor(private readonly bookmarks: ViewerBookmarksLoader) {}

  @ResolveField(() => Boolean, BOOKMARKED)
  viewerBookmarked(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.bookmarks.load(context, article.id);
  }
}
