import { useLingui } from '@lingui/react/macro';
import { RichTextEditor } from '@mantine/tiptap';
import { IconPlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { Menu } from '../../../shared/ui/menu.js';
import type { Block } from './slash/use-blocks.js';

/** What has no button of its own, because it is wanted once in an article. */
const RARE = ['gallery', 'table', 'note', 'line'];

/** What else can be put in where the caret is. All of it is behind a slash, too. */
export function InsertMenu({ editor, blocks }: { editor: Editor; blocks: readonly Block[] }) {
  const { t } = useLingui();
  return (
    <RichTextEditor.ControlsGroup>
      <Menu position="bottom-start" radius="md" width={230}>
        <Menu.Target>
          <RichTextEditor.Control aria-label={t`Insert`} title={t`Insert`}>
            <IconPlus size={16} />
          </RichTextEditor.Control>
        </Menu.Target>
        <Menu.Dropdown>
          {blocks
            .filter(({ id }) => RARE.includes(id))
            .map(({ id, label, icon, apply }) => (
              <Menu.Item key={id} leftSection={icon} onClick={() => apply(editor)}>
                {label}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </RichTextEditor.ControlsGroup>
  );
}
