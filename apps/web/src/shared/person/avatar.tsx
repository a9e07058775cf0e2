import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../graphql/document.js';
import styles from './avatar.module.css';
import { initialsOf } from './initials.js';

export const PersonFace = graphql(`
  fragment PersonFace on Person {
    id
    handle
    displayName
    avatarUrl
  }
`);

/** A hue that stays with a handle for good, spread over the circle by a small multiplicative hash. */
function hueOf(handle: string): number {
  let hash = 7;
  for (const character of handle) hash = (hash * 31 + character.codePointAt(0)!) % 3600;
  return hash % 360;
}

interface AvatarProps {
  person: FragmentType<typeof PersonFace>;
  /** Pixels across. */
  size?: number;
}

/** A person's picture, or initials in a colour of their own. Decoration: the name always stands beside it. By `data-person` the card of a person knows whose it is. */
export function Avatar({ person, size = 40 }: AvatarProps) {
  const { handle, displayName, avatarUrl } = readFragment(PersonFace, person);
  const box = { width: size, height: size };
  // Its address holds for an hour or two; on a page that was open longer, the one that lasts leads to a fresh one. After that: initials.
  const [missed, setMissed] = useState<{ url: string; times: number }>();
  const times = missed?.url === avatarUrl ? missed.times : 0;
  if (avatarUrl && times < 2) {
    const src = times === 0 ? avatarUrl : avatarUrl.replace(/^(\/media\/[^/]+).*/, '$1');
    return <img className={styles.avatar} data-person={handle} {...{ src }} alt="" loading="lazy" decoding="async" style={box} onError={() => setMissed({ url: avatarUrl, times: times + 1 })} />;
  }
  return (
    <span
      className={styles.avatar}
      data-person={handle}
      aria-hidden
      data-initials={initialsOf(displayName)}
      style={{ ...box, fontSize: size * 0.38, ['--hue' as string]: hueOf(handle) }}
    />
  );
}
