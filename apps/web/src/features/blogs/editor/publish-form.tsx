import { Switch, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { messageOf } from '../../../shared/graphql/errors.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './publish-form.module.css';

const PublishArticle = graphql(`
  mutation PublishArticle($input: PublishArticleInput!) {
    publishArticle(input: $input) {
      article {
        id
        slug
        status
        publishedAt
      }
      notice {
        id
      }
    }
  }
`);

interface PublishFormProps {
  articleId: string;
  title: string;
  onPublished: (slug: string) => void;
}

/** Publishes an article, and tells the stream in the author's own words, or doesn't. */
export function PublishForm({ articleId, title, onPublished }: PublishFormProps) {
  const publish = useAction(PublishArticle);
  const [tell, setTell] = useState(true);
  const [notice, setNotice] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { articleId, notice: tell && notice.trim() ? notice.trim() : null, quietly: !tell };
    const data = await publish({ input }, {
      onError: (code, error) => {
        if (code === 'BAD_USER_INPUT') setRefusal(messageOf(error));
        return code === 'BAD_USER_INPUT';
      },
    });
    if (data) onPublished(data.publishArticle.article.slug);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>
        <strong>{title}</strong> becomes readable for everyone who may read its blog.
      </p>
      <Switch
        label="Tell the stream"
        description="A post with the article’s card. Its replies are the article’s discussion."
        checked={tell}
        onChange={(event) => setTell(event.currentTarget.checked)}
      />
      {tell && (
        <Textarea
          label="In your words"
          placeholder="Left empty, the title speaks for itself"
          rows={3}
          value={notice}
          error={refusal}
          onChange={(event) => setNotice(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <Button type="submit">{tell ? 'Publish and tell the stream' : 'Publish quietly'}</Button>
    </form>
  );
}
