import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
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

type StartedBlog = ResultOf<typeof CreateBlog>['createBlog']['blog'];

interface StartBlogProps {
  name: string;
  /** Under a heading that says it already. */
  headed?: boolean;
  onStarted: (blog: StartedBlog) => void;
}

/** For those without a blog: one field, and they have one. */
export function StartBlog({ name, headed, onStarted }: StartBlogProps) {
  const { t } = useLingui();
  const create = useAction(CreateBlog);
  const [title, setTitle] = useState(t`${name.split(' ')[0] ?? name} writes`);
  const key = useOnceKey();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { title: title.trim() };
    const data = await create({ input: { ...input, idempotencyKey: key.for(input) } });
    if (data) onStarted(data.createBlog.blog);
  };
  return (
    <form className={styles.start} data-headed={headed || undefined} onSubmit={(event) => void submit(event)}>
      {!headed && <h2><Trans>Start your blog</Trans></h2>}
      <p><Trans>Articles live in a blog. Yours is open to everyone in the company.</Trans></p>
      <TextInput aria-label={t`Name of your blog`} value={title} onChange={(event) => setTitle(event.currentTarget.value)} size="md" />
      <Button type="submit" disabled={!title.trim()}>
        <Trans>Start writing</Trans>
      </Button>
    </form>
  );
}
