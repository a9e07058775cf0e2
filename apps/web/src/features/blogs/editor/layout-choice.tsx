import { Trans, useLingui } from '@lingui/react/macro';
import type { Editor } from '@tiptap/react';
import { SelectField } from '../../../shared/ui/select-field.js';
import styles from './block-tools.module.css';

interface LayoutChoiceProps {
  editor: Editor;
  /** What the choice is for; a gallery has no side to stand at. */
  of: 'image' | 'gallery';
  value: string;
}

/** How wide a picture or a gallery stands, and whether text runs beside it. */
export function LayoutChoice({ editor, of, value }: LayoutChoiceProps) {
  const { t } = useLingui();
  return (
    <div className={styles.choice}>
      <span aria-hidden><Trans>Width</Trans></span>
      <SelectField
        aria-label={t`Width`}
        size="xs"
        w={170}
        value={value}
        choices={[
          { value: '', label: t`As the text` },
          { value: 'wide', label: t`Wide` },
          { value: 'full', label: t`The whole page` },
          ...(of === 'image' ? [{ value: 'left', label: t`Half, at the left` }, { value: 'right', label: t`Half, at the right` }] : []),
        ]}
        onChange={(layout) => editor.commands.updateAttributes(of, { layout: layout || null })}
      />
    </div>
  );
}
