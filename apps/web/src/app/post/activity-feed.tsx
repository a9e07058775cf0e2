import { useLingui } from '@lingui/react/macro';
import { ListedArticle } from '../../features/blogs/article-rows.js';
import type { FeedPage } from '../../features/stream/feed/feed-page.js';
import type { UseNextPage } from '../../features/stream/feed/feed-props.js';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { Empty } from '../../shared/ui/empty.js';
import { ArticleInFeed } from './article-in-feed.js';
import { isThere, ListedPost, ListedPostView } from './listed-post.js';

void [ListedArticle, ListedPost];

/** A page of posts and articles as one list. */
export const ActivityPage = graphql(`
  fragment ActivityPage on ActivityConnection {
    edges {
      cursor
      node {
        __typename
        ... on Post {
          id
          ...ListedPost
        }
        ... on Article {
          id
          ...ListedArticle
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type Published = ResultOf<typeof ActivityPage>['edges'][number]['node'];

export function activityOf(masked: FragmentType<typeof ActivityPage>): FeedPage<Published> {
  const { edges, pageInfo } = readFragment(ActivityPage, masked);
  const items = edges.map((edge) => edge.node).filter((node) => node.__typename === 'Article' || isThere(node));
  return { items, endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage };
}

interface ActivityFeedProps {
  name: string;
  label: string;
  first: FragmentType<typeof ActivityPage>;
  useNextPage: UseNextPage<Published>;
  /** Id of the person whose page it is. */
  pageOf: string;
}

/** What somebody posted and wrote, by time. */
export function ActivityFeed({ first, pageOf, ...props }: ActivityFeedProps) {
  const { t } = useLingui();
  return (
    <Feed
      key={props.name}
      {...props}
      list={{ of: `Person:${pageOf}`, field: 'activity' }}
      first={activityOf(first)}
      keyOf={(node) => node.id}
      render={(node) => (node.__typename === 'Post' ? <ListedPostView post={node} pageOf={pageOf} /> : <ArticleInFeed article={node} />)}
      empty={<Empty title={t`Nothing yet`} />}
    />
  );
}
