import { Combobox, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, type LinkProps } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import styles from './jump.module.css';

void PersonFace;

const JumpQuery = graphql(`
  query Jump($text: String!) {
    channels(filter: { query: $text }, first: 5) {
      edges {
        cursor
        node {
          id
          slug
          name
        }
      }
    }
    searchPeople(prefix: $text, first: 6) {
      id
      handle
      displayName
      title
      ...PersonFace
    }
    searchTags(prefix: $text, first: 5) {
      id
      name
    }
  }
`);

interface Goal {
  id: string;
  to: LinkProps;
  shown: ReactNode;
}

type Found = ResultOf<typeof JumpQuery>;

function channelGoal({ id, slug, name }: { id: string; slug: string; name: string }): Goal {
  return { id, to: { to: '/c/$slug', params: { slug } }, shown: name };
}

function personGoal(person: Found['searchPeople'][number]): Goal {
  const shown = (
    <>
      <Avatar person={person} size={26} /> {person.displayName} <span>{person.title}</span>
    </>
  );
  return { id: person.id, to: { to: '/@{$handle}', params: { handle: person.handle } }, shown };
}

/** A field over the page: type a few letters, press Enter, and be there. */
export default function Jump() {
  const [text, setText] = useState('');
  const wanted = text.trim().replace(/^[@#]/, '');
  const [settled] = useDebouncedValue(wanted, 120);
  const { myChannels = [] } = useFrame();
  const [{ data, fetching }] = useQuery({ query: JumpQuery, variables: { text: settled }, pause: !settled });
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    selectFirstOption();
  }, [data, wanted, fetching, selectFirstOption]);

  // Until the answer to just these letters is there, only one's own channels that fit are offered: Enter never goes elsewhere.
  const answer = wanted === settled && !fetching ? data : undefined;
  const own = myChannels.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  const groups: [string, Goal[]][] =
    wanted && answer
      ? [
          ['Channels', answer.channels.edges.map(({ node }) => channelGoal(node))],
          ['People', answer.searchPeople.map(personGoal)],
          ['Tags', answer.searchTags.map(({ id, name }) => ({ id, to: { to: '/t/$name', params: { name } }, shown: `#${name}` }))],
        ]
      : [['My channels', own.slice(0, 8).map(channelGoal)]];
  const goals = groups.flatMap(([, each]) => each);
  const go = (id: string) => {
    closeDialog();
    const goal = goals.find((each) => each.id === id);
    if (goal) void navigate(goal.to as Parameters<typeof navigate>[0]);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget>
        <TextInput
          aria-label="A channel, a person or a tag"
          placeholder="A channel, a person or a tag"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
          size="md"
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options}>
        {groups.map(
          ([label, each]) =>
            each.length > 0 && (
              <Combobox.Group key={label} label={label}>
                {each.map(({ id, shown }) => (
                  <Combobox.Option key={id} value={id} className={styles.option}>
                    {shown}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ),
        )}
        {goals.length === 0 && answer && <Combobox.Empty>Nothing begins so</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}
