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
  ['Ctrl Enter', 'Send what you’re writing'],
  ['?', 'Show these keys'],
];

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog({
    title: 'Keyboard',
    size: 400,
    body: (
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
    ),
  });
}
