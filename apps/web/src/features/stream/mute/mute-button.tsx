import { useLingui } from '@lingui/react/macro';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { useMute } from './use-mute.js';

const MuteForm = lazyPart(() => import('./mute-form.js'));

interface MuteButtonProps {
  subject: { id: string; viewerMute?: { id: string } | null };
  name: string;
}

/** Mutes a person, a channel or a tag, or lets it in again. */
export function MuteButton({ subject, name }: MuteButtonProps) {
  const { t } = useLingui();
  const { unmute } = useMute();
  const muteId = subject.viewerMute?.id;
  if (muteId) {
    return <ActionButton active label={t`${name} is muted. Unmute`} icon={<IconVolumeOff />} onClick={() => void unmute(muteId, name, subject.id)} />;
  }
  const ask = () => openDialog({ title: t`Mute ${name}`, size: 460, body: <MuteForm subjects={[{ id: subject.id, name }]} /> });
  return <ActionButton label={t`Mute ${name}`} icon={<IconVolume />} onClick={ask} />;
}
