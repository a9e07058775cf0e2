import { Trans, useLingui } from '@lingui/react/macro';
import { AdminPage } from '../admin-page.js';
import { HoldersSection } from './holders-section.js';

/** Who runs and moderates the hub, and who speaks for the company. */
export function AdminRoles() {
  const { t } = useLingui();
  return (
    <AdminPage
      title={t`Roles`}
      about={<Trans>Your identity provider can decide roles by its groups; see Sign-in. The first administrator is named on the hub’s own machine: tidings role grant.</Trans>}
    >
      <HoldersSection
        holds="ADMINISTRATOR"
        title={t`Administrators`}
        about={t`Run the hub: people, channels, roles, sign-in, apps and the audit log. They read no private channel that they don’t belong to.`}
        add={t`Add an administrator`}
      />
      <HoldersSection
        holds="MODERATOR"
        title={t`Moderators`}
        about={t`Look after what people report, and after posts that wait.`}
        add={t`Add a moderator`}
      />
      <HoldersSection
        holds="MARK"
        title={t`Official marks`}
        about={t`Shown beside the name of who speaks for the company.`}
        add={t`Give a mark`}
      />
    </AdminPage>
  );
}
