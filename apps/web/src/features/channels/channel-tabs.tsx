import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ChannelShow } from './channel-shows.js';
import styles from './channel-tabs.module.css';

/** The parts of a channel, each with an address of its own. */
export function ChannelTabs({ slug, now }: { slug: string; now: ChannelShow | 'posts' | 'members' }) {
  const { t } = useLingui();
  const current = (which: typeof now) => (which === now ? ('page' as const) : undefined);
  return (
    <nav className={styles.tabs} aria-label={t`Parts of the channel`}>
      <Link to="/c/$slug" params={{ slug }} search={{}} aria-current={current('posts')}>
        <Trans>Posts</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'articles' }} aria-current={current('articles')}>
        <Trans>Articles</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'files' }} aria-current={current('files')}>
        <Trans>Files</Trans>
      </Link>
      <Link to="/c/$slug/members" params={{ slug }} aria-current={current('members')}>
        <Trans>Members</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'about' }} aria-current={current('about')}>
        <Trans>About</Trans>
      </Link>
    </nav>
  );
}
