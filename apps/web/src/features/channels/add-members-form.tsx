import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { messageOf } from '../../shared/graphql/errors.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { Button } from '../../shared/ui/button.js';
import styles from './add-members-form.module.css';
import { AddChannelMember } from './member-menu.js';

void PersonFace;

const PeopleToAdd = graphql(`
  query PeopleToAdd($prefix: String!) {
    searchPeople(prefix: $prefix, first: 8) {
      id
      handle
      displayName
      title
      ...PersonFace
    }
  }
`);

type Candidate = ResultOf<typeof PeopleToAdd>['searchPeople'][number];

/** Finds people and puts them into the channel, one after the other. Adding who is in already changes nothing. */
export default function AddMembersForm({ channel }: { channel: { id: string; private: boolean } }) {
  const [text, setText] = useState('');
  const [prefix] = useDebouncedValue(text.trim(), 120);
  const [{ data }] = useQuery({ query: PeopleToAdd, variables: { prefix } });
  const found = data?.searchPeople ?? [];
  return (
    <div className={styles.form}>
      <TextInput
        label="Name or handle"
        description={channel.private ? 'Colleagues and guests' : 'Colleagues; guests can be in private channels only'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={styles.people} aria-label="People to add">
        {found.map((person) => (
          <Row key={person.id} channelId={channel.id} person={person} />
        ))}
        {data && found.length === 0 && <li className={styles.none}>Nobody’s name begins so.</li>}
      </ul>
    </div>
  );
}

function Row({ channelId, person }: { channelId: string; person: Candidate }) {
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
    <li className={styles.person}>
      <Avatar person={person} size={34} />
      <span className={styles.name}>
        {person.displayName}
        <small>{refusal ?? [`@${person.handle}`, person.title].filter(Boolean).join(' · ')}</small>
      </span>
      <Button
        variant={state === 'in' ? 'quiet' : 'soft'}
        disabled={state === 'in'}
        loading={state === 'adding'}
        aria-label={`${state === 'in' ? 'Added' : 'Add'} ${person.displayName}`}
        onClick={() => void addThem()}
      >
        {state === 'in' ? 'Added' : 'Add'}
      </Button>
    </li>
  );
}
