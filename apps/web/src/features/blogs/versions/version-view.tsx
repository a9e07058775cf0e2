import { useRef, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import '../article-body.css';
import { useScrollingParts } from '../reading/use-scrolling-parts.js';
import styles from './version-view.module.css';

const VersionQuery = graphql(`
  query Version($id: ID!) {
    node(id: $id) {
      __typename
      ... on Revision {
        id
        title
        html
      }
    }
  }
`);

/** An earlier text of an article, to read. */
export function VersionView({ id, actions }: { id: string; actions: ReactNode }) {
  const [{ data, error }, retry] = useQuery({ query: VersionQuery, variables: { id } });
  const body = useRef<HTMLDivElement>(null);
  useScrollingParts(body, data?.node?.__typename === 'Revision' && data.node.id === id ? data.node.html : '');
  if (error) return <Failure error={error} onRetry={() => retry()} />;
  if (data?.node?.__typename !== 'Revision' || data.node.id !== id) return <PostsSkeleton count={2} />;
  const { title, html } = data.node;
  return (
    <article className={styles.version}>
      <h2 dir="auto">{title}</h2>
      <div className={styles.actions}>{actions}</div>
      {/* As in `article-view.tsx`: sanitised by the server, from the validated document. */}
      <div ref={body} className="article-body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
