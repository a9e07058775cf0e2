import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { BringPersonBack, ChangePersonKind, EndSessionsOfPerson, MarkPersonFormer } from './account-mutations.js';
import { useRereadAccount } from './use-account.js';

/** Asks before somebody's access changes, with what it costs them as it stands at this moment. */
export function useAccountDialogs() {
  const { t } = useLingui();
  const reread = useRereadAccount();
  const leave = useAction(MarkPersonFormer);
  const back = useAction(BringPersonBack);
  const changeKind = useAction(ChangePersonKind);
  const end = useAction(EndSessionsOfPerson);

  /** What the answer was, and where another administrator was faster, how it stands now. */
  const told = async (handle: string, done: object | null, notice: string): Promise<boolean> => {
    if (done) showNotice(notice);
    else await reread(handle);
    return true;
  };

  const askToLeave = async (handle: string) => {
    const person = await reread(handle);
    const account = person?.account;
    if (!person || !account) return;
    const name = person.displayName;
    openDialog({
      title: t`Mark ${name} as former?`,
      size: 480,
      body: (
        <Consequences
          danger
          phrase={`@${handle}`}
          action={t`Mark as former`}
          consequences={[
            <Trans>They are signed out at once and can’t sign in any more. What they wrote stays, under their name.</Trans>,
            account.sessionCount > 0 && <Plural value={account.sessionCount} one="# session ends." other="# sessions end." />,
            account.tokenCount > 0 && <Plural value={account.tokenCount} one="# token stops working." other="# tokens stop working." />,
            account.channelCount > 0 && (
              <Trans>
                They leave <Plural value={account.channelCount} one="# channel" other="# channels" />, <Plural value={account.privateChannelCount} one="# of them private" other="# of them private" />.
              </Trans>
            ),
            account.soleOwnedChannelCount > 0 && (
              <Plural
                value={account.soleOwnedChannelCount}
                one="# channel that they own alone goes to the employee who has been in it for longest."
                other="# channels that they own alone go to the employee who has been in each for longest."
              />
            ),
            account.reportCount > 0 && <Plural value={account.reportCount} one="# person still reports to them; give them another manager." other="# people still report to them; give them another manager." />,
            account.roles.length > 1 && <Trans>They lose their roles.</Trans>,
          ]}
          onConfirm={async () => told(handle, await leave({ input: { personId: person.id } }), t`${name} is a former person now.`)}
        />
      ),
    });
  };

  const askToBringBack = (person: { id: string; handle: string; displayName: string; account?: { kind: string } | null }) => {
    const name = person.displayName;
    openDialog({
      title: t`Bring ${name} back?`,
      size: 480,
      body: (
        <Consequences
          action={t`Bring back`}
          consequences={[
            person.account?.kind === 'GUEST' ? (
              <Trans>They can sign in again as a guest, and see a private channel when its owner puts them there.</Trans>
            ) : (
              <Trans>They can sign in again and read every open channel.</Trans>
            ),
            <Trans>Roles, department and the channels they were in don’t come back by themselves.</Trans>,
          ]}
          onConfirm={async () => told(person.handle, await back({ input: { personId: person.id } }), t`${name} is back.`)}
        />
      ),
    });
  };

  const askToChangeKind = async (handle: string) => {
    const person = await reread(handle);
    const account = person?.account;
    if (!person || !account) return;
    const name = person.displayName;
    const toGuest = account.kind === 'EMPLOYEE';
    const open = account.channelCount - account.privateChannelCount;
    openDialog({
      title: toGuest ? t`Make ${name} a guest?` : t`Make ${name} an employee?`,
      size: 480,
      body: (
        <Consequences
          danger={toGuest}
          {...(toGuest ? { phrase: `@${handle}` } : {})}
          action={toGuest ? t`Make them a guest` : t`Make them an employee`}
          consequences={
            toGuest
              ? [
                  <Trans>They read nothing of the company any more, at once: no open channel, no directory, no search beyond their private channels.</Trans>,
                  open > 0 && <Plural value={open} one="They leave # open channel." other="They leave # open channels." />,
                  <Plural value={account.privateChannelCount} _0="They are in no private channel, so they see nothing at all." one="They stay in # private channel, and read it as before." other="They stay in # private channels, and read them as before." />,
                  account.soleOwnedChannelCount > 0 && (
                    <Plural value={account.soleOwnedChannelCount} one="# channel that they own alone goes to another member: guests own none." other="# channels that they own alone go to other members: guests own none." />
                  ),
                  account.roles.length > 1 && <Trans>They lose their roles.</Trans>,
                ]
              : [
                  <Trans>They read every open channel of the company, with all that was ever written there, and the directory.</Trans>,
                  <Trans>They may write posts and articles for the whole company.</Trans>,
                  person.department && <Trans>They come into the channel of {person.department.name}.</Trans>,
                ]
          }
          onConfirm={async () => told(handle, await changeKind({ input: { personId: person.id, kind: toGuest ? 'GUEST' : 'EMPLOYEE' } }), toGuest ? t`${name} is a guest now.` : t`${name} is an employee now.`)}
        />
      ),
    });
  };

  const askToSignOut = async (handle: string, withTokens: boolean) => {
    const person = await reread(handle);
    const account = person?.account;
    if (!person || !account) return;
    const name = person.displayName;
    openDialog({
      title: withTokens ? t`End all access of ${name}?` : t`Sign ${name} out everywhere?`,
      size: 480,
      body: (
        <Consequences
          danger
          action={withTokens ? t`End sessions and tokens` : t`Sign out everywhere`}
          consequences={[
            <Plural value={account.sessionCount} _0="They are signed in nowhere at the moment." one="# session ends at once." other="# sessions end at once." />,
            withTokens && <Plural value={account.tokenCount} one="# token stops working, with what runs by it." other="# tokens stop working, with what runs by them." />,
            <Trans>They can sign in again, unless their identity provider stops them.</Trans>,
          ]}
          onConfirm={async () => told(handle, await end({ input: { personId: person.id, withTokens } }), t`${name} is signed out everywhere.`)}
        />
      ),
    });
  };

  return { askToLeave, askToBringBack, askToChangeKind, askToSignOut };
}
