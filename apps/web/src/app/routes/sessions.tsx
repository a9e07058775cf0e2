import { useLingui } from '@lingui/react/macro';
import { OwnProviders, OwnProviderView } from '../../features/sign-in/own-providers.js';
import { OwnSession, SessionList } from '../../features/sign-in/session-list.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { SettingsPage } from '../settings/settings-page.js';

void [FrameParts, OwnProviderView, OwnSession];

const SessionsPageQuery = graphql(`
  query SessionsPage($withFrame: Boolean!) {
    viewer {
      sessions {
        id
        ...OwnSession
      }
      providers {
        ...OwnProviderView
      }
    }
    instance {
      connections {
        slug
        label
        loginUrl
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** Where one is signed in. */
export function SessionsPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(SessionsPageQuery, {});
  return (
    <SettingsPage title={t`Where you’re signed in`}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={2} />}
      {data && <SessionList sessions={data.viewer.sessions} onEnded={retry} />}
      {data && <OwnProviders providers={data.viewer.providers} offered={data.instance.connections} />}
    </SettingsPage>
  );
}
