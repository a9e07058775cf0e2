import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { PersonSelect } from '../../../shared/person/person-select.js';
import { Consequences } from '../../../shared/ui/consequences.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { AppointChannelOwner } from './record-parts.js';

/** Has somebody look after a channel. */
export default function OwnerForm({ record, onDone }: { record: { id: string; private: boolean; channel?: object | null }; onDone: () => void }) {
  const { t } = useLingui();
  const appoint = useAction(AppointChannelOwner);
  const [person, setPerson] = useState<{ id: string; displayName: string } | null>(null);
  const unseen = record.private && !record.channel;
  const confirm = async () => {
    if (!person) return false;
    const data = await appoint({ input: { recordId: record.id, personId: person.id } });
    if (!data) return false;
    showNotice(t`${person.displayName} looks after it now.`);
    onDone();
    return true;
  };
  return (
    <Consequences
      action={t`Make owner`}
      consequences={
        unseen
          ? [
              <Trans>They read the channel with all that was written there, and decide who else does.</Trans>,
              <Trans>Where employees are among its members, it must be one of them. It can’t be you: have another administrator do that.</Trans>,
              <Trans>It stands in the audit log.</Trans>,
            ]
          : [<Trans>They come into the channel if they aren’t there, and may change it and its members.</Trans>]
      }
      onConfirm={confirm}
    >
      <PersonSelect label={t`Who`} person={person} onChange={setPerson} />
    </Consequences>
  );
}
