import { useLingui } from '@lingui/react/macro';
import { Composer } from '../../features/stream/composer/composer.js';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

const EditPost = graphql(`
  mutation EditPost($postId: ID!, $text: String!) {
    editPost(input: { postId: $postId, text: $text }) {
      post {
        ...PostItem
      }
    }
  }
`);

/** Changes one's own post. What it said before stays readable. */
export default function EditComposer({ post, onDone }: { post: { id: string; text: string }; onDone: () => void }) {
  const { t } = useLingui();
  const editPost = useAction(EditPost);
  return (
    <Composer
      withoutMedia
      compact
      autoFocus
      draftKey={`edit-${post.id}`}
      initialText={post.text}
      label={t`Edit post`}
      placeholder={t`What should it say?`}
      action={t`Save`}
      onCancel={onDone}
      onPublish={async (text, _attached, again) => {
        const saved = await editPost({ postId: post.id, text }, { undone: t`The post stands as it did; your words are kept.`, again });
        if (saved) onDone();
        return saved !== null;
      }}
    />
  );
}
