import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Article, type ArticleEntity } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { subjectOfArticle, subjectOfPost } from '../subjects/subject-id.js';
import { ViewerBookmarksLoader } from './viewer-bookmarks.loader.js';

const BOOKMARKED = { description: 'Whether you have bookmarked it. Nobody else sees that.' } as const;

@Resolver(() => Post)
export class PostBookmarkFieldResolver {
  constructor(private readonly bookmarks: ViewerBookmarksLoader) {}

  @ResolveField(() => Boolean, BOOKMARKED)
  viewerBookmarked(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> | boolean {
    const id = subjectOfPost(post);
    return id === undefined ? false : this.bookmarks.load(context, id);
  }
}

@Resolver(() => Article)
export class ArticleBookmarkFieldResolver {
  constructor(private readonly bookmarks: ViewerBookmarksLoader) {}

  @ResolveField(() => Boolean, BOOKMARKED)
  viewerBookmarked(@Parent() article: ArticleEntity, @Context() context: RequestContext): Promise<boolean> | boolean {
    const id = subjectOfArticle(article);
    return id === undefined ? false : this.bookmarks.load(context, id);
  }
}
