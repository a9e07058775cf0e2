import { openDialog } from '../../shared/ui/open-dialogs.js';
import styles from './keys-dialog.module.css';

const keys: readonly [string, string][] = [
  ['n', 'Write a post'],
  ['j', 'Next post'],
  ['k', 'Previous post'],
  ['Enter', 'Open the post'],
  ['r', 'Reply to it'],
  ['l', 'React to it'],
  ['b', 'Bookmark it'],
  ['/', 'Search, or go to a person, a channel, a tag'],
  ['g h', 'Go to Home'],
  ['g e', 'Go to Everyone'],
  ['g c', 'Go to Channels'],
  ['g p', 'Go to People'],
  ['g b', 'Go to Bookmarks'],
  ['g d', 'Go to Drafts'],
  ['g s', 'Go to Search'],
  ['Ctrl Enter', 'Send what you’re writing'],
  ['?', 'Show these keys'],
];

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog({
    title: 'Keyboard',
    size: 400,
    body: (
      <>
        <dl className={styles.keys}>
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((part) => (
                  <kbd key={part}>{part}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>
          A search takes words, <q>words that stand together</q>, -without, and <code>from:ada</code> <code>in:field-notes</code> <code>tag:tides</code> <code>has:link</code>{' '}
          <code>after:2026-10</code> <code>before:2026</code>.
        </p>
      </>
    ),
  });
}
