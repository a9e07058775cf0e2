import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronRight, IconLogout } from '@tabler/icons-react';
import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useQuery } from 'urql';
import { signOut } from '../../features/sign-in/sign-out.js';
import { FrameQuery, useSelf } from '../../shared/graphql/frame.js';
import { upTo99 } from '../../shared/language/formats.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Column } from '../shell/column.js';
import { useAllPlaces } from '../shell/further-places.js';
import type { PlaceGroup } from '../shell/places.js';
import styles from './more.module.css';

const GROUPS = [
  { of: 'streams', name: msg`To read` },
  { of: 'company', name: msg`The company` },
  { of: 'own', name: msg`Yours` },
  { of: 'duties', name: msg`What you look after` },
  { of: 'settings', name: msg`Settings` },
] as const;

/** On a phone, every place that the bar below has no room for. */
export function MorePage() {
  const { t } = useLingui();
  // The frame alone: where another page has brought it, nothing is asked.
  useQuery({ query: FrameQuery });
  const self = useSelf();
  return (
    <Column title={t`More`} wide>
      {self && (
        <>
          <Link to="/@{$handle}" params={{ handle: self.handle }} className={styles.self}>
            <Avatar person={self} size={52} />
            <span className={styles.who}>
              <strong>{self.displayName}</strong>
              <span><Trans>Your profile</Trans></span>
            </span>
            <IconChevronRight size={18} aria-hidden />
          </Link>
          <div className={styles.groups}>
            {GROUPS.map(({ of, name }) => (
              <Places key={of} of={of} name={t(name)} />
            ))}
            <UnstyledButton className={styles.out} onClick={() => void signOut()}>
              <IconLogout aria-hidden /> <Trans>Sign out</Trans>
            </UnstyledButton>
          </div>
        </>
      )}
    </Column>
  );
}

function Places({ of, name: heading }: { of: PlaceGroup; name: string }) {
  const id = useId();
  const places = useAllPlaces().filter(({ group, inAccount, inBar, inSettings, link }) => group === of && !inBar && (inAccount || !inSettings) && link.to !== '/@{$handle}');
  if (places.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.places}>
        {places.map(({ name, Icon, link, count }) => (
          <li key={name}>
            <Link {...link}>
              <Icon aria-hidden />
              <span>{name}</span>
              {count ? <span className={styles.count}>{upTo99(count)}</span> : null}
              <IconChevronRight size={18} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
