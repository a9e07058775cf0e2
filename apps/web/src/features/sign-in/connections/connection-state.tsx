import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { IconExternalLink } from '@tabler/icons-react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import type { ShownConnection } from './connection-fragment.js';
import { DisableConnection, EnableConnection } from './connection-mutations.js';
import { useStartTest } from './use-start-test.js';
import styles from './connection.module.css';

/** Whether a connection is on. */
export function StateBadge({ enabled, demo }: Pick<ShownConnection, 'enabled' | 'demo'>) {
  return (
    <Badge variant="light" color={enabled ? 'teal' : 'gray'} size="md" tt="none">
      {demo ? <Trans>Demo</Trans> : enabled ? <Trans>On</Trans> : <Trans>Off</Trans>}
    </Badge>
  );
}

/** Testing a connection, and turning it on and off. */
export function ConnectionState({ connection }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const enable = useAction(EnableConnection);
  const disable = useAction(DisableConnection);
  const test = useStartTest(connection.id);
  const { id, label, enabled, own, sessionCount, disableObstacle } = connection;
  const turnOn = () =>
    confirm({
      title: t`Turn ${label} on?`,
      consequence: connection.createPeople
        ? t`“${label}” appears on the sign-in page at once. Everybody whom the provider lets in can sign in, and is added at their first sign-in.`
        : t`“${label}” appears on the sign-in page at once. Those whom the provider lets in and who are here already can sign in.`,
      action: t`Turn on`,
      onConfirm: () => void enable({ input: { connectionId: id } }),
    });
  const turnOff = () =>
    confirm({
      title: t`Turn ${label} off?`,
      consequence: own
        ? t`It leaves the sign-in page at once, and everybody who came by it is signed out (browsers: ${sessionCount}), you too. You sign in again by another connection. Who is who stays known; turning it on again undoes it.`
        : t`It leaves the sign-in page at once, and everybody who came by it is signed out (browsers: ${sessionCount}). Who is who stays known; turning it on again undoes it.`,
      action: own ? t`Turn off and sign me out` : t`Turn off`,
      onConfirm: async () => {
        if ((await disable({ input: { connectionId: id, endOwnSession: own } })) && own) window.location.assign('/sign-in');
      },
    });
  return (
    <div className={styles.state}>
      <p className={styles.note}>
        <StateBadge {...connection} />{' '}
        <Plural value={connection.peopleCount} _0="Nobody has signed in by it yet." one="# person has signed in by it." other="# people have signed in by it." />{' '}
        {connection.lastSignInAt && <Trans>Last time: <RelativeTime date={connection.lastSignInAt} />.</Trans>}
      </p>
      <div className={`${styles.actions} ${styles.apart}`}>
        <Button leftSection={<IconExternalLink size={16} aria-hidden />} variant={enabled ? 'soft' : 'primary'} onClick={() => void test()}>
          <Trans>Test it in a new window</Trans>
        </Button>
        {!enabled && <Button variant="quiet" onClick={turnOn}><Trans>Turn on</Trans></Button>}
        {enabled && !disableObstacle && <Button variant="quiet" onClick={turnOff}><Trans>Turn off</Trans></Button>}
      </div>
      <p className={styles.note}>
        <Trans>A test goes through the whole sign-in and explains every check. It signs nobody in and adds nobody.</Trans>{' '}
        <Trans>If its window stays at the provider, the provider itself refused, and its page says why.</Trans>{' '}
        {disableObstacle === 'LAST_WAY_IN' && <Trans>It can’t be turned off: no administrator has signed in by another connection that is on, so nobody could turn it on again.</Trans>}
        {disableObstacle === 'DEMO' && <Trans>It is the demo’s own. TIDINGS_DEMO=off turns it off with the demo, at the next start.</Trans>}
      </p>
    </div>
  );
}
