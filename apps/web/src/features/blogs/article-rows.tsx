import { plural, t } from '@lingui/core/macro';
import { IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { Gone } from '../../shared/gone/gone.js';
import { languageOf } from '../../shared/language/text-language.js';
import { Picture, PictureParts } from '../../shared/media/picture.js';
import { calendarDate } from '../../shared/time/when.js';
import { Facts } from '../../shared/ui/facts.js';
import { shortMoment } from './schedule.js';
import styles from './article-rows.module.css';

void PictureParts;

export const ListedArticle = graphql(`
  fragment ListedArticle on Article {
    id
    slug
    title
    deleted
    restriction {
      kind
      reason
    }
    excerpt
    status
    sticky
    publishedAt
    updatedAt
    scheduledFor
    scheduleFailure
    readingMinutes
    discussionCount
    viewerCanEdit
    category {
      id
      slug
      name
    }
    cover {
      id
      ...PictureParts
    }
    author {
      id
      handle
      displayName
    }
  }
`);

export const ListedArticles = graphql(`
  fragment ListedArticles on ArticleConnection {
    edges {
      cursor
      node {
        id
        ...ListedArticle
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

interface ArticleRowProps {
  article: FragmentType<typeof ListedArticle>;
  actions?: ReactNode;
  /** Where all that is listed is of one category. */
  withoutCategory?: boolean | undefined;
}

/** An article of a list, with enough of it to choose by. What isn't out yet leads whoever may write it to where it is written. */
export function ArticleRow({ article: masked, actions, withoutCategory }: ArticleRowProps) {
  const article = readFragment(ListedArticle, masked);
  const { category } = article;
  if (article.deleted) {
    return (
      <li className={styles.gone}>
        <Gone restriction={article.restriction} what="article">{actions}</Gone>
      </li>
    );
  }
  const lang = languageOf(`${article.title} ${article.excerpt}`);
  return (
    <li className={styles.article}>
      {article.cover && <Picture decorative className={styles.cover} image={article.cover} sizes="160px" />}
      <h2 dir="auto" lang={lang}>
        <Link to={!article.publishedAt && article.viewerCanEdit ? '/a/$slug/edit' : '/a/$slug'} params={{ slug: article.slug }}>
          {article.title || t`Without a title`}
        </Link>
      </h2>
      {article.excerpt && <p dir="auto" lang={lang}>{article.excerpt}</p>}
      {article.scheduledFor && (
        <span className={styles.planned}>
          <IconClock size={15} aria-hidden />
          {t`Comes out ${shortMoment(article.scheduledFor)}`}
        </span>
      )}
      <span className={styles.facts}>
        <Facts of={factsOf(article)} />
        {category && !withoutCategory && (
          <>
            {' · '}
            <Link to="/category/$slug" params={{ slug: category.slug }}>
              {category.name}
            </Link>
          </>
        )}
      </span>
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}

function factsOf({ status, updatedAt, publishedAt, scheduledFor, scheduleFailure, author, readingMinutes, discussionCount, sticky, restriction }: ResultOf<typeof ListedArticle>): string[] {
  if (scheduledFor) return [author.displayName, t`${readingMinutes} min read`];
  if (scheduleFailure) return [t`Didn’t come out at its time, and is a draft again`, t`${readingMinutes} min read`];
  if (status === 'DRAFT') return [t`Draft, changed ${calendarDate(updatedAt)}`, author.displayName, t`${readingMinutes} min read`];
  return [
    ...(restriction?.kind === 'HIDDEN' ? [t`Hidden by a moderator`] : []),
    ...(publishedAt ? [calendarDate(publishedAt)] : []),
    author.displayName,
    t`${readingMinutes} min read`,
    ...(discussionCount > 0 ? [plural(discussionCount, { one: '# reply', other: '# replies' })] : []),
    ...(sticky ? [t`kept on top`] : []),
  ];
}

interface ArticleRowsProps {
  articles: FragmentType<typeof ListedArticles>;
  /** Those that stand elsewhere on the page. */
  without?: readonly string[];
  withoutCategory?: boolean;
}

/** Articles one under the other: the items of a list. */
export function ArticleRows({ articles, without = [], withoutCategory }: ArticleRowsProps) {
  const { edges } = readFragment(ListedArticles, articles);
  return (
    <>
      {edges
        .filter(({ node }) => !without.includes(node.id))
        .map(({ node }) => (
          <ArticleRow key={node.id} article={node} withoutCategory={withoutCategory} />
        ))}
    </>
  );
}
