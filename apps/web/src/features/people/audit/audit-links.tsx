import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { AuditContent, type AuditLineOf } from './audit-parts.js';

/** A person, by name, leading to what administrators see of them. */
export function PersonLink({ person: { handle, displayName } }: { person: { handle: string; displayName: string } }) {
  return <Link to="/admin/people/$handle" params={{ handle }}>{displayName}</Link>;
}

/** What somebody wrote. */
export function ContentLink({ content: masked }: { content: FragmentType<typeof AuditContent> }) {
  const content = readFragment(AuditContent, masked);
  if (content.__typename === 'Article') return <Link to="/a/$slug" params={{ slug: content.slug }}>{content.title}</Link>;
  const { displayName } = content.author;
  return <Link to="/p/$postId" params={{ postId: content.id }}><Trans>A post by {displayName}</Trans></Link>;
}

/** Who did it; the hub itself where nobody did. */
export function ActorLink({ entry: { actor, app } }: { entry: AuditLineOf }) {
  if (actor) return <PersonLink person={actor} />;
  return app ? <Link to="/admin/apps">{app.name}</Link> : <Trans>The hub</Trans>;
}

/** What it was done to, where the reader may see it; undefined where they may not, or nothing is known of it. */
export function subjectLink({ action, person, channel, department, case: reported, content }: AuditLineOf) {
  if (person) return <PersonLink person={person} />;
  if (channel) return <Link to="/c/$slug" params={{ slug: channel.slug }}>{channel.name}</Link>;
  if (department) return <Link to="/admin/departments">{department.name}</Link>;
  if (reported) return <Link to="/moderation" search={{ case: reported.id }}><Trans>The case</Trans></Link>;
  if (content) return <ContentLink content={content} />;
  if (action.startsWith('connection.')) return <Link to="/admin/sign-in"><Trans>Sign-in connections</Trans></Link>;
  return undefined;
}
