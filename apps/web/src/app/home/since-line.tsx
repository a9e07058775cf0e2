import { t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import styles from './since-line.module.css';

/** Between what is new and what was there when one was here last. */
export function SinceLine() {
  return (
    <p role="separator" aria-label={t`What follows was here when you were here last`} className={styles.line}>
      <Trans>You were here</Trans>
    </p>
  );
}

/** How much came since one was here, and the way to read it in its order. */
export function SinceYouWereHere({ count }: { count: number }) {
  return (
    <div className={styles.news}>
      <span>
        {count >= 100 ? (
          <Trans>99+ new posts since you were here</Trans>
        ) : (
          <Plural value={count} one="# new post since you were here" other="# new posts since you were here" />
        )}
      </span>
      <Link to="/" search={{ order: 'oldest' }}>
        <Trans>Oldest first</Trans>
      </Link>
    </div>
  );
}
