import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { DraftCommentForm } from './draft-comment-form.js';
import { DraftCommentItem, DraftCommentParts } from './draft-comment-item.js';
import styles from './draft-comments.module.css';

void DraftCommentParts;

const DraftCommentsQuery = graphql(`
  query DraftComments($articleId: ID!, $after: String) {
    node(id: $articleId) {
      __typename
      ... on Article {
        id
        status
        draftComments(first: 50, after: $after) {
          edges {
            cursor
            node {
              id
              resolvedAt
              ...DraftCommentParts
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
`);

/** What is said of an article before it is out: open first, then what is settled. Read anew whenever one comes back to the window. */
export function DraftComments({ articleId }: { articleId: string }) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useQuery({ query: DraftCommentsQuery, variables: { articleId, after }, requestPolicy: 'cache-and-network' });
  useEffect(() => {
    const refresh = () => reread({ requestPolicy: 'network-only' });
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reread]);
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  const comments = article?.draftComments.edges.map(({ node }) => node) ?? [];
  const [open, settled] = [comments.filter((one) => !one.resolvedAt), comments.filter((one) => one.resolvedAt)];
  const unpublished = article?.status === 'DRAFT' || article?.status === 'SCHEDULED';
  if (article && !unpublished && comments.length === 0) return null;
  const next = article?.draftComments.pageInfo;
  return (
    <section className={styles.comments} aria-label={t`Comments on the draft`}>
      <h2>{unpublished ? t`Comments` : t`Comments from before it was out`}</h2>
      {error && !data && <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {article && unpublished && comments.length === 0 && <p className={styles.none}><Trans>Nobody has said anything yet. Readers of the article never see what is said here.</Trans></p>}
      {open.length > 0 && (
        <ol aria-label={t`Open comments`}>
          {open.map((comment) => (
            <DraftCommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{plural(settled.length, { one: '# settled', other: '# settled' })}</summary>
          <ol aria-label={t`Settled comments`}>
            {settled.map((comment) => (
              <DraftCommentItem key={comment.id} comment={comment} />
            ))}
          </ol>
        </details>
      )}
      {next?.hasNextPage && (
        <Button variant="plain" size="compact-sm" loading={fetching} onClick={() => setAfter(next.endCursor ?? null)}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {article && unpublished && <DraftCommentForm articleId={articleId} />}
    </section>
  );
}
