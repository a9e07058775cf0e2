import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft, IconArrowRight, IconBooks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import styles from './article-series.module.css';

export const ArticleSeries = graphql(`
  fragment ArticleSeries on Article {
    id
    partInSeries
    series {
      id
      slug
      title
      articleCount
    }
    previousInSeries {
      id
      slug
      title
    }
    nextInSeries {
      id
      slug
      title
    }
  }
`);

/** Above an article: which part of its series it is. */
export function SeriesPlace({ article }: { article: FragmentType<typeof ArticleSeries> }) {
  const { series, partInSeries } = readFragment(ArticleSeries, article);
  if (!series) return null;
  const { articleCount: count } = series;
  const link = (
    <Link to="/series/$slug" params={{ slug: series.slug }}>
      {series.title}
    </Link>
  );
  return (
    <p className={styles.place}>
      <IconBooks size={17} aria-hidden />
      <span>
        {partInSeries && count > 1 ? (
          <Trans>
            Part {partInSeries} of {count} of {link}
          </Trans>
        ) : (
          <Trans>In the series {link}</Trans>
        )}
      </span>
    </p>
  );
}

/** At the end of an article: what comes before and after it. */
export function SeriesNeighbours({ article }: { article: FragmentType<typeof ArticleSeries> }) {
  const { t } = useLingui();
  const { series, previousInSeries: previous, nextInSeries: next } = readFragment(ArticleSeries, article);
  if (!series || (!previous && !next)) return null;
  const { title } = series;
  return (
    <nav className={styles.neighbours} aria-label={t`Series: ${title}`}>
      {previous && (
        <Link to="/a/$slug" params={{ slug: previous.slug }} rel="prev">
          <small>
            <IconArrowLeft size={15} aria-hidden /> <Trans>Previous</Trans>
          </small>
          <span dir="auto">{previous.title}</span>
        </Link>
      )}
      {next ? (
        <Link to="/a/$slug" params={{ slug: next.slug }} rel="next" data-next>
          <small>
            <Trans>Next</Trans> <IconArrowRight size={15} aria-hidden />
          </small>
          <span dir="auto">{next.title}</span>
        </Link>
      ) : (
        <Link to="/series/$slug" params={{ slug: series.slug }} data-next>
          <small>
            <Trans>That was the last part</Trans>
          </small>
          <span dir="auto">
            <Trans>All of {title}</Trans>
          </span>
        </Link>
      )}
    </nav>
  );
}
