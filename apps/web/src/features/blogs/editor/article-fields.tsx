import { TagsInput, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { CoverField } from './cover-field.js';
import type { ArticleForm } from './article-form.js';
import styles from './article-editor.module.css';

interface ArticleFieldsProps {
  form: ArticleForm;
  onChange: (part: Partial<ArticleForm>) => void;
}

/** What says in lists and cards what an article is about. */
export function ArticleFields({ form, onChange }: ArticleFieldsProps) {
  return (
    <details className={styles.fields}>
      <summary>Cover, tags, category, excerpt</summary>
      <div>
        <CoverField value={form.coverId} onChange={(coverId) => onChange({ coverId })} />
        <TagsInput
          label="Tags"
          description="Press Enter after each"
          value={form.tags}
          onChange={(tags) => onChange({ tags })}
          splitChars={[',', '，', '、', ' ']}
          maxTags={20}
          acceptValueOnBlur
        />
        <TextInput label="Category" value={form.category} onChange={(event) => onChange({ category: event.currentTarget.value })} />
        <Textarea
          label="Excerpt"
          description="Shown in lists and on the card in the stream. Left empty, it is taken from the beginning."
          rows={2}
          value={form.excerpt}
          onChange={(event) => onChange({ excerpt: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
