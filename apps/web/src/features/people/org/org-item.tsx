import { Plural, useLingui } from '@lingui/react/macro';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../../shared/person/avatar.js';
import type { OrgPerson } from './org-person.js';
import styles from './org-tree.module.css';
import type { OrgTree } from './use-org-tree.js';

export interface OrgItemActions {
  onToggle: (person: OrgPerson, open: boolean) => void;
  onMore: (person: OrgPerson) => void;
  onFocus: (id: string) => void;
}

interface OrgItemProps extends OrgItemActions {
  id: string;
  tree: OrgTree;
  /** Who can be reached by Tab; the arrows go on from there. */
  focusable: string;
  /** Who is on show. */
  shown: string;
  level: number;
  place: number;
  of: number;
  /** Those above, so that a circle in the directory ends. */
  above: readonly string[];
}

/** Somebody in the chart, and where they are open those below. Levels say how the tree hangs together, so that a name is only the card's own words. */
export function OrgItem({ id, tree, focusable, shown, level, place, of, above, ...actions }: OrgItemProps) {
  const { t } = useLingui();
  const person = tree.people.get(id)!;
  const below = tree.below.get(id);
  const leads = person.reportCount > 0 && !above.includes(id);
  const open = leads && tree.expanded.has(id);
  const rest = person.reportCount - (below?.ids.length ?? 0);
  return (
    <li role="none" className={styles.item}>
      <div
        role="treeitem"
        className={styles.card}
        data-shown={id === shown || undefined}
        data-org-person={id}
        aria-level={level}
        aria-posinset={place}
        aria-setsize={of}
        aria-expanded={leads ? open : undefined}
        aria-selected={id === shown}
        tabIndex={id === focusable ? 0 : -1}
        onFocus={() => actions.onFocus(id)}
      >
        <Avatar person={person} size={40} />
        <div className={styles.who}>
          <Link to="/@{$handle}" params={{ handle: person.handle }} tabIndex={-1}>
            <bdi>{person.displayName}</bdi>
          </Link>
          <span>{person.title}</span>
          {person.department && <span className={styles.department}>{person.department.name}</span>}
        </div>
        {leads && (
          <button
            type="button"
            className={styles.toggle}
            tabIndex={-1}
            data-open={open || undefined}
            aria-label={open ? t`Hide who reports to ${person.displayName}` : t`Show who reports to ${person.displayName}`}
            onClick={() => actions.onToggle(person, !open)}
          >
            <span data-count={person.reportCount} aria-hidden />
            <IconChevronRight size={15} aria-hidden />
          </button>
        )}
      </div>
      {open && below && (
        <ul role="none" className={styles.group}>
          {below.ids.map((each, index) => (
            <OrgItem key={each} id={each} tree={tree} focusable={focusable} shown={shown} level={level + 1} place={index + 1} of={below.ids.length} above={[...above, id]} {...actions} />
          ))}
          {below.more && (
            <li role="none" className={styles.item}>
              <button type="button" className={styles.more} onClick={() => actions.onMore(person)}>
                <Plural value={rest} one="# more" other="# more" />
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
