import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { isThere, ListedPost, ListedPostView } from '../post/listed-post.js';
import { pageSize } from './home-query.js';

void [FrameParts, ListedPost];

const PersonPostsQuery = graphql(`
  query PersonPosts($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    person(handle: $handle) {
      id
      posts(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            ...ListedPost
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

type Posts = NonNullable<ResultOf<typeof PersonPostsQuery>['person']>['posts'];

function pageOf({ edges, pageInfo }: Posts) {
  return { items: edges.map((edge) => edge.node).filter(isThere), endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage };
}

/** A person's posts and what they reposted, without their articles. */
export function PersonPosts({ handle, id, name }: { handle: string; id: string; name: string }) {
  const { t } = useLingui();
  const self = useSelf();
  const { data, error, retry } = usePage(PersonPostsQuery, { handle, first: pageSize });
  if (!data?.person) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton />;
  return (
    <Feed
      key={handle}
      name={`person-${handle}`}
      label={t`Posts by ${name}`}
      first={pageOf(data.person.posts)}
      useNextPage={useNextPage}
      list={{ of: `Person:${id}`, field: 'posts' }}
      keyOf={(post) => post.id}
      isOwn={() => id === self?.id}
      render={(post) => <ListedPostView post={post} pageOf={id} />}
      empty={<Empty title={t`No posts yet`} />}
    />
  );
}

function useNextPage(after: string) {
  const { handle } = useParams({ from: '/shell/@{$handle}' });
  const { data, error, retry } = usePage(PersonPostsQuery, { handle, first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data?.person ? pageOf(data.person.posts) : undefined, failed: Boolean(error && !data), retry };
}
