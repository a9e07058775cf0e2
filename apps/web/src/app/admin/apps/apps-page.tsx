import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { AppItem, AppView } from '../../../features/sign-in/tokens/app-item.js';
import { NewAppForm } from '../../../features/sign-in/tokens/new-app-form.js';
import { graphql } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Failure } from '../../../shared/ui/failure.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { AdminPage } from '../admin-page.js';

void AppView;

const AppsAdministration = graphql(`
  query AppsAdministration {
    registeredApps {
      id
      ...AppView
    }
  }
`);

/** The company's programs and their tokens. */
export function AppsPage() {
  const { t } = useLingui();
  const [{ data, error }, query] = useQuery({ query: AppsAdministration, requestPolicy: 'cache-and-network' });
  const again = () => query({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} onRetry={again} />;
  return (
    <AdminPage
      title={t`Apps and tokens`}
      about={<Trans>Programs of the company’s that read and write through GraphQL. Each has a name, and tokens that can be revoked one by one.</Trans>}
      actions={<Button onClick={() => openDialog({ title: t`Register an app`, body: <NewAppForm onAdded={again} /> })}><Trans>Register an app</Trans></Button>}
    >
      {data?.registeredApps.map((app) => <AppItem key={app.id} app={app} onChanged={again} />)}
      {data?.registeredApps.length === 0 && (
        <Empty title={t`No app is registered`}>
          <Trans>Tokens of your own are in your account menu.</Trans>
        </Empty>
      )}
    </AdminPage>
  );
}
