import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId } from '#platform';
import { ArticleLoader } from '../articles/article.loader.js';
import { MoveArticleCommand } from './move-article.command.js';
import { MoveArticleInput, MoveArticlePayload } from './moving.inputs.js';

@Resolver()
export class MovingResolver {
  constructor(
    private readonly command: MoveArticleCommand,
    private readonly articles: ArticleLoader,
  ) {}

  @Mutation(() => MoveArticlePayload, {
    description: 'Take an article that isn’t out yet to another blog. It keeps its address and leaves its series; everybody who has it must be able to read the other blog’s channel.',
  })
  @Allow('write')
  async moveArticle(@Args('input') input: MoveArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<MoveArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.command.run(viewer, articleId, decodeId('blog', input.blogId, 'blogId'));
    return { article: await this.articles.found(context, articleId) };
  }
}
