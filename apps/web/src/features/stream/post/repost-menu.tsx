import { plural, t } from '@lingui/core/macro';
import { IconRepeat } from '@tabler/icons-react';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { menuItems } from '../../../shared/ui/menu-items.js';
import { Menu } from '../../../shared/ui/menu.js';

const { Items, load } = menuItems(() => import('./repost-items.js'));

export interface RepostMenuProps {
  post: { id: string; viewerReposted: boolean; viewerCanReply: boolean; repostCount: number; quoteCount: number };
  onQuote: () => void;
}

/** Reposts a post as it is, or quotes it with words of one's own. */
export function RepostMenu({ post, onQuote }: RepostMenuProps) {
  const count = post.repostCount + post.quoteCount;
  return (
    <Menu position="bottom-start" radius="md" width={190} load={load}>
      <Menu.Target>
        <ActionButton data-tip={t`Repost`} label={plural(count, { one: 'Repost, # time so far', other: 'Repost, # times so far' })} icon={<IconRepeat />} count={count} active={post.viewerReposted} data-action="repost" />
      </Menu.Target>
      <Menu.Dropdown>
        <Items post={post} onQuote={onQuote} />
      </Menu.Dropdown>
    </Menu>
  );
}
