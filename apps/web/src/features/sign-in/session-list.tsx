import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDeviceLaptop, IconDeviceMobile } from '@tabler/icons-react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { calendarDate } from '../../shared/time/when.js';
import { Button } from '../../shared/ui/button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { signOut } from './sign-out.js';
import styles from './session-list.module.css';

export const OwnSession = graphql(`
  fragment OwnSession on Session {
    id
    createdAt
    lastSeenAt
    current
    userAgent
    connection
  }
`);

const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      endedIds
    }
  }
`);

/** Browser and system in words, as far as the browser's own line tells them. */
function deviceOf(userAgent: string | null | undefined): { name: string; mobile: boolean } {
  const line = userAgent ?? '';
  const browser = /Edg\//.test(line) ? 'Edge' : /Firefox\//.test(line) ? 'Firefox' : /Chrome\//.test(line) ? 'Chrome' : /Safari\//.test(line) ? 'Safari' : t`A browser`;
  const system = /iPhone|iPad/.exec(line)?.[0] ?? (/Android/.test(line) ? 'Android' : /Windows/.test(line) ? 'Windows' : /Mac OS X/.test(line) ? t`a Mac` : /Linux/.test(line) ? 'Linux' : '');
  return { name: system ? t`${browser} on ${system}` : browser, mobile: /iPhone|Android.*Mobile/.test(line) };
}

/** Where one is signed in, with a way to end each session and all of them. */
export function SessionList({ sessions, onEnded }: { sessions: readonly FragmentType<typeof OwnSession>[]; onEnded: () => void }) {
  const endSession = useAction(EndSession);
  const end = async (sessionId: string) => {
    if (await endSession({ input: { sessionId } })) onEnded();
  };
  const endAll = () =>
    confirm({
      title: t`Sign out everywhere?`,
      consequence: t`Every browser and phone in which you are signed in is signed out at once, this one too.`,
      action: t`Sign out everywhere`,
      onConfirm: async () => {
        if (await endSession({ input: { all: true } })) await signOut();
      },
    });
  return (
    <>
      <ul className={styles.list}>
        {sessions.map((masked) => {
          const session = readFragment(OwnSession, masked);
          const device = deviceOf(session.userAgent);
          const Icon = device.mobile ? IconDeviceMobile : IconDeviceLaptop;
          return (
            <li key={session.id} className={styles.session}>
              <Icon size={24} aria-hidden />
              <div>
                <strong>{device.name}</strong>
                <span>
                  {session.current ? (
                    <Trans>This browser · signed in on {calendarDate(session.createdAt)}</Trans>
                  ) : (
                    <Trans>
                      Last used <RelativeTime date={session.lastSeenAt} /> · signed in on {calendarDate(session.createdAt)}
                    </Trans>
                  )}
                </span>
              </div>
              {!session.current && (
                <Button variant="quiet" onClick={() => void end(session.id)}>
                  <Trans>Sign out</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.all}>
        <Button variant="quiet" onClick={endAll}>
          <Trans>Sign out everywhere</Trans>
        </Button>
      </div>
    </>
  );
}
