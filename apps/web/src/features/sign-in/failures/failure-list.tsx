import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { EXPLANATIONS } from '../tests/explanations.js';
import { FindingView } from '../tests/finding-fragment.js';
import { FindingList } from '../tests/finding-list.js';
import styles from './failure-list.module.css';

void FindingView;

export const FailureView = graphql(`
  fragment FailureView on SignInFailure {
    id
    at
    requestId
    problem
    reason
    findings {
      ...FindingView
    }
  }
`);

/** Why people couldn't sign in, the newest first. Each opens to all its checks. */
export function FailureList({ failures }: { failures: readonly FragmentType<typeof FailureView>[] }) {
  const { t } = useLingui();
  if (failures.length === 0) return <p className={styles.none}><Trans>No sign-in was refused in the last 14 days.</Trans></p>;
  return (
    <ul className={styles.list}>
      {failures.map((masked) => {
        const failure = readFragment(FailureView, masked);
        return (
          <li key={failure.id}>
            <details>
              <summary>
                <span className={styles.what}>{failure.problem ? t(EXPLANATIONS[failure.problem].what) : failure.reason}</span>
                <span className={styles.when}><RelativeTime date={failure.at} /></span>
              </summary>
              <p className={styles.number}>
                <Trans>Number on the person’s page:</Trans> <code>{failure.requestId}</code>
                <br />
                <Trans>As the log has it:</Trans> {failure.reason}
              </p>
              {failure.problem && failure.findings.length === 0 && <p className={styles.todo}>{t(EXPLANATIONS[failure.problem].todo)}</p>}
              {failure.findings.length > 0 && <FindingList findings={failure.findings.map((one) => readFragment(FindingView, one))} />}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
