import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
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
      <summary>Tags, category, excerpt</summary>
      <div>
        <TextInput
          label="Tags"
          description="Divided by commas"
          value={form.tags}
          onChange={(event) => onChange({ tags: event.currentTarget.value })}
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
