import { useLingui } from '@lingui/react/macro';
import { IconHash } from '@tabler/icons-react';
import { Avatar } from '../../../shared/person/avatar.js';
import type { CompletionOption } from './use-completion.js';
import styles from './completion-list.module.css';

export interface CompletionListProps {
  id: string;
  options: readonly CompletionOption[];
  active: number;
  onPick: (option: CompletionOption) => void;
}

/** People or tags that fit what is being typed. The text field keeps the focus and names the active option. */
export function CompletionList({ id, options, active, onPick }: CompletionListProps) {
  const { t } = useLingui();
  return (
    <ul id={id} role="listbox" aria-label={t`Suggestions`} className={styles.list}>
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={styles.option}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {'person' in option ? (
            <>
              <Avatar person={option.person} size={28} />
              <span className={styles.name}>{option.person.displayName}</span>
              <span className={styles.detail}>
                <bdi>@{option.person.handle}</bdi>
                {option.person.title && ` · ${option.person.title}`}
              </span>
            </>
          ) : (
            <>
              <IconHash size={18} aria-hidden />
              <span className={styles.name}>{option.tag.name}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
