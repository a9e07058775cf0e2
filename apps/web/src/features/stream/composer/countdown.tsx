import { useLingui } from '@lingui/react/macro';
import { plain } from '../../../shared/language/formats.js';
import { limit } from './use-weight.js';
import styles from './countdown.module.css';

const radius = 9;
const circumference = 2 * Math.PI * radius;

/** How much of a post's length is used: a ring, and from the last 40 on the number that is left. */
export function Countdown({ weight }: { weight: number }) {
  const { t } = useLingui();
  const left = limit - weight;
  const used = Math.min(weight / limit, 1);
  const state = left < 0 ? 'over' : left <= 20 ? 'near' : 'fine';
  return (
    <span className={styles.countdown} data-state={state}>
      <span className={styles.number} role="status" aria-live={left <= 20 ? 'polite' : 'off'}>
        <span className={styles.spoken}>{left < 0 ? t`Characters too many:` : t`Characters left:`} </span>
        {plain(left)}
      </span>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
        <circle cx="12" cy="12" r={radius} className={styles.track} />
        <circle
          cx="12"
          cy="12"
          r={radius}
          className={styles.used}
          strokeDasharray={circumference}
          strokeDashoffset={circumference * (1 - used)}
          transform="rotate(-90 12 12)"
        />
      </svg>
    </span>
  );
}
