import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChartLine, IconCheck, IconDeviceDesktop, IconDeviceLaptop, IconFlag, IconKey, IconKeyboard, IconLanguage, IconLogout, IconMessageReport, IconMoon, IconSun, IconUser, IconVolumeOff } from '@tabler/icons-react';
import { UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../features/sign-in/sign-out.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { chooseLanguage, type Language, language, LANGUAGES } from '../../shared/language/language.js';
import { upTo99 } from '../../shared/language/formats.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Menu } from '../../shared/ui/menu.js';
import { showKeys } from './show-keys.js';
import { usePlaces } from './places.js';
import { useWaitingWords } from './use-waiting-words.js';
import styles from './account-menu.module.css';

const schemes = [
  { value: 'auto', label: msg`Like the system`, Icon: IconDeviceDesktop },
  { value: 'light', label: msg`Light`, Icon: IconSun },
  { value: 'dark', label: msg`Dark`, Icon: IconMoon },
] as const;

const languages = Object.entries(LANGUAGES) as [Language, string][];

/** Oneself, at the bottom of the side bar: profile, light and dark, language, sessions, sign-out. On a phone, also the places that its bar has no room for. */
export function AccountMenu({ compact }: { compact?: boolean }) {
  const { t } = useLingui();
  const self = useSelf();
  const { everyone, viewer } = useFrame();
  const waiting = useWaitingWords();
  const account = self && t`${self.displayName} @${self.handle}, your account`;
  const navigate = useNavigate();
  const places = usePlaces();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (!self) return null;
  return (
    <Menu position="top-start" radius="md" width={230}>
      <Menu.Target>
        <UnstyledButton className={styles.account} data-compact={compact || undefined} aria-label={waiting ? `${account}, ${waiting}` : account}>
          <span className={styles.face} data-waiting={waiting ? true : undefined}>
            <Avatar person={self} size={compact ? 26 : 34} />
          </span>
          {!compact && (
            <span className={styles.who}>
              <strong>{self.displayName}</strong>
              <span><bdi>@{self.handle}</bdi></span>
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUser size={18} />}
          onClick={() => void navigate({ to: '/@{$handle}', params: { handle: self.handle } })}
        >
          <Trans>Your profile</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconChartLine size={18} />} onClick={() => void navigate({ to: '/reach' })}>
          <Trans>Your reach</Trans>
        </Menu.Item>
        {compact &&
          places
            .filter(({ inBar }) => !inBar)
            .map(({ name, Icon, link, count }) => (
              <Menu.Item key={name} leftSection={<Icon size={18} />} rightSection={<Count of={count} />} onClick={() => void navigate(link)}>
                {name}
              </Menu.Item>
            ))}
        {compact && <Menu.Divider />}
        {everyone && (
          <Menu.Item leftSection={<IconFlag size={18} />} onClick={() => void navigate({ to: '/welcome' })}>
            <Trans>Getting started</Trans>
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDeviceLaptop size={18} />} onClick={() => void navigate({ to: '/settings/sessions' })}>
          <Trans>Where you’re signed in</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconKey size={18} />} onClick={() => void navigate({ to: '/settings/tokens' })}>
          <Trans>Tokens</Trans>
        </Menu.Item>
        {viewer?.newOutcomeCount != null && (
          <Menu.Item leftSection={<IconMessageReport size={18} />} rightSection={<Count of={viewer.newOutcomeCount} />} onClick={() => void navigate({ to: '/settings/reports' })}>
            <Trans>Your reports</Trans>
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconVolumeOff size={18} />} onClick={() => void navigate({ to: '/settings/mutes' })}>
          <Trans>What you mute</Trans>
        </Menu.Item>
        {!compact && (
          <Menu.Item leftSection={<IconKeyboard size={18} />} onClick={showKeys}>
            <Trans>Keyboard</Trans>
          </Menu.Item>
        )}
        <Menu.Divider />
        {schemes.map(({ value, label, Icon }) => (
          <Menu.RadioItem key={value} value={value} checked={colorScheme === value} checkIcon={<IconCheck size={16} aria-hidden />} closeMenuOnClick className={styles.scheme} onChange={() => setColorScheme(value)}>
            <Icon size={18} aria-hidden /> {t(label)}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        {languages.map(([value, name]) => (
          <Menu.RadioItem key={value} value={value} checked={language === value} checkIcon={<IconCheck size={16} aria-hidden />} closeMenuOnClick lang={value} className={styles.scheme} onChange={() => chooseLanguage(value)}>
            <IconLanguage size={18} aria-hidden /> {name}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void signOut()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Count({ of }: { of: number | undefined }) {
  return of ? <span className={styles.count}>{upTo99(of)}</span> : null;
}
