import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What a token may be used for, in words. */
export const SCOPE_WORDS: Record<string, { label: MessageDescriptor; own: MessageDescriptor; app: MessageDescriptor }> = {
  read: { label: msg`Read`, own: msg`Everything that you may read.`, app: msg`Every open channel, as an employee does; no private ones.` },
  write: { label: msg`Write`, own: msg`Post, reply, react and change what is yours, in your name.`, app: msg`Post, reply and react under the app’s name.` },
  moderate: { label: msg`Moderate`, own: msg`Decide cases, if you are a moderator.`, app: msg`Apps don’t moderate.` },
  admin: { label: msg`Administer`, own: msg`People, channels, apps and sign-in, if you are an administrator.`, app: msg`Apps don’t administer.` },
};
