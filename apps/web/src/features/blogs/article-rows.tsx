import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { calendarDate } from '../../shared/time/when.js';
import styles from './article-rows.module.css';

export const ListedArticles = graphql(`
  fragment ListedArticles on ArticleConnection {
    edges {
      cursor
      node {
        id
        slug
        title
        excerpt
        status
        sticky
        publishedAt
        updatedAt
        readingMinutes
        discussionCount
        author {
          id
          handle
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** Articles one under the other, with enough of each to choose by: the items of a list. */
export function ArticleRows({ articles }: { articles: FragmentType<typeof ListedArticles> }) {
  const { edges } = readFragment(ListedArticles, articles);
  return (
    <>
      {edges.map(({ node: article }) => (
        <li key={article.id} className={styles.article} dir="auto">
          <h3>
            {article.status === 'DRAFT' ? (
              <Link to="/a/$slug/edit" params={{ slug: article.slug }}>
                {article.title || 'Without a title'}
              </Link>
            ) : (
              <Link to="/a/$slug" params={{ slug: article.slug }}>
                {article.title}
              </Link>
            )}
          </h3>
          {article.excerpt && <p>{article.excerpt}</p>}
          <span className={styles.facts}>
            {article.status === 'DRAFT' ? `Draft, changed ${calendarDate(article.updatedAt)}` : null}
            {article.publishedAt && calendarDate(article.publishedAt)} · {article.author.displayName} · {article.readingMinutes} min
            {article.discussionCount > 0 && ` · ${article.discussionCount} ${article.discussionCount === 1 ? 'reply' : 'replies'}`}
            {article.sticky && ' · kept on top'}
          </span>
        </li>
      ))}
    </>
  );
}
