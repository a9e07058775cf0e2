import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { confirm } from '../../shared/ui/confirm.js';

const JoinChannel = graphql(`
  mutation JoinChannel($channelId: ID!) {
    joinChannel(input: { channelId: $channelId }) {
      channel {
        id
        viewerIsMember
        viewerFollows
        viewerCanPost
        memberCount
      }
    }
  }
`);

const LeaveChannel = graphql(`
  mutation LeaveChannel($channelId: ID!) {
    leaveChannel(input: { channelId: $channelId }) {
      channel {
        id
        viewerIsMember
        viewerFollows
        viewerCanPost
        memberCount
      }
    }
  }
`);

interface MembershipButtonProps {
  channel: { id: string; name: string; kind: string; private: boolean; companyWide: boolean; viewerIsMember: boolean };
  onChanged?: () => void;
  /** One of many on the page. */
  soft?: boolean;
}

/** Joins a channel or leaves it. Nobody leaves the company's, their department's or what is for everybody: a rule says who is in those. */
export function MembershipButton({ channel, onChanged, soft }: MembershipButtonProps) {
  const { t } = useLingui();
  const join = useAction(JoinChannel);
  const leave = useAction(LeaveChannel);
  if (channel.kind === 'EVERYONE' || channel.kind === 'DEPARTMENT' || channel.companyWide) return null;
  const change = async (action: typeof join | typeof leave) => {
    if (await action({ channelId: channel.id })) onChanged?.();
  };
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
      consequence: channel.private
        ? t`You’ll no longer see what is written there, and somebody has to add you again.`
        : t`Its posts leave your Home. You can join again whenever you like.`,
      action: t`Leave`,
      onConfirm: () => void change(leave),
    });
  return (
    <Button variant="quiet" aria-label={t`Joined, leave ${channel.name}`} onClick={askToLeave}>
      <Trans>Joined</Trans>
    </Button>
  );
}
