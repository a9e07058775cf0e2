import { useLingui } from '@lingui/react/macro';
import type { RichTextEditorLabels } from '@mantine/tiptap';

/** What the buttons of the editor are called. */
export function useEditorLabels(): Partial<RichTextEditorLabels> {
  const { t } = useLingui();
  return {
    boldControlLabel: t`Bold`,
    italicControlLabel: t`Italic`,
    strikeControlLabel: t`Struck out`,
    codeControlLabel: t`Code`,
    linkControlLabel: t`Link`,
    bulletListControlLabel: t`List`,
    orderedListControlLabel: t`Numbered list`,
    h2ControlLabel: t`Heading`,
    h3ControlLabel: t`Smaller heading`,
    blockquoteControlLabel: t`Quotation`,
    codeBlockControlLabel: t`Block of code`,
    undoControlLabel: t`Undo`,
    redoControlLabel: t`Redo`,
    linkEditorInputLabel: t`Address of the link`,
    linkEditorInputPlaceholder: 'https://…',
    linkEditorExternalLink: t`Open the link in a new tab`,
    linkEditorInternalLink: t`Open the link in this tab`,
    linkEditorSave: t`Save`,
  };
}
