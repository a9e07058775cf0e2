import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { showNotice } from '../../shared/ui/toast.js';
import styles from './series/series-form.module.css';

const BlogsToMoveTo = graphql(`
  query BlogsToMoveTo {
    blogsToWriteIn {
      id
      title
      owner {
        __typename
      }
      channel {
        id
        name
        kind
      }
    }
  }
`);

const MoveArticle = graphql(`
  mutation MoveArticle($articleId: ID!, $blogId: ID!) {
    moveArticle(input: { articleId: $articleId, blogId: $blogId }) {
      article {
        id
        slug
        partInSeries
        series {
          id
        }
        blog {
          id
          slug
          title
          viewerCanWrite
        }
        channel {
          id
          name
          kind
          private
        }
      }
    }
  }
`);

interface MoveArticleFormProps {
  article: { id: string; viewerCanPublish: boolean; blog: { id: string } };
}

/** Takes what isn’t out yet to another blog. To one’s own only what is one’s own: its author couldn’t publish it there. */
export default function MoveArticleForm({ article: { id: articleId, viewerCanPublish, blog } }: MoveArticleFormProps) {
  const { t } = useLingui();
  const [{ data, error }, retry] = useQuery({ query: BlogsToMoveTo, requestPolicy: 'cache-and-network' });
  const move = useAction(MoveArticle);
  const [chosen, choose] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const [moving, setMoving] = useState(false);
  if (error && !data) return <Failure error={error} onRetry={() => retry()} />;
  if (!data) return <PostsSkeleton count={1} />;
  const blogs = data.blogsToWriteIn.filter((one) => one.id !== blog.id && (viewerCanPublish || one.owner.__typename !== 'Person'));
  if (blogs.length === 0) return <p className={styles.none}><Trans>There is no other blog that you write in.</Trans></p>;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const to = blogs.find((one) => one.id === chosen);
    if (!to) return;
    setMoving(true);
    const done = await move({ articleId, blogId: to.id }, {
      onError: (_code, failure) => {
        setRefusal(refusalOf(failure)?.message);
        return Boolean(refusalOf(failure));
      },
    });
    setMoving(false);
    if (!done) return;
    showNotice(t`Moved to ${to.title}.`);
    closeDialog();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Radio.Group
        label={t`Blogs that you write in`}
        description={t`Who reads the blog’s channel will read the article once it is out. Its link stays the same; it leaves its series.`}
        value={chosen}
        onChange={choose}
        error={refusal}
      >
        <Stack gap={10} mt={10}>
          {blogs.map(({ id, title, channel }) => (
            <Radio key={id} value={id} label={title} description={channel.kind === 'EVERYONE' ? t`Read by everybody` : t`Read in ${channel.name}`} />
          ))}
        </Stack>
      </Radio.Group>
      <Button type="submit" loading={moving} disabled={!chosen}>
        <Trans>Move</Trans>
      </Button>
    </form>
  );
}
