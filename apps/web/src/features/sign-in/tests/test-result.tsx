import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import '@mantine/core/styles/Alert.layer.css';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../../shared/graphql/document.js';
import { timeOfDay } from '../../../shared/time/when.js';
import { Section } from '../connections/section.js';
import { FindingView } from './finding-fragment.js';
import { FindingList } from './finding-list.js';
import { ReceivedAttributes } from './received-attributes.js';
import { TestedPersonFacts } from './tested-person.js';
import styles from './test-result.module.css';

export const SignInTestView = graphql(`
  fragment SignInTestView on SignInTest {
    id
    finishedAt
    expiresAt
    passed
    findings {
      ...FindingView
    }
    nameId
    nameIdFormat
    attributes {
      name
      friendlyName
      values
      usedAs
    }
    missing
    person {
      outcome
      handle
      displayName
      mail
      title
      department
      roles
    }
    xml
  }
`);

export type ShownTest = ResultOf<typeof SignInTestView>;

/** What came of a test: each check, whom it would have let in, what came, and the response itself. */
export function TestResult({ test: masked }: { test: FragmentType<typeof SignInTestView> }) {
  const { t } = useLingui();
  const test = readFragment(SignInTestView, masked);
  const findings = test.findings.map((one) => readFragment(FindingView, one));
  const failures = findings.filter(({ state }) => state === 'FAILED').length;
  return (
    <>
      {test.passed ? (
        <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={t`This would have been a sign-in`} className={styles.verdict}>
          <Trans>Every check holds. Nobody was signed in and nobody was added: it was a test.</Trans>
        </Alert>
      ) : (
        <Alert color="red" icon={<IconCircleX aria-hidden />} title={t`This would not have been a sign-in`} className={styles.verdict}>
          <Trans>Checks that fail: {failures}. Change what is said below at the provider, then test again.</Trans>
        </Alert>
      )}
      {test.person && (
        <Section title={t`Whom it would let in`}>
          <TestedPersonFacts person={test.person} />
        </Section>
      )}
      <Section title={t`The checks`}>
        <FindingList findings={findings} />
      </Section>
      <Section
        title={t`What came`}
        about={<Trans>As the response says it, whether or not it is to be believed. Only you see this, until {timeOfDay(test.expiresAt)}.</Trans>}
      >
        <ReceivedAttributes test={test} />
      </Section>
      {test.xml && (
        <Section title={t`The response`}>
          <details className={styles.raw}>
            <summary><Trans>Show the XML</Trans></summary>
            {/* It scrolls, so the keyboard must reach it. */}
            <pre tabIndex={0} aria-label={t`The response, XML`}>{test.xml.replace(/></g, '>\n<')}</pre>
          </details>
        </Section>
      )}
    </>
  );
}
