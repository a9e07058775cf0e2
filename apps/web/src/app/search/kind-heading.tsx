import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Kind } from '../../features/search/kinds.js';
import styles from './search-results.module.css';

/** Above the first of several hits of a kind: what they are, and the way to all of them. */
export function KindHeading({ kind, query }: { kind: Kind; query: string }) {
  const { t } = useLingui();
  const names: Record<Kind, [some: string, all: string]> = {
    PERSON: [t`People`, t`All people`],
    CHANNEL: [t`Channels`, t`All channels`],
    TAG: [t`Tags`, t`All tags`],
    ARTICLE: [t`Articles`, t`All articles`],
    POST: [t`Posts`, t`All posts`],
  };
  const [some, all] = names[kind];
  return (
    // In a feed stand articles alone.
    <article className={styles.heading} aria-label={some}>
      <h2>{some}</h2>
      <Link to="/search" search={{ q: query, kind }} replace>
        {all}
      </Link>
    </article>
  );
}
