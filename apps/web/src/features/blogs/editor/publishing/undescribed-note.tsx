import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconPhotoExclamation } from '@tabler/icons-react';
import type { UndescribedPicture } from './undescribed-pictures.js';
import styles from './undescribed-note.module.css';

interface UndescribedNoteProps {
  pictures: readonly UndescribedPicture[];
  onDescribe: (index: number) => void;
}

/** Before an article comes out: which pictures say nothing to who can't see them, each of which leads to where it is described. It holds nothing up. */
export function UndescribedNote({ pictures, onDescribe }: UndescribedNoteProps) {
  const { t } = useLingui();
  return (
    <div className={styles.note} role="note">
      <p>
        <IconPhotoExclamation size={18} aria-hidden />
        <span>
          <strong>
            <Plural value={pictures.length} one="A picture has no description." other="# pictures have no description." />
          </strong>{' '}
          <Trans>Colleagues who can’t see them, and search, have nothing to go by.</Trans>
        </span>
      </p>
      <ul>
        {pictures.map(({ index, src }) => {
          const number = index + 1;
          return (
            <li key={index}>
              <button type="button" onClick={() => onDescribe(index)}>
                <img src={src} alt="" loading="lazy" />
                <span>{t`Describe picture ${number}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
