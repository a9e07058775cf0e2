import { useLingui } from '@lingui/react/macro';
import { Composer } from '../../features/stream/composer/composer.js';
import { AttachedArticle } from '../../features/ties/attached-article.js';
import { usePublish } from './use-publish.js';

interface ReplyComposerProps {
  post: { id: string; author: { handle: string; displayName: string } };
  onClose?: () => void;
  autoFocus?: boolean;
  placeholder?: string;
}

/** Answers a post where one reads it. */
export function ReplyComposer({ post, onClose, autoFocus = true, placeholder }: ReplyComposerProps) {
  const { t } = useLingui();
  const publish = usePublish();
  return (
    <Composer
      compact
      autoFocus={autoFocus}
      draftKey={`reply-${post.id}`}
      label={t`Reply to ${post.author.displayName}`}
      placeholder={placeholder ?? t`Reply to ${post.author.displayName}`}
      action={t`Reply`}
      onCancel={onClose}
      preview={(text) => <AttachedArticle text={text} />}
      onPublish={async (text, attached, again) => {
        const taken = await publish(text, { replyToId: post.id, ...attached }, again);
        if (taken) onClose?.();
        return taken;
      }}
    />
  );
}
