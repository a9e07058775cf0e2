import type { JSONContent } from '@tiptap/core';

/** What the editor holds of an article. */
export interface ArticleForm {
  title: string;
  body: JSONContent;
  /** Names, with or without `#`. */
  tags: string[];
  category: string;
  excerpt: string;
  /** The picture's id. */
  coverId: string | null;
}

export const emptyForm: ArticleForm = {
  title: '',
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  tags: [],
  category: '',
  excerpt: '',
  coverId: null,
};

/** The form as the server takes it. */
export function inputOf(form: ArticleForm) {
  return {
    title: form.title.trim(),
    body: form.body,
    tags: form.tags,
    category: form.category.trim() || null,
    excerpt: form.excerpt.trim() || null,
    coverId: form.coverId,
  };
}
