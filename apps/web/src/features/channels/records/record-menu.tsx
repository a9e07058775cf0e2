import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconArchiveOff, IconDots, IconEye, IconHash, IconPencil, IconSpeakerphone, IconUserStar } from '@tabler/icons-react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import type { ResultOf } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Menu } from '../../../shared/ui/menu.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { closeDialog, openDialog } from '../../../shared/ui/open-dialogs.js';
import { EverybodyItem } from './everybody-item.js';
import { ArchiveChannel, ChangeChannelKind, type RecordRow, UnarchiveChannel } from './record-parts.js';

const OwnerForm = lazyPart(() => import('./owner-form.js'));
const RevealForm = lazyPart(() => import('./reveal-form.js'));
const ChannelSettingsForm = lazyPart(() => import('../channel-settings-form.js'));

interface RecordMenuProps {
  record: ResultOf<typeof RecordRow>;
  /** What to call it: of private channels not their name. */
  name: string;
  onDone: () => void;
}

/** What administrators may do with a channel: each says first what it will do. */
export function RecordMenu({ record, name, onDone }: RecordMenuProps) {
  const { t } = useLingui();
  const archive = useAction(ArchiveChannel);
  const unarchive = useAction(UnarchiveChannel);
  const changeKind = useAction(ChangeChannelKind);
  const { id, kind, channel, archivedAt } = record;
  const byHand = kind === 'TOPIC' || kind === 'BROADCAST';
  /** Where another administrator was faster, the list shows what is there now. */
  const done = async (work: Promise<object | null>) => {
    await work;
    onDone();
    return true;
  };
  const askToArchive = () =>
    openDialog({
      title: archivedAt ? t`Open ${name} again?` : t`Archive ${name}?`,
      size: 480,
      body: (
        <Consequences
          danger={!archivedAt}
          action={archivedAt ? t`Open again` : t`Archive`}
          consequences={
            archivedAt
              ? [<Trans>Its members may write there again.</Trans>]
              : [
                  <Plural value={record.memberCount} one="# member can read it as before, but nobody writes there, replies or joins any more." other="# members can read it as before, but nobody writes there, replies or joins any more." />,
                  <Trans>Nothing is deleted, and you can open it again.</Trans>,
                ]
          }
          onConfirm={() => done((archivedAt ? unarchive : archive)({ input: { recordId: id } }))}
        />
      ),
    });
  const askForKind = () =>
    openDialog({
      title: kind === 'TOPIC' ? t`Let publishers alone start posts in ${name}?` : t`Let all members start posts in ${name}?`,
      size: 480,
      body: (
        <Consequences
          action={t`Change`}
          consequences={
            kind === 'TOPIC'
              ? [<Trans>Only its owners, and who they name as publishers, start posts. Everybody who reads it may still reply.</Trans>]
              : [<Plural value={record.memberCount} one="Its # member may start posts." other="Its # members may start posts." />]
          }
          onConfirm={() => done(changeKind({ input: { recordId: id, kind: kind === 'TOPIC' ? 'BROADCAST' : 'TOPIC' } }))}
        />
      ),
    });
  const openSettings = () => {
    if (!channel) return;
    const body = (
      <ChannelSettingsForm
        channel={channel}
        onDone={() => {
          onDone();
          closeDialog();
        }}
      />
    );
    openDialog({ title: t`Change ${name}`, body });
  };
  return (
    <Menu position="bottom-end" radius="md" width={260}>
      <Menu.Target>
        <ActionButton label={t`Change ${name}`} icon={<IconDots />} />
      </Menu.Target>
      <Menu.Dropdown>
        {channel && (
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={openSettings}>
            <Trans>Name, purpose, who may read…</Trans>
          </Menu.Item>
        )}
        {!channel && (
          <Menu.Item leftSection={<IconEye size={18} />} onClick={() => openDialog({ title: t`Show its name?`, size: 480, body: <RevealForm recordId={id} /> })}>
            <Trans>Show its name…</Trans>
          </Menu.Item>
        )}
        {kind !== 'EVERYONE' && (
          <Menu.Item leftSection={<IconUserStar size={18} />} onClick={() => openDialog({ title: t`Who is to look after ${name}?`, size: 480, body: <OwnerForm record={record} onDone={onDone} /> })}>
            <Trans>Name an owner…</Trans>
          </Menu.Item>
        )}
        {byHand && channel && (
          <Menu.Item leftSection={kind === 'TOPIC' ? <IconSpeakerphone size={18} /> : <IconHash size={18} />} onClick={askForKind}>
            {kind === 'TOPIC' ? <Trans>Publishers alone start posts…</Trans> : <Trans>All members start posts…</Trans>}
          </Menu.Item>
        )}
        <EverybodyItem record={record} name={name} onDone={onDone} />
        {byHand && (
          <Menu.Item leftSection={archivedAt ? <IconArchiveOff size={18} /> : <IconArchive size={18} />} onClick={askToArchive}>
            {archivedAt ? <Trans>Open again…</Trans> : <Trans>Archive…</Trans>}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
