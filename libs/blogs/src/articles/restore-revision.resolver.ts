import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId } from '#platform';
import { RestoreRevisionInput, UpdateArticlePayload } from './article.inputs.js';
import { ArticleLoader } from './article.loader.js';
import { RestoreRevisionCommand } from './restore-revision.command.js';

/** Going back to what an article was. */
@Resolver()
export class RestoreRevisionResolver {
  constructor(
    private readonly articles: ArticleLoader,
    private readonly restore: RestoreRevisionCommand,
  ) {}

  @Mutation(() => UpdateArticlePayload, { description: 'Give an article the title and text of an earlier revision, as one more save. CONFLICT where it was saved elsewhere since you read it.' })
  @Allow('write')
  async restoreRevision(
    @Args('input') input: RestoreRevisionInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<UpdateArticlePayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.restore.run(viewer, {
      articleId,
      revisionId: decodeId('revision', input.revisionId, 'revisionId'),
      expectedRevisionId: decodeId('revision', input.expectedRevisionId, 'expectedRevisionId'),
    });
    return { article: await this.articles.found(context, articleId) };
  }
}
