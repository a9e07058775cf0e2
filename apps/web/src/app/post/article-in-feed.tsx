import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ArticleRow, ListedArticle } from '../../features/blogs/article-rows.js';
import { useFeedPlace } from '../../features/stream/feed/feed-place.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Rows } from '../../shared/ui/rows.js';
import styles from './article-in-feed.module.css';

/** An article among posts, in a feed. */
export function ArticleInFeed({ article, actions }: { article: FragmentType<typeof ListedArticle>; actions?: ReactNode }) {
  const { t } = useLingui();
  const place = useFeedPlace();
  const { title } = readFragment(ListedArticle, article);
  return (
    <article className={styles.article} aria-label={title || t`Article`} {...place}>
      <Rows label={t`Article`}>
        <ArticleRow article={article} actions={actions} />
      </Rows>
    </article>
  );
}
