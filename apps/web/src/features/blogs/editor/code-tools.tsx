import { Trans, useLingui } from '@lingui/react/macro';
import { useEditorState, type Editor } from '@tiptap/react';
import { SelectField } from '../../../shared/ui/select-field.js';
import { CODE_LANGUAGES } from './code-colours.js';
import styles from './block-tools.module.css';

/** In which language the code is where the caret stands: its words are coloured by that. */
export function CodeTools({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const language = useEditorState({
    editor,
    selector: (state) => (state.editor.isActive('codeBlock') ? ((state.editor.getAttributes('codeBlock')['language'] as string | null) ?? '') : null),
  });
  if (language === null) return null;
  const names = language === '' || CODE_LANGUAGES.includes(language) ? CODE_LANGUAGES : [language, ...CODE_LANGUAGES];
  return (
    <div className={styles.tools}>
      <div className={styles.choice}>
        <span aria-hidden><Trans>Language of the code</Trans></span>
        <SelectField
          aria-label={t`Language of the code`}
          size="xs"
          w={170}
          value={language}
          choices={[{ value: '', label: t`None` }, ...names.map((name) => ({ value: name, label: name }))]}
          onChange={(chosen) => editor.chain().updateAttributes('codeBlock', { language: chosen || null }).run()}
        />
      </div>
    </div>
  );
}
