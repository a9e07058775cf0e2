import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import styles from './keys-dialog.module.css';

const keys: readonly { key: string; meaning: MessageDescriptor }[] = [
  { key: 'n', meaning: msg`Write a post` },
  { key: 'j', meaning: msg`Next post` },
  { key: 'k', meaning: msg`Previous post` },
  { key: 'Enter', meaning: msg`Open the post` },
  { key: 'r', meaning: msg`Reply to it` },
  { key: 'l', meaning: msg`React to it` },
  { key: 'b', meaning: msg`Bookmark it` },
  { key: '/', meaning: msg`Search, or go to a person, a channel, a tag` },
  { key: 'g h', meaning: msg`Go to Home` },
  { key: 'g e', meaning: msg`Go to Everyone` },
  { key: 'g c', meaning: msg`Go to Channels` },
  { key: 'g p', meaning: msg`Go to People` },
  { key: 'g b', meaning: msg`Go to Bookmarks` },
  { key: 'g d', meaning: msg`Go to Drafts` },
  { key: 'g s', meaning: msg`Go to Search` },
  { key: 'Ctrl Enter', meaning: msg`Send what you’re writing` },
  { key: '?', meaning: msg`Show these keys` },
];

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog({
    title: t`Keyboard`,
    size: 400,
    body: (
      <>
        <dl className={styles.keys}>
          {keys.map(({ key, meaning }) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((part) => (
                  <kbd key={part}>{part}</kbd>
                ))}
              </dt>
              <dd>{i18n.t(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>
          <Trans>
            A search takes words, <q>words that stand together</q>, -without, and <code>from:ada</code> <code>in:field-notes</code> <code>tag:tides</code> <code>has:link</code>{' '}
            <code>after:2026-10</code> <code>before:2026</code>.
          </Trans>
        </p>
      </>
    ),
  });
}
