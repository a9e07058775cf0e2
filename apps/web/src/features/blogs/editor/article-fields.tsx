import { useLingui } from '@lingui/react/macro';
import { TagsInput, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { useState, type ReactNode } from 'react';
import { CoverField } from './cover-field.js';
import type { ArticleForm } from './article-form.js';
import styles from './article-editor.module.css';

interface ArticleFieldsProps {
  form: ArticleForm;
  onChange: (part: Partial<ArticleForm>) => void;
  /** What else is said of it. */
  children?: ReactNode;
}

/** What says in lists and cards what an article is about. */
export function ArticleFields({ form, onChange, children }: ArticleFieldsProps) {
  const { t } = useLingui();
  // The hub makes a category at its first use: half of a name is none.
  const [category, setCategory] = useState(form.category);
  return (
    <details className={styles.fields}>
      <summary>{children ? t`Cover, tags, category, excerpt, address` : t`Cover, tags, category, excerpt`}</summary>
      <div>
        <CoverField value={form.coverId} onChange={(coverId) => onChange({ coverId })} />
        <TagsInput
          label={t`Tags`}
          description={t`Press Enter after each`}
          value={form.tags}
          onChange={(tags) => onChange({ tags })}
          splitChars={[',', '，', '、', ' ']}
          maxTags={20}
          acceptValueOnBlur
        />
        <TextInput
          label={t`Category`}
          maxLength={60}
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value)}
          onBlur={() => category !== form.category && onChange({ category })}
        />
        <Textarea
          label={t`Excerpt`}
          description={t`Shown in lists and on the card in the stream. Left empty, it is taken from the beginning.`}
          rows={2}
          maxLength={300}
          value={form.excerpt}
          onChange={(event) => onChange({ excerpt: event.currentTarget.value })}
        />
        {children}
      </div>
    </details>
  );
}
