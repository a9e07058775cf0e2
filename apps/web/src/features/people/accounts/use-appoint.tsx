import { Trans, useLingui } from '@lingui/react/macro';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { GrantRole, RevokeRole } from './account-mutations.js';
import { useRereadAccount } from './use-account.js';

const OfficialMarkForm = lazyPart(() => import('./official-mark-form.js'));

interface Appointed {
  id: string;
  handle: string;
  displayName: string;
  viewerIsSelf?: boolean;
  official?: { label: string } | null;
}

/** Asks before somebody gets or loses a role or the official mark. */
export function useAppoint(onDone: () => void = () => undefined) {
  const { t } = useLingui();
  const grant = useAction(GrantRole);
  const revoke = useAction(RevokeRole);
  const reread = useRereadAccount();

  const askForRole = (person: Appointed, role: 'ADMINISTRATOR' | 'MODERATOR', give: boolean) => {
    const name = person.displayName;
    const administrator = role === 'ADMINISTRATOR';
    const change = async () => {
      const done = await (give ? grant : revoke)({ input: { personId: person.id, role } });
      const asAdministrator = give ? t`${name} is an administrator now.` : t`${name} is no longer an administrator.`;
      const asModerator = give ? t`${name} is a moderator now.` : t`${name} is no longer a moderator.`;
      if (done) showNotice(administrator ? asAdministrator : asModerator);
      else await reread(person.handle);
      onDone();
      return true;
    };
    const title = administrator ? (give ? t`Make ${name} an administrator?` : t`Remove ${name} as an administrator?`) : give ? t`Make ${name} a moderator?` : t`Remove ${name} as a moderator?`;
    openDialog({
      title,
      size: 480,
      body: (
        <Consequences
          danger={!give}
          {...(administrator ? { phrase: `@${person.handle}` } : {})}
          action={give ? t`Give the role` : t`Remove the role`}
          consequences={
            administrator
              ? give
                ? [
                    <Trans>They can do all that is on these pages, at once: change people, roles, channels, sign-in and apps, and read the audit log.</Trans>,
                    <Trans>They don’t read private channels, or what others wrote there.</Trans>,
                    <Trans>They can remove you as an administrator, too.</Trans>,
                  ]
                : [
                    <Trans>They see none of these pages from their next click on.</Trans>,
                    person.viewerIsSelf && <Trans>That is you: another administrator has to give you the role back. The last one can’t be removed.</Trans>,
                  ]
              : give
                ? [<Trans>They see what people report, as it was when it was reported, also from private channels, and decide what becomes of it.</Trans>, <Trans>They see what is held or hidden in channels that they read.</Trans>]
                : [<Trans>They no longer see reports, nor what is held or hidden.</Trans>]
          }
          onConfirm={change}
        />
      ),
    });
  };

  const askForMark = (person: Appointed) =>
    openDialog({ title: t`Official mark`, size: 440, body: <OfficialMarkForm person={person} onDone={onDone} /> });

  return { askForRole, askForMark };
}
