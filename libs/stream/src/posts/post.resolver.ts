import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId, notFound } from '#platform';
import { DeletePostCommand } from '../publishing/delete-post.command.js';
import { EditPostCommand } from '../publishing/edit-post.command.js';
import { RepostCommand } from '../reposts/repost.command.js';
import { UndoRepostCommand } from '../reposts/undo-repost.command.js';
import { DeletePostInput, DeletePostPayload, EditPostInput, EditPostPayload, RepostInput, RepostPayload } from './post.inputs.js';
import { PostLoader } from './post.loader.js';

/** What one does with a post. createPost is in libs/ties, as a post may carry an article. */
@Resolver()
export class PostResolver {
  constructor(
    private readonly posts: PostLoader,
    private readonly edit: EditPostCommand,
    private readonly erase: DeletePostCommand,
    private readonly passOn: RepostCommand,
    private readonly takeBack: UndoRepostCommand,
  ) {}

  @Mutation(() => EditPostPayload, { description: 'Change the text of your own post; what it said before stays in its history.' })
  @Allow('write')
  async editPost(@Args('input') input: EditPostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<EditPostPayload> {
    const id = decodeId('post', input.postId, 'postId');
    await this.edit.run(viewer, id, input.text);
    return this.asNow(context, id);
  }

  @Mutation(() => DeletePostPayload, { description: 'Delete your own post. Where it had replies, an empty tombstone holds the thread together.' })
  @Allow('write')
  async deletePost(@Args('input') input: DeletePostInput, @CurrentViewer() viewer: Viewer): Promise<DeletePostPayload> {
    await this.erase.run(viewer, decodeId('post', input.postId, 'postId'));
    return { deletedId: input.postId };
  }

  @Mutation(() => RepostPayload, { description: 'Repost a post for your followers. Only who may read the post anyway sees that you did.' })
  @Allow('write')
  async repost(@Args('input') input: RepostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<RepostPayload> {
    return this.asNow(context, await this.passOn.run(viewer, decodeId('post', input.postId, 'postId')));
  }

  @Mutation(() => RepostPayload, { description: 'Take a repost back.' })
  @Allow('write')
  async undoRepost(@Args('input') input: RepostInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<RepostPayload> {
    return this.asNow(context, await this.takeBack.run(viewer, decodeId('post', input.postId, 'postId')));
  }

  private async asNow(context: RequestContext, id: string): Promise<{ post: object }> {
    const post = await this.posts.load(context, id);
    if (!post) throw notFound('post');
    return { post };
  }
}
