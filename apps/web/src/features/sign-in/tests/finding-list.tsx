import { useLingui } from '@lingui/react/macro';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { CheckState } from '../../../shared/graphql/generated/graphql.js';
import { CHECK_WORDS } from './check-words.js';
import { FindingDetails } from './finding-details.js';
import type { ShownFinding } from './finding-fragment.js';
import styles from './finding-list.module.css';

const ICONS: Record<CheckState, typeof IconCircleCheck> = { PASSED: IconCircleCheck, FAILED: IconCircleX, NOT_REACHED: IconCircleDashed };

/** Every check, with what is wrong and what to do where one fails; those that fail first. */
export function FindingList({ findings }: { findings: readonly ShownFinding[] }) {
  const { t } = useLingui();
  const states: Record<CheckState, string> = { PASSED: t`Holds`, FAILED: t`Fails`, NOT_REACHED: t`Not reached` };
  const failed = findings.filter(({ state }) => state === 'FAILED');
  return (
    <ul className={styles.list}>
      {[...failed, ...findings.filter((one) => !failed.includes(one))].map((finding) => {
        const Icon = ICONS[finding.state];
        return (
          <li key={finding.check} className={styles.finding} data-state={finding.state}>
            <Icon size={20} className={styles.icon} role="img" aria-label={states[finding.state]} />
            <div>
              <span className={styles.check}>{t(CHECK_WORDS[finding.check])}</span>
              {finding.state === 'FAILED' && <FindingDetails finding={finding} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
