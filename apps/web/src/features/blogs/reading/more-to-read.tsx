import { t } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../../shared/graphql/document.js';
import { Picture, PictureParts } from '../../../shared/media/picture.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Facts } from '../../../shared/ui/facts.js';
import styles from './more-to-read.module.css';

void PictureParts;

export const MoreToRead = graphql(`
  fragment MoreToRead on Article {
    id
    author {
      id
      handle
      displayName
    }
    series {
      id
      slug
      title
    }
    previousInSeries {
      id
    }
    nextInSeries {
      id
    }
    moreToRead {
      reason
      tag {
        id
        name
      }
      article {
        id
        slug
        title
        publishedAt
        readingMinutes
        author {
          id
          displayName
        }
        cover {
          id
          ...PictureParts
        }
      }
    }
  }
`);

type Subject = ResultOf<typeof MoreToRead>;
type Found = Subject['moreToRead'][number];

/** What to read after an article: of its series, its author and its tags. The series' next part stands by itself, so it isn't here again. */
export function MoreToReadList({ article: masked }: { article: FragmentType<typeof MoreToRead> }) {
  const { t } = useLingui();
  const article = readFragment(MoreToRead, masked);
  const shown = article.moreToRead.filter(({ article: { id } }) => id !== article.nextInSeries?.id && id !== article.previousInSeries?.id);
  if (shown.length === 0) return null;
  const groups = [...Map.groupBy(shown, ({ reason, tag }) => `${reason} ${tag?.id ?? ''}`).values()];
  return (
    <section className={styles.more} aria-label={t`More to read`}>
      {groups.map((found) => (
        <div key={found[0]!.article.id}>
          <h2>
            <Heading article={article} found={found[0]!} />
          </h2>
          <ul>
            {found.map(({ article: other }) => (
              <li key={other.id}>
                <Link to="/a/$slug" params={{ slug: other.slug }} dir="auto">
                  {other.cover && <Picture decorative className={styles.cover} image={other.cover} sizes="96px" />}
                  <span className={styles.title}>{other.title}</span>
                </Link>
                <span className={styles.facts}><Facts of={factsOf(other, article)} /></span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Heading({ article: { author, series }, found: { reason, tag } }: { article: Subject; found: Found }): ReactNode {
  const name = author.displayName;
  if (reason === 'SERIES' && series) {
    return (
      <Trans>
        More in{' '}
        <Link to="/series/$slug" params={{ slug: series.slug }}>
          {series.title}
        </Link>
      </Trans>
    );
  }
  if (reason === 'TAG' && tag) {
    return (
      <Trans>
        More on{' '}
        <Link to="/t/$name" params={{ name: tag.name }} search={{ show: 'articles' }}>
          <bdi>#{tag.name}</bdi>
        </Link>
      </Trans>
    );
  }
  return (
    <Trans>
      More from{' '}
      <Link to="/@{$handle}" params={{ handle: author.handle }}>
        {name}
      </Link>
    </Trans>
  );
}

function factsOf(other: Found['article'], { author }: Subject): string[] {
  const { readingMinutes } = other;
  return [...(other.author.id === author.id ? [] : [other.author.displayName]), ...(other.publishedAt ? [calendarDate(other.publishedAt)] : []), t`${readingMinutes} min read`];
}
