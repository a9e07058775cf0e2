import { Trans, useLingui } from '@lingui/react/macro';
import { Chip, Group } from '@mantine/core';
import '@mantine/core/styles/Chip.layer.css';
import '@mantine/core/styles/Group.layer.css';
import styles from './bookmarks.module.css';

interface BookmarkFoldersProps {
  folders: readonly { id: string; name: string }[];
  /** Null: all bookmarks. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

const ALL = 'all';

/** The viewer's folders, one of which is shown. */
export function BookmarkFolders({ folders, chosen, onChoose }: BookmarkFoldersProps) {
  const { t } = useLingui();
  return (
    <div className={styles.folders} role="group" aria-label={t`Folders`}>
      <Chip.Group value={chosen ?? ALL} onChange={(value) => onChoose(value === ALL ? null : value)}>
        <Group gap={8}>
          <Chip value={ALL} size="sm" variant="light">
            <Trans>All</Trans>
          </Chip>
          {folders.map(({ id, name }) => (
            <Chip key={id} value={id} size="sm" variant="light">
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
