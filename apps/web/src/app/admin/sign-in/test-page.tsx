import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useStartTest } from '../../../features/sign-in/connections/use-start-test.js';
import { SignInTestView, TestResult } from '../../../features/sign-in/tests/test-result.js';
import { graphql } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Failure } from '../../../shared/ui/failure.js';
import { LinkButton } from '../../shell/link-button.js';
import { AdminPage } from '../admin-page.js';

void SignInTestView;

const SignInTestResult = graphql(`
  query SignInTestResult($id: ID!) {
    signInTest(id: $id) {
      id
      connectionId
      finishedAt
      ...SignInTestView
    }
  }
`);

/** What came of a test, where its window ends. */
export function TestPage() {
  const { t } = useLingui();
  const { testId } = useParams({ strict: false });
  const [{ data, error }, again] = useQuery({ query: SignInTestResult, variables: { id: testId ?? '' }, requestPolicy: 'network-only' });
  const test = data?.signInTest;
  const start = useStartTest(test?.connectionId ?? '');
  if (error && !data) {
    return (
      <AdminPage title={t`What came of the test`}>
        <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </AdminPage>
    );
  }
  if (!data) return null;
  if (!test?.finishedAt) {
    return (
      <AdminPage title={t`What came of the test`}>
        <Empty title={t`This test is over`} action={<LinkButton to="/admin/sign-in"><Trans>To the connections</Trans></LinkButton>}>
          <Trans>A result is kept for a quarter of an hour, for the browser that began the test and no other. Test again to see it.</Trans>
        </Empty>
      </AdminPage>
    );
  }
  return (
    <AdminPage
      title={t`What came of the test`}
      actions={
        <>
          <Button variant="soft" onClick={() => void start()}><Trans>Test again</Trans></Button>
          <LinkButton to="/admin/sign-in/$connectionId" params={{ connectionId: test.connectionId }}><Trans>To the connection</Trans></LinkButton>
        </>
      }
    >
      <TestResult test={test} />
    </AdminPage>
  );
}
