import type { ReactNode } from 'react';
import type { UseNextPage } from '../../features/stream/feed/feed-props.js';
import type { PagedList } from '../../shared/graphql/forget-pages.js';
import { Feed } from '../../features/stream/feed/feed.js';
import type { FragmentType } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { postsOf, type ListedPost, type PostPage } from './post-page.js';
import { PostView } from './post-item.js';

interface PostFeedProps {
  name: string;
  label: string;
  first: FragmentType<typeof PostPage>;
  useNextPage: UseNextPage<ListedPost>;
  list: PagedList;
  empty: ReactNode;
  withoutChannel?: boolean;
  /** Id of the channel or tag that the page is about. */
  pageOf?: string;
  /** Told of what is shown whenever something else is on top. */
  onTop?: (shown: readonly ListedPost[]) => void;
}

/** A timeline of posts on any page but Home, which has reasons too. */
export function PostFeed({ name, label, first, useNextPage, list, empty, withoutChannel, pageOf, onTop }: PostFeedProps) {
  const self = useSelf();
  const page = postsOf(first);
  return (
    <Feed
      key={name}
      {...{ name, label, useNextPage, list, empty, onTop }}
      first={{ ...page, items: page.items.filter((post) => !post.deleted) }}
      keyOf={(post) => post.id}
      isOwn={(post) => post.author.id === self?.id}
      render={(post, above) => <PostView post={post} above={above} withParent withoutChannel={withoutChannel} pageOf={pageOf} />}
    />
  );
}
