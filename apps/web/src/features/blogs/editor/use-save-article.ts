import { useState } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { ArticlePictures } from '../article-pictures.js';
import { EditedArticle, SavedArticle } from './edited-article.js';
import { inputOf, type ArticleForm } from './article-form.js';

void [ArticlePictures, EditedArticle];

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
        ...ArticlePictures
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

const SavedMeanwhile = graphql(`
  query SavedMeanwhile($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        html
        revision {
          id
          number
          createdAt
          author {
            id
            displayName
          }
        }
        ...EditedArticle
      }
    }
  }
`);

async function readMeanwhile(client: ReturnType<typeof useClient>, id: string) {
  const { data } = await client.query(SavedMeanwhile, { id }, { requestPolicy: 'network-only' }).toPromise();
  return data?.node?.__typename === 'Article' ? data.node : null;
}

/** What was saved by somebody else, or elsewhere, since this editor was opened. */
export type Meanwhile = NonNullable<Awaited<ReturnType<typeof readMeanwhile>>>;

/** What came of an attempt to save. With `meanwhile` nothing was written: neither text is lost. Null: the reader was told why not. */
export type Saved = { article: { id: string; slug: string; status: string } } | { meanwhile: Meanwhile } | null;

/** Saves the article, the first time as a new draft, then as a further revision of what this editor started from. */
export function useSaveArticle(existing: FragmentType<typeof SavedArticle> | null, blogId: string | undefined) {
  const client = useClient();
  const create = useAction(CreateArticle);
  const update = useAction(UpdateArticle);
  const [current, setCurrent] = useState(() => (existing ? readFragment(SavedArticle, existing) : null));
  const [key] = useState(() => crypto.randomUUID());

  const taken = (masked: FragmentType<typeof SavedArticle>): Saved => {
    const article = readFragment(SavedArticle, masked);
    setCurrent(article);
    return { article };
  };

  /** @param base the revision that the text takes the place of; left out: the one this editor read or saved last */
  return async (form: ArticleForm, base?: string): Promise<Saved> => {
    if (!current) {
      const data = await create({ input: { ...inputOf(form), blogId: blogId ?? null, idempotencyKey: key } });
      return data && taken(data.createArticle.article);
    }
    let conflict = false;
    const input = { ...inputOf(form), articleId: current.id, expectedRevisionId: base ?? current.revision.id };
    const data = await update({ input }, { onError: (code) => (conflict = code === 'CONFLICT') });
    if (data) return taken(data.updateArticle.article);
    const meanwhile = conflict ? await readMeanwhile(client, current.id) : null;
    return meanwhile && { meanwhile };
  };
}
