import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostFeed } from '../post/post-feed.js';
import { PostPage, postsOf } from '../post/post-page.js';
import { pageSize } from './home-query.js';

void [FrameParts, PostPage];

const PersonPostsQuery = graphql(`
  query PersonPosts($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    person(handle: $handle) {
      id
      posts(first: $first, after: $after) {
        ...PostPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A person's posts alone, without their articles. */
export function PersonPosts({ handle, id, name }: { handle: string; id: string; name: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(PersonPostsQuery, { handle, first: pageSize });
  if (!data?.person) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton />;
  return (
    <PostFeed
      name={`person-${handle}`}
      label={t`Posts by ${name}`}
      first={data.person.posts}
      useNextPage={useNextPage}
      list={{ of: `Person:${id}`, field: 'posts' }}
      pageOf={id}
      empty={<Empty title={t`No posts yet`} />}
    />
  );
}

function useNextPage(after: string) {
  const { handle } = useParams({ from: '/shell/@{$handle}' });
  const { data, error, retry } = usePage(PersonPostsQuery, { handle, first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data?.person ? postsOf(data.person.posts) : undefined, failed: Boolean(error && !data), retry };
}
