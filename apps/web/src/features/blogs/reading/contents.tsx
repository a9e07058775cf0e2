import { Trans, useLingui } from '@lingui/react/macro';
import type { ArticleHeading } from './read-html.js';
import { useCurrentHeading } from './use-current-heading.js';
import styles from './contents.module.css';

/** Fewer headings than this one finds by scrolling. */
export const FEWEST_HEADINGS = 3;

/** The sections of an article, each a link to it; the one that is being read is marked. */
export function Contents({ headings }: { headings: readonly ArticleHeading[] }) {
  const { t } = useLingui();
  const current = useCurrentHeading(headings);
  return (
    <nav className={styles.contents} aria-label={t`Contents`}>
      <ol>
        {headings.map(({ id, text, depth }) => (
          <li key={id} data-depth={depth}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The same folded, where there is no room beside the text. */
export function FoldedContents({ headings }: { headings: readonly ArticleHeading[] }) {
  return (
    <details className={styles.folded}>
      <summary>
        <Trans>Contents</Trans>
      </summary>
      <Contents headings={headings} />
    </details>
  );
}
