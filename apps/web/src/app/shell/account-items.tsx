import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconKeyboard, IconLanguage, IconLogout } from '@tabler/icons-react';
import { useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../features/sign-in/sign-out.js';
import { upTo99 } from '../../shared/language/formats.js';
import { chooseLanguage, language, type Language, LANGUAGES } from '../../shared/language/language.js';
import { Menu } from '../../shared/ui/menu.js';
import { SCHEMES } from '../settings/schemes.js';
import styles from './account-menu.module.css';
import { useFurtherPlaces } from './further-places.js';
import { showKeys } from './show-keys.js';

const LANGUAGES_BY_NAME = Object.entries(LANGUAGES) as [Language, string][];

/** What stands in the menu under one's name. */
export function AccountItems() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const places = useFurtherPlaces().filter(({ inAccount }) => inAccount);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      {places.map(({ name, Icon, link, count }) => (
        <Menu.Item key={name} leftSection={<Icon size={18} aria-hidden />} rightSection={count ? <span className={styles.count}>{upTo99(count)}</span> : null} onClick={() => void navigate(link)}>
          {name}
        </Menu.Item>
      ))}
      <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={showKeys}>
        <Trans>Keyboard</Trans>
      </Menu.Item>
      <Menu.Divider />
      <div role="group" aria-label={t`Appearance`}>
        <Menu.Label aria-hidden><Trans>Appearance</Trans></Menu.Label>
        {SCHEMES.map(({ value, label, Icon }) => (
          <Menu.RadioItem key={value} value={value} checked={colorScheme === value} checkIcon={<IconCheck size={16} aria-hidden />} closeMenuOnClick className={styles.scheme} onChange={() => setColorScheme(value)}>
            <Icon size={18} aria-hidden /> {t(label)}
          </Menu.RadioItem>
        ))}
      </div>
      <Menu.Divider />
      <div role="group" aria-label={t`Language`}>
        <Menu.Label aria-hidden><Trans>Language</Trans></Menu.Label>
        {LANGUAGES_BY_NAME.map(([value, name]) => (
          <Menu.RadioItem key={value} value={value} checked={language === value} checkIcon={<IconCheck size={16} aria-hidden />} closeMenuOnClick lang={value} className={styles.scheme} onChange={() => chooseLanguage(value)}>
            <IconLanguage size={18} aria-hidden /> {name}
          </Menu.RadioItem>
        ))}
      </div>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </>
  );
}
