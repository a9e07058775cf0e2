import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useFrame } from '../../shared/graphql/frame.js';
import styles from './admin-frame.module.css';
import { ADMIN_PLACES } from './admin-places.js';

/** The way to each page of administration: a column where there is room, else a row that scrolls, with the present page in sight. */
export function AdminNav() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const { pathname } = useLocation();
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = row.current;
    const here = list?.querySelector<HTMLElement>('[aria-current="page"]');
    // Not scrollIntoView: it would scroll the page, too.
    if (list && here) list.scrollLeft = here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
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
