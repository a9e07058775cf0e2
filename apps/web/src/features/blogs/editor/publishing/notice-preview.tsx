import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSelf } from '../../../../shared/graphql/frame.js';
import { languageOf } from '../../../../shared/language/text-language.js';
import { Avatar } from '../../../../shared/person/avatar.js';
import styles from './notice-preview.module.css';

/** The post that will tell of an article, as the stream will show it. */
export function NoticePreview({ words, card }: { words: string; card: ReactNode }) {
  const self = useSelf();
  return (
    <figure className={styles.preview}>
      <figcaption><Trans>As the stream will show it</Trans></figcaption>
      <div className={styles.post} inert>
        {self && <Avatar person={self} size={32} />}
        <div className={styles.main}>
          <strong>{self?.displayName}</strong>
          {words && <p dir="auto" lang={languageOf(words)}>{words}</p>}
          {card}
        </div>
      </div>
    </figure>
  );
}
