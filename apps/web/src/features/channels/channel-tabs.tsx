import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';

/** The parts of a channel, each with an address of its own. */
export function ChannelTabs({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <TabLinks label={t`Parts of the channel`}>
      <Link to="/c/$slug" params={{ slug }} search={{}} activeOptions={ONLY_HERE}>
        <Trans>Posts</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'articles' }} activeOptions={ONLY_HERE}>
        <Trans>Articles</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'files' }} activeOptions={ONLY_HERE}>
        <Trans>Files</Trans>
      </Link>
      <Link to="/c/$slug/members" params={{ slug }} activeOptions={ONLY_HERE}>
        <Trans>Members</Trans>
      </Link>
      <Link to="/c/$slug" params={{ slug }} search={{ show: 'about' }} activeOptions={ONLY_HERE}>
        <Trans>About</Trans>
      </Link>
    </TabLinks>
  );
}
