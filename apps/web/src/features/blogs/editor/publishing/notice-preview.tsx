import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSelf } from '../../../../shared/graphql/frame.js';
import { languageOf } from '../../../../shared/language/text-language.js';
import { Avatar } from '../../../../shared/person/avatar.js';
import styles from './notice-preview.module.css';

interface NoticePreviewProps {
  words: string;
  card: ReactNode;
  /** What the stream says of who publishes it, beside the name. */
  author: { title?: string | null; official?: { label: string } | null } | undefined;
  /** Where the stream tells it; not of the one that is the whole company's. */
  channel: { name: string; private: boolean } | undefined;
}

/** The post that will tell of an article, as the stream will show it. */
export function NoticePreview({ words, card, author, channel }: NoticePreviewProps) {
  const { t } = useLingui();
  const self = useSelf();
  return (
    <figure className={styles.preview}>
      <figcaption><Trans>As the stream will show it</Trans></figcaption>
      <div className={styles.post} inert>
        {self && <Avatar person={self} size={32} />}
        <div className={styles.main}>
          <div className={styles.who}>
            <strong>{self?.displayName}</strong>
            {author?.official && <span className={styles.official}>{author.official.label}</span>}
            <span className={styles.title}>{author?.title}</span>
          </div>
          {channel && (
            <div className={styles.channel}>
              {channel.private && <IconLock size={13} aria-label={t`Private channel`} />}
              {channel.name}
            </div>
          )}
          {words && <p dir="auto" lang={languageOf(words)}>{words}</p>}
          {card}
        </div>
      </div>
    </figure>
  );
}
