import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { MuteButton } from '../../features/stream/mute/mute-button.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';
import { PostFeed } from '../post/post-feed.js';
import { PostPage, postsOf } from '../post/post-page.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { pageSize } from './home-query.js';
import { Missing } from './not-found.js';
import { TagArticles } from './tag-articles.js';

void [FrameParts, PostPage];

const TagPageQuery = graphql(`
  query TagPage($name: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    tag(name: $name) {
      id
      name
      viewerFollows
      viewerMute {
        id
      }
      followerCount
      timeline(first: $first, after: $after) {
        ...PostPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** Everything that carries a tag: its posts, or its articles. */
export function TagPage() {
  const { t } = useLingui();
  const { name } = useParams({ from: '/shell/t/$name' });
  const { show = 'posts' } = useSearch({ from: '/shell/t/$name' });
  const { data, error, retry } = usePage(TagPageQuery, { name, first: pageSize });
  const tag = data?.tag;
  const tab = { to: '/t/$name', params: { name }, activeOptions: ONLY_HERE, replace: true } as const;
  if (data && !tag) return <Missing what="tag" />;
  return (
    <Column
      title={`#${tag?.name ?? name}`}
      back={<BackButton />}
      actions={
        tag && (
          <>
            <MuteButton subject={tag} name={`#${tag.name}`} />
            <FollowButton subject={tag} name={`#${tag.name}`} />
          </>
        )
      }
    >
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {tag && (
        <>
          <TabLinks label={t`What to show`}>
            <Link {...tab} search={{}}><Trans>Posts</Trans></Link>
            <Link {...tab} search={{ show: 'articles' }}><Trans>Articles</Trans></Link>
          </TabLinks>
          {show === 'articles' ? (
            <Rows label={t`Articles tagged ${tag.name}`}>
              <TagArticles key={name} name={name} />
            </Rows>
          ) : (
            <PostFeed
              name={`tag-${name}`}
              label={t`Posts tagged ${tag.name}`}
              first={tag.timeline}
              useNextPage={useNextPage}
              list={{ of: `Tag:${tag.id}`, field: 'timeline' }}
              pageOf={tag.id}
              empty={<Empty title={t`No posts yet`}><Trans>Write #{tag.name} in a post, and it appears here.</Trans></Empty>}
            />
          )}
        </>
      )}
    </Column>
  );
}

function useNextPage(after: string) {
  const { name } = useParams({ from: '/shell/t/$name' });
  const { data, error, retry } = usePage(TagPageQuery, { name, first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data?.tag ? postsOf(data.tag.timeline) : undefined, failed: Boolean(error && !data), retry };
}
