import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Failure } from '../../../shared/ui/failure.js';
import styles from './edit-history.module.css';

const EditHistory = graphql(`
  query EditHistory($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        text
        edits {
          text
          replacedAt
        }
      }
    }
  }
`);

/** What a post said before, newest first. */
export default function History({ postId }: { postId: string }) {
  const [{ data, error, fetching }, retry] = useQuery({ query: EditHistory, variables: { id: postId }, requestPolicy: 'network-only' });
  if (error) return <Failure error={error} onRetry={() => retry()} />;
  if (fetching || data?.node?.__typename !== 'Post') return null;
  return (
    <ol className={styles.history}>
      <li>
        <h3><Trans>Now</Trans></h3>
        <p>{data.node.text}</p>
      </li>
      {data.node.edits.map((edit) => (
        <li key={edit.replacedAt}>
          <h3>
            <Trans>Until <RelativeTime date={edit.replacedAt} /></Trans>
          </h3>
          <p>{edit.text}</p>
        </li>
      ))}
    </ol>
  );
}
