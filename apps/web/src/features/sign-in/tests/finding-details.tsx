import { Trans, useLingui } from '@lingui/react/macro';
import { locale } from '../../../shared/language/language.js';
import { clockDifference } from './clock-difference.js';
import { EXPLANATIONS } from './explanations.js';
import type { ShownFinding } from './finding-fragment.js';
import { statusWords } from './status-words.js';
import styles from './finding-list.module.css';

const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' });

/** Why a check fails: what is wrong, what to change, what was expected and what came. */
export function FindingDetails({ finding }: { finding: ShownFinding }) {
  const { t } = useLingui();
  const { problem, expected, received, reason } = finding;
  const explanation = problem ? EXPLANATIONS[problem] : undefined;
  const difference = clockDifference(finding);
  return (
    <div className={styles.details}>
      {explanation && <p>{t(explanation.what)}</p>}
      {difference !== undefined && <p><Trans>Our clock and what came are {seconds.format(difference)} apart.</Trans></p>}
      {(expected.length > 0 || received.length > 0) && (
        <dl className={styles.facts}>
          {expected.length > 0 && <Values name={difference === undefined ? t`Expected` : t`Our clock`} values={expected} />}
          {problem !== 'SIGNATURE' && <Values name={difference === undefined ? t`Came` : t`Limit`} values={received.length > 0 ? received : [t`nothing`]} />}
        </dl>
      )}
      {explanation && <p><strong><Trans>What to do:</Trans></strong> {t(explanation.todo)}</p>}
      {reason && <p className={styles.reason}><Trans>As the log has it:</Trans> {reason}</p>}
    </div>
  );
}

function Values({ name, values }: { name: string; values: readonly string[] }) {
  const { t } = useLingui();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {values.map((value) => {
          const words = statusWords(value);
          return (
            <span key={value} className={styles.value}>
              <code>{value}</code>
              {words && <> {t(words)}</>}
            </span>
          );
        })}
      </dd>
    </>
  );
}
