import { t } from '@lingui/core/macro';
import { decimal } from '../../shared/language/formats.js';
import styles from './highlight-reason.module.css';

const words = {
  PEOPLE: () => t`By somebody close to you`,
  DEPARTMENT: () => t`From your department`,
  COMPANY: () => t`From the company`,
};

/** Why a post is in Highlights: the slider it is weighed by; what came out is told who points at it. */
export function HighlightReason({ group, score }: { group: keyof typeof words; score: number }) {
  return (
    <p className={styles.reason} title={t`Score ${decimal(score)}`}>{words[group]()}</p>
  );
}
