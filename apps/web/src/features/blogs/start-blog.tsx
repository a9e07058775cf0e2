import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useOnceKey } from '../../shared/graphql/once-key.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import styles from './start-blog.module.css';

const CreateBlog = graphql(`
  mutation CreateBlog($input: CreateBlogInput!) {
    createBlog(input: $input) {
      blog {
        id
        slug
        title
      }
    }
  }
`);

/** For those without a blog: one field, and they have one. */
export function StartBlog({ name, onStarted }: { name: string; onStarted: () => void }) {
  const { t } = useLingui();
  const create = useAction(CreateBlog);
  const [title, setTitle] = useState(t`${name.split(' ')[0] ?? name} writes`);
  const key = useOnceKey();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { title: title.trim() };
    if (await create({ input: { ...input, idempotencyKey: key.for(input) } })) onStarted();
  };
  return (
    <form className={styles.start} onSubmit={(event) => void submit(event)}>
      <h2><Trans>Start your blog</Trans></h2>
      <p><Trans>Articles live in a blog. Yours is open to everyone in the company.</Trans></p>
      <TextInput aria-label={t`Name of your blog`} value={title} onChange={(event) => setTitle(event.currentTarget.value)} size="md" />
      <Button type="submit" disabled={!title.trim()}>
        <Trans>Start writing</Trans>
      </Button>
    </form>
  );
}
