import type { JSONContent } from '@tiptap/core';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { EditedArticle } from './edited-article.js';

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

/** An article as the editor takes it; null: a new one. */
export function formOf(masked: FragmentType<typeof EditedArticle> | null): ArticleForm {
  if (!masked) return emptyForm;
  const { title, body, tags, category, ownExcerpt, cover } = readFragment(EditedArticle, masked);
  return { title, body: body as JSONContent, tags: tags.map(({ name }) => name), category: category?.name ?? '', excerpt: ownExcerpt ?? '', coverId: cover?.id ?? null };
}

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

/** Whether both would be saved as the same. */
export function sameForm(one: ArticleForm, other: ArticleForm): boolean {
  return one === other || JSON.stringify(inputOf(one), inOrder) === JSON.stringify(inputOf(other), inOrder);
}

/** The database gives the keys of a text in an order of its own. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
