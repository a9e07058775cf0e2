import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { ArticleSeries } from './article-series.js';
import SeriesForm from './series-form.js';
import styles from './series-form.module.css';
import { lengthOf } from './series-rows.js';

void ArticleSeries;

const SeriesToPutInto = graphql(`
  query SeriesToPutInto($articleId: ID!) {
    node(id: $articleId) {
      __typename
      ... on Article {
        id
        series {
          id
        }
        blog {
          id
          series {
            id
            title
            articleCount
            readingMinutes
          }
        }
      }
    }
  }
`);

const PutInSeries = graphql(`
  mutation PutInSeries($articleId: ID!, $seriesId: ID) {
    putInSeries(input: { articleId: $articleId, seriesId: $seriesId }) {
      article {
        ...ArticleSeries
      }
    }
  }
`);

const NONE = 'none';

/** Puts an article at the end of a series of its blog, an old or a new one, or takes it out. */
export default function PutInSeriesForm({ articleId }: { articleId: string }) {
  const { t } = useLingui();
  const [{ data, error }, retry] = useQuery({ query: SeriesToPutInto, variables: { articleId }, requestPolicy: 'cache-and-network' });
  const put = useAction(PutInSeries);
  const [chosen, choose] = useState<string>();
  const [beginning, begin] = useState(false);
  const article = data?.node?.__typename === 'Article' ? data.node : undefined;
  if (error && !data) return <Failure error={error} onRetry={() => retry()} />;
  if (!article) return <PostsSkeleton count={1} />;
  const { series } = article.blog;
  const now = article.series?.id ?? NONE;
  const value = chosen ?? now;
  const putInto = async (seriesId: string | null) => {
    if (!(await put({ articleId, seriesId }))) return;
    showNotice(seriesId ? t`Put at the end of the series.` : t`Taken out of the series.`);
    closeDialog();
  };
  if (beginning || series.length === 0) return <SeriesForm blogId={article.blog.id} onDone={({ id }) => void putInto(id)} />;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void putInto(value === NONE ? null : value);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Radio.Group label={t`Series of this blog`} value={value} onChange={choose}>
        <Stack gap={10} mt={10}>
          <Radio value={NONE} label={t`None`} />
          {series.map((one) => (
            <Radio key={one.id} value={one.id} label={one.title} description={lengthOf(one)} />
          ))}
        </Stack>
      </Radio.Group>
      <div className={styles.actions}>
        <Button variant="plain" onClick={() => begin(true)}>
          <Trans>New series…</Trans>
        </Button>
        <Button type="submit" disabled={value === now}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
