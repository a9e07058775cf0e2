import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useOnceKey } from '../../../shared/graphql/once-key.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './grow-form.module.css';

export const PostToGrow = graphql(`
  fragment PostToGrow on Post {
    id
    text
    deleted
    author {
      id
      displayName
    }
    restriction {
      kind
    }
  }
`);

const GrowArticle = graphql(`
  mutation GrowArticle($input: GrowArticleInput!) {
    growArticleFromThread(input: $input) {
      article {
        id
        slug
      }
    }
  }
`);

/** As many as the server takes. */
const mostPosts = 100;

interface GrowFormProps {
  rootId: string;
  /** The thread, in the order of its paragraphs. */
  posts: readonly FragmentType<typeof PostToGrow>[];
  /** Where the article will be: a channel's blog; undefined for the reader's own. */
  blog?: { id: string; title: string } | undefined;
  onGrown: (slug: string) => void;
}

/** Chooses posts of a thread for an article to begin with. */
export function GrowForm({ rootId, posts: masked, blog, onGrown }: GrowFormProps) {
  const { t } = useLingui();
  const posts = masked.map((post) => readFragment(PostToGrow, post)).filter(({ deleted, text, restriction }) => !deleted && text !== '' && !restriction);
  const grow = useAction(GrowArticle);
  const key = useOnceKey();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(posts.some(({ id }) => id === rootId) ? [rootId] : []));
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<{ field?: string; message: string }>();
  const change = (then: () => void) => {
    setRefusal(undefined);
    then();
  };
  const choose = (ids: readonly string[], take: boolean) =>
    change(() => setChosen(take ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id)))));
  const postIds = posts.map(({ id }) => id).filter((id) => chosen.has(id));
  const all = postIds.length === posts.length;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { rootId, postIds, title, blogId: blog?.id };
    const data = await grow({ input: { ...input, idempotencyKey: key.for(input) } }, {
      onError: (_code, error) => {
        const found = refusalOf(error);
        setRefusal(found);
        return Boolean(found);
      },
    });
    if (data) onGrown(data.growArticleFromThread.article.slug);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.words}>
        {blog ? (
          <Trans>The posts you choose become paragraphs of a draft in “{blog.title}”. Each names and links who wrote it.</Trans>
        ) : (
          <Trans>The posts you choose become paragraphs of a draft in your blog. Each names and links who wrote it.</Trans>
        )}
      </p>
      <TextInput
        label={t`Title`}
        value={title}
        maxLength={300}
        error={refusal?.field === 'title' && refusal.message}
        onChange={(event) => change(() => setTitle(event.currentTarget.value))}
      />
      <fieldset className={styles.posts} aria-label={t`Posts`}>
        <div className={styles.head}>
          <strong><Trans>Posts</Trans></strong>
          <button type="button" onClick={() => choose(posts.map(({ id }) => id), !all)}>
            {all ? t`Choose none` : t`Choose all`}
          </button>
        </div>
        {posts.map(({ id, text, author }) => (
          <Checkbox
            key={id}
            className={styles.post}
            checked={chosen.has(id)}
            onChange={(event) => choose([id], event.currentTarget.checked)}
            label={
              <>
                <strong>{author.displayName}</strong>
                <span dir="auto">{text}</span>
              </>
            }
          />
        ))}
      </fieldset>
      {refusal && refusal.field !== 'title' && <p role="alert" className={styles.refusal}>{refusal.message}</p>}
      {postIds.length > mostPosts && <p className={styles.refusal}><Trans>At most {mostPosts} posts become one article.</Trans></p>}
      <div className={styles.foot}>
        <span>{plural(postIds.length, { one: '# post', other: '# posts' })}</span>
        <Button type="submit" disabled={title.trim() === '' || postIds.length === 0 || postIds.length > mostPosts}>
          <Trans>Make a draft</Trans>
        </Button>
      </div>
    </form>
  );
}
