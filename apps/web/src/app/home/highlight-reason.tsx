import styles from './highlight-reason.module.css';

const words = { PEOPLE: 'By somebody close to you', DEPARTMENT: 'From your department', COMPANY: 'From the company' };
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Why a post is in Highlights: the slider it is weighed by, and what came out. */
export function HighlightReason({ group, score }: { group: keyof typeof words; score: number }) {
  return (
    <p className={styles.reason}>
      {words[group]} · score {number.format(score)}
    </p>
  );
}
