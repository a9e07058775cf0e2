import { Trans, useLingui } from '@lingui/react/macro';
import { IconUser, IconUserSearch, IconX } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import styles from './filter-bar.module.css';

const ChooseAuthor = lazyPart(() => import('./choose-author.js'));

interface AuthorFilterProps {
  /** What `from:` says: `me` or a handle. */
  author: string | undefined;
  onChange: (author: string | undefined) => void;
}

/** Whose posts and articles are searched. */
export function AuthorFilter({ author, onChange }: AuthorFilterProps) {
  const { t } = useLingui();
  const self = useSelf();
  const handle = author?.replace(/^@/, '').toLowerCase();
  const fromMe = handle === 'me' || (handle !== undefined && handle === self?.handle);
  const other = handle === undefined || fromMe ? undefined : handle;
  const choose = () => openDialog({ title: t`From somebody`, size: 440, body: <ChooseAuthor onChoose={onChange} /> });
  return (
    <>
      <button type="button" className={styles.filter} aria-pressed={fromMe} onClick={() => onChange(fromMe ? undefined : 'me')}>
        <IconUser aria-hidden /> <Trans>From me</Trans>
      </button>
      {other === undefined ? (
        <button type="button" className={styles.filter} onClick={choose}>
          <IconUserSearch aria-hidden /> <Trans>From somebody…</Trans>
        </button>
      ) : (
        <button type="button" className={styles.filter} aria-pressed onClick={() => onChange(undefined)}>
          <Trans>From @{other}</Trans> <IconX aria-hidden />
        </button>
      )}
    </>
  );
}
