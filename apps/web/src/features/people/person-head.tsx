import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconMail, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { languageOf } from '../../shared/language/text-language.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { StatusWords } from '../../shared/person/status-words.js';
import { calendarDate } from '../../shared/time/when.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import styles from './person-head.module.css';
import { WorksAs } from './works-as.js';

void PersonFace;

export const PersonAbout = graphql(`
  fragment PersonAbout on Person {
    id
    handle
    displayName
    pronouns
    title
    location
    mail
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
  const { t } = useLingui();
  const person = readFragment(PersonAbout, masked);
  const { status, location } = person;
  // Nobody reads what is sent to who has left.
  const mail = person.former ? null : person.mail;
  const until = status?.until && calendarDate(status.until);
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <div className={styles.face}>
          <Avatar person={person} size={96} />
        </div>
        <PageActions className={styles.actions}>{actions}</PageActions>
      </div>
      <h1>
        {person.displayName}
        {person.official && <span className={styles.official}>{person.official.label}</span>}
        {person.former && (
          <span className={styles.former}>
            <Trans>Has left the company</Trans>
          </span>
        )}
      </h1>
      <p className={styles.handle}>
        <bdi>@{person.handle}</bdi>
        {person.pronouns && ` · ${person.pronouns}`}
      </p>
      <p className={styles.role}>
        <WorksAs title={person.title} department={person.department} />
      </p>
      {(location || mail) && (
        <ul className={styles.contact} aria-label={t`Where to reach ${person.displayName}`}>
          {location && (
            <li>
              <IconMapPin size={16} aria-hidden />
              <Link to="/people" search={{ location }}>
                {location}
              </Link>
            </li>
          )}
          {mail && (
            <li>
              <IconMail size={16} aria-hidden />
              <a href={`mailto:${mail}`}>{mail}</a>
            </li>
          )}
        </ul>
      )}
      {(status || onEditStatus) && (
        <div className={styles.status}>
          {status && (
            <span>
              <StatusWords status={status} />
              {until && <Trans> (until {until})</Trans>}
            </span>
          )}
          {onEditStatus && (
            <button type="button" aria-label={status ? t`Change your status` : undefined} onClick={onEditStatus}>
              {status ? <Trans>Change</Trans> : <Trans>Set a status</Trans>}
            </button>
          )}
        </div>
      )}
      {person.headline && <p dir="auto" className={styles.headline}>{person.headline}</p>}
      {person.bio && <p dir="auto" lang={languageOf(person.bio)} className={styles.bio}>{person.bio}</p>}
      <p className={styles.counts}>
        <Plural value={person.followerCount} one={<span><strong>#</strong> follower</span>} other={<span><strong>#</strong> followers</span>} />
        <Plural value={person.followingCount} other={<span><strong>#</strong> following</span>} />
      </p>
    </header>
  );
}
