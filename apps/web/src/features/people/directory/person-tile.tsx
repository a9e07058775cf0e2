import { IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { StatusWords } from '../../../shared/person/status-words.js';
import { Facts } from '../../../shared/ui/facts.js';
import { InCommonParts, useInCommon } from '../shared-past.js';
import styles from './person-tile.module.css';

void [InCommonParts, PersonFace];

export const PersonTileParts = graphql(`
  fragment PersonTileParts on Person {
    id
    handle
    displayName
    title
    headline
    location
    official {
      label
    }
    department {
      id
      name
    }
    status {
      text
      emoji
    }
    ...PersonFace
    ...InCommonParts
  }
`);

interface PersonTileProps {
  person: FragmentType<typeof PersonTileParts>;
  action?: ReactNode;
}

/** One person of the directory: a tile of the grid, or a row of the list. */
export function PersonTile({ person: masked, action }: PersonTileProps) {
  const person = readFragment(PersonTileParts, masked);
  const [common] = useInCommon(person);
  const { status } = person;
  return (
    <li className={styles.tile}>
      <div className={styles.face}>
        <Avatar person={person} size={56} />
      </div>
      <div className={styles.about}>
        <p className={styles.name}>
          <Link className={styles.link} to="/@{$handle}" params={{ handle: person.handle }}>
            {person.displayName}
          </Link>
          {person.official && <span className={styles.official}>{person.official.label}</span>}
        </p>
        <p className={styles.role}><Facts of={[person.title, person.department?.name]} /></p>
        {person.location && (
          <p className={styles.place}>
            <IconMapPin size={14} aria-hidden /> {person.location}
          </p>
        )}
        {(status ?? person.headline) && <p className={styles.line}>{status ? <StatusWords status={status} /> : <bdi>{person.headline}</bdi>}</p>}
        {common && <p className={styles.common}>{common}</p>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </li>
  );
}
