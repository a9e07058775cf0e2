import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { menuItems } from '../../shared/ui/menu-items.js';
import { Menu } from '../../shared/ui/menu.js';
import { useWaitingWords } from './use-waiting-words.js';
import styles from './account-menu.module.css';

const { Items, load } = menuItems(() => import('./account-items.js'));

/** Oneself, at the bottom of the side bar: one's own pages, light and dark, language, sign-out. */
export function AccountMenu() {
  const { t } = useLingui();
  const self = useSelf();
  const waiting = useWaitingWords();
  if (!self) return null;
  const account = t`${self.displayName} @${self.handle}, your account`;
  return (
    <Menu position="top-start" radius="md" width={270} load={load}>
      <Menu.Target>
        <UnstyledButton className={styles.account} aria-label={waiting ? `${account}, ${waiting}` : account}>
          <span className={styles.face} data-waiting={waiting ? true : undefined}>
            <Avatar person={self} size={34} />
          </span>
          <span className={styles.who}>
            <strong>{self.displayName}</strong>
            <span><bdi>@{self.handle}</bdi></span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Items />
      </Menu.Dropdown>
    </Menu>
  );
}
