import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import type { ShownConnection } from './connection-fragment.js';
import { UpdateConnection } from './connection-mutations.js';
import { NamesField, namesIn } from './names-field.js';
import styles from './connection.module.css';

/** What the provider's groups mean here. */
export function GroupsForm({ connection: { id, groupMap } }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const update = useAction(UpdateConnection);
  const [guests, setGuests] = useState(groupMap.guests.join('\n'));
  const [decidesModerators, setDecidesModerators] = useState(groupMap.moderators != null);
  const [moderators, setModerators] = useState(groupMap.moderators?.join('\n') ?? '');
  const [decidesAdministrators, setDecidesAdministrators] = useState(groupMap.administrators != null);
  const [administrators, setAdministrators] = useState(groupMap.administrators?.join('\n') ?? '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const meanings = {
      guests: namesIn(guests),
      moderators: decidesModerators ? namesIn(moderators) : null,
      administrators: decidesAdministrators ? namesIn(administrators) : null,
    };
    if (await update({ input: { connectionId: id, groupMap: meanings } })) showNotice(t`Saved. It counts from the next sign-in.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Switch
        label={t`Groups decide who administers`}
        description={t`Given and taken away at each sign-in. Off: the hub decides, under People.`}
        checked={decidesAdministrators}
        onChange={(event) => setDecidesAdministrators(event.currentTarget.checked)}
      />
      {decidesAdministrators && <NamesField label={t`Groups of administrators, one a line`} value={administrators} onChange={setAdministrators} />}
      {decidesAdministrators && namesIn(administrators).length === 0 && (
        <p className={styles.note}><Trans>With no group, whoever signs in by this connection stops being an administrator.</Trans></p>
      )}
      <Switch
        label={t`Groups decide who moderates`}
        description={t`Given and taken away at each sign-in. Off: the hub decides, under People.`}
        checked={decidesModerators}
        onChange={(event) => setDecidesModerators(event.currentTarget.checked)}
      />
      {decidesModerators && <NamesField label={t`Groups of moderators, one a line`} value={moderators} onChange={setModerators} />}
      <NamesField
        label={t`Groups of guests, one a line`}
        description={t`Their members are guests when they are added: they see single private channels and nothing else.`}
        value={guests}
        onChange={setGuests}
      />
      <div className={styles.actions}>
        <Button type="submit">
          <Trans>Save what groups mean</Trans>
        </Button>
      </div>
    </form>
  );
}
