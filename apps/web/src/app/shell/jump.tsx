import { Combobox, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, type LinkProps } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useFrame } from '../../shared/graphql/frame.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { channelGoal, goalsOf, JumpQuery } from './jump-goals.js';
import styles from './jump.module.css';

/** Somewhere to go. */
export interface Goal {
  id: string;
  to: LinkProps;
  shown: ReactNode;
}

/** A field over the page: type a few letters and press Enter to search, or choose what already shows. */
export default function Jump() {
  const [text, setText] = useState('');
  const wanted = text.trimStart();
  const [settled] = useDebouncedValue(wanted, 120);
  const { myChannels = [] } = useFrame();
  const [{ data, fetching }] = useQuery({ query: JumpQuery, variables: { text: settled }, pause: !settled });
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    selectFirstOption();
  }, [data, wanted, fetching, selectFirstOption]);

  // Until the answer to just these letters is there, only one's own channels that fit are offered: nobody is led elsewhere.
  const answer = wanted === settled && !fetching ? data : undefined;
  const own = myChannels.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase().trim()));
  const search: Goal = { id: 'search', to: { to: '/search', search: { q: wanted.trim() } }, shown: <><IconSearch size={18} aria-hidden /> Search for “{wanted.trim()}”</> };
  const groups: [string, Goal[]][] = wanted && answer ? goalsOf(answer) : [['My channels', own.slice(0, 8).map(channelGoal)]];
  const goals = [...(wanted ? [search] : []), ...groups.flatMap(([, each]) => each)];
  const go = (id: string) => {
    closeDialog();
    const goal = goals.find((each) => each.id === id);
    if (goal) void navigate(goal.to as Parameters<typeof navigate>[0]);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget>
        <TextInput
          aria-label="Search, or go to"
          placeholder="A person, a channel, a tag, or any words"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={500}
          data-autofocus
          size="md"
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options}>
        {wanted && <Choice goal={search} />}
        {groups.map(
          ([label, each]) =>
            each.length > 0 && (
              <Combobox.Group key={label} label={label}>
                {each.map((goal) => (
                  <Choice key={goal.id} goal={goal} />
                ))}
              </Combobox.Group>
            ),
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function Choice({ goal: { id, shown } }: { goal: Goal }) {
  return (
    <Combobox.Option value={id} className={styles.option}>
      {shown}
    </Combobox.Option>
  );
}
