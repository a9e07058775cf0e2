import { Trans, useLingui } from '@lingui/react/macro';
import { IconPhotoOff } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ListsButton } from '../../features/feeds/lists-button.js';
import { PersonAbout, PersonHead } from '../../features/people/person-head.js';
import { RemovedFace } from '../../features/people/profile/removed-face.js';
import { EditedProfile } from '../../features/people/profile/edited-profile.js';
import { PersonDetails, ProfileDetails } from '../../features/people/profile-details.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { MuteButton } from '../../features/stream/mute/mute-button.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';
import { ActivityFeed, activityOf, ActivityPage } from '../post/activity-feed.js';
import { editProfile, editStatus } from '../profile/own-dialogs.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { pageSize } from './home-query.js';
import { Missing } from './not-found.js';
import { PersonArticles } from './person-articles.js';
import { PersonPosts } from './person-posts.js';

const RemoveFace = lazyPart(() => import('../../features/people/profile/remove-face.js'));

void [ActivityPage, EditedProfile, FrameParts, PersonAbout, PersonDetails];

const PersonPageQuery = graphql(`
  query PersonPage($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {
    person(handle: $handle) {
      id
      handle
      displayName
      former
      viewerIsSelf
      viewerFollows
      viewerCanRemoveAvatar
      avatarRemoval {
        reason
        at
      }
      viewerMute {
        id
      }
      status {
        text
        emoji
        until
      }
      blog {
        id
        slug
        title
      }
      ...PersonAbout
      ...EditedProfile
      ...PersonDetails
      activity(first: $first, after: $after) {
        ...ActivityPage
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A person: who they are, what they do, what they write. */
export function PersonPage() {
  const { handle } = useParams({ from: '/shell/@{$handle}' });
  return <Profile key={handle} handle={handle} />;
}

function Profile({ handle }: { handle: string }) {
  const { t } = useLingui();
  const { show: shown = 'all' } = useSearch({ from: '/shell/@{$handle}' });
  const tab = { to: '/@{$handle}', params: { handle }, activeOptions: ONLY_HERE, replace: true } as const;
  const { data, error, retry } = usePage(PersonPageQuery, { handle, first: pageSize });
  const person = data?.person;
  if (data && !person) return <Missing what="person" />;
  if (!person) {
    return (
      <Column title={t`Profile`} untitled>
        {error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton />}
      </Column>
    );
  }
  const removeFace = () =>
    openDialog({ title: t`Remove the picture of ${person.displayName}`, size: 460, body: <RemoveFace person={person} onDone={closeDialog} /> });
  return (
    <Column title={person.displayName} untitled>
      <PersonHead
        person={person}
        onEditStatus={person.viewerIsSelf ? () => editStatus(person.status) : undefined}
        actions={
          <>
            {person.blog && (
              <LinkButton to="/b/$slug" params={{ slug: person.blog.slug }}>
                <Trans>Blog</Trans>
              </LinkButton>
            )}
            {person.viewerIsSelf ? (
              <>
                <LinkButton to="/reach">
                  <Trans>Reach</Trans>
                </LinkButton>
                <Button variant="quiet" onClick={() => editProfile(person)}>
                  <Trans>Edit profile</Trans>
                </Button>
              </>
            ) : (
              <>
                {person.viewerCanRemoveAvatar && <ActionButton label={t`Remove the picture of ${person.displayName}`} icon={<IconPhotoOff />} onClick={removeFace} />}
                <ListsButton person={person} />
                <MuteButton subject={person} name={person.displayName} />
                <FollowUnlessLeft key={person.id} person={person} />
              </>
            )}
          </>
        }
      />
      {person.avatarRemoval && <RemovedFace removal={person.avatarRemoval} />}
      <ProfileDetails person={person} />
      <TabLinks label={t`What to show`}>
        <Link {...tab} search={{}}><Trans>Posts and articles</Trans></Link>
        <Link {...tab} search={{ show: 'posts' }}><Trans>Posts</Trans></Link>
        <Link {...tab} search={{ show: 'articles' }}><Trans>Articles</Trans></Link>
      </TabLinks>
      {shown === 'posts' && <PersonPosts handle={handle} id={person.id} name={person.displayName} />}
      {shown === 'articles' && <PersonArticles handle={handle} name={person.displayName} />}
      {shown === 'all' && (
        <ActivityFeed
          name={`person-all-${handle}`}
          label={t`Posts and articles by ${person.displayName}`}
          first={person.activity}
          useNextPage={useNextPage}
          pageOf={person.id}
        />
      )}
    </Column>
  );
}

/** Who has left writes nothing more; who follows them when the page is opened can stop, and think better of it. */
function FollowUnlessLeft({ person }: { person: NonNullable<ResultOf<typeof PersonPageQuery>['person']> }) {
  const [followed] = useState(person.viewerFollows);
  return !person.former || followed ? <FollowButton subject={person} name={person.displayName} /> : null;
}

function useNextPage(after: string) {
  const { handle } = useParams({ from: '/shell/@{$handle}' });
  const { data, error, retry } = usePage(PersonPageQuery, { handle, first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data?.person ? activityOf(data.person.activity) : undefined, failed: Boolean(error && !data), retry };
}
