import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { ArticleConnection, ArticleLoader } from '#blogs';
import { connectionOf, Database, decodeId, ForwardPageArgs, notFound, parsePage } from '#platform';
import { SaveReadPositionInput, SaveReadPositionPayload } from './read-position.type.js';
import { ReadPositionsRepository } from './read-positions.repository.js';
import { SaveReadPositionCommand } from './save-read-position.command.js';

@Resolver()
export class ReadPositionResolver {
  constructor(
    private readonly database: Database,
    private readonly command: SaveReadPositionCommand,
    private readonly positions: ReadPositionsRepository,
    private readonly articles: ArticleLoader,
  ) {}

  @Query(() => ArticleConnection, { description: 'Articles that you began and have not read to the end, the newest first.' })
  @Allow('read')
  async unfinishedArticles(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<object> {
    const page = parsePage(args);
    const { items, more } = await this.positions.begun(this.database, viewer, personOf(viewer), page);
    const found = await Promise.all(items.map(async ({ articleId, key }) => ({ key, node: await this.articles.load(context, articleId) })));
    return connectionOf(page, { items: found.filter((item) => item.node), more }, (item) => item);
  }

  @Mutation(() => SaveReadPositionPayload, { description: 'Keep how far you have read an article, to go on there on any device. Nobody else sees it.' })
  @Allow('write')
  async saveReadPosition(
    @Args('input') input: SaveReadPositionInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<SaveReadPositionPayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.command.run(viewer, articleId, input.fraction);
    const article = await this.articles.load(context, articleId);
    if (!article) throw notFound('article', 'articleId');
    return { article };
  }
}
