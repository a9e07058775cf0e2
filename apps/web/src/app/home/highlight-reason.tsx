import { t } from '@lingui/core/macro';
import { decimal } from '../../shared/language/formats.js';
import styles from './highlight-reason.module.css';

const words = {
  PEOPLE: (score: string) => t`By somebody close to you · score ${score}`,
  DEPARTMENT: (score: string) => t`From your department · score ${score}`,
  COMPANY: (score: string) => t`From the company · score ${score}`,
};

/** Why a post is in Highlights: the slider it is weighed by, and what came out. */
export function HighlightReason({ group, score }: { group: keyof typeof words; score: number }) {
  return (
    <p className={styles.reason}>{words[group](decimal.format(score))}</p>
  );
}
