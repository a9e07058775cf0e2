import { Plural } from '@lingui/react/macro';
import { IconSpeakerphone } from '@tabler/icons-react';
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
