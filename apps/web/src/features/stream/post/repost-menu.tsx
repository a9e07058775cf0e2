import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconQuote, IconRepeat, IconRepeatOff } from '@tabler/icons-react';
import { graphql } from '../../../shared/graphql/document.js';
import { usePress } from '../../../shared/graphql/use-press.js';
import { newKey } from '../../../shared/state/new-key.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Menu } from '../../../shared/ui/menu.js';

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

interface RepostMenuProps {
  post: { id: string; viewerReposted: boolean; viewerCanReply: boolean; repostCount: number; quoteCount: number };
  onQuote: () => void;
}

/** Reposts a post as it is, or quotes it with words of one's own. */
export function RepostMenu({ post, onQuote }: RepostMenuProps) {
  const repost = usePress(Repost);
  const undo = usePress(UndoRepost);
  const { t } = useLingui();
  const takeBack = () => void undo({ postId: post.id }, t`It is still reposted.`);
  const repostIt = async () => {
    if (await repost({ postId: post.id, key: newKey() }, t`The post wasn’t reposted.`)) showNotice(t`Reposted`, { label: t`Undo`, onClick: takeBack });
  };
  const count = post.repostCount + post.quoteCount;
  return (
    <Menu position="bottom-start" radius="md" width={190}>
      <Menu.Target>
        <ActionButton label={plural(count, { one: 'Repost, # time so far', other: 'Repost, # times so far' })} icon={<IconRepeat />} count={count} active={post.viewerReposted} data-action="repost" />
      </Menu.Target>
      <Menu.Dropdown>
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
      </Menu.Dropdown>
    </Menu>
  );
}
