import { Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import { CompletionList, type CompletionListProps } from './completion-list.js';
import styles from './completions.module.css';

/** Suggestions under a text field, over the page. The element that they are placed by lies over the field, which itself stays as it is. */
export default function Completions(list: CompletionListProps) {
  return (
    <Popover opened position="bottom-start" width={360} offset={4} radius="md" shadow="md" withRoles={false} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <span className={styles.place} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown className={styles.suggestions}>
        <CompletionList {...list} />
      </Popover.Dropdown>
    </Popover>
  );
}
