import { Trans, useLingui } from '@lingui/react/macro';
import { IconDots, IconSpeakerphone, IconUser, IconUserMinus, IconUserStar } from '@tabler/icons-react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { Menu } from '../../shared/ui/menu.js';
import { showNotice } from '../../shared/ui/toast.js';

// Found under its name; the two documents below share it.
graphql(`
  fragment ChangedMembers on ChannelPayload {
    channel {
      id
      memberCount
      viewerIsMember
      viewerCanManage
      viewerCanPost
      owners {
        id
        handle
        displayName
      }
      publishers {
        id
        handle
        displayName
      }
    }
  }
`);

export const AddChannelMember = graphql(`
  mutation AddChannelMember($input: ChannelMemberInput!) {
    addChannelMember(input: $input) {
      ...ChangedMembers
    }
  }
`);

const RemoveChannelMember = graphql(`
  mutation RemoveChannelMember($input: ChannelMemberInput!) {
    removeChannelMember(input: $input) {
      ...ChangedMembers
    }
  }
`);

interface MemberMenuProps {
  channel: { id: string; name: string; kind: string; private: boolean; companyWide: boolean };
  person: { id: string; displayName: string };
  /** What they are beside a plain member. */
  role: 'Owner' | 'Publisher' | undefined;
  /** After they were taken out. */
  onRemoved: () => void;
}

/** What those who look after a channel may do with a member. Who is in a department the directory says, and everybody is in what is for everybody; owners are theirs to choose. */
export function MemberMenu({ channel, person, role, onRemoved }: MemberMenuProps) {
  const { t } = useLingui();
  const add = useAction(AddChannelMember);
  const remove = useAction(RemoveChannelMember);
  const member = { channelId: channel.id, personId: person.id };
  const become = async (role: 'OWNER' | 'PUBLISHER' | 'MEMBER', said: string) => {
    if (await add({ input: { ...member, role } })) showNotice(said);
  };
  const askToRemove = () =>
    confirm({
      title: t`Remove ${person.displayName}?`,
      consequence: channel.private
        ? t`They no longer see ${channel.name} or what is written there. What they wrote stays.`
        : t`${channel.name} leaves their Home. They can join again.`,
      action: t`Remove`,
      onConfirm: async () => {
        if (await remove({ input: member })) onRemoved();
      },
    });
  return (
    <Menu position="bottom-end" radius="md" width={220}>
      <Menu.Target>
        <ActionButton label={t`Change ${person.displayName}’s membership`} icon={<IconDots />} />
      </Menu.Target>
      <Menu.Dropdown>
        {role !== 'Owner' && (
          <Menu.Item leftSection={<IconUserStar size={18} />} onClick={() => void become('OWNER', t`${person.displayName} looks after ${channel.name} now`)}>
            <Trans>Make owner</Trans>
          </Menu.Item>
        )}
        {channel.kind === 'BROADCAST' && role !== 'Publisher' && (
          <Menu.Item leftSection={<IconSpeakerphone size={18} />} onClick={() => void become('PUBLISHER', t`${person.displayName} may start posts here now`)}>
            <Trans>Let them start posts</Trans>
          </Menu.Item>
        )}
        {role && (
          <Menu.Item leftSection={<IconUser size={18} />} onClick={() => void become('MEMBER', t`${person.displayName} is a member like others now`)}>
            <Trans>Make plain member</Trans>
          </Menu.Item>
        )}
        {channel.kind !== 'DEPARTMENT' && !channel.companyWide && (
          <Menu.Item color="red" leftSection={<IconUserMinus size={18} />} onClick={askToRemove}>
            <Trans>Remove</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
