import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { EditedProfile } from '../../features/people/profile/edited-profile.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { chooseLanguage, language, type Language, LANGUAGES } from '../../shared/language/language.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { Button } from '../../shared/ui/button.js';
import { Facts } from '../../shared/ui/facts.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { editProfile, editStatus } from '../profile/own-dialogs.js';
import { SCHEMES } from '../settings/schemes.js';
import { SettingsLinks, SettingsPage } from '../settings/settings-page.js';
import { showKeys } from '../shell/show-keys.js';
import styles from './settings.module.css';

void [EditedProfile, FrameParts, PersonFace];

const GeneralSettingsQuery = graphql(`
  query GeneralSettings($withFrame: Boolean!) {
    viewer {
      person {
        id
        displayName
        title
        headline
        department {
          id
          name
        }
        status {
          text
          emoji
          until
        }
        ...PersonFace
        ...EditedProfile
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What is everybody's to set: who they are here, how the hub looks and speaks, and on a phone the way to the other settings. */
export function GeneralSettingsPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(GeneralSettingsQuery, {});
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const person = data?.viewer.person;
  return (
    <SettingsPage title={t`Settings`}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={3} />}
      {person && (
        <>
          <section className={styles.section} aria-labelledby="settings-profile">
            <h2 id="settings-profile"><Trans>Profile</Trans></h2>
            <div className={styles.self}>
              <Avatar person={person} size={56} />
              <div className={styles.who}>
                <strong>{person.displayName}</strong>
                <span><Facts of={[person.title, person.department?.name]} /></span>
                {person.headline && <span dir="auto">{person.headline}</span>}
              </div>
            </div>
            <div className={styles.buttons}>
              <Button variant="quiet" onClick={() => editProfile(person)}><Trans>Edit profile</Trans></Button>
              <Button variant="quiet" onClick={() => editStatus(person.status)}>
                {person.status ? <Trans>Change your status</Trans> : <Trans>Set a status</Trans>}
              </Button>
            </div>
          </section>
          <section className={styles.section} aria-labelledby="settings-look">
            <h2 id="settings-look"><Trans>Language and look</Trans></h2>
            <p id="settings-appearance"><Trans>Appearance</Trans></p>
            <SegmentedControl
              aria-labelledby="settings-appearance"
              radius="xl"
              value={colorScheme}
              onChange={setColorScheme}
              data={SCHEMES.map(({ value, label, Icon }) => ({ value, label: <span className={styles.choice}><Icon size={17} aria-hidden /> {t(label)}</span> }))}
            />
            <p id="settings-language"><Trans>Language</Trans></p>
            <SegmentedControl
              aria-labelledby="settings-language"
              radius="xl"
              value={language}
              onChange={(value) => chooseLanguage(value as Language)}
              data={Object.entries(LANGUAGES).map(([value, name]) => ({ value, label: <span lang={value}>{name}</span> }))}
            />
          </section>
          <section className={styles.keys} aria-labelledby="settings-keys">
            <h2 id="settings-keys"><Trans>Keyboard</Trans></h2>
            <p><Trans>You can do everything without a mouse.</Trans></p>
            <Button variant="quiet" onClick={showKeys}><Trans>Show all keys</Trans></Button>
          </section>
          <section className={styles.others} aria-labelledby="settings-others">
            <h2 id="settings-others"><Trans>More settings</Trans></h2>
            <SettingsLinks />
          </section>
        </>
      )}
    </SettingsPage>
  );
}
