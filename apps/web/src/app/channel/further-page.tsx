import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Failure } from '../../shared/ui/failure.js';
import styles from './channel-files.module.css';

interface FurtherPageProps<Page> {
  /** Undefined as long as it isn't there. */
  page: Page | null | undefined;
  error: CombinedError | undefined;
  retry: () => void;
  children: (page: Page) => ReactNode;
}

/** The next page of a list, or why it isn't there: an item of the list. */
export function FurtherPage<Page>({ page, error, retry, children }: FurtherPageProps<Page>) {
  if (page) return children(page);
  if (!error) return null;
  return (
    <li className={styles.more}>
      <Failure error={error} onRetry={retry} />
    </li>
  );
}
