import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';

const NewChannelForm = lazyPart(() => import('../../features/channels/new-channel-form.js'));

/** Asks what a new channel is to be, makes it, and goes there. */
export function useNewChannel(): () => void {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refreshFrame = useRefreshFrame();
  const created = (slug: string) => {
    closeDialog();
    refreshFrame();
    void navigate({ to: '/c/$slug', params: { slug } });
  };
  return () => openDialog({ title: t`New channel`, size: 440, body: <NewChannelForm onCreated={created} /> });
}
