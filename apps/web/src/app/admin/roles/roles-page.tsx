import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { AdminPage } from '../admin-page.js';
import { Holders } from './holder-rows.js';
import { HoldersSection } from './holders-section.js';

void Holders;

const RoleHolders = graphql(`
  query RoleHolders {
    administrators: accounts(filter: { role: ADMINISTRATOR, former: false }, first: 100) {
      ...Holders
    }
    moderators: accounts(filter: { role: MODERATOR, former: false }, first: 100) {
      ...Holders
    }
    marked: accounts(filter: { official: true, former: false }, first: 100) {
      ...Holders
    }
  }
`);

/** Who runs and moderates the hub, and who speaks for the company. */
export function AdminRoles() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: RoleHolders, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} onRetry={reread} />;
  return (
    <AdminPage
      title={t`Roles`}
      about={<Trans>Your identity provider can decide roles by its groups; see Sign-in. The first administrator is named on the hub’s own machine: tidings role grant.</Trans>}
    >
      {data ? (
        <>
          <HoldersSection
            holds="ADMINISTRATOR"
            holders={data.administrators}
            onChanged={reread}
            title={t`Administrators`}
            about={t`Run the hub: people, channels, roles, sign-in, apps and the audit log. They read no private channel that they don’t belong to.`}
            add={t`Add an administrator`}
          />
          <HoldersSection
            holds="MODERATOR"
            holders={data.moderators}
            onChanged={reread}
            title={t`Moderators`}
            about={t`Look after what people report, and after posts that wait.`}
            add={t`Add a moderator`}
          />
          <HoldersSection
            holds="MARK"
            holders={data.marked}
            onChanged={reread}
            title={t`Official marks`}
            about={t`Shown beside the name of who speaks for the company.`}
            add={t`Give a mark`}
          />
        </>
      ) : (
        <PostsSkeleton count={3} />
      )}
    </AdminPage>
  );
}
