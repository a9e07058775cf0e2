import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { ArticleLoader } from '#blogs';
import { decodeId, notFound, UserError } from '#platform';
import { PostLoader } from '#stream';
import { NoticeLoader } from '../notices/notice.loader.js';
import type { PassageInput } from '../passages/passage.inputs.js';
import type { PassageCall } from '../passages/quote-passage.command.js';
import { CreatePostCommand } from './create-post.command.js';
import { PublishArticleWithNoticeCommand } from './publish-article-with-notice.command.js';
import { CreatePostInput, CreatePostPayload, PublishArticleInput, PublishArticlePayload } from './publishing.inputs.js';

/** What changes stream and blogs at once. */
@Resolver()
export class PublishingResolver {
  constructor(
    private readonly create: CreatePostCommand,
    private readonly publish: PublishArticleWithNoticeCommand,
    private readonly posts: PostLoader,
    private readonly articles: ArticleLoader,
    private readonly notices: NoticeLoader,
  ) {}

  @Mutation(() => CreatePostPayload, { description: 'Publish a post, a reply or a quote.' })
  @Allow('write')
  async createPost(@Args('input') input: CreatePostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<CreatePostPayload> {
    const uuid = (type: string, field: Exclude<keyof CreatePostInput, 'imageIds' | 'fileIds' | 'passage'>) => (input[field] == null ? undefined : decodeId(type, input[field], field));
    const id = await this.create.run(viewer, {
      text: input.text,
      channelId: uuid('channel', 'channelId'),
      replyToId: uuid('post', 'replyToId'),
      quoteOfId: uuid('post', 'quoteOfId'),
      articleId: uuid('article', 'articleId'),
      passage: input.passage ? passageFrom(input.passage) : undefined,
      imageIds: input.imageIds?.map((id) => decodeId('image', id, 'imageIds')),
      fileIds: input.fileIds?.map((id) => decodeId('file', id, 'fileIds')),
      idempotencyKey: input.idempotencyKey ?? undefined,
    });
    const post = await this.posts.load(context, id);
    if (!post) throw notFound('post');
    return { post };
  }

  @Mutation(() => PublishArticlePayload, { description: 'Publish a draft of yours, and tell the stream of it by a post in the blog’s channel.' })
  @Allow('write')
  async publishArticle(
    @Args('input') input: PublishArticleInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PublishArticlePayload> {
    if (input.quietly && input.notice != null) throw new UserError('BAD_USER_INPUT', 'Give the words of a notice, or publish quietly, not both.', 'quietly');
    const articleId = decodeId('article', input.articleId, 'articleId');
    await this.publish.run(viewer, articleId, input.notice ?? undefined, input.quietly ?? false);
    const article = await this.articles.load(context, articleId);
    if (!article) throw notFound('article');
    const noticeId = await this.notices.load(context, articleId);
    return { article, notice: noticeId ? await this.posts.load(context, noticeId) : null };
  }
}

function passageFrom({ articleId, revisionId, ...range }: PassageInput): PassageCall {
  return { ...range, articleId: decodeId('article', articleId, 'passage.articleId'), revisionId: decodeId('revision', revisionId, 'passage.revisionId') };
}
