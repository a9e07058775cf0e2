import { Trans, useLingui } from '@lingui/react/macro';
import { useEditorState, type Editor } from '@tiptap/react';
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
      <label>
        <Trans>Language of the code</Trans>
        <select value={language} onChange={(event) => editor.chain().updateAttributes('codeBlock', { language: event.target.value || null }).run()}>
          <option value="">{t`None`}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
