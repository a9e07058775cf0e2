import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconEdit, IconHash, IconKeyboard, IconLanguage, IconLink, IconLogout, IconMoodSmile, IconMoon, IconSun, IconVolumeOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy } from 'react';
import { signOut } from '../../features/sign-in/sign-out.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { chooseLanguage, language, LANGUAGES, type Language } from '../../shared/language/language.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { editStatus } from '../profile/own-dialogs.js';
import { showKeys } from '../shell/show-keys.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { writePost } from '../shell/write-post.js';
import type { Command } from './goal.js';

const MuteWordForm = lazy(() => import('../../features/stream/mute/mute-word-form.js').then((module) => ({ default: module.MuteWordForm })));
const NewChannelForm = lazy(() => import('../../features/channels/new-channel-form.js'));

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
  const navigate = useNavigate();
  const refreshFrame = useRefreshFrame();
  const { setColorScheme } = useMantineColorScheme();
  const createChannel = () => {
    const created = (slug: string) => {
      closeDialog();
      refreshFrame();
      void navigate({ to: '/c/$slug', params: { slug } });
    };
    openDialog({ title: t`New channel`, size: 440, body: <NewChannelForm onCreated={created} /> });
  };
  const appearance = t`Appearance`;
  const languageWords = t`Language`;
  return [
    { id: 'do post', name: t`New post`, also: t`write say stream`, icon: <IconEdit aria-hidden />, run: writePost },
    ...(viewerCanCreateChannel ? [{ id: 'do channel', name: t`New channel`, also: t`create start open group`, icon: <IconHash aria-hidden />, run: createChannel }] : []),
    ...(self ? [{ id: 'do status', name: t`Your status`, also: t`set status away holiday`, icon: <IconMoodSmile aria-hidden />, run: () => editStatus(status) }] : []),
    { id: 'do mute', name: t`Mute a word`, also: t`hide filter silence`, icon: <IconVolumeOff aria-hidden />, run: () => openDialog({ title: t`Mute a word`, size: 480, body: <MuteWordForm onDone={closeDialog} /> }) },
    { id: 'do link', name: t`Copy the link to this page`, also: t`address share`, icon: <IconLink aria-hidden />, run: () => void copyLink(location.href, t`Link copied`) },
    { id: 'do light', name: t`Light`, about: appearance, also: t`appearance theme light day white`, icon: <IconSun aria-hidden />, run: () => setColorScheme('light') },
    { id: 'do dark', name: t`Dark`, about: appearance, also: t`appearance theme dark night black`, icon: <IconMoon aria-hidden />, run: () => setColorScheme('dark') },
    { id: 'do system', name: t`System`, about: appearance, also: t`appearance theme automatic`, icon: <IconDeviceDesktop aria-hidden />, run: () => setColorScheme('auto') },
    // Who doesn’t read the language that the app speaks looks for another by their own word.
    ...others.map(([value, name]) => ({ id: `do ${value}`, name, about: languageWords, also: 'language sprache 语言 yuyan', icon: <IconLanguage aria-hidden />, run: () => chooseLanguage(value) })),
    { id: 'do keys', name: t`Keyboard`, also: t`show keys shortcuts`, icon: <IconKeyboard aria-hidden />, run: showKeys },
    { id: 'do sign out', name: t`Sign out`, also: t`log off leave quit`, icon: <IconLogout aria-hidden />, run: () => void signOut() },
  ];
}
