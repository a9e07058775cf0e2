import { useMediaQuery } from '@mantine/hooks';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Contents, FEWEST_HEADINGS } from '../../features/blogs/reading/contents.js';
import type { ArticleHeading } from '../../features/blogs/reading/read-html.js';
import styles from './article-frame.module.css';

interface ArticleFrameProps {
  headings: readonly ArticleHeading[];
  /** What is said of the article: beside it in a wide window, else below it. */
  discussion: ReactNode;
  /** What comes right after the text, before the discussion where that is below. */
  after: ReactNode;
  children: ReactNode;
}

/** An article that is out, with its contents at its side, and its discussion where the window is wide enough for both. */
export function ArticleFrame({ headings, discussion, after, children }: ArticleFrameProps) {
  const wide = useMediaQuery('(min-width: 1500px)', false, { getInitialValueInEffect: false });
  const listed = headings.length >= FEWEST_HEADINGS;
  return (
    <div className={styles.frame} data-beside data-reading data-discussed={wide || undefined}>
      <div className={styles.text}>
        {children}
        {after}
        {!wide && <div className={styles.below}>{discussion}</div>}
      </div>
      {(listed || wide) && (
        <aside className={styles.rail}>
          {listed && (
            <div className={styles.contents}>
              <h2>
                <Trans>Contents</Trans>
              </h2>
              <Contents headings={headings} />
            </div>
          )}
          {wide && <div className={styles.beside}>{discussion}</div>}
        </aside>
      )}
    </div>
  );
}
