import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Rows } from '../../../shared/ui/rows.js';
import styles from './series-rows.module.css';

export const ListedSeries = graphql(`
  fragment ListedSeries on Series {
    id
    slug
    title
    description
    articleCount
    readingMinutes
  }
`);

/** "5 articles · 40 min" */
export function lengthOf({ articleCount, readingMinutes }: { articleCount: number; readingMinutes: number }): string {
  if (articleCount === 0) return t`Nothing out yet`;
  const articles = plural(articleCount, { one: '# article', other: '# articles' });
  return t`${articles} · ${readingMinutes} min`;
}

/** A blog's series, one under the other. */
export function SeriesRows({ series }: { series: readonly FragmentType<typeof ListedSeries>[] }) {
  return (
    <Rows label={t`Series`}>
      {series.map((masked) => {
        const one = readFragment(ListedSeries, masked);
        return (
          <li key={one.id} className={styles.series} dir="auto">
            <Link to="/series/$slug" params={{ slug: one.slug }}>
              {one.title}
            </Link>
            <span>{lengthOf(one)}</span>
          </li>
        );
      })}
    </Rows>
  );
}
