import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { GrowForm, PostToGrow } from '../../features/ties/growth/grow-form.js';
import { graphql, type FragmentType } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Missing } from './not-found.js';
import styles from './grow.module.css';

void [FrameParts, PostToGrow];

const GrowPageQuery = graphql(`
  query GrowPage($id: ID!, $after: String, $withFrame: Boolean!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        root {
          id
          ...PostToGrow
          channel {
            id
            slug
            name
            private
            blog {
              id
              title
              viewerCanWrite
            }
          }
          descendants(first: 100, after: $after) {
            edges {
              cursor
              node {
                id
                ...PostToGrow
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

type ReplyToGrow = FragmentType<typeof PostToGrow> & { id: string };

/** Makes an article of a thread. What few read stays with them: a private channel's thread goes into that channel's blog. */
export function GrowPage() {
  const { t } = useLingui();
  const { postId } = useParams({ from: '/shell/p/$postId/grow' });
  const [after, setAfter] = useState<string | null>(null);
  const { data, error, fetching, retry } = usePage(GrowPageQuery, { id: postId, after });
  const [earlier, setEarlier] = useState<readonly ReplyToGrow[]>([]);
  const navigate = useNavigate();
  const root = data?.node?.__typename === 'Post' ? data.node.root : undefined;
  if (data && !root) return <Missing what="post" />;
  const { blog, private: closed } = root?.channel ?? {};
  const replies = root?.descendants;
  const read = [...earlier, ...(replies?.edges ?? []).map(({ node }) => node)];
  const showMore = () => {
    setEarlier(read);
    setAfter(replies?.pageInfo.endCursor ?? null);
  };
  return (
    <Column title={t`Grow into an article`} wide back={<BackButton />}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={3} />}
      {root && closed && !blog?.viewerCanWrite && (
        <Empty
          title={t`${root.channel.name} has no blog that you write in`}
          action={
            <LinkButton to="/c/$slug" params={{ slug: root.channel.slug }}>
              <Trans>To the channel</Trans>
            </LinkButton>
          }
        >
          <Trans>What was written in a private channel can only become an article of that channel’s blog.</Trans>
        </Empty>
      )}
      {root && replies && (!closed || blog?.viewerCanWrite) && (
        <>
          <GrowForm
            rootId={root.id}
            posts={[root, ...new Map(read.map((reply) => [reply.id, reply])).values()]}
            blog={closed ? (blog ?? undefined) : undefined}
            onGrown={(slug) => void navigate({ to: '/a/$slug/edit', params: { slug } })}
          />
          {replies.pageInfo.hasNextPage && (
            <div className={styles.more}>
              <Button variant="quiet" loading={fetching} onClick={showMore}>
                <Trans>Show more posts</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </Column>
  );
}
