import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Composer } from '../../features/stream/composer/composer.js';
import { Quoted, QuotedPost } from '../../features/stream/post/quoted-post.js';
import { graphql } from '../../shared/graphql/document.js';
import { usePublish } from './use-publish.js';

void QuotedPost;

const PostToQuote = graphql(`
  query PostToQuote($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        ...QuotedPost
      }
    }
  }
`);

/** Quotes a post with words of one's own. */
export default function QuoteComposer({ postId, onDone }: { postId: string; onDone: () => void }) {
  const { t } = useLingui();
  const publish = usePublish();
  const [{ data }] = useQuery({ query: PostToQuote, variables: { id: postId } });
  return (
    <Composer
      compact
      autoFocus
      draftKey={`quote-${postId}`}
      label={t`Quote this post`}
      placeholder={t`What do you make of it?`}
      action={t`Post`}
      onCancel={onDone}
      preview={() => (data?.node?.__typename === 'Post' ? <Quoted post={data.node} asLink={false} /> : null)}
      onPublish={async (text, attached, again) => {
        const taken = await publish(text, { quoteOfId: postId, ...attached }, again);
        if (taken) onDone();
        return taken;
      }}
    />
  );
}
