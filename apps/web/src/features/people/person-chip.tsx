import { Link } from '@tanstack/react-router';
import type { FragmentType } from '../../shared/graphql/document.js';
import { Avatar, type PersonFace } from '../../shared/person/avatar.js';
import styles from './profile-details.module.css';

interface PersonChipProps {
  person: FragmentType<typeof PersonFace> & { handle: string; displayName: string };
}

/** Somebody in the middle of a line: a small face and the name. */
export function PersonChip({ person }: PersonChipProps) {
  return (
    <Link className={styles.chip} to="/@{$handle}" params={{ handle: person.handle }}>
      <Avatar person={person} size={24} />
      {person.displayName}
    </Link>
  );
}
