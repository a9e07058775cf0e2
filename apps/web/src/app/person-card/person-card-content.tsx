import { Trans } from '@lingui/react/macro';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useInCommon } from '../../features/people/shared-past.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import type { ResultOf } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { StatusWords } from '../../shared/person/status-words.js';
import { Facts } from '../../shared/ui/facts.js';
import type { PersonCardQuery } from './person-card-query.js';
import styles from './person-card.module.css';

type Person = NonNullable<ResultOf<typeof PersonCardQuery>['person']>;

export function PersonCardContent({ person }: { person: Person }) {
  const self = useSelf();
  const common = useInCommon(person);
  return (
    <>
      <div className={styles.top}>
        <Link to="/@{$handle}" params={{ handle: person.handle }} tabIndex={-1} aria-hidden>
          <Avatar person={person} size={56} />
        </Link>
        {self && !person.viewerIsSelf && !person.former && <FollowButton subject={person} name={person.displayName} />}
      </div>
      <p className={styles.name}>
        <Link className={styles.link} to="/@{$handle}" params={{ handle: person.handle }}>
          {person.displayName}
        </Link>
        {person.official && <span className={styles.official}>{person.official.label}</span>}
      </p>
      <p className={styles.faint}>
        <bdi>@{person.handle}</bdi>
        {person.pronouns && ` · ${person.pronouns}`}
        {person.former && (
          <>
            {' · '}
            <Trans>has left the company</Trans>
          </>
        )}
      </p>
      {(person.title || person.department) && <p className={styles.role}><Facts of={[person.title, person.department?.name]} /></p>}
      {person.headline && <p dir="auto" className={styles.headline}>{person.headline}</p>}
      {person.status && (
        <p className={styles.status}>
          <StatusWords status={person.status} />
        </p>
      )}
      {person.location && (
        <p className={styles.faint}>
          <IconMapPin size={14} aria-hidden /> {person.location}
        </p>
      )}
      {common.length > 0 && (
        <ul className={styles.common}>
          {common.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
