import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import styles from './version-list.module.css';

export const ListedVersion = graphql(`
  fragment ListedVersion on Revision {
    id
    number
    title
    createdAt
    author {
      id
      displayName
    }
  }
`);

interface VersionListProps {
  slug: string;
  versions: readonly FragmentType<typeof ListedVersion>[];
  /** The number of the one that is shown. */
  shown: number;
  /** The number of the one that the article is now. */
  current: number;
}

/** What an article was after each save, the newest first. */
export function VersionList({ slug, versions, shown, current }: VersionListProps) {
  const { t } = useLingui();
  return (
    <ol className={styles.versions} aria-label={t`Versions`}>
      {versions.map((masked) => {
        const { id, number, createdAt, author } = readFragment(ListedVersion, masked);
        return (
          <li key={id}>
            <Link to="/a/$slug/versions" params={{ slug }} search={{ n: number }} replace aria-current={number === shown ? 'true' : undefined}>
              <strong>{number === current ? t`Version ${number} (current)` : t`Version ${number}`}</strong>
              <span>
                <RelativeTime date={createdAt} /> · {author.displayName}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
