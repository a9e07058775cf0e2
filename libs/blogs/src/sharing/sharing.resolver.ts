import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId } from '#platform';
import { ArticleLoader } from '../articles/article.loader.js';
import { ShareArticleCommand } from './share-article.command.js';
import { ShareArticleInput, ShareArticlePayload, UnshareArticleInput, UnshareArticlePayload } from './sharing.inputs.js';
import { UnshareArticleCommand } from './unshare-article.command.js';

/** Sharing articles with named people. */
@Resolver()
export class SharingResolver {
  constructor(
    private readonly articles: ArticleLoader,
    private readonly share: ShareArticleCommand,
    private readonly unshare: UnshareArticleCommand,
  ) {}

  @Mutation(() => ShareArticlePayload, { description: 'Let somebody write your article with you, or comment on it until it is out.' })
  @Allow('write')
  async shareArticle(@Args('input') input: ShareArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ShareArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.share.run(viewer, articleId, decodeId('person', input.personId, 'personId'), input.role);
    return { article: await this.articles.found(context, articleId) };
  }

  @Mutation(() => UnshareArticlePayload, { description: 'Take your article back from somebody, or leave another’s.' })
  @Allow('write')
  async unshareArticle(@Args('input') input: UnshareArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<UnshareArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.unshare.run(viewer, articleId, decodeId('person', input.personId, 'personId'));
    return { article: await this.articles.load(context, articleId) };
  }
}
