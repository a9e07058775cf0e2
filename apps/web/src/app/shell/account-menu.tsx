import { IconDeviceDesktop, IconDeviceLaptop, IconKeyboard, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../features/sign-in/sign-out.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { showKeys } from './keys-dialog.js';
import { usePlaces } from './places.js';
import styles from './account-menu.module.css';

const schemes = [
  { value: 'auto', label: 'Like the system', Icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
] as const;

/** In the bar of a phone already. */
const inBar = ['Home', 'Everyone', 'Channels'];

/** Oneself, at the bottom of the side bar: profile, light and dark, sessions, sign-out. On a phone, also the places that its bar has no room for. */
export function AccountMenu({ compact }: { compact?: boolean }) {
  const self = useSelf();
  const navigate = useNavigate();
  const places = usePlaces();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (!self) return null;
  return (
    <Menu position="top-start" radius="md" width={230}>
      <Menu.Target>
        <UnstyledButton className={styles.account} data-compact={compact || undefined} aria-label={`${self.displayName} @${self.handle}, your account`}>
          <Avatar person={self} size={compact ? 26 : 34} />
          {!compact && (
            <span className={styles.who}>
              <strong>{self.displayName}</strong>
              <span>@{self.handle}</span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUser size={18} />}
          onClick={() => void navigate({ to: '/@{$handle}', params: { handle: self.handle } })}
        >
          Your profile
        </Menu.Item>
        {compact &&
          places
            .filter(({ name }) => !inBar.includes(name))
            .map(({ name, Icon, link }) => (
              <Menu.Item key={name} leftSection={<Icon size={18} />} onClick={() => void navigate(link)}>
                {name}
              </Menu.Item>
            ))}
        {compact && <Menu.Divider />}
        <Menu.Item leftSection={<IconDeviceLaptop size={18} />} onClick={() => void navigate({ to: '/settings/sessions' })}>
          Where you’re signed in
        </Menu.Item>
        {!compact && (
          <Menu.Item leftSection={<IconKeyboard size={18} />} onClick={showKeys}>
            Keyboard
          </Menu.Item>
        )}
        <Menu.Divider />
        {schemes.map(({ value, label, Icon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<Icon size={18} />}
            data-chosen={colorScheme === value || undefined}
            className={styles.scheme}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
