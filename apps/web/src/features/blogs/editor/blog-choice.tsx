import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { Menu } from '../../../shared/ui/menu.js';
import styles from './blog-choice.module.css';

interface Choice {
  id: string;
  title: string;
}

interface BlogChoiceProps {
  blogs: readonly Choice[];
  chosen: Choice;
  onChoose: (id: string) => void;
  /** Begins a blog of one's own; missing for whoever has one. */
  onStart?: (() => void) | undefined;
}

/** In which blog a new article is begun. An article stays in the blog where it was begun. */
export function BlogChoice({ blogs, chosen, onChoose, onStart }: BlogChoiceProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-start" radius="md" width={260}>
      <Menu.Target>
        <button type="button" className={styles.chosen} aria-label={t`Blog: ${chosen.title}`} data-chooses-blog>
          <span>{chosen.title}</span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label><Trans>Write in</Trans></Menu.Label>
        {blogs.map(({ id, title }) => (
          <Menu.RadioItem key={id} value={id} checked={id === chosen.id} checkIcon={<IconCheck size={16} aria-hidden />} closeMenuOnClick onChange={() => onChoose(id)}>
            {title}
          </Menu.RadioItem>
        ))}
        {onStart && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPlus size={18} />} onClick={onStart}>
              <Trans>Start your own blog…</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
