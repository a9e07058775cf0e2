import { PassedOnBy } from '../../features/stream/post/reason-line.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { PostItem } from './post-item-fragment.js';
import { PostView } from './post-item.js';

void PostItem;

/** A post as it stands among somebody's posts: itself, or what it reposts. */
export const ListedPost = graphql(`
  fragment ListedPost on Post {
    id
    deleted
    author {
      id
      handle
      displayName
    }
    repostOf {
      id
      deleted
      ...PostItem
    }
    ...PostItem
  }
`);

interface ListedPostViewProps {
  post: FragmentType<typeof ListedPost>;
  /** Id of the person that the page is about. */
  pageOf?: string | undefined;
}

/** A post of somebody’s list, or what was reposted with it and by whom. */
export function ListedPostView({ post: masked, ...rest }: ListedPostViewProps) {
  const post = readFragment(ListedPost, masked);
  const reason = post.repostOf ? <PassedOnBy person={post.author} /> : undefined;
  return <PostView post={post.repostOf ?? post} reason={reason} withParent {...rest} />;
}

/** Whether there is something to show: a repost is empty where what it reposted is gone. */
export function isThere(masked: FragmentType<typeof ListedPost>): boolean {
  const { deleted, repostOf } = readFragment(ListedPost, masked);
  return !deleted && !repostOf?.deleted;
}
