import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useFrame } from '../../shared/graphql/frame.js';
import { useScrollRow } from '../../shared/ui/use-scroll-row.js';
import styles from './admin-frame.module.css';
import { ADMIN_PLACES } from './admin-places.js';

/** The way to each page of administration: a column where there is room, else a row that scrolls, with the present page in sight. */
export function AdminNav() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const { pathname } = useLocation();
  const row = useScrollRow<HTMLUListElement>(pathname);
  return (
    <ul ref={row} className={styles.places} onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}>
      {ADMIN_PLACES.filter(({ moderators }) => !moderators || viewer?.openCaseCount != null).map(({ name, Icon, link }) => (
        <li key={name.id}>
          <Link {...link}>
            <Icon size={18} aria-hidden /> {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
