import { useLingui } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { ActionButton } from '../../shared/ui/action-button.js';
import { menuItems } from '../../shared/ui/menu-items.js';
import { Menu } from '../../shared/ui/menu.js';

const { Items, load } = menuItems(() => import('./post-menu-items.js'));

/** What else one may do with a post. */
export function PostMenu({ post }: ComponentProps<typeof Items>) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" radius="md" width={200} load={load}>
      <Menu.Target>
        <ActionButton label={t`More`} icon={<IconDots />} data-action="more" />
      </Menu.Target>
      <Menu.Dropdown>
        <Items post={post} />
      </Menu.Dropdown>
    </Menu>
  );
}
