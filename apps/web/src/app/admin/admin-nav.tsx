import { useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useFrame } from '../../shared/graphql/frame.js';
import { useScrollRow } from '../../shared/ui/use-scroll-row.js';
import { PlacesList } from '../shell/places-list.js';
import styles from './admin-frame.module.css';
import { ADMIN_PLACES } from './admin-places.js';

/** The way to each page of administration: a column where there is room, else a row that scrolls, with the present page in sight. */
export function AdminNav() {
  const { t } = useLingui();
  const { viewerCanModerate } = useFrame();
  const { pathname } = useLocation();
  const row = useScrollRow<HTMLUListElement>(pathname);
  const places = ADMIN_PLACES.filter(({ moderators }) => !moderators || viewerCanModerate);
  return (
    <PlacesList
      ref={row}
      className={styles.places}
      places={places.map(({ name, Icon, link }) => ({ name: t(name), Icon, link }))}
      iconSize={18}
      onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
    />
  );
}
