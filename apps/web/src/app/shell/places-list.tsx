import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import type { Place } from './places.js';
import styles from './places-list.module.css';

interface PlacesListProps extends ComponentProps<'ul'> {
  places: readonly Pick<Place, 'name' | 'Icon' | 'link'>[];
  iconSize: number;
}

/** The way to several pages that belong together, with the present one marked. */
export function PlacesList({ places, iconSize, className = '', ...list }: PlacesListProps) {
  return (
    <ul className={`${styles.places} ${className}`} {...list}>
      {places.map(({ name, Icon, link }) => (
        <li key={name}>
          <Link {...link}>
            <Icon size={iconSize} aria-hidden /> <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
