import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { NewConnectionForm } from '../../../features/sign-in/connections/new-connection-form.js';
import { AdminPage } from '../admin-page.js';

/** Connects an identity provider. */
export function NewConnectionPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <AdminPage title={t`Connect an identity provider`} about={<Trans>Four steps, some ten minutes. Nobody’s sign-in changes before you turn the connection on.</Trans>}>
      <NewConnectionForm onAdded={(connectionId) => void navigate({ to: '/admin/sign-in/$connectionId', params: { connectionId } })} />
    </AdminPage>
  );
}
