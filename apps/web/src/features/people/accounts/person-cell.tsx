import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Avatar } from '../../../shared/person/avatar.js';
import type { ReactNode } from 'react';
import { AccountRow } from './account-parts.js';
import styles from './person-cell.module.css';

interface PersonCellProps {
  person: FragmentType<typeof AccountRow>;
  /** Around the name, such as a link. */
  link: (name: string, handle: string) => ReactNode;
  /** Under the name where the table has a column for the handle. */
  title?: string | null;
  /** Under the name where the table has no room for more columns. */
  about?: ReactNode;
}

/** Who a row is about. */
export function PersonCell({ person: masked, link, title, about }: PersonCellProps) {
  const person = readFragment(AccountRow, masked);
  return (
    <div className={styles.person}>
      <Avatar person={person} size={32} />
      <div className={styles.who}>
        {link(person.displayName, person.handle)}
        <small className={title === undefined ? undefined : styles.narrow}><bdi>@{person.handle}</bdi></small>
        {title && <small className={styles.wide}>{title}</small>}
        {about && <small className={styles.about}>{about}</small>}
      </div>
    </div>
  );
}
