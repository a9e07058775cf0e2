import { useRef, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import '../article-body.css';
import { useOutsideLinks } from '../pictures-outside/use-outside-links.js';
import { useScrollingParts } from '../reading/use-scrolling-parts.js';
import styles from './version-view.module.css';

export const VersionText = graphql(`
  fragment VersionText on Revision {
    id
    title
    html
  }
`);

const VersionQuery = graphql(`
  query Version($id: ID!) {
    node(id: $id) {
      __typename
      ...VersionText
    }
  }
`);

interface VersionViewProps {
  id: string;
  /** The newest, which the page has read: it need not be asked for. */
  newest: FragmentType<typeof VersionText>;
  actions: ReactNode;
}

/** A text of an article, to read. */
export function VersionView({ id, newest, actions }: VersionViewProps) {
  const known = readFragment(VersionText, newest);
  const [{ data, error }, retry] = useQuery({ query: VersionQuery, variables: { id }, pause: known.id === id });
  const read = data?.node?.__typename === 'Revision' ? readFragment(VersionText, data.node) : undefined;
  const version = [known, read].find((one) => one?.id === id);
  const body = useRef<HTMLDivElement>(null);
  useOutsideLinks(body, version?.html ?? '');
  useScrollingParts(body, version?.html ?? '');
  if (error && !version) return <Failure error={error} onRetry={() => retry()} />;
  if (!version) return <PostsSkeleton count={2} />;
  const { title, html } = version;
  return (
    <article className={styles.version}>
      <h2 dir="auto">{title}</h2>
      <div className={styles.actions}>{actions}</div>
      {/* As in `article-view.tsx`: sanitised by the server, from the validated document. */}
      <div ref={body} className="article-body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
