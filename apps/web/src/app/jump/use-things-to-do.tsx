import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconEdit, IconHash, IconKeyboard, IconLanguage, IconLink, IconLogout, IconMoodSmile, IconVolumeOff } from '@tabler/icons-react';
import { signOut } from '../../features/sign-in/sign-out.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { chooseLanguage, language, LANGUAGES, type Language } from '../../shared/language/language.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { useNewChannel } from '../channel/use-new-channel.js';
import { editStatus } from '../profile/own-dialogs.js';
import { SCHEMES } from '../settings/schemes.js';
import { showKeys } from '../shell/show-keys.js';
import { writePost } from '../shell/write-post.js';
import type { Command } from './goal.js';

const MuteWordForm = lazyPart(() => import('../../features/stream/mute/mute-word-form.js'));

interface OwnStatus {
  text: string;
  emoji?: string | null;
  until?: string | null;
}

const others = (Object.entries(LANGUAGES) as [Language, string][]).filter(([each]) => each !== language);

/** What one can do from anywhere. */
export function useThingsToDo(status: OwnStatus | null | undefined): Command[] {
  const { t } = useLingui();
  const self = useSelf();
  const { viewerCanCreateChannel } = useFrame();
  const newChannel = useNewChannel();
  const { setColorScheme } = useMantineColorScheme();
  const appearance = t`Appearance`;
  const languageWords = t`Language`;
  return [
    { id: 'do post', name: t`New post`, also: t`write say stream`, icon: <IconEdit aria-hidden />, run: writePost },
    ...(viewerCanCreateChannel ? [{ id: 'do channel', name: t`New channel`, also: t`create start open group`, icon: <IconHash aria-hidden />, run: newChannel }] : []),
    ...(self ? [{ id: 'do status', name: t`Your status`, also: t`set status away holiday`, icon: <IconMoodSmile aria-hidden />, run: () => editStatus(status) }] : []),
    { id: 'do mute', name: t`Mute a word`, also: t`hide filter silence`, icon: <IconVolumeOff aria-hidden />, run: () => openDialog({ title: t`Mute a word`, size: 480, body: <MuteWordForm onDone={closeDialog} /> }) },
    { id: 'do link', name: t`Copy the link to this page`, also: t`address share`, icon: <IconLink aria-hidden />, run: () => void copyLink(location.href, t`Link copied`) },
    ...SCHEMES.map(({ value, label, also, Icon }) => ({ id: `do ${value}`, name: t(label), about: appearance, also: t(also), icon: <Icon aria-hidden />, run: () => setColorScheme(value) })),
    // Who doesn’t read the language that the app speaks looks for another by their own word.
    ...others.map(([value, name]) => ({ id: `do ${value}`, name, about: languageWords, also: 'language sprache 语言 yuyan', icon: <IconLanguage aria-hidden />, run: () => chooseLanguage(value) })),
    { id: 'do keys', name: t`Keyboard`, also: t`show keys shortcuts`, icon: <IconKeyboard aria-hidden />, run: showKeys },
    { id: 'do sign out', name: t`Sign out`, also: t`log off leave quit`, icon: <IconLogout aria-hidden />, run: () => void signOut() },
  ];
}
