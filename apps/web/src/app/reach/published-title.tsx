import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { languageOf } from '../../shared/language/text-language.js';
import { calendarDate } from '../../shared/time/when.js';
import { Facts } from '../../shared/ui/facts.js';
import type { Published, PublishedArticle, PublishedPost } from './reach-query.js';
import styles from './reach-row.module.css';

/** What it is, and when it came out. */
export function PublishedTitle({ published }: { published: Published }) {
  return published.__typename === 'Article' ? <ArticleTitle article={published} /> : <PostTitle post={published} />;
}

function ArticleTitle({ article: { slug, title, publishedAt, notice } }: { article: PublishedArticle }) {
  const { t } = useLingui();
  const seen = notice?.reach?.seen;
  return (
    <>
      <Link to="/a/$slug" params={{ slug }} className={styles.article} dir="auto" lang={languageOf(title)}>
        {title}
      </Link>
      <span className={styles.facts}>
        <Facts of={[t`Article`, ...(publishedAt ? [calendarDate(publishedAt)] : [])]} />
        {notice && seen != null && (
          <>
            {' · '}
            <Link to="/p/$postId" params={{ postId: notice.id }}>
              <Trans>seen by {seen} in the stream</Trans>
            </Link>
          </>
        )}
      </span>
    </>
  );
}

function PostTitle({ post: { id, text, createdAt, channel } }: { post: PublishedPost }) {
  const { t } = useLingui();
  return (
    <>
      <Link to="/p/$postId" params={{ postId: id }} className={styles.post} dir="auto" lang={languageOf(text)}>
        {text || t`Without words`}
      </Link>
      <span className={styles.facts}>
        <Facts of={[channel.name, calendarDate(createdAt)]} />
      </span>
    </>
  );
}
