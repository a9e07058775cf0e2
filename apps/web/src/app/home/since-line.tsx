import { Link } from '@tanstack/react-router';
import styles from './since-line.module.css';

/** Between what is new and what was there when one was here last. */
export function SinceLine() {
  return (
    <p role="separator" aria-label="What follows was here when you were here last" className={styles.line}>
      New since you were here
    </p>
  );
}

/** How many are new, as one says it: the server counts to 100. */
export function newPosts(count: number): string {
  if (count >= 100) return '99+ new posts';
  return count === 1 ? '1 new post' : `${count} new posts`;
}

/** How much came since one was here, and the way to read it in its order. */
export function SinceYouWereHere({ count }: { count: number }) {
  return (
    <div className={styles.news}>
      <span>{newPosts(count)} since you were here</span>
      <Link to="/" search={{ order: 'oldest' }}>
        Oldest first
      </Link>
    </div>
  );
}
