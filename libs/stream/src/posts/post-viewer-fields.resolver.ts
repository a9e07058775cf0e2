import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { ViewerRepostsLoader } from '../reposts/viewer-reposts.loader.js';
import type { PostEntity } from './post.entity.js';
import { mayDelete, mayEdit } from './post.policy.js';
import { Post } from './post.type.js';

/** What the viewer has done, and may do, with a post. */
@Resolver(() => Post)
export class PostViewerFieldsResolver {
  constructor(private readonly reposts: ViewerRepostsLoader) {}

  @ResolveField(() => Boolean, { description: 'Whether you have reposted it.' })
  viewerReposted(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> | boolean {
    return post.repostCount > 0 ? this.reposts.load(context, post.id) : false;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change its text.' })
  viewerCanEdit(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return mayEdit(viewer, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may delete it.' })
  viewerCanDelete(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return mayDelete(viewer, post);
  }
}
