import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './arrange-series.module.css';

const ArrangeSeriesArticles = graphql(`
  mutation ArrangeSeriesArticles($seriesId: ID!, $articleIds: [ID!]!, $removedArticleIds: [ID!]!) {
    updateSeries(input: { seriesId: $seriesId, articleIds: $articleIds, removedArticleIds: $removedArticleIds }) {
      series {
        id
        articleCount
      }
    }
  }
`);

interface ArrangedArticle {
  id: string;
  title: string;
  viewerCanEdit: boolean;
}

interface ArrangeSeriesProps {
  seriesId: string;
  articles: readonly ArrangedArticle[];
  /** @param changed whether what was read of the series is stale */
  onDone: (changed: boolean) => void;
}

/** Puts the articles of a series into another order, or takes some out. Nothing is written before "Save". */
export function ArrangeSeries({ seriesId, articles, onDone }: ArrangeSeriesProps) {
  const { t } = useLingui();
  const arrange = useAction(ArrangeSeriesArticles);
  const [order, setOrder] = useState(articles);
  const [moved, setMoved] = useState<{ id: string; step: 1 | -1 }>();
  const [saving, setSaving] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The browser lets go of the focus when a row moves in the list. At the end of the way, it goes to the button for the way back.
  useLayoutEffect(() => {
    const row = moved && list.current?.querySelector(`[data-article="${moved.id}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-step]') ?? [])].filter((button) => !button.disabled);
    (buttons.find((button) => button.dataset['step'] === String(moved?.step)) ?? buttons[0])?.focus();
  }, [moved, order]);

  const move = (index: number, step: 1 | -1) => {
    const article = order[index];
    if (!article) return;
    setOrder(order.toSpliced(index, 1).toSpliced(index + step, 0, article));
    setMoved({ id: article.id, step });
  };
  const save = async () => {
    setSaving(true);
    const kept = order.map(({ id }) => id);
    const removed = articles.map(({ id }) => id).filter((id) => !kept.includes(id));
    const done = await arrange({ seriesId, articleIds: kept, removedArticleIds: removed });
    setSaving(false);
    if (done) onDone(true);
  };
  const at = moved ? order.findIndex(({ id }) => id === moved.id) : -1;
  const [place, count, name] = [at + 1, order.length, order[at]?.title];
  return (
    <div>
      <p className={styles.said} role="status">
        {at >= 0 && t`${name} is ${place} of ${count} now`}
      </p>
      <ol ref={list} className={styles.list} aria-label={t`Order of the articles`}>
        {order.map(({ id, title, viewerCanEdit }, index) => (
          <li key={id} data-article={id}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.title} dir="auto">
              {title || t`Without a title`}
            </span>
            <ActionButton label={t`Move ${title} up`} icon={<IconArrowUp />} data-step={-1} disabled={index === 0} onClick={() => move(index, -1)} />
            <ActionButton label={t`Move ${title} down`} icon={<IconArrowDown />} data-step={1} disabled={index === order.length - 1} onClick={() => move(index, 1)} />
            {viewerCanEdit ? (
              <ActionButton label={t`Take ${title} out`} icon={<IconX />} onClick={() => setOrder(order.filter((one) => one.id !== id))} />
            ) : (
              <span className={styles.gap} />
            )}
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button variant="plain" onClick={() => onDone(false)}>
          <Trans>Cancel</Trans>
        </Button>
        <Button loading={saving} onClick={() => void save()}>
          <Trans>Save the order</Trans>
        </Button>
      </div>
    </div>
  );
}
