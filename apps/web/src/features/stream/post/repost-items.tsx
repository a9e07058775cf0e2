import { Trans, useLingui } from '@lingui/react/macro';
import { IconQuote, IconRepeat, IconRepeatOff } from '@tabler/icons-react';
import { graphql } from '../../../shared/graphql/document.js';
import { usePress } from '../../../shared/graphql/use-press.js';
import { newKey } from '../../../shared/state/new-key.js';
import { Menu } from '../../../shared/ui/menu.js';
import { showNotice } from '../../../shared/ui/toast.js';
import type { RepostMenuProps } from './repost-menu.js';

const Repost = graphql(`
  mutation Repost($postId: ID!, $key: String) {
    repost(input: { postId: $postId, idempotencyKey: $key }) {
      post {
        id
        viewerReposted
        repostCount
      }
    }
  }
`);

const UndoRepost = graphql(`
  mutation UndoRepost($postId: ID!) {
    undoRepost(input: { postId: $postId }) {
      post {
        id
        viewerReposted
        repostCount
      }
    }
  }
`);

/** The two ways to pass a post on, and the way back. */
export default function RepostItems({ post, onQuote }: RepostMenuProps) {
  const repost = usePress(Repost);
  const undo = usePress(UndoRepost);
  const { t } = useLingui();
  const takeBack = () => void undo({ postId: post.id }, t`It is still reposted.`);
  const repostIt = async () => {
    if (await repost({ postId: post.id, key: newKey() }, t`The post wasn’t reposted.`)) showNotice(t`Reposted`, { label: t`Undo`, onClick: takeBack });
  };
  return (
    <>
      {post.viewerReposted && (
        <Menu.Item leftSection={<IconRepeatOff size={18} />} onClick={takeBack}>
          <Trans>Undo repost</Trans>
        </Menu.Item>
      )}
      {!post.viewerReposted && post.viewerCanReply && (
        <Menu.Item leftSection={<IconRepeat size={18} />} onClick={() => void repostIt()}>
          <Trans>Repost</Trans>
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconQuote size={18} />} onClick={onQuote}>
        <Trans>Quote</Trans>
      </Menu.Item>
    </>
  );
}
