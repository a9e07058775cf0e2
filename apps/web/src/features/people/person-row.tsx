import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { StatusWords } from '../../shared/person/status-words.js';
import { Facts } from '../../shared/ui/facts.js';
import styles from './person-row.module.css';

void PersonFace;

export const PersonRowParts = graphql(`
  fragment PersonRowParts on Person {
    id
    handle
    displayName
    title
    department {
      id
      name
    }
    status {
      text
      emoji
    }
    ...PersonFace
  }
`);

interface PersonRowProps {
  person: FragmentType<typeof PersonRowParts>;
  /** What they are here, beside the name. */
  mark?: string;
  /** Why they are in the list, instead of what they are up to. */
  note?: string;
  actions?: ReactNode;
}

/** One person of a list. */
export function PersonRow({ person: masked, mark, note, actions }: PersonRowProps) {
  const person = readFragment(PersonRowParts, masked);
  return (
    <li className={styles.row}>
      <Avatar person={person} size={44} />
      <div className={styles.about}>
        <div className={styles.who}>
          <Link to="/@{$handle}" params={{ handle: person.handle }} className={styles.name}>
            {person.displayName}
          </Link>
          {mark && <span className={styles.mark}>{mark}</span>}
        </div>
        <span><Facts of={[person.title, person.department?.name]} /></span>
        {note && <span className={styles.note}>{note}</span>}
        {person.status && !note && (
          <span>
            <StatusWords status={person.status} />
          </span>
        )}
      </div>
      {actions}
    </li>
  );
}
