import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { showNotice } from '../../shared/ui/toast.js';
import './article-body.css';
import styles from './version-view.module.css';

const VersionQuery = graphql(`
  query Version($id: ID!) {
    node(id: $id) {
      __typename
      ... on Revision {
        id
        number
        title
        html
        body
      }
    }
  }
`);

const BringBackVersion = graphql(`
  mutation BringBackVersion($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        id
        title
        html
        body
        updatedAt
        revision {
          id
        }
      }
    }
  }
`);

interface VersionViewProps {
  id: string;
  article: { id: string; revision: { id: string } };
  onBroughtBack: () => void;
}

/** An earlier text of an article, to read and to bring back. Bringing back is one more save: nothing in between is lost. */
export function VersionView({ id, article, onBroughtBack }: VersionViewProps) {
  const [{ data, error }, retry] = useQuery({ query: VersionQuery, variables: { id } });
  const update = useAction(BringBackVersion);
  if (error) return <Failure error={error} onRetry={() => retry()} />;
  if (data?.node?.__typename !== 'Revision' || data.node.id !== id) return <PostsSkeleton count={2} />;
  const { number, title, html, body } = data.node;
  const bringBack = async () => {
    const saved = await update({ input: { articleId: article.id, expectedRevisionId: article.revision.id, title, body } });
    if (!saved) return;
    showNotice(`Version ${number} is the current one again`);
    onBroughtBack();
  };
  return (
    <article className={styles.version}>
      <h2 dir="auto">{title}</h2>
      {id !== article.revision.id && (
        <Button variant="quiet" onClick={() => void bringBack()}>
          Bring version {number} back
        </Button>
      )}
      {/* As in `article-view.tsx`: sanitised by the server, from the validated document. */}
      <div className="article-body" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
