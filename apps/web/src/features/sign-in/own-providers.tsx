import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { IconKey } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { useNow } from '../../shared/time/clock.js';
import { calendarDate } from '../../shared/time/when.js';
import styles from './session-list.module.css';

export const OwnProviderView = graphql(`
  fragment OwnProviderView on OwnProvider {
    slug
    label
    enabled
    createdAt
    lastSignInAt
  }
`);

interface Offered {
  slug: string;
  label: string;
  loginUrl: string;
}

/** For so long one is shown as new: somebody who didn't choose it should find it. */
const NEW_MS = 30 * 24 * 60 * 60 * 1000;

/** The providers that say who one is, and those that could too. */
export function OwnProviders({ providers, offered }: { providers: readonly FragmentType<typeof OwnProviderView>[]; offered: readonly Offered[] }) {
  const { t } = useLingui();
  const now = useNow();
  const own = providers.map((masked) => readFragment(OwnProviderView, masked));
  const others = offered.filter(({ slug }) => !own.some((one) => one.slug === slug));
  if (own.length + others.length === 0) return null;
  return (
    <section aria-labelledby="own-providers">
      <h2 id="own-providers" className={styles.heading}><Trans>Ways into your account</Trans></h2>
      <p className={styles.about}><Trans>Whoever can sign in there can sign in here as you. If you don’t recognise one of them, tell IT at once.</Trans></p>
      <ul className={styles.list}>
        {own.map(({ slug, label, createdAt, lastSignInAt }) => (
          <li key={slug} className={styles.session}>
            <IconKey size={24} aria-hidden />
            <div>
              <strong>
                {label}{' '}
                {own.length > 1 && now - Date.parse(createdAt) < NEW_MS && <Badge variant="light" size="sm" tt="none">{t`New`}</Badge>}
              </strong>
              <span><Trans>Since {calendarDate(createdAt)} · last used <RelativeTime date={lastSignInAt} /></Trans></span>
            </div>
          </li>
        ))}
        {others.map(({ slug, label, loginUrl }) => (
          <li key={slug} className={styles.session}>
            <IconKey size={24} aria-hidden />
            <div>
              <strong>{label}</strong>
              <span><Trans>Not yours yet</Trans></span>
            </div>
            <Button component="a" variant="default" radius="xl" size="sm" href={`${loginUrl}?returnTo=${encodeURIComponent('/settings/sessions')}`}>
              <Trans>Sign in with it, too</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
