import { useLingui } from '@lingui/react/macro';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Menu } from '../../../shared/ui/menu.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { PinInChannel, UnpinFromChannel } from './pinning.js';

const PinRights = graphql(`
  query PinRights($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        viewerCanPinInChannel
        pinnedInChannel
        channel {
          id
          name
        }
      }
      ... on Article {
        id
        viewerCanPinInChannel
        pinnedInChannel
        channel {
          id
          name
        }
      }
    }
  }
`);

/** Keeping something on top of its channel, in its menu; asked for when the menu opens, as few may. */
export function PinItem({ id }: { id: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: PinRights, variables: { id }, requestPolicy: 'cache-and-network' });
  const [pin, unpin] = [useAction(PinInChannel), useAction(UnpinFromChannel)];
  const content = data?.node?.__typename === 'Post' || data?.node?.__typename === 'Article' ? data.node : undefined;
  if (!content?.viewerCanPinInChannel) return null;
  const { pinnedInChannel: pinned, channel: { name } } = content;
  const change = async () => {
    if (await (pinned ? unpin : pin)({ contentId: id })) showNotice(pinned ? t`No longer on top of ${name}.` : t`Kept on top of ${name}.`);
  };
  return (
    <Menu.Item leftSection={pinned ? <IconPinnedOff size={18} /> : <IconPin size={18} />} onClick={() => void change()}>
      {pinned ? t`Take down from the channel’s top` : t`Keep on top of the channel`}
    </Menu.Item>
  );
}
