import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, mayWrite, type RequestContext, type Viewer } from '#access';
import { Article, type ArticleHead } from '#blogs';
import { Post, type PostEntity } from '#stream';
import { ViewerReportsLoader } from './viewer-reports.loader.js';

const REPORTED = { description: 'Whether you have reported it and no moderator has decided yet. Its author does not see that.' } as const;
const REPORTABLE = { description: 'Whether you may report it: it is another’s, and out.' } as const;

@Resolver(() => Post)
export class PostReportedResolver {
  constructor(private readonly reports: ViewerReportsLoader) {}

  @ResolveField(() => Boolean, REPORTED)
  viewerReported(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.reports.load(context, post.repostOfId ?? post.id);
  }

  @ResolveField(() => Boolean, REPORTABLE)
  viewerCanReport(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return post.deletedAt === null && mayReport(viewer, post.authorId);
  }
}

@Resolver(() => Article)
export class ArticleReportedResolver {
  constructor(private readonly reports: ViewerReportsLoader) {}

  @ResolveField(() => Boolean, REPORTED)
  viewerReported(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.reports.load(context, article.id);
  }

  @ResolveField(() => Boolean, REPORTABLE)
  viewerCanReport(@Parent() article: ArticleHead, @CurrentViewer() viewer: Viewer): boolean {
    return article.publishedAt !== null && article.deletedAt === null && mayReport(viewer, article.authorId);
  }
}

function mayReport(viewer: Viewer, authorId: string): boolean {
  return mayWrite(viewer) && viewer.personId !== authorId;
}
