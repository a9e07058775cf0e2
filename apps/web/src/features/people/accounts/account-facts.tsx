import { Plural, Trans } from '@lingui/react/macro';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { calendarDate } from '../../../shared/time/when.js';
import styles from './account.module.css';
import type { Account } from './use-account.js';

/** How somebody comes in, and since when they are here. */
export function AccountFacts({ account }: { account: NonNullable<Account['account']> }) {
  return (
    <dl className={styles.facts}>
      <dt>
        <Trans>Here since</Trans>
      </dt>
      <dd>{calendarDate(account.createdAt)}</dd>
      {account.leftAt && (
        <>
          <dt>
            <Trans>Left on</Trans>
          </dt>
          <dd>{calendarDate(account.leftAt)}</dd>
        </>
      )}
      <dt>
        <Trans>Last seen</Trans>
      </dt>
      <dd>{account.lastSeenAt ? <RelativeTime date={account.lastSeenAt} /> : <Trans>No session</Trans>}</dd>
      <dt>
        <Trans>Signed in</Trans>
      </dt>
      <dd>
        <Plural value={account.sessionCount} _0="nowhere" one="in # browser" other="in # browsers" />
        {account.tokenCount > 0 && (
          <>
            {', '}
            <Plural value={account.tokenCount} one="# token" other="# tokens" />
          </>
        )}
      </dd>
      <dt>
        <Trans>Channels</Trans>
      </dt>
      <dd>
        <Trans>
          {account.channelCount}, <Plural value={account.privateChannelCount} one="# of them private" other="# of them private" />
        </Trans>
      </dd>
    </dl>
  );
}
