import { Trans, useLingui } from '@lingui/react/macro';
import { IconKeyboard, IconLogout } from '@tabler/icons-react';
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

/** What is chosen among a few that stand side by side is seen without a mark of its own. */
const UNMARKED = { itemSection: styles.unmarked, itemIndicator: styles.unmarked };
const LANGUAGES_BY_NAME = Object.entries(LANGUAGES) as [Language, string][];

/** What stands in the menu under one's name: oneself, how the hub reads, the hub itself, and the way out. */
export default function AccountItems() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const places = useFurtherPlaces().filter(({ inAccount }) => inAccount);
  const listed = (own: boolean) =>
    places
      .filter(({ group }) => (group === 'own') === own)
      .map(({ name, Icon, link, count }) => (
        <Menu.Item key={name} leftSection={<Icon size={18} aria-hidden />} rightSection={count ? <span className={styles.count}>{upTo99(count)}</span> : null} onClick={() => void navigate(link)}>
          {name}
        </Menu.Item>
      ));
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      {listed(true)}
      <Menu.Divider />
      <Menu.Label aria-hidden><Trans>Appearance</Trans></Menu.Label>
      <div role="group" aria-label={t`Appearance`} className={styles.choice}>
        {SCHEMES.map(({ value, label, Icon }) => (
          <Menu.RadioItem key={value} value={value} checked={colorScheme === value} classNames={UNMARKED} closeMenuOnClick onChange={() => setColorScheme(value)}>
            <Icon size={18} aria-hidden /> {t(label)}
          </Menu.RadioItem>
        ))}
      </div>
      <Menu.Label aria-hidden><Trans>Language</Trans></Menu.Label>
      <div role="group" aria-label={t`Language`} className={styles.choice}>
        {LANGUAGES_BY_NAME.map(([value, name]) => (
          <Menu.RadioItem key={value} value={value} checked={language === value} classNames={UNMARKED} closeMenuOnClick lang={value} onChange={() => chooseLanguage(value)}>
            {name}
          </Menu.RadioItem>
        ))}
      </div>
      <Menu.Divider />
      {listed(false)}
      <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={showKeys}>
        <Trans>Keyboard</Trans>
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </>
  );
}
