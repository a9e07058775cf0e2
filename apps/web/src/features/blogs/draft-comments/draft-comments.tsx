import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { useWhileVisible } from '../../../shared/ui/use-while-visible.js';
import { inThreads } from './comment-threads.js';
import { DraftCommentForm } from './draft-comment-form.js';
import { DraftCommentParts } from './draft-comment-item.js';
import { DraftCommentThread } from './draft-comment-thread.js';
import { useMarks } from './use-marks.js';
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
              replyTo {
                id
              }
              passage {
                quote
                from
                before
                after
              }
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

/** Others' comments are asked for so often while one looks, in milliseconds. */
const PAUSE_MS = 20_000;
/** What is scrolled to stands so far from the window's top: below the bars of the editor. */
const FROM_TOP = 160;

/** Stands for the comment that is being written. */
const BEING_SAID = 'new';

interface DraftCommentsProps {
  articleId: string;
  /** Words that somebody chose to say something of. */
  about?: ChosenWords | undefined;
  onSaid?: () => void;
}

/** What is said of an article before it is out: open first, in the order of the words that it is about, then what is settled. */
export function DraftComments({ articleId, about, onSaid }: DraftCommentsProps) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string>();
  const [{ data, error, fetching }, reread] = useQuery({ query: DraftCommentsQuery, variables: { articleId, after }, requestPolicy: 'cache-and-network' });
  useWhileVisible(PAUSE_MS, () => reread({ requestPolicy: 'network-only' }));
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  const comments = article?.draftComments.edges.map(({ node }) => node) ?? [];
  const unpublished = article?.status === 'DRAFT' || article?.status === 'SCHEDULED';
  const marked = comments.flatMap(({ id, resolvedAt, passage }) => (passage && !resolvedAt && unpublished ? [{ id, ...passage }] : []));
  const beingSaid = about ? [{ id: BEING_SAID, quote: about.text, from: about.start, before: about.before, after: about.after }] : [];
  const marks = useMarks([...marked, ...beingSaid], about ? BEING_SAID : chosen, setChosen);
  const markOf = (id: string) => marks.find((mark) => mark.id === id);
  if (article && !unpublished && comments.length === 0) return null;
  const threads = inThreads(comments, (id) => markOf(id)?.place);
  const [open, settled] = [threads.filter(({ comment }) => !comment.resolvedAt), threads.filter(({ comment }) => comment.resolvedAt)];
  const show = (id: string) => {
    setChosen(id);
    const box = markOf(id)?.range.getBoundingClientRect();
    if (box && (box.top < FROM_TOP || box.bottom > window.innerHeight)) window.scrollBy({ top: box.top - FROM_TOP });
  };
  const listed = (some: typeof threads) =>
    some.map(({ comment, answers }) => (
      <DraftCommentThread
        key={comment.id}
        articleId={articleId}
        comment={comment}
        answers={answers}
        stands={comment.resolvedAt !== null || !unpublished || markOf(comment.id) !== undefined}
        chosen={chosen === comment.id}
        mayAnswer={unpublished}
        onShow={() => show(comment.id)}
      />
    ));
  const next = article?.draftComments.pageInfo;
  return (
    <section className={styles.comments} aria-label={t`Comments on the draft`}>
      <h2>{unpublished ? t`Comments` : t`Comments from before it was out`}</h2>
      {error && !data && <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {about && <DraftCommentForm articleId={articleId} about={about} {...(onSaid ? { onDone: onSaid } : {})} />}
      {article && unpublished && comments.length === 0 && !about && (
        <p className={styles.none}>
          <Trans>Nobody has said anything yet. Choose words in the text to say something of them. Readers of the article never see what is said here.</Trans>
        </p>
      )}
      {open.length > 0 && <ol aria-label={t`Open comments`}>{listed(open)}</ol>}
      {settled.length > 0 && (
        <details>
          <summary>{plural(settled.length, { one: '# settled', other: '# settled' })}</summary>
          <ol aria-label={t`Settled comments`}>{listed(settled)}</ol>
        </details>
      )}
      {next?.hasNextPage && (
        <Button variant="plain" size="compact-sm" loading={fetching} onClick={() => setAfter(next.endCursor ?? null)}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {article && unpublished && !about && <DraftCommentForm articleId={articleId} />}
    </section>
  );
}
