import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Gone } from '../../../shared/gone/gone.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Facts } from '../../../shared/ui/facts.js';
import styles from './series-parts.module.css';

export const SeriesPart = graphql(`
  fragment SeriesPart on Article {
    id
    slug
    title
    deleted
    restriction {
      kind
      reason
    }
    excerpt
    status
    publishedAt
    readingMinutes
    partInSeries
    viewerCanEdit
    author {
      id
      displayName
    }
  }
`);

/** The articles of a series: items of its list. What isn't out yet has no number, as its readers don't see it. */
export function SeriesParts({ parts }: { parts: readonly FragmentType<typeof SeriesPart>[] }) {
  const { t } = useLingui();
  return parts.map((masked) => {
    const part = readFragment(SeriesPart, masked);
    const { id, slug, title, excerpt, publishedAt, readingMinutes, partInSeries, viewerCanEdit, author } = part;
    if (part.deleted) return <li key={id} className={styles.gone}><Gone restriction={part.restriction} what="article" /></li>;
    const to = publishedAt || !viewerCanEdit ? '/a/$slug' : '/a/$slug/edit';
    return (
      <li key={id} className={styles.part}>
        <span className={styles.number} aria-label={partInSeries ? t`Part ${partInSeries}` : t`Not out yet`}>
          {partInSeries ?? '–'}
        </span>
        <div dir="auto">
          <h2>
            <Link to={to} params={{ slug }}>
              {title || t`Without a title`}
            </Link>
          </h2>
          {excerpt && <p>{excerpt}</p>}
          <span className={styles.facts}>
            <Facts of={[t`${readingMinutes} min read`, author.displayName, publishedAt ? calendarDate(publishedAt) : t`not out yet`]} />
          </span>
        </div>
      </li>
    );
  });
}
