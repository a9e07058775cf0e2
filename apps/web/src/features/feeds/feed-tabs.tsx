import { Trans, useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useClient, useQuery } from 'urql';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Menu } from '../../shared/ui/menu.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { TabLinks } from '../../shared/ui/tab-links.js';
import { useWhileVisible } from '../../shared/ui/use-while-visible.js';
import styles from './feed-tabs.module.css';

const FeedForm = lazyPart(() => import('./feed-form.js'));

export const FeedTabs = graphql(`
  fragment FeedTabs on Query {
    savedFeeds {
      id
      kind
      name
      hasNew
    }
  }
`);

const FeedTabsQuery = graphql(`
  query FeedTabsOfMine {
    ...FeedTabs
  }
`);

/** The dots are read anew so often, in milliseconds. */
const DOTS = 45_000;

/**
 * What there is to read as a timeline of one's own: Home, Highlights, and the feeds and lists that one has made. Read from the cache, where
 * the page's own query puts it.
 */
export function TimelineTabs() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: FeedTabsQuery, requestPolicy: 'cache-only' });
  const feeds = data ? (readFragment(FeedTabs, data).savedFeeds ?? []) : [];
  const client = useClient();
  // Asked for, not told: to tell, each post would be held against every feed of everybody when it is written. Asking costs an index probe a feed.
  useWhileVisible(DOTS, () => {
    if (feeds.length > 0) void client.query(FeedTabsQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  });
  const navigate = useNavigate();
  const make = (kind: 'LIST' | 'RULE') => {
    const onDone = (feedId: string) => {
      closeDialog();
      void navigate({ to: '/feeds/$feedId', params: { feedId } });
    };
    openDialog({ title: kind === 'LIST' ? t`New list of people` : t`New feed`, size: 520, body: <FeedForm kind={kind} onDone={onDone} /> });
  };
  return (
    <TabLinks label={t`Timelines`} name="timelines" among={feeds.length}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Following</Trans>
      </Link>
      <Link to="/highlights"><Trans>Highlights</Trans></Link>
      {feeds.map(({ id, name, hasNew }) => (
        <Link key={id} to="/feeds/$feedId" params={{ feedId: id }}>
          {name}
          {hasNew && <span className={styles.dot} role="img" aria-label={t`has new posts`} />}
        </Link>
      ))}
      <Menu position="bottom-end" radius="md" width={230}>
        <Menu.Target>
          <ActionButton label={t`New feed or list`} icon={<IconPlus />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUsersGroup size={18} />} onClick={() => make('LIST')}>
            <Trans>List of people…</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconAdjustmentsHorizontal size={18} />} onClick={() => make('RULE')}>
            <Trans>Feed by a rule…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </TabLinks>
  );
}
