import { Trans, useLingui } from '@lingui/react/macro';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { EveryoneFeed } from '../post/everyone-feed.js';
import { EveryonePageQuery } from '../routes/everyone-query.js';
import { pageSize } from '../routes/home-query.js';
import { LinkButton } from '../shell/link-button.js';
import styles from './quiet-home.module.css';

/** Home of somebody who follows nothing yet: how to begin, and what the company talks about meanwhile. */
export default function QuietHome() {
  const { t } = useLingui();
  const { data } = usePage(EveryonePageQuery, { first: pageSize });
  return (
    <>
      <Empty
        title={t`Home is quiet`}
        action={
          <>
            <LinkButton to="/channels"><Trans>Find channels</Trans></LinkButton>
            <LinkButton to="/people"><Trans>Find people</Trans></LinkButton>
          </>
        }
      >
        <Trans>What you follow appears here: people, channels and tags. Join a channel or follow somebody to start.</Trans>
      </Empty>
      {data?.channel && (
        <section aria-labelledby="meanwhile">
          <h2 id="meanwhile" className={styles.meanwhile}><Trans>Meanwhile, said to everyone</Trans></h2>
          <EveryoneFeed first={data.everyoneTimeline} />
        </section>
      )}
    </>
  );
}
