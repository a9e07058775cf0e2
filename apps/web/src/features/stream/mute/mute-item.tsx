import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconVolumeOff } from '@tabler/icons-react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { Menu } from '../../../shared/ui/menu.js';
import type { Mutable } from './mute-form.js';

const MuteForm = lazyPart(() => import('./mute-form.js'));

interface MutablePost {
  author: { id: string; displayName: string };
  channel: { id: string; name: string; kind: string };
  facets: readonly { tag?: { id: string; name: string } | null }[];
}

/** What of a post can be muted: who wrote it, where it stands, and what it carries. */
function mutablesOf({ author, channel, facets }: MutablePost): Mutable[] {
  const tags = new Map(facets.flatMap(({ tag }) => (tag ? [[tag.id, tag.name]] : [])));
  return [
    { id: author.id, name: author.displayName, description: t`All that they post and repost` },
    ...(channel.kind === 'EVERYONE' ? [] : [{ id: channel.id, name: channel.name, description: t`All that is posted in this channel` }]),
    ...[...tags].map(([id, name]) => ({ id, name: `#${name}`, description: t`All that carries this tag` })),
  ];
}

/** Muting, in the menu of a post of somebody else. */
export function MuteItem({ post }: { post: MutablePost }) {
  return (
    <Menu.Item
      leftSection={<IconVolumeOff size={18} />}
      onClick={() => openDialog({ title: t`Mute`, size: 460, body: <MuteForm subjects={mutablesOf(post)} withWord /> })}
    >
      <Trans>Mute…</Trans>
    </Menu.Item>
  );
}
