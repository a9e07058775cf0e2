import { Trans, useLingui } from '@lingui/react/macro';
import { MuteRow } from '../../features/stream/mute/mute-row.js';
import MuteWordForm from '../../features/stream/mute/mute-word-form.js';
import { ShownMute } from '../../features/stream/mute/shown-mute.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { SettingsPage } from '../settings/settings-page.js';

void [FrameParts, ShownMute];

const MutesPageQuery = graphql(`
  query MutesPage($after: String, $withFrame: Boolean!) {
    mutes(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          ...ShownMute
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What one keeps out of one's Home, until when. */
export function MutesPage() {
  const { t } = useLingui();
  return (
    <SettingsPage title={t`What you mute`}>
      <MuteWordForm />
      <Rows label={t`What you mute`}>
        <Page after={null} />
      </Rows>
    </SettingsPage>
  );
}

function Page({ after }: { after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(MutesPageQuery, { after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={2} />;
  const { edges, pageInfo } = data.mutes;
  if (edges.length === 0 && !after) {
    return <Empty title={t`Nothing is muted`}><Trans>You can mute a person, a channel or a tag, too: with the loudspeaker on their page, or in the menu of a post.</Trans></Empty>;
  }
  return (
    <>
      {edges.map(({ node }) => (
        <MuteRow key={node.id} mute={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
