import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { confirm } from '../../shared/ui/confirm.js';

// Found by codegen under its name; the two documents below share it.
graphql(`
  fragment MembershipState on Channel {
    id
    viewerIsMember
    viewerFollows
    viewerCanPost
    memberCount
  }
`);

const JoinChannel = graphql(`
  mutation JoinChannel($channelId: ID!) {
    joinChannel(input: { channelId: $channelId }) {
      channel {
        ...MembershipState
      }
    }
  }
`);

const LeaveChannel = graphql(`
  mutation LeaveChannel($channelId: ID!) {
    leaveChannel(input: { channelId: $channelId }) {
      channel {
        ...MembershipState
      }
    }
  }
`);

interface MembershipButtonProps {
  channel: { id: string; name: string; kind: string; private: boolean; companyWide: boolean; archivedAt: string | null; viewerIsMember: boolean };
  onChanged?: () => void;
  /** One of many on the page. */
  soft?: boolean;
}

/** Joins a channel or leaves it. Nobody leaves the company's, their department's or what is for everybody: a rule says who is in those; and nobody joins what is archived. */
export function MembershipButton({ channel, onChanged, soft }: MembershipButtonProps) {
  const join = useAction(JoinChannel);
  const leave = useAction(LeaveChannel);
  if (channel.kind === 'EVERYONE' || channel.kind === 'DEPARTMENT' || channel.companyWide) return null;
  const change = async (action: typeof join | typeof leave) => {
    if (await action({ channelId: channel.id })) onChanged?.();
  };
  if (channel.archivedAt && !channel.viewerIsMember) return null;
  if (!channel.viewerIsMember) {
    return (
      <Button variant={soft ? 'soft' : 'primary'} aria-label={t`Join ${channel.name}`} onClick={() => void change(join)}>
        <Trans>Join</Trans>
      </Button>
    );
  }
  const askToLeave = () =>
    confirm({
      title: t`Leave ${channel.name}?`,
      consequence: whatLeavingDoes(channel),
      action: t`Leave`,
      onConfirm: () => void change(leave),
    });
  return (
    <Button variant="quiet" aria-label={t`Joined, leave ${channel.name}`} onClick={askToLeave}>
      <Trans>Joined</Trans>
    </Button>
  );
}

function whatLeavingDoes({ private: closed, archivedAt }: MembershipButtonProps['channel']): string {
  if (closed) return t`You’ll no longer see what is written there, and somebody has to add you again.`;
  if (archivedAt) return t`It leaves your channels. It is archived, so nobody joins it any more; you can still read it.`;
  return t`Its posts leave your Home. You can join again whenever you like.`;
}
