import { t } from '@lingui/core/macro';
import { type ComponentProps } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const StatusForm = lazyPart(() => import('../../features/people/status-form.js'));
const ProfileForm = lazyPart(() => import('../../features/people/profile/profile-form.js'));

/** Opens the form for what one is up to. */
export function editStatus(status: ComponentProps<typeof StatusForm>['status']): void {
  openDialog({ title: t`Your status`, size: 440, body: <StatusForm status={status ?? null} onDone={closeDialog} /> });
}

/** Opens the form for what one tells of oneself. */
export function editProfile(person: ComponentProps<typeof ProfileForm>['person']): void {
  openDialog({ title: t`Your profile`, size: 620, body: <ProfileForm person={person} onDone={closeDialog} /> });
}
