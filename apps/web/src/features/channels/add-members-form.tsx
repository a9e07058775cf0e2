import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { messageOf } from '../../shared/graphql/errors.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { PeoplePicker, PersonChoice, type PickedPerson } from '../../shared/person/people-picker.js';
import { Button } from '../../shared/ui/button.js';
import styles from './add-members-form.module.css';
import { AddChannelMember } from './member-menu.js';

/** Finds people and puts them into the channel, one after the other. Adding who is in already changes nothing. */
export default function AddMembersForm({ channel }: { channel: { id: string; private: boolean } }) {
  const { t } = useLingui();
  return (
    <div className={styles.form}>
      <PeoplePicker
        description={channel.private ? t`Colleagues and guests` : t`Colleagues; guests can be in private channels only`}
        listLabel={t`People to add`}
        eager
      >
        {(person) => <Row key={person.id} channelId={channel.id} person={person} />}
      </PeoplePicker>
    </div>
  );
}

function Row({ channelId, person }: { channelId: string; person: PickedPerson }) {
  const { t } = useLingui();
  const add = useAction(AddChannelMember);
  const [state, setState] = useState<'out' | 'adding' | 'in'>('out');
  const [refusal, setRefusal] = useState<string>();
  const addThem = async () => {
    setState('adding');
    const done = await add({ input: { channelId, personId: person.id } }, {
      onError: (_code, error) => {
        setRefusal(messageOf(error));
        return true;
      },
    });
    setState(done ? 'in' : 'out');
  };
  return (
    <PersonChoice
      person={person}
      note={refusal}
      action={
        <Button
          variant={state === 'in' ? 'quiet' : 'soft'}
          disabled={state === 'in'}
          loading={state === 'adding'}
          aria-label={state === 'in' ? t`Added ${person.displayName}` : t`Add ${person.displayName}`}
          onClick={() => void addThem()}
        >
          {state === 'in' ? t`Added` : t`Add`}
        </Button>
      }
    />
  );
}
