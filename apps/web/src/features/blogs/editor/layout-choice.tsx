import { Trans, useLingui } from '@lingui/react/macro';
import type { Editor } from '@tiptap/react';
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
    <label className={styles.choice}>
      <Trans>Width</Trans>
      <select value={value} onChange={(event) => editor.commands.updateAttributes(of, { layout: event.target.value || null })}>
        <option value="">{t`As the text`}</option>
        <option value="wide">{t`Wide`}</option>
        <option value="full">{t`The whole page`}</option>
        {of === 'image' && <option value="left">{t`Half, at the left`}</option>}
        {of === 'image' && <option value="right">{t`Half, at the right`}</option>}
      </select>
    </label>
  );
}
