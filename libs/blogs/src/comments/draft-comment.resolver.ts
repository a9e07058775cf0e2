import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId, notFound } from '#platform';
import { CommentOnDraftCommand } from './comment-on-draft.command.js';
import { CommentOnDraftInput, DraftCommentPayload, EditDraftCommentInput, ResolveDraftCommentInput } from './draft-comment.inputs.js';
import { DraftCommentLoader } from './draft-comment.loader.js';
import { EditDraftCommentCommand } from './edit-draft-comment.command.js';
import { ResolveDraftCommentCommand } from './resolve-draft-comment.command.js';

/** Comments on drafts. */
@Resolver()
export class DraftCommentResolver {
  constructor(
    private readonly comments: DraftCommentLoader,
    private readonly add: CommentOnDraftCommand,
    private readonly edit: EditDraftCommentCommand,
    private readonly resolve: ResolveDraftCommentCommand,
  ) {}

  @Mutation(() => DraftCommentPayload, { description: 'Comment on an article that isn’t out yet, on words of it, or answer a comment.' })
  @Allow('write')
  async commentOnDraft(@Args('input') input: CommentOnDraftInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<DraftCommentPayload> {
    const articleId = decodeId('article', input.articleId, 'articleId');
    const replyToId = input.replyToId ? decodeId('draftcomment', input.replyToId, 'replyToId') : undefined;
    const { text, passage } = input;
    return this.asNow(context, await this.add.run(viewer, { articleId, text, passage: passage ?? undefined, replyToId, idempotencyKey: input.idempotencyKey ?? undefined }));
  }

  @Mutation(() => DraftCommentPayload, { description: 'Change the words of a comment of yours, or of an answer, on an article that isn’t out yet.' })
  @Allow('write')
  async editDraftComment(@Args('input') input: EditDraftCommentInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<DraftCommentPayload> {
    const commentId = decodeId('draftcomment', input.commentId, 'commentId');
    await this.edit.run(viewer, commentId, input.text);
    return this.asNow(context, commentId);
  }

  @Mutation(() => DraftCommentPayload, { description: 'Say that nothing is left to do about a comment: one of yours, or on an article that you edit.' })
  @Allow('write')
  async resolveDraftComment(
    @Args('input') input: ResolveDraftCommentInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<DraftCommentPayload> {
    const commentId = decodeId('draftcomment', input.commentId, 'commentId');
    await this.resolve.run(viewer, commentId, input.resolved ?? true);
    return this.asNow(context, commentId);
  }

  private async asNow(context: RequestContext, id: string): Promise<DraftCommentPayload> {
    const comment = await this.comments.load(context, id);
    if (!comment) throw notFound('comment');
    return { comment };
  }
}
