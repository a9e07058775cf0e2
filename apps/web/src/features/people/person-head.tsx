import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { calendarDate } from '../../shared/time/when.js';
import styles from './person-head.module.css';

void PersonFace;

export const PersonAbout = graphql(`
  fragment PersonAbout on Person {
    id
    handle
    displayName
    pronouns
    title
    location
    headline
    bio
    former
    followerCount
    followingCount
    official {
      label
    }
    department {
      id
      slug
      name
      channel {
        id
        slug
      }
    }
    status {
      text
      emoji
      until
    }
    ...PersonFace
  }
`);

interface PersonHeadProps {
  person: FragmentType<typeof PersonAbout>;
  actions?: ReactNode;
  /** Opens the editor of one's own status; absent on others' pages. */
  onEditStatus?: () => void;
}

/** Who somebody is, at a glance. */
export function PersonHead({ person: masked, actions, onEditStatus }: PersonHeadProps) {
  const person = readFragment(PersonAbout, masked);
  const { status, department } = person;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <Avatar person={person} size={84} />
        <div className={styles.actions}>{actions}</div>
      </div>
      <h1>
        {person.displayName}
        {person.official && <span className={styles.official}>{person.official.label}</span>}
      </h1>
      <p className={styles.handle}>
        @{person.handle}
        {person.pronouns && ` · ${person.pronouns}`}
        {person.former && ' · has left the company'}
      </p>
      <p className={styles.role}>
        {person.title}
        {department && (
          <>
            {person.title && ' in '}
            {department.channel ? (
              <Link to="/c/$slug" params={{ slug: department.channel.slug }}>
                {department.name}
              </Link>
            ) : (
              department.name
            )}
          </>
        )}
        {person.location && `, ${person.location}`}
      </p>
      {(status || onEditStatus) && (
        <div className={styles.status}>
          {status && (
            <span>
              {status.emoji} {status.text}
              {status.until && ` (until ${calendarDate(status.until)})`}
            </span>
          )}
          {onEditStatus && (
            <button type="button" onClick={onEditStatus}>
              {status ? 'Change' : 'Set a status'}
            </button>
          )}
        </div>
      )}
      {person.headline && <p className={styles.headline}>{person.headline}</p>}
      {person.bio && <p className={styles.bio}>{person.bio}</p>}
      <p className={styles.counts}>
        <span>
          <strong>{person.followerCount}</strong> {person.followerCount === 1 ? 'follower' : 'followers'}
        </span>
        <span>
          <strong>{person.followingCount}</strong> following
        </span>
      </p>
    </header>
  );
}
