import { Plural, Trans } from '@lingui/react/macro';
import { IconSpeakerphone, IconUsers } from '@tabler/icons-react';
import styles from './goes-to.module.css';

/** To how many a post in a broadcast goes, beside the button that sends it. */
export function GoesTo({ readers }: { readers: number }) {
  return (
    <span className={styles.line}>
      <IconSpeakerphone size={15} aria-hidden />
      <Plural value={readers} one="Goes to # person" other="Goes to # people" />
    </span>
  );
}

/** The same of the channel that is the whole company's. */
export function GoesToEveryone() {
  return (
    <span className={styles.line}>
      <IconUsers size={15} aria-hidden />
      <Trans>Goes to everyone</Trans>
    </span>
  );
}
