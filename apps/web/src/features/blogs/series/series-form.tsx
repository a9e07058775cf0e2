import { useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useOnceKey } from '../../../shared/graphql/once-key.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './series-form.module.css';
import { ListedSeries } from './series-rows.js';

void ListedSeries;

const CreateSeries = graphql(`
  mutation CreateSeries($input: CreateSeriesInput!) {
    createSeries(input: $input) {
      series {
        id
        slug
        title
        blog {
          id
          series {
            ...ListedSeries
          }
        }
      }
    }
  }
`);

const UpdateSeries = graphql(`
  mutation UpdateSeries($input: UpdateSeriesInput!) {
    updateSeries(input: $input) {
      series {
        id
        slug
        title
        description
      }
    }
  }
`);

interface SeriesFormProps {
  /** Where a new one is begun. */
  blogId: string;
  /** Left out: a new one. */
  series?: { id: string; title: string; description?: string | null };
  onDone: (series: { id: string; slug: string }) => void;
}

/** Begins a series, or says anew what it is called and about. */
export default function SeriesForm({ blogId, series, onDone }: SeriesFormProps) {
  const { t } = useLingui();
  const create = useAction(CreateSeries);
  const update = useAction(UpdateSeries);
  const [title, setTitle] = useState(series?.title ?? '');
  const [description, setDescription] = useState(series?.description ?? '');
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const [saving, setSaving] = useState(false);
  const key = useOnceKey();
  const onError = (_code: string, error: Parameters<typeof refusalOf>[0]) => {
    setRefusal(refusalOf(error));
    return Boolean(refusalOf(error));
  };
  const save = async () => {
    const words = { title: title.trim(), description: description.trim() || null };
    if (series) return (await update({ input: { seriesId: series.id, ...words } }, { onError }))?.updateSeries.series;
    const input = { blogId, ...words };
    return (await create({ input: { ...input, idempotencyKey: key.for(input) } }, { onError }))?.createSeries.series;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaving(true);
    const saved = await save();
    setSaving(false);
    if (saved) onDone(saved);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t`Title`}
        value={title}
        maxLength={120}
        error={refusal?.field === 'description' ? undefined : refusal?.message}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        data-autofocus
      />
      <Textarea
        label={t`What it is about`}
        rows={3}
        value={description}
        maxLength={500}
        error={refusal?.field === 'description' ? refusal.message : undefined}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <Button type="submit" loading={saving} disabled={!title.trim()}>
        {series ? t`Save` : t`Begin the series`}
      </Button>
    </form>
  );
}
