import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Gone } from '../../shared/gone/gone.js';
import { useSelf } from '../../shared/graphql/frame.js';
import type { Restricted } from '../../shared/gone/why-gone.js';
import { Column } from '../shell/column.js';
import styles from './gone-article.module.css';

interface GoneArticleProps {
  article: {
    restriction?: Restricted | null;
    author: { id: string; handle: string; displayName: string };
    blog: { slug: string; title: string };
    discussionCount: number;
    citationCount: number;
  };
  discussion: ReactNode;
}

/** The address of an article that moderators hid or removed, for those who could read it before; what others said about it stays. */
export function GoneArticle({ article: { restriction, author, blog, discussionCount, citationCount }, discussion }: GoneArticleProps) {
  const { t } = useLingui();
  const self = useSelf();
  const by = <Link to="/@{$handle}" params={{ handle: author.handle }}>{author.displayName}</Link>;
  const where = <Link to="/b/$slug" params={{ slug: blog.slug }}>{blog.title}</Link>;
  return (
    <Column title={t`Article`} untitled wide>
      <div className={styles.page} data-gone>
        <h1><Gone restriction={restriction} what="article" own={self?.id === author.id} /></h1>
        <p><Trans>{by} wrote it in {where}. If it is put back, you find it here again.</Trans></p>
        {discussionCount + citationCount > 0 && discussion}
      </div>
    </Column>
  );
}
