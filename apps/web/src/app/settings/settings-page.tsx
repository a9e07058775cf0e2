import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { useSettingsPlaces } from '../shell/further-places.js';
import { PlacesList } from '../shell/places-list.js';
import styles from './settings-page.module.css';

interface SettingsPageProps {
  title: string;
  children: ReactNode;
}

/** One page of the settings, with the way to the others at its side; on a phone that is the first page itself. */
export function SettingsPage({ title, children }: SettingsPageProps) {
  const { t } = useLingui();
  return (
    <Column title={title} wide back={<BackButton />}>
      <div className={styles.frame}>
        <nav aria-label={t`Settings`} className={styles.nav}>
          <SettingsLinks />
        </nav>
        <div className={styles.page}>{children}</div>
      </div>
    </Column>
  );
}

/** The way to each page of the settings; what is for programs comes last and apart. */
export function SettingsLinks() {
  const places = useSettingsPlaces();
  const heading = useId();
  return (
    <div className={styles.links}>
      <PlacesList places={places.filter(({ forPrograms }) => !forPrograms)} iconSize={20} />
      <p className={styles.heading} id={heading}><Trans>For programs</Trans></p>
      <PlacesList places={places.filter(({ forPrograms }) => forPrograms)} iconSize={20} aria-labelledby={heading} />
    </div>
  );
}
