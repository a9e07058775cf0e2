import { Trans, useLingui } from '@lingui/react/macro';
import { IconUserCheck, IconUsers } from '@tabler/icons-react';
import type { ResultOf } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { Menu } from '../../../shared/ui/menu.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { type RecordRow, SetChannelCompanyWide } from './record-parts.js';

interface EverybodyItemProps {
  record: ResultOf<typeof RecordRow>;
  name: string;
  onDone: () => void;
}

/** Makes an open broadcast one that everybody has in their Home, or ends that. */
export function EverybodyItem({ record: { id, kind, private: closed, companyWide, archivedAt }, name, onDone }: EverybodyItemProps) {
  const { t } = useLingui();
  const change = useAction(SetChannelCompanyWide);
  if (kind !== 'BROADCAST' || closed || archivedAt) return null;
  const ask = () =>
    openDialog({
      title: companyWide ? t`Let people choose ${name}?` : t`Send ${name} to everybody?`,
      size: 480,
      body: (
        <Consequences
          action={companyWide ? t`Let them choose` : t`Send to everybody`}
          consequences={
            companyWide
              ? [<Trans>Its posts leave the Home of everybody but its owners, its publishers and those who had joined it.</Trans>]
              : [
                  <Trans>Every employee has its posts in Home, and so has whoever comes later. Guests don’t.</Trans>,
                  <Trans>Nobody can leave it; anybody can mute it.</Trans>,
                ]
          }
          onConfirm={async () => {
            await change({ input: { recordId: id, companyWide: !companyWide } });
            onDone();
            return true;
          }}
        />
      ),
    });
  return (
    <Menu.Item leftSection={companyWide ? <IconUserCheck size={18} /> : <IconUsers size={18} />} onClick={ask}>
      {companyWide ? <Trans>Let people choose…</Trans> : <Trans>Send to everybody…</Trans>}
    </Menu.Item>
  );
}
