import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Facts } from '../../shared/ui/facts.js';
import styles from './go-on-reading.module.css';

export const UnfinishedArticles = graphql(`
  fragment UnfinishedArticles on ArticleConnection {
    edges {
      node {
        id
        slug
        title
        readingMinutes
        viewerReadPosition {
          fraction
        }
        author {
          id
          displayName
        }
      }
    }
  }
`);

/** What one began to read, and where it is offered to go on. Nothing where there is none. */
export function GoOnReading({ articles: masked }: { articles: FragmentType<typeof UnfinishedArticles> }) {
  const heading = useId();
  const { edges } = readFragment(UnfinishedArticles, masked);
  if (edges.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}><Trans>Continue reading</Trans></h2>
      <ul className={styles.list}>
        {edges.map(({ node: { id, slug, title, author, readingMinutes, viewerReadPosition } }) => {
          const read = viewerReadPosition?.fraction ?? 0;
          const left = Math.max(1, Math.round(readingMinutes * (1 - read)));
          return (
            <li key={id}>
              <Link to="/a/$slug" params={{ slug }} className={styles.article}>
                <span className={styles.title} dir="auto">{title}</span>
                <span className={styles.facts}><Facts of={[author.displayName, plural(left, { one: '# minute left', other: '# minutes left' })]} /></span>
                <span className={styles.bar} aria-hidden><span style={{ inlineSize: `${Math.round(read * 100)}%` }} /></span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
