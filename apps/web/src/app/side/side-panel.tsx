import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import styles from './side-panel.module.css';

const NewArticles = graphql(`
  query NewArticles {
    articles(first: 4) {
      edges {
        node {
          id
          slug
          title
          readingMinutes
          author {
            id
            displayName
          }
        }
      }
    }
  }
`);

/** Beside the stream, where there is room: what was written at length of late. */
export default function SidePanel() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: NewArticles, requestPolicy: 'cache-and-network' });
  if (!data || data.articles.edges.length === 0) return null;
  return (
    <aside className={styles.panel} aria-label={t`New in the blogs`}>
      <h2>
        <Trans>New in the blogs</Trans>
      </h2>
      <ul>
        {data.articles.edges.map(({ node: { readingMinutes, ...node } }) => (
          <li key={node.id}>
            <Link to="/a/$slug" params={{ slug: node.slug }} dir="auto">
              {node.title}
            </Link>
            <p>
              <bdi>{node.author.displayName}</bdi> · <Trans>{readingMinutes} min read</Trans>
            </p>
          </li>
        ))}
      </ul>
      <Link to="/articles" className={styles.all}>
        <Trans>All articles</Trans>
      </Link>
    </aside>
  );
}
