import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { SavedArticle } from './edited-article.js';
import { inputOf, type ArticleForm } from './article-form.js';

const CreateArticle = graphql(`
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        ...SavedArticle
      }
    }
  }
`);

const UpdateArticle = graphql(`
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...SavedArticle
        excerpt
        html
        body
        readingMinutes
        updatedAt
        tags {
          id
          name
        }
        category {
          id
          name
        }
      }
    }
  }
`);

/** What came of an attempt to save. `conflict`: somebody else saved since this editor was opened; nothing was overwritten. */
export type Saved = { article: { id: string; slug: string; status: string } } | 'conflict' | null;

/** Saves the article, the first time as a new draft, then as a further revision of what this editor started from. */
export function useSaveArticle(existing: FragmentType<typeof SavedArticle> | null, blogId: string | undefined) {
  const create = useAction(CreateArticle);
  const update = useAction(UpdateArticle);
  const [current, setCurrent] = useState(() => (existing ? readFragment(SavedArticle, existing) : null));
  const [key] = useState(() => crypto.randomUUID());

  return async (form: ArticleForm): Promise<Saved> => {
    if (!current) {
      const data = await create({ input: { ...inputOf(form), blogId: blogId ?? null, idempotencyKey: key } });
      if (!data) return null;
      const article = readFragment(SavedArticle, data.createArticle.article);
      setCurrent(article);
      return { article };
    }
    let conflict = false;
    const input = { ...inputOf(form), articleId: current.id, expectedRevisionId: current.revision.id };
    const data = await update({ input }, { onError: (code) => (conflict = code === 'CONFLICT') });
    if (!data) return conflict ? 'conflict' : null;
    const article = readFragment(SavedArticle, data.updateArticle.article);
    setCurrent(article);
    return { article };
  };
}
